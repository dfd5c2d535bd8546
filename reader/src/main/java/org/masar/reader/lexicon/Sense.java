package org.masar.reader.lexicon;

/**
 * What a phrase may stand for, and in which way it does.
 *
 * @param entry    the person, state, role ...
 * @param as       how the phrase names it
 * @param features grammatical features of the phrase's first word; see
 *                 {@link org.masar.reader.arabic.morphology.Features}; 0 where they say nothing
 */
public record Sense(Entry entry, As as, int features) {

    /** How a phrase names its entry. */
    public enum As {
        /** By its full name or an official variant. */
        NAME,
        /** By the short name that suffices once the full one was said: لافروف (Lavrov). */
        SHORT,
        /** As {@link #SHORT}, but the word is an ordinary one too: شكري (my thanks). */
        RISKY_SHORT,
        /** By the adjective of nationality or membership: روسي (Russian). */
        ADJECTIVE,
        /** By the name of its people: الأتراك (the Turks). */
        PEOPLE,
        /** By its capital: موسكو (Moscow). */
        CAPITAL,
        /** By the seat of its government: الكرملين (the Kremlin). */
        SEAT,
        /** By the head noun of a role. */
        HEAD
    }

    @Override
    public String toString() {
        return entry.name() + " as " + as + " " + entry.origin();
    }
}
