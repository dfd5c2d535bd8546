package org.masar.app.output.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.app.output.PlainText;
import org.masar.app.output.Wording;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.event.Trigger;

/**
 * An event in words, ready to be laid out.
 *
 * @param cells for each column its lines; a column without a value is left out
 * @param notes what is too long for a column: the content, the assessment
 */
record FactRow(Map<Column, List<String>> cells, List<Note> notes) {

    /** The columns of a fact table, by the keys of their labels. */
    enum Column {
        WHAT("what"), STATUS("status"), WHO("who"), WHOM("whom"), WHEN("when"), WHERE("where"), LENGTH(
                "length"), SOURCE("source"), SENTENCE("sentence");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        String label(Wording wording) {
            return wording.label(key);
        }
    }

    /** A line below the columns. */
    record Note(String label, String text) {}

    static FactRow of(Event event, Wording wording) {
        Map<Column, List<String>> cells = new EnumMap<>(Column.class);
        put(cells, Column.WHAT, List.of(wording.what(event)));
        put(cells, Column.STATUS, List.of(wording.status(event.status())));
        put(cells, Column.WHO, event.actors().stream().map(actor -> actor(actor, wording)).toList());
        put(cells, Column.WHOM, event.recipients().stream().map(actor -> actor(actor, wording)).toList());
        put(cells, Column.WHEN, event.when().map(when -> wording.date(when.iso())).stream().toList());
        put(cells, Column.WHERE, event.place().map(Quote::text).stream().toList());
        put(cells, Column.LENGTH, event.duration().map(wording::length).stream().toList());
        put(cells, Column.SOURCE, event.source().stream().map(Quote::text).toList());
        put(cells, Column.SENTENCE, List.of(mentions(event.mentions(), wording)));
        List<Note> notes = new ArrayList<>();
        note(notes, wording.label("about"), event.content());
        note(notes, wording.label("assessment"), event.assessment());
        return new FactRow(cells, notes);
    }

    private static void put(Map<Column, List<String>> cells, Column column, List<String> lines) {
        if (!lines.isEmpty()) {
            cells.put(column, lines.stream().map(PlainText::of).toList());
        }
    }

    private static void note(List<Note> notes, String label, Optional<Quote> quote) {
        quote.ifPresent(q -> notes.add(new Note(label, PlainText.of(q.text()))));
    }

    private static String actor(Actor actor, Wording wording) {
        String label = actor.label();
        return actor.country().filter(code -> actor.name().isPresent()).map(wording::country)
                .filter(country -> !label.contains(country)).map(country -> label + " (" + country + ")").orElse(label);
    }

    /** The first mention with its number and word, the further ones by their numbers: "2 محادثة, 5". */
    private static String mentions(List<Trigger> mentions, Wording wording) {
        Trigger first = mentions.getFirst();
        StringBuilder out = new StringBuilder().append(first.sentence()).append(' ').append(first.text().text());
        mentions.stream().skip(1).map(Trigger::sentence).filter(s -> s != first.sentence()).distinct()
                .forEach(s -> out.append(wording.label("comma")).append(s));
        return out.toString();
    }
}
