package org.masar.app.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.masar.reader.entity.Actor;

/** What the JSON forms of the output write alike. */
public final class Fields {
    private Fields() {}

    /** A field with an array of strings. */
    public static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The codebook's fields of a participant, into the object that is open. */
    public static void who(Actor actor, JsonGenerator json) throws IOException {
        json.writeStringField("text", actor.text().text());
        json.writeStringField("name", actor.name().orElse(null));
        json.writeStringField("country", actor.country().orElse(null));
        json.writeStringField("sector", actor.sector());
    }
}
