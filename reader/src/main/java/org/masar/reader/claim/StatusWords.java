package org.masar.reader.claim;

import java.util.Locale;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** What the judges of verbs and of nouns share: negations, and how a cue is taken. */
final class StatusWords {
    /** How many items from an act its new date may stand. */
    private static final int NEW_DATE = 14;

    /** How many items from لا يزال its act may stand. */
    private static final int STILL = 7;

    private StatusWords() {}

    static String stripAnd(String word) {
        return word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? word.substring(1) : word;
    }

    static String negation(Parse parse, int v) {
        Item before = parse.item(v - 1);
        if (before != null && before.is(Kind.COMPLEMENTIZER) && parse.word(v - 1).equals("ان")
                && (parse.word(v - 2).equals("دون") || parse.word(v - 2).equals("بدون"))) {
            return "دون أن";
        }
        if (before == null || !before.is(Kind.NEGATION)) {
            return "";
        }
        String word = stripAnd(parse.word(v - 1));
        return switch (word) {
            case "لم", "لن", "لا", "ما", "ليس" -> word;
            default -> "";
        };
    }

    /** The lemma of the noun that a word can be, whatever reading was chosen. */
    static String nounLemma(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal()) {
                return words.lexeme(r).lemma();
            }
        }
        return parse.lemma(k);
    }

    /** The lemma of the verb of which a word is the verbal noun, or an empty string. */
    static String verbOf(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k) == null ? -1 : parse.item(k).first();
        for (int r = token < 0 ? 0 : words.first(token); token >= 0 && r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Features.Kind.VERBAL_NOUN) {
                return words.lexeme(r).lemma();
            }
        }
        return "";
    }

    /** The cue of an adjective that a word can be. */
    static Optional<Cue> adjectiveCue(Parse parse, Cues cues, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (!Features.kind(words.features(r)).verbal()) {
                Optional<Cue> cue = cues.cue('A', words.lexeme(r).lemma());
                if (cue.isPresent() && words.lexeme(r).isNominal()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    /** لا تزال المفاوضات جارية, ما زال الجيش يقصف: whether the verb before says that the act goes on still; then it does. */
    static boolean still(Draft draft, Cues cues, int act) {
        Parse parse = draft.parse();
        for (int k = act - 1; k > act - STILL && k > 0 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Kind.VERB)) {
                boolean negated = parse.is(k - 1, Kind.NEGATION) || stripAnd(parse.word(k - 1)).equals("ما");
                boolean still = negated && cues.isAuxiliary(parse.lemma(k))
                        && cues.cue('V', parse.lemma(k)).filter(c -> c.status().equals("ongoing")).isPresent();
                if (still) {
                    draft.status(Status.ONGOING, 3, parse.word(k - 1) + " " + parse.word(k));
                }
                return still;
            }
            if (parse.is(k, Kind.COMPLEMENTIZER) || parse.is(k, Kind.RELATIVE) || parse.is(k, Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** Takes the status of a cue; what is postponed to a date, أجلت إلى الأربعاء, is planned for then. */
    static void set(Draft draft, Cue cue) {
        if (cue.status().equals("cancelled") && isMoved(draft)) {
            draft.status(Status.PLANNED, 4, cue.text() + " to a date " + cue.origin());
            return;
        }
        draft.status(Status.valueOf(cue.status().toUpperCase(Locale.ROOT)), 4,
                cue.text() + " " + cue.origin());
    }

    private static boolean isMoved(Draft draft) {
        Parse parse = draft.parse();
        for (int k = Math.max(0, draft.item() - NEW_DATE); k < draft.item() + NEW_DATE && k < parse.size(); k++) {
            if (k > draft.item() && parse.isStrongMark(k)) {
                return false;
            }
            if (parse.is(k, Kind.PREPOSITION) && parse.word(k).equals("الي") && parse.is(k + 1, Kind.TIME)) {
                return true;
            }
        }
        return false;
    }
}
