package org.masar.reader;

import java.util.List;
import org.masar.reader.article.Span;

/**
 * A reading with its reasons, for {@code masar explain}: what each room saw and decided, in the order in which the
 * article walked through them.
 */
public record Explanation(Reading reading, List<Note> notes) {

    public Explanation {
        notes = List.copyOf(notes);
    }

    /** The room that speaks. */
    public enum Room {
        /** A token and its readings. */
        WORD,
        /** A mention and whom it was resolved to. */
        MENTION,
        /** A date or duration. */
        TIME,
        /** A clause with its verb, subject and objects. */
        CLAUSE,
        /** A frame that holds. */
        FRAME,
        /** A frame that was tried and does not hold, and what it lacks. */
        TRIED,
        /** Why an event got its type, participants, status and source, and what was merged into it. */
        EVENT
    }

    /**
     * One thing seen or decided.
     *
     * @param sentence the number of the sentence
     * @param at       the words it is about
     * @param text     one line, in English with the Arabic words it is about
     */
    public record Note(int sentence, Room room, Span at, String text) {}
}
