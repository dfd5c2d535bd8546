package org.masar.app.output.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.masar.app.output.Wording;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;

/** Writes the card of an event: its kind, how far it has come, and what is known of it. */
final class EventCard {
    private final Wording wording;
    private final Html html;

    EventCard(Wording wording, Html html) {
        this.wording = wording;
        this.html = html;
    }

    /**
     * @param number the number of the event in its article
     * @param id     the id that links lead to
     */
    void write(Event event, int number, String id) throws IOException {
        try (var card = html.open("section", "class", "card " + event.status().code(), "id", id)) {
            try (var heading = html.open("h4")) {
                html.element("span", "" + number, "class", "number");
                html.element("span", wording.what(event), "class", "what");
                html.element("span", wording.status(event.status()), "class", "status");
            }
            try (var facts = html.open("dl")) {
                actors("who", event.actors());
                actors("whom", event.recipients());
                line("when", event.when().map(when -> wording.date(when.iso())));
                line("where", event.place().map(Quote::text));
                line("length", event.duration().map(wording::length));
                line("about", event.content().map(Quote::text));
                line("assessment", event.assessment().map(Quote::text));
                for (Quote source : event.source()) {
                    line("source", Optional.of(source.text()));
                }
            }
        }
        html.newline();
    }

    private void actors(String key, List<Actor> actors) throws IOException {
        if (actors.isEmpty()) {
            return;
        }
        html.element("dt", wording.label(key));
        for (Actor actor : actors) {
            try (var line = html.open("dd")) {
                html.element("bdi", actor.label(), "class", "actor");
                String more = belongs(actor);
                if (!more.isEmpty()) {
                    html.text(" ").element("bdi", more, "class", "belongs");
                }
            }
        }
    }

    /** The country, and the sector where it is not simply the government of that country. */
    private String belongs(Actor actor) {
        String country = actor.country().map(wording::country).filter(name -> !name.equals(actor.label())).orElse("");
        boolean goesWithoutSaying = actor.sector().equals("UNK")
                || actor.sector().equals("GOV") && actor.country().isPresent();
        String sector = goesWithoutSaying ? "" : wording.sector(actor.sector());
        return country + (country.isEmpty() || sector.isEmpty() ? "" : " · ") + sector;
    }

    private void line(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            html.element("dt", wording.label(key));
            try (var line = html.open("dd")) {
                html.element("bdi", value.get());
            }
        }
    }
}
