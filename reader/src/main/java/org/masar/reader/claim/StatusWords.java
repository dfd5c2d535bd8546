package org.masar.reader.claim;

import java.util.Locale;
import org.masar.reader.event.Draft;
import org.masar.reader.event.Status;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** What the judges of verbs and of nouns share: negations, and how a cue is taken. */
final class StatusWords {
    /** How many items from an act its new date may stand. */
    private static final int NEW_DATE = 14;

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
