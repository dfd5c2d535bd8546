package org.masar.reader.lexicon;

import java.util.List;
import java.util.Map;

/**
 * A row of {@code frames.tsv}: which event a word names, and where its participants stand.
 *
 * @param type    the event's type
 * @param form    the form of contact; of other acts PLOVER's mode; or empty
 * @param kind    V verb, L negated verb, N noun, A predicate adjective
 * @param head    the lemma
 * @param objects lemmas one of which the verb's object (or the noun's modifier) must have; empty: any
 * @param slots   from slot (subj, obj, poss, adj, or a preposition) to role (A, R, C)
 * @param needs   which roles must be filled: some of A, R, C, AA (two participants)
 */
public record FrameRow(String type, String form, char kind, String head, List<String> objects,
        Map<String, Character> slots, List<String> needs, Table.Origin origin) {

    /** The role a slot fills, or {@code '\0'}. */
    public char role(String slot) {
        return slots.getOrDefault(slot, '\0');
    }

    @Override
    public String toString() {
        return type + (form.isEmpty() ? "" : "." + form) + " " + kind + ":" + head
                + (objects.isEmpty() ? "" : " " + String.join("|", objects)) + " " + origin;
    }
}
