package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Sentence;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Trigger;
import org.masar.reader.time.Length;
import org.masar.reader.time.When;

/** What must hold for the reading of any text. */
final class Valid {
    private Valid() {}

    static void reading(Reading reading) {
        String text = reading.article().text();
        sentences(reading.sentences(), text);
        reading.mentions().forEach(m -> actor(m.actor(), text));
        reading.times().forEach(w -> quote(w.text(), text));
        reading.lengths().forEach(l -> quote(l.text(), text));
        Span last = new Span(0, 0);
        for (Event event : reading.events()) {
            event(event, reading);
            Span first = event.mentions().get(0).text().span();
            assertThat(first.start()).as("events in the order of the text").isGreaterThanOrEqualTo(last.start());
            last = first;
        }
    }

    private static void sentences(List<Sentence> sentences, String text) {
        int end = 0;
        for (int s = 0; s < sentences.size(); s++) {
            assertThat(sentences.get(s).index()).isEqualTo(s);
            Span span = sentences.get(s).span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end == 0 ? 0 : end - 1);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    private static void event(Event event, Reading reading) {
        String text = reading.article().text();
        assertThat(event.form().isPresent()).as("a form just for contacts")
                .isEqualTo(event.type() == EventType.CONSULT);
        assertThat(event.reasons()).isNotEmpty();
        for (Trigger trigger : event.mentions()) {
            quote(trigger.text(), text);
            assertThat(reading.sentences().get(trigger.sentence()).span().contains(trigger.text().span())).isTrue();
        }
        Stream.of(event.actors(), event.recipients()).flatMap(List::stream).forEach(a -> actor(a, text));
        assertThat(event.actors()).noneMatch(event.recipients()::contains);
        event.when().map(When::text).ifPresent(q -> quote(q, text));
        event.duration().map(Length::text).ifPresent(q -> quote(q, text));
        Stream.of(event.place(), event.content(), event.assessment()).flatMap(q -> q.stream())
                .forEach(q -> quote(q, text));
        event.source().forEach(q -> quote(q, text));
    }

    private static void actor(Actor actor, String text) {
        quote(actor.text(), text);
        assertThat(actor.sector()).matches("[A-Z]{3}");
        actor.country().ifPresent(c -> assertThat(c).isNotBlank());
        actor.name().ifPresent(n -> assertThat(n).isNotBlank());
        assertThat(actor.label()).isNotBlank();
    }

    private static void quote(Quote quote, String text) {
        assertThat(quote.span().isTracked()).isTrue();
        assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(quote.span().length()).isPositive();
        assertThat(quote.text()).isEqualTo(quote.span().in(text));
    }
}
