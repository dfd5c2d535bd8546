package org.masar.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Found;
import org.masar.reader.syntax.Item.Kind;

/** Finds mentions that are joined by و (and) or by commas: مصر، السعودية وقطر (Egypt, Saudi Arabia and Qatar). */
final class Coordination {
    private static final int LONGEST = 12;

    private final Parse parse;

    Coordination(Parse parse) {
        this.parse = parse;
    }

    /** The mentions joined from this one on: A وB and A، B وC, but not A ومع B (A, and with B). */
    Argument startingAt(int k) {
        List<Found> actors = new ArrayList<>();
        actors.add(parse.item(k).mention());
        int at = k + 1;
        while (at < parse.size()) {
            int next = at;
            boolean comma = parse.isComma(next);
            if (comma) {
                next++;
            }
            boolean and = parse.is(next, Kind.CONJUNCTION) && parse.word(next).equals("و");
            if (and) {
                next++;
            }
            while (parse.isQuoteMark(next)) {
                next++;
            }
            int among = afterAmong(next);
            next = Math.max(next, among);
            Item item = parse.item(next);
            if (item == null || !item.isActor() || item.mention().preposition() != '\0') {
                break;
            }
            if (!item.mention().conjoined() && !and && among < 0 && !(comma && goesOn(next))) {
                break;
            }
            actors.add(item.mention());
            at = next + 1;
        }
        return new Argument(k, at, actors);
    }

    /** قادة بينهم العبادي (leaders, among them Abadi): where one of those named begins; -1 if no such words stand there. */
    private int afterAmong(int k) {
        int at = parse.is(k, Kind.PREPOSITION) && parse.word(k).equals("من") ? k + 1 : k;
        String word = parse.is(at, Kind.PREPOSITION_PRONOUN) || parse.is(at, Kind.PREPOSITION) ? parse.word(at) : "";
        return word.equals("بينهم") || word.equals("بينها") || word.equals("ضمنهم") || word.equals("ضمنها")
                ? at + 1
                : -1;
    }

    /** A، B، وC: after a comma alone only if the list goes on to a last member with و. */
    private boolean goesOn(int k) {
        int at = k + 1;
        for (int steps = 0; steps < LONGEST && at < parse.size(); steps++) {
            boolean comma = parse.isComma(at);
            int next = comma ? at + 1 : at;
            Item item = parse.item(next);
            if (item == null || !item.isActor()) {
                return false;
            }
            if (item.mention().conjoined()) {
                return true;
            }
            if (!comma) {
                return false;
            }
            at = next + 1;
        }
        return false;
    }

    /** The mentions joined up to this one. */
    Argument endingAt(int k) {
        int from = k;
        while (from > 0) {
            Item item = parse.item(from);
            if (!item.isActor() || !item.mention().conjoined()) {
                break;
            }
            int previous = from - 1;
            while (previous >= 0 && (parse.mark(previous) == '،' || parse.isQuoteMark(previous))) {
                previous--;
            }
            if (previous < 0 || !parse.item(previous).isActor()) {
                break;
            }
            from = previous;
        }
        if (!parse.item(from).isActor()) {
            return new Argument(from, k + 1, List.of());
        }
        Argument chain = startingAt(from);
        return chain.to() > k ? chain : new Argument(k, k + 1, List.of(parse.item(k).mention()));
    }
}
