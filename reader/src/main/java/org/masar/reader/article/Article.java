package org.masar.reader.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it came: its text, and what is known about it from outside the text.
 *
 * <p>The title is read as the article's first line. Where the given text already opens with the title (as most feeds and
 * archives have it) it is not put there twice. Every offset Masar gives counts UTF-16 units of {@link #text()};
 * {@link #bodyStart()} tells where the text as given begins in it, so {@code offset - bodyStart()} is the offset in the
 * text as given (negative: in the title).
 *
 * <pre>{@code
 * Article article = Article.of("التقى لافروف كيري أمس في الدوحة.").dated(LocalDate.of(2015, 8, 4));
 * }</pre>
 */
public final class Article {
    private final String id;
    private final String title;
    private final String text;
    private final int bodyStart;
    private final LocalDate date;
    private final String outlet;
    private final String url;

    private Article(String id, String title, String body, LocalDate date, String outlet, String url) {
        this.id = id;
        this.title = title;
        this.date = date;
        this.outlet = outlet;
        this.url = url;
        if (title.isEmpty() || opensWith(body, title)) {
            this.text = body;
            this.bodyStart = 0;
        } else {
            this.text = title + "\n" + body;
            this.bodyStart = title.length() + 1;
        }
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String text) {
        return new Article("", "", Objects.requireNonNull(text, "text"), null, "", "");
    }

    /** The same article with an identifier, which comes back in everything read from it. */
    public Article identified(String id) {
        return new Article(Objects.requireNonNull(id, "id"), title, body(), date, outlet, url);
    }

    /** The same article with a title; blank means none. */
    public Article titled(String title) {
        return new Article(id, title.strip(), body(), date, outlet, url);
    }

    /** The same article with its day of publication, against which relative dates are resolved. */
    public Article dated(LocalDate date) {
        return new Article(id, title, body(), Objects.requireNonNull(date, "date"), outlet, url);
    }

    /** The same article with its outlet, by the identifier or name that {@code outlets.tsv} knows, or any other. */
    public Article from(String outlet) {
        return new Article(id, title, body(), date, Objects.requireNonNull(outlet, "outlet"), url);
    }

    /** The same article with its address. */
    public Article at(String url) {
        return new Article(id, title, body(), date, outlet, Objects.requireNonNull(url, "url"));
    }

    /** The identifier, or an empty string. */
    public String id() {
        return id;
    }

    /** The title, or an empty string. */
    public String title() {
        return title;
    }

    /** What is read: the title as first line, unless the text opens with it, then the text as given. */
    public String text() {
        return text;
    }

    /** The text as given. */
    public String body() {
        return text.substring(bodyStart);
    }

    /** Where the text as given begins in {@link #text()}. */
    public int bodyStart() {
        return bodyStart;
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** The outlet, or an empty string. */
    public String outlet() {
        return outlet;
    }

    /** The address, or an empty string. */
    public String url() {
        return url;
    }

    /** Whether the body begins with the title; white space, vowel signs and invisible marks do not tell them apart. */
    private static boolean opensWith(String body, String title) {
        int at = skipNothing(body, 0, true);
        int in = 0;
        while ((in = skipNothing(title, in, false)) < title.length()) {
            at = skipNothing(body, at, false);
            if (at == body.length()) {
                return false;
            }
            char wanted = Letters.fold(title.charAt(in));
            char found = Letters.fold(body.charAt(at));
            if (Character.isWhitespace(wanted) && Character.isWhitespace(found)) {
                at = skipNothing(body, at, true);
                in = skipNothing(title, in, true);
            } else if (wanted == found) {
                at++;
                in++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static int skipNothing(String text, int from, boolean blanksToo) {
        int i = from;
        while (i < text.length() && (Letters.fold(text.charAt(i)) == 0
                || blanksToo && Character.isWhitespace(Letters.fold(text.charAt(i))))) {
            i++;
        }
        return i;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article that && bodyStart == that.bodyStart && text.equals(that.text)
                && title.equals(that.title) && id.equals(that.id) && Objects.equals(date, that.date)
                && outlet.equals(that.outlet) && url.equals(that.url);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, text, date, outlet, url);
    }
}
