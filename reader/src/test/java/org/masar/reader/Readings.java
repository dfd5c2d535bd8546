package org.masar.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.reader.article.Article;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;

/** Reads sentences as the press writes them, and shows each event in a line. */
final class Readings {
    static final Reader READER = Reader.standard();
    static final LocalDate TUESDAY = LocalDate.of(2025, 8, 19);

    private Readings() {}

    static Reading read(String text, LocalDate date) {
        return READER.read(Article.of(text).dated(date));
    }

    static List<String> events(String text) {
        return read(text, TUESDAY).events().stream().map(Readings::show).toList();
    }

    /** Type, form and status; actors, recipients (after "to"); when, where, how long; who says so. */
    static String show(Event e) {
        StringBuilder out = new StringBuilder(e.type().name());
        e.form().ifPresent(form -> out.append(' ').append(form.code()));
        out.append(' ').append(e.status().code()).append(": ").append(show(e.actors()));
        if (!e.recipients().isEmpty()) {
            out.append(" to ").append(show(e.recipients()));
        }
        e.when().ifPresent(w -> out.append(" on ").append(w.iso()));
        e.place().ifPresent(p -> out.append(" in ").append(p));
        e.duration().ifPresent(d -> out.append(" for ").append(d.approximate() ? "~" : "").append(d.iso()));
        if (!e.source().isEmpty()) {
            out.append(" says ").append(e.source().stream().map(Quote::text).toList());
        }
        return out.toString();
    }

    static String show(List<Actor> actors) {
        return actors.stream().map(a -> a.label() + " " + a.country().orElse("-") + " " + a.sector()).sorted()
                .collect(Collectors.joining(", "));
    }
}
