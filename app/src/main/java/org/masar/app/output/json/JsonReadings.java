package org.masar.app.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.masar.app.output.ReadingWriter;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.event.Event;

/** Writes readings as JSON: one a line, or one indented array of them. The form is documented in docs/formats.md. */
public final class JsonReadings implements ReadingWriter {
    /** The version of the form; it changes when a program that read the old one would misread the new one. */
    public static final String VERSION = "1";

    private static final JsonFactory JSON = new JsonFactory();

    private final boolean lines;
    private boolean first = true;

    private JsonReadings(boolean lines) {
        this.lines = lines;
    }

    /** One object a line. */
    public static JsonReadings lines() {
        return new JsonReadings(true);
    }

    /** An indented array. */
    public static JsonReadings array() {
        return new JsonReadings(false);
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write(lines ? "" : "[");
    }

    @Override
    public void write(Reading reading, boolean withText, Writer out) throws IOException {
        if (!lines) {
            out.write(first ? "\n" : ",\n");
        }
        first = false;
        Writer escaping = new SurrogateEscapes(out);
        JsonGenerator json = JSON.createGenerator(escaping).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        if (!lines) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));
        }
        article(reading, withText, json);
        json.close();
        out.write(lines ? "\n" : "");
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write(lines ? "" : first ? "]\n" : "\n]\n");
    }

    /** The JSON of one reading, on one line. */
    public static String of(Reading reading) {
        StringWriter out = new StringWriter();
        try {
            lines().write(reading, false, out);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        return out.toString().strip();
    }

    private static void article(Reading reading, boolean withText, JsonGenerator json) throws IOException {
        Article article = reading.article();
        json.writeStartObject();
        json.writeStringField("masar", VERSION);
        known(json, "id", article.id());
        known(json, "date", article.date().map(Object::toString).orElse(""));
        known(json, "outlet", article.outlet());
        known(json, "url", article.url());
        known(json, "title", article.title());
        if (withText) {
            json.writeStringField("text", article.body());
        }
        json.writeArrayFieldStart("events");
        EventJson events = new EventJson(article, json);
        for (Event event : reading.events()) {
            events.write(event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, String field, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }
}
