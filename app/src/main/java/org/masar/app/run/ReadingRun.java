package org.masar.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.masar.app.intake.Incoming;
import org.masar.app.intake.Input;
import org.masar.app.intake.Intake;
import org.masar.app.intake.Problem;
import org.masar.app.intake.Script;
import org.masar.app.output.ReadingWriter;
import org.masar.reader.Reader;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

/** Reads all articles of some inputs and writes what was understood of each, in the order of the inputs. */
public final class ReadingRun {
    private static final Pattern RELATIVE_DAY = Pattern
            .compile("(?<!\\p{L})[وبل]?(?:أمس|امس|اليوم|غدا|غدًا|غداً|الأحد|الاحد"
                    + "|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الماضي|المقبل|القادم)(?!\\p{L})");
    private static final int SECONDS_TO_FINISH = 3;

    private final Reader reader;
    private final Intake intake;
    private final ReadingWriter writer;
    private final Messages messages;
    private final int threads;
    private final boolean withText;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private long written;

    public ReadingRun(Reader reader, Intake intake, ReadingWriter writer, Messages messages, int threads,
            boolean withText) {
        this.reader = reader;
        this.intake = intake;
        this.writer = writer;
        this.messages = messages;
        this.threads = threads;
        this.withText = withText;
    }

    /** The user asked to stop. */
    private static final class Interrupted extends RuntimeException {
        private Interrupted() {
            super(null, null, false, false);
        }
    }

    /**
     * Reads and writes everything.
     *
     * @return whether any article was read, and the user did not stop it
     * @throws IOException if the output failed; whatever is wrong with an input is told in a message
     */
    public boolean run(List<Input> inputs, Progress progress, Writer out) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> interrupt(done), "masar-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try (Pipeline pipeline = new Pipeline(threads, this::read, (article, reading, isLast) -> {
            writer.write(reading, withText || article.extracted(), out);
            written++;
            if (isLast) {
                out.flush();
            }
        })) {
            writer.begin(out);
            try {
                for (Input input : inputs) {
                    intake.read(input, receiver(pipeline), progress::advance);
                }
            } catch (Interrupted e) {
                pipeline.finish();
                writer.end(out);
                return false;
            }
            pipeline.finish();
            writer.end(out);
            return written > 0;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            done.countDown();
            forget(hook);
        }
    }

    private Intake.Receiver receiver(Pipeline pipeline) {
        return new Intake.Receiver() {
            @Override
            public void article(Incoming article) {
                if (interrupted.get()) {
                    throw new Interrupted();
                }
                try {
                    pipeline.add(article);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void problem(Problem problem) {
                messages.problem(problem);
            }
        };
    }

    /** Lets the article that is being written come to its end, so that no half line is left. */
    private void interrupt(CountDownLatch done) {
        interrupted.set(true);
        try {
            done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        messages.say("interrupted after " + written + " articles");
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being interrupted; the hook runs or has run.
        }
    }

    private Reading read(Incoming incoming) {
        Article article = incoming.article();
        Script script = Script.of(article.text());
        if (script != Script.ARABIC) {
            if (script != Script.UNCLEAR) {
                messages.notArabic(incoming.where(), script);
            }
            return nothing(article);
        }
        if (article.date().isEmpty() && RELATIVE_DAY.matcher(article.text()).find()) {
            messages.noDate(incoming.where());
        }
        try {
            return reader.read(article);
        } catch (RuntimeException | StackOverflowError e) {
            messages.problem(new Problem(incoming.where(), "the reader failed on this article: " + e,
                    "this is a fault of Masar's own; please report it with the article"));
            return nothing(article);
        }
    }

    private static Reading nothing(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
