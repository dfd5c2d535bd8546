package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.entity.Actor;

/** When two participants are the same, and when one stands for the other. */
final class Participants {
    private Participants() {}

    /** Whether two mentions are the same participant: same person, or same state and sector without a name. */
    static boolean same(Actor a, Actor b) {
        if (a.name().isPresent() && b.name().isPresent()) {
            return a.name().get().equals(b.name().get());
        }
        if (a.name().isPresent() != b.name().isPresent()) {
            return false;
        }
        if (a.country().isPresent() || b.country().isPresent()) {
            return a.country().equals(b.country()) && a.sector().equals(b.sector());
        }
        return a.text().text().equals(b.text().text());
    }

    /** Whether one can stand for the other: the same, or a person and his state's government. */
    static boolean compatible(Actor a, Actor b) {
        if (same(a, b)) {
            return true;
        }
        boolean sectors = a.sector().equals(b.sector()) || !isApart(a) && !isApart(b);
        return a.country().isPresent() && a.country().equals(b.country()) && sectors
                && (a.name().isEmpty() || b.name().isEmpty());
    }

    /** Whether somebody of a state does not stand for its government: rebels, parties, civilians. */
    private static boolean isApart(Actor actor) {
        return switch (actor.sector()) {
            case "REB", "OPP", "PRM", "CVL", "PTY", "UAF", "BUS" -> true;
            default -> false;
        };
    }

    /** Whether somebody of some can stand for somebody of others. */
    static boolean areTogether(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> compatible(a, b)));
    }

    /** How many of the fewer participants have a counterpart among the others. */
    static int matched(List<Actor> few, List<Actor> many) {
        boolean[] taken = new boolean[many.size()];
        int n = 0;
        for (Actor a : few) {
            for (int k = 0; k < many.size(); k++) {
                if (!taken[k] && compatible(a, many.get(k))) {
                    taken[k] = true;
                    n++;
                    break;
                }
            }
        }
        return n;
    }
}
