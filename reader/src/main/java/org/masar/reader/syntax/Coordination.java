package org.masar.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Found;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item.Kind;

/** Finds mentions that are joined by و (and) or by commas: مصر، السعودية وقطر (Egypt, Saudi Arabia and Qatar). */
final class Coordination {
    private static final int LONGEST = 12;
    /** The most words that join another: بما في ذلك. */
    private static final int LONGEST_JOINER = 3;
    /** The most items of a wish for somebody: أيده الله ورعاه. */
    private static final int LONGEST_FORMULA = 5;

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
            int next = skipFormula(at);
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
            int joined = afterJoiner(next, comma);
            next = Math.max(next, joined);
            if (and || joined >= 0 || parse.conjoined(next)) {
                next = pastCounts(next);
            }
            Item item = parse.item(next);
            if (item == null || !item.isActor() || item.mention().preposition() != '\0') {
                break;
            }
            boolean counted = parse.conjoined(next) || parse.is(next - 1, Kind.NUMBER)
                    || parse.is(next - 1, Kind.QUANTIFIER) || parse.is(next - 1, Kind.PREPOSITION);
            if (!(counted && next > at) && !item.mention().conjoined() && !and && joined < 0
                    && !(comma && goesOn(next))) {
                break;
            }
            actors.add(item.mention());
            at = next + 1;
        }
        return new Argument(k, at, actors);
    }

    /** و16 عنصرا, وعدد من الوزراء (and 16 members, and some ministers): what is counted after a number or quantifier. */
    private int pastCounts(int k) {
        int at = k;
        while (parse.is(at, Kind.NUMBER) || parse.is(at, Kind.QUANTIFIER) && !parse.word(at).startsWith("وغير")) {
            at++;
        }
        return at > k && parse.is(at, Kind.PREPOSITION) && parse.word(at).equals("من") ? at + 1 : at;
    }

    /**
     * قادة بينهم العبادي, إيران وكذلك روسيا (leaders, among them Abadi; Iran and also Russia): where another begins that is
     * joined by such words; -1 if none stand there.
     *
     * @param parted whether a comma stands before
     */
    int afterJoiner(int k, boolean parted) {
        Cues cues = parse.words().lexicon().cues();
        StringBuilder phrase = new StringBuilder(parted ? "، " : "");
        int after = -1;
        for (int at = k; at < k + LONGEST_JOINER && parse.item(at) != null; at++) {
            phrase.append(at == k ? "" : " ").append(parse.word(at));
            String words = phrase.toString();
            boolean mention = parse.is(at, Kind.MENTION);
            if (cues.joins(words) || parted && cues.joins(words.substring(2))) {
                // إلى جانب سوريا: the last word may be that of the mention, which is then جانب سوريا
                after = mention ? at : at + 1;
            }
            if (mention) {
                break;
            }
        }
        return after;
    }

    /** Whether such words begin at an item, so that a preposition among them is no verb's or noun's. */
    boolean isJoiner(int k) {
        return afterJoiner(k, parse.isComma(k - 1)) > k;
    }

    /** The item after a wish between dashes or brackets, such as - حفظه الله -; where it begins if there is none. */
    int skipFormula(int from) {
        char open = parse.mark(from);
        if (open != '-' && open != '–' && open != '(') {
            return from;
        }
        for (int k = from + 1; k <= from + LONGEST_FORMULA; k++) {
            char mark = parse.mark(k);
            if (mark == open || open == '(' && mark == ')') {
                return k + 1;
            }
        }
        return from;
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
