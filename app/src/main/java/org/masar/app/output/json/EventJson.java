package org.masar.app.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.masar.reader.article.Article;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.event.Trigger;

/**
 * Writes the events of one article with the codebook's fields, each value with where it stands: as offsets into the text
 * as given, or into the title where that was given apart from the text.
 */
final class EventJson {
    private final Article article;
    private final JsonGenerator json;

    EventJson(Article article, JsonGenerator json) {
        this.article = article;
        this.json = json;
    }

    void write(Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", event.type().name());
        json.writeStringField("form", event.form().map(form -> form.code()).orElse(null));
        if (event.mode().isPresent()) {
            json.writeStringField("mode", event.mode().get());
        }
        json.writeStringField("status", event.status().code());
        actors("actors", event.actors());
        actors("recipients", event.recipients());
        json.writeStringField("date", event.when().map(when -> when.iso()).orElse(null));
        at("date_at", event.when().map(when -> when.text()), true);
        quote("place", event.place());
        json.writeStringField("duration", event.duration().map(length -> length.iso()).orElse(null));
        if (event.duration().isPresent()) {
            json.writeBooleanField("duration_approximate", event.duration().get().approximate());
        }
        at("duration_at", event.duration().map(length -> length.text()), true);
        sources(event.source());
        quote("content", event.content());
        if (event.assessment().isPresent()) {
            quote("assessment", event.assessment());
        }
        if (!event.contexts().isEmpty()) {
            Fields.strings("contexts", event.contexts(), json);
        }
        json.writeArrayFieldStart("mentions");
        for (Trigger mention : event.mentions()) {
            json.writeStartObject();
            json.writeNumberField("sentence", mention.sentence());
            json.writeStringField("trigger", mention.text().text());
            place(mention.text().span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void actors(String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            json.writeStartObject();
            Fields.who(actor, json);
            place(actor.text().span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sources(List<Quote> sources) throws IOException {
        Fields.strings("source", sources.stream().map(Quote::text).toList(), json);
        if (!sources.isEmpty()) {
            json.writeArrayFieldStart("source_at");
            for (Quote source : sources) {
                json.writeStartObject();
                place(source.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void quote(String field, Optional<Quote> quote) throws IOException {
        json.writeStringField(field, quote.map(Quote::text).orElse(null));
        at(field + "_at", quote, false);
    }

    private void at(String field, Optional<Quote> quote, boolean withWords) throws IOException {
        if (quote.isEmpty() || !quote.get().span().isTracked()) {
            return;
        }
        json.writeObjectFieldStart(field);
        place(quote.get().span());
        if (withWords) {
            json.writeStringField("text", quote.get().text());
        }
        json.writeEndObject();
    }

    private void place(Span span) throws IOException {
        if (!span.isTracked()) {
            return;
        }
        boolean inTitle = span.start() < article.bodyStart();
        int from = inTitle ? 0 : article.bodyStart();
        json.writeNumberField("start", span.start() - from);
        json.writeNumberField("end", (inTitle ? Math.min(span.end(), article.title().length()) : span.end()) - from);
        if (inTitle) {
            json.writeStringField("in", "title");
        }
    }
}
