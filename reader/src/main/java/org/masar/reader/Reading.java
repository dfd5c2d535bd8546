package org.masar.reader;

import java.util.List;
import org.masar.reader.article.Article;
import org.masar.reader.article.Sentence;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.Event;
import org.masar.reader.time.Length;
import org.masar.reader.time.When;

/**
 * What was understood of an article. A value: it holds no reference to the reader that made it.
 *
 * @param article   the article read
 * @param sentences its sentences, in order
 * @param events    the acts it reports, in the order of their first mention
 * @param mentions  the people, states, bodies and places mentioned, in the order of the text
 * @param times     the dates found
 * @param lengths   the durations found
 */
public record Reading(Article article, List<Sentence> sentences, List<Event> events, List<Mention> mentions,
        List<When> times, List<Length> lengths) {

    public Reading {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        lengths = List.copyOf(lengths);
    }
}
