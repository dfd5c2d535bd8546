package org.masar.reader.article;

/** A stretch of the article, verbatim, with where it stands. */
public record Quote(String text, Span span) {

    /** The words of an article's text that a span marks. */
    public static Quote of(Article article, Span span) {
        return new Quote(span.in(article.text()), span);
    }

    @Override
    public String toString() {
        return text;
    }
}
