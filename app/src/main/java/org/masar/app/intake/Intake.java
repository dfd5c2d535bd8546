package org.masar.app.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.masar.app.intake.bytes.Decoding;
import org.masar.app.intake.bytes.Format;
import org.masar.app.intake.bytes.Kind;
import org.masar.app.intake.page.Page;
import org.masar.reader.article.Article;

/**
 * Takes articles out of files: text, web pages, JSON, JSON lines, and gzip of these, in whatever encoding they come. One
 * article is held at a time, so that an archive may be of any size.
 *
 * @param date   the day of publication of articles that name none
 * @param outlet the outlet of articles that name none; may be empty
 */
public record Intake(Optional<LocalDate> date, String outlet) {
    private static final int GLIMPSE = 1 << 16;
    private static final int LONGEST_DOCUMENT = 1 << 28;

    /** Takes what comes in, in order. */
    public interface Receiver {
        void article(Incoming article);

        void problem(Problem problem);
    }

    /**
     * Reads an input to its end. Whatever is wrong with it is told to the receiver; nothing is thrown but what the
     * receiver throws.
     *
     * @param progress told the number of bytes read from the file, bit by bit
     */
    public void read(Input input, Receiver to, LongConsumer progress) {
        try (InputStream in = new Counted(input.open(), progress)) {
            read(input, unpacked(in), to);
        } catch (NoSuchFileException e) {
            to.problem(new Problem(input.name(), "there is no such file", "check the path"));
        } catch (AccessDeniedException e) {
            to.problem(new Problem(input.name(), "may not be read", "check its permissions"));
        } catch (EOFException e) {
            to.problem(new Problem(input.name(), "the gzip stream breaks off",
                    "what came before was read; fetch the file again"));
        } catch (ZipException e) {
            to.problem(new Problem(input.name(), "the gzip stream is damaged: " + e.getMessage(),
                    "what came before was read; fetch the file again"));
        } catch (IOException e) {
            to.problem(new Problem(input.name(), "cannot be read: " + reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static BufferedInputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, GLIMPSE);
        while (true) {
            in.mark(2);
            boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            if (!gzip) {
                return in;
            }
            in = new BufferedInputStream(new GZIPInputStream(in, GLIMPSE), GLIMPSE);
        }
    }

    private void read(Input input, BufferedInputStream in, Receiver to) throws IOException {
        in.mark(GLIMPSE);
        byte[] bytes = glimpse(in, input.path().isEmpty());
        in.reset();
        Decoding decoding = Decoding.of(bytes);
        String start = decoding.glimpse(bytes);
        if (start.isBlank() && bytes.length < GLIMPSE) {
            to.problem(new Problem(input.name(), "is empty", "there is nothing to read in it"));
            return;
        }
        Optional<Kind.Unreadable> unreadable = Kind.unreadable(bytes, start);
        if (unreadable.isPresent()) {
            to.problem(new Problem(input.name(), unreadable.get().what(), unreadable.get().remedy()));
            return;
        }
        switch (Format.of(start, input.name())) {
            case LINES -> new JsonLines(this, input, to).read(decoding.reader(in));
            case JSON -> new JsonArticles(this, input, to).read(decoding.reader(in));
            case PAGE -> document(input, in, to).ifPresent(text -> deliver(Draft.of(Page.read(text)), input, "", to));
            case TEXT -> document(input, in, to).ifPresent(text -> deliver(Draft.of(text), input, "", to));
        }
    }

    /** The first bytes; of an open stream no more than its first line if that is JSON, since the next may be long in coming. */
    private static byte[] glimpse(InputStream in, boolean isStream) throws IOException {
        byte[] bytes = new byte[GLIMPSE];
        int size = 0;
        while (size < GLIMPSE) {
            int n = in.read(bytes, size, GLIMPSE - size);
            if (n < 0) {
                break;
            }
            boolean isLineEnd = n > 0 && bytes[size + n - 1] == '\n';
            size += n;
            if (isStream && isLineEnd && bytes[0] == '{') {
                break;
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    private static Optional<String> document(Input input, InputStream in, Receiver to) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_DOCUMENT);
        if (bytes.length == LONGEST_DOCUMENT) {
            to.problem(new Problem(input.name(), "is too long for one article",
                    "split it, or give many articles as JSON lines"));
            return Optional.empty();
        }
        Decoding.Decoded decoded = Decoding.decode(bytes);
        if (decoded.broken() > 0) {
            to.problem(new Problem(input.name(),
                    decoded.broken() + (decoded.broken() == 1 ? " byte means" : " bytes mean") + " nothing in "
                            + decoded.charset()
                            + " and were replaced",
                    "the rest was read"));
        }
        return Optional.of(decoded.text());
    }

    /** Makes a draft an article, with what is known of it from outside filled in, and hands it over. */
    void deliver(Draft draft, Input input, String within, Receiver to) {
        String where = input.name() + within;
        if (draft.text().isBlank() && draft.title().isBlank()) {
            to.problem(new Problem(where, draft.extracted() ? "this page holds no article text" : "the text is empty",
                    draft.extracted() ? "save the article's text to a file" : "an article needs a \"text\""));
            return;
        }
        Article article = Article.of(draft.text()).identified(draft.id().isEmpty() ? where : draft.id())
                .titled(draft.title()).from(draft.outlet().isEmpty() ? outlet : draft.outlet()).at(draft.url());
        Optional<LocalDate> own = PublicationDay.parse(draft.date());
        if (own.isEmpty() && !draft.date().isBlank() && !draft.extracted()) {
            to.problem(new Problem(where, "the date \"" + draft.date() + "\" is no ISO day or date-time",
                    "write it as 2025-08-19; the article was read without it"));
        }
        Optional<LocalDate> day = own.or(() -> date).or(() -> fromName(input));
        to.article(new Incoming(day.map(article::dated).orElse(article), where, draft.extracted()));
    }

    private static Optional<LocalDate> fromName(Input input) {
        return input.path().flatMap(path -> PublicationDay.inName(String.valueOf(path.getFileName())));
    }

    /** Tells how many bytes went through. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;

        private Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            progress.accept(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            progress.accept(Math.max(n, 0));
            return n;
        }
    }
}
