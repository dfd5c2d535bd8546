package org.masar.reader.syntax;

import java.util.List;
import org.masar.reader.entity.Found;

/**
 * What stands in a place of a verb or noun: the mentions joined there, or another noun phrase.
 *
 * @param from   the first item of it
 * @param to     the item after its last one
 * @param actors the mentions, each of a coordination; empty for another noun phrase
 */
public record Argument(int from, int to, List<Found> actors) {

    /** Nothing stands there. */
    public static final Argument NONE = new Argument(-1, -1, List.of());

    public Argument {
        actors = List.copyOf(actors);
    }

    public boolean isPresent() {
        return from >= 0;
    }

    public boolean isActor() {
        return !actors.isEmpty();
    }
}
