package org.masar.app.output.record;

import java.util.List;
import java.util.Optional;
import org.masar.reader.event.Event;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;

/**
 * An event in the terms of PLOVER 2.0 (Halterman et al. 2023, "PLOVER and POLECAT: A New Political Event Ontology and
 * Dataset"), by the mapping of the codebook, section 2: what is planned or offered is an agreement, a meeting called off is
 * a refusal.
 *
 * @param event     PLOVER's event type
 * @param mode      how it was done; empty if the type has no modes or the words do not say
 * @param auxiliary PLOVER's auxiliary modes: future, hypothetical, negated
 */
record Plover(String event, Optional<String> mode, List<String> auxiliary) {
    static final String VERSION = "2.0";

    /** The event in PLOVER's terms; empty for {@link EventType#ASSIGN}, which PLOVER does not have. */
    static Optional<Plover> of(Event event) {
        if (event.type() == EventType.ASSIGN) {
            return Optional.empty();
        }
        if (event.type() == EventType.CONSULT && event.status() == Status.CANCELLED) {
            return Optional.of(new Plover("REJECT", Optional.of("meet"), List.of()));
        }
        boolean announced = event.status() == Status.PLANNED || event.status() == Status.PROPOSED;
        if (announced && becomesAgreement(event.type())) {
            return Optional.of(new Plover("AGREE", Optional.empty(), List.of()));
        }
        return Optional.of(new Plover(event.type().name(), mode(event), auxiliary(event.status())));
    }

    private static boolean becomesAgreement(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> true;
            default -> false;
        };
    }

    private static Optional<String> mode(Event event) {
        if (event.type() != EventType.CONSULT) {
            return event.mode();
        }
        Form form = event.form().orElse(null);
        if (form == Form.VISIT) {
            return Optional.of("visit");
        }
        if (form == Form.CALL) {
            return Optional.of("phone");
        }
        return event.actors().size() + event.recipients().size() > 2 ? Optional.of("multilateral") : Optional.empty();
    }

    private static List<String> auxiliary(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> List.of();
            case PLANNED, PROPOSED -> List.of("future");
            case POSSIBLE -> List.of("hypothetical");
            case DENIED, CANCELLED -> List.of("negated");
        };
    }

    /** PLOVER's quadrant: cooperation by word (Q1) or deed (Q2), conflict by word (Q3) or deed (Q4). */
    String quad() {
        return switch (EventType.valueOf(event)) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, ASSIGN -> "Q1";
            case COOPERATE, AID, RETREAT -> "Q2";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "Q3";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "Q4";
        };
    }
}
