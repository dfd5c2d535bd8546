package org.masar.app.command;

import java.util.Locale;
import org.masar.app.output.Language;
import org.masar.app.output.ReadingWriter;
import org.masar.app.output.Screen;
import org.masar.app.output.json.JsonReadings;
import org.masar.app.output.page.PageReadings;
import org.masar.app.output.record.CsvReadings;
import org.masar.app.output.record.PloverReadings;
import org.masar.app.output.table.TableReadings;

/** The forms of output, as {@code --format} names them. */
enum OutputForm {
    TABLE, JSON, JSONL, HTML, CSV, PLOVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    ReadingWriter writer(Language language, Screen screen, boolean mark) {
        return switch (this) {
            case TABLE -> new TableReadings(language, screen);
            case JSON -> JsonReadings.array();
            case JSONL -> JsonReadings.lines();
            case HTML -> new PageReadings(language);
            case CSV -> new CsvReadings(mark);
            case PLOVER -> new PloverReadings();
        };
    }
}
