package org.masar.reader.frame;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;

/**
 * What sort of participants the actors of an article can be, as far as frames ask.
 *
 * @param several   those who are several people at once and can meet among themselves
 * @param civilians persons who have no forces at their command and attack with words only
 * @param stateless those whose state the text does not say
 * @param bodies    those who sit in session: a council, a parliament
 */
record ActorKinds(Set<Actor> several, Set<Actor> civilians, Set<Actor> stateless, Set<Actor> bodies) {

    static ActorKinds of(Mentions mentions) {
        return new ActorKinds(
                actors(mentions,
                        f -> f.kind() != Mention.Kind.BODY && (f.number() == Features.Number.PLURAL
                                || f.number() == Features.Number.DUAL)),
                civilians(mentions), actors(mentions, Found::isOfGuessedState),
                actors(mentions, f -> f.kind() == Mention.Kind.BODY));
    }

    private static Set<Actor> actors(Mentions mentions, Predicate<Found> kind) {
        Set<Actor> actors = new HashSet<>();
        for (Found found : mentions.all()) {
            if (kind.test(found)) {
                actors.addAll(found.actors());
            }
        }
        return actors;
    }

    private static Set<Actor> civilians(Mentions mentions) {
        Set<Actor> civilians = actors(mentions, f -> f.kind() == Mention.Kind.PERSON);
        civilians.removeIf(actor -> switch (actor.sector()) {
            case "MIL", "REB", "UAF", "PRM", "COP", "UNK" -> true;
            default -> false;
        });
        return civilians;
    }
}
