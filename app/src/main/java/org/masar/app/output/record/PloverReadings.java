package org.masar.app.output.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.masar.app.output.ReadingWriter;
import org.masar.app.output.json.Fields;
import org.masar.app.output.json.SurrogateEscapes;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;

/** Writes PLOVER 2.0 event records as JSON, one record a line. The form is documented in docs/formats.md. */
public final class PloverReadings implements ReadingWriter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Reading reading, boolean withText, Writer out) throws IOException {
        int number = 0;
        for (Event event : reading.events()) {
            Optional<Plover> plover = Plover.of(event);
            if (plover.isPresent()) {
                try (JsonGenerator json = JSON.createGenerator(new SurrogateEscapes(out))
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
                    write(reading, number, event, plover.get(), json);
                }
                out.write('\n');
            }
            number++;
        }
    }

    private static void write(Reading reading, int number, Event event, Plover plover, JsonGenerator json)
            throws IOException {
        Article article = reading.article();
        json.writeStartObject();
        json.writeStringField("plover", Plover.VERSION);
        json.writeStringField("id", article.id() + "#" + number);
        json.writeStringField("story_id", article.id());
        json.writeStringField("pub_date", article.date().map(Object::toString).orElse(null));
        json.writeStringField("publisher", known(article.outlet()));
        json.writeStringField("url", known(article.url()));
        json.writeStringField("headline", known(article.title()));
        json.writeStringField("date", event.when().map(when -> when.iso()).orElse(null));
        json.writeStringField("event_type", plover.event());
        Fields.strings("event_mode", plover.mode().stream().toList(), json);
        Fields.strings("auxiliary_mode", plover.auxiliary(), json);
        Fields.strings("contexts", event.contexts(), json);
        json.writeStringField("quad_code", plover.quad());
        actors("actor", event.actors(), json);
        actors("recipient", event.recipients(), json);
        json.writeStringField("location", event.place().map(Quote::text).orElse(null));
        int sentence = event.mentions().get(0).sentence();
        json.writeStringField("event_text", reading.sentences().get(sentence).span().in(article.text()));
        Fields.strings("reported_by", event.source().stream().map(Quote::text).toList(), json);
        json.writeObjectFieldStart("masar");
        json.writeStringField("type", event.type().name());
        json.writeStringField("form", event.form().map(form -> form.code()).orElse(null));
        json.writeStringField("status", event.status().code());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String known(String value) {
        return value.isEmpty() ? null : value;
    }

    private static void actors(String field, List<Actor> actors, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            json.writeStartObject();
            Fields.who(actor, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
