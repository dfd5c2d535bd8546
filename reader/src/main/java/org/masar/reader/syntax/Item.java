package org.masar.reader.syntax;

import org.masar.reader.entity.Found;

/**
 * One piece of a sentence as clauses see it: a mention as a whole, or a single word or mark.
 *
 * @param index   its position in the sentence's items
 * @param first   its first token
 * @param last    the token after its last one
 * @param kind    what it is
 * @param reading the chosen reading of a single word; -1 without
 * @param mention the mention, or null
 */
public record Item(int index, int first, int last, Kind kind, int reading, Found mention) {

    /** What an item is in its clause. */
    public enum Kind {
        /** A mention of somebody or something of the world. */
        MENTION,
        /** A finite verb. */
        VERB,
        /** Any other noun, verbal noun or participle. */
        NOUN, ADJECTIVE, PREPOSITION, COMPLEMENTIZER, SUBORDINATOR, RELATIVE, NEGATION,
        /** سوف and قد. */
        PARTICLE, PRONOUN, DEMONSTRATIVE, CONJUNCTION, QUANTIFIER, ADVERB,
        /** A preposition with its pronoun: معه (with him). */
        PREPOSITION_PRONOUN,
        /** A date or duration, or part of one. */
        TIME, NUMBER, MARK,
        /** A word the lexicon does not know. */
        UNKNOWN
    }

    public boolean is(Kind what) {
        return kind == what;
    }

    /** Whether it is a mention that can take part in an event. */
    public boolean isActor() {
        return mention != null && mention.isActor();
    }
}
