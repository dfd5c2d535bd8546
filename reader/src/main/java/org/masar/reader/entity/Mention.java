package org.masar.reader.entity;

import org.masar.reader.article.Quote;

/**
 * A place in the text where somebody or something of the world is named.
 *
 * @param kind  what it names
 * @param actor who that is, resolved
 */
public record Mention(Kind kind, Actor actor) {

    /** What a mention names. */
    public enum Kind {
        /** A person, by name or office. */
        PERSON,
        /** A state or its government. */
        STATE,
        /** An organisation, institution, party, group. */
        BODY,
        /** A collective of people: الروس (the Russians). */
        PEOPLE,
        /** A place as such. */
        PLACE,
        /** A news agency, newspaper, channel. */
        OUTLET,
        /** An unnamed source. */
        SOURCE
    }

    public Quote text() {
        return actor.text();
    }
}
