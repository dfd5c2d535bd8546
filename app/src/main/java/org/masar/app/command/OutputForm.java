package org.masar.app.command;

import org.masar.app.output.Language;
import org.masar.app.output.ReadingWriter;
import org.masar.app.output.Screen;
import org.masar.app.output.json.JsonReadings;
import org.masar.app.output.page.PageReadings;
import org.masar.app.output.table.TableReadings;

/** The forms of output, as {@code --format} names them. */
enum OutputForm {
    table, json, jsonl, html;

    ReadingWriter writer(Language language, Screen screen) {
        return switch (this) {
            case table -> new TableReadings(language, screen);
            case json -> JsonReadings.array();
            case jsonl -> JsonReadings.lines();
            case html -> new PageReadings(language);
        };
    }
}
