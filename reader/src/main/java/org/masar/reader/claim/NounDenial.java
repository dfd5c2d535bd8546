package org.masar.reader.claim;

import org.masar.reader.event.EventType;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Whether the act that a noun names is denied: by a verb of denial, a particle, a failure, or for want of plans. */
final class NounDenial {
    /** How far before the noun, in items, a word such as خطط or صحة may stand that لا denies. */
    private static final int NO_PLANS = 9;

    /** How far before an agreement, in items, the verb may stand that says it did not come about. */
    private static final int OUTCOME = 14;

    private final Cues cues;

    NounDenial(Cues cues) {
        this.cues = cues;
    }

    /** نفى عقد لقاء (denied that a meeting was held), لم ينف عقد لقاء (did not deny it: it is possible). */
    boolean byVerb(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k) && !parse.is(k, Kind.RELATIVE); k--) {
            if (parse.is(k, Kind.VERB)) {
                if (!cues.denies(parse.lemma(k))) {
                    return false;
                }
                boolean open = !StatusWords.negation(parse, k).isEmpty();
                draft.status(open ? Status.POSSIBLE : Status.DENIED, 4,
                        (open ? "not denied by " : "denied by ") + parse.word(k));
                return true;
            }
        }
        return false;
    }

    /** لا خطط لعقد لقاء, لا صحة لما تردد عن لقاء: nobody intends what the noun names, or it is not true. */
    boolean noPlans(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k > 0 && k > n - NO_PLANS && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Kind.VERB) && !parse.is(k - 1, Kind.RELATIVE)) {
                return false;
            }
            if (parse.is(k, Kind.NOUN) && cues.isDeniedWith(StatusWords.nounLemma(parse, k)) && isNone(parse, k)) {
                draft.status(Status.DENIED, 4, parse.word(k - 1) + " " + parse.word(k));
                return true;
            }
        }
        return false;
    }

    /** لا خطط, لا توجد خطط, ليست هناك خطط, ليس لديها خطط, لم يتم تحديد موعد: whether there is none of what a noun names. */
    private static boolean isNone(Parse parse, int k) {
        for (int m = k - 1; m >= 0 && m >= k - 4; m--) {
            String word = StatusWords.stripAnd(parse.word(m));
            if (word.equals("لا") || word.equals("ليس") || word.equals("ليست")) {
                return true;
            }
            boolean there = parse.is(m, Kind.VERB) && parse.lemma(m).equals("وجد") || word.equals("هناك")
                    || word.equals("ثمة") || parse.is(m, Kind.PREPOSITION_PRONOUN) || parse.is(m, Kind.QUANTIFIER)
                    || parse.is(m, Kind.TIME) || parse.is(m, Kind.ADVERB) || word.equals("لدي");
            if (!there) {
                return false;
            }
        }
        return false;
    }

    /** عدم التوصل, دون لقاء, فشل الاجتماع في التوصل, لم يعقد اجتماعا: whether a word or the verb before negates the noun. */
    boolean negated(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= n - 2 && k >= 0 && !parse.is(k, Kind.VERB); k--) {
            String word = StatusWords.stripAnd(parse.word(k));
            if (cues.lacks(word) || parse.is(k, Kind.NEGATION) && word.equals("لا")) {
                draft.status(Status.DENIED, 4, word + " before " + parse.word(n));
                return true;
            }
        }
        for (int k = n - 1; k >= 0 && k > n - (draft.type() == EventType.AGREE ? OUTCOME : 8); k--) {
            if (parse.is(k, Kind.NOUN) && draft.type() != EventType.CONSULT && fails(StatusWords.nounLemma(parse, k))) {
                draft.status(Status.DENIED, 4, parse.word(k));
                return true;
            }
            if (parse.is(k, Kind.VERB)) {
                return byVerbBefore(draft, n, k);
            }
        }
        return false;
    }

    private boolean byVerbBefore(Draft draft, int n, int verb) {
        Parse parse = draft.parse();
        String lemma = parse.lemma(verb);
        String negation = StatusWords.negation(parse, verb);
        if (!negation.isEmpty() && cues.says(lemma)) {
            draft.status(Status.POSSIBLE, 4, negation + " " + parse.word(verb));
            return true;
        }
        boolean yields = draft.type() != EventType.CONSULT && cues.yields(lemma) || lemma.equals("وجد");
        boolean none = !negation.isEmpty() && (cues.light(lemma).isPresent() || yields);
        // فشل الاجتماع في التوصل إلى اتفاق: they met, and did not agree
        boolean failed = draft.type() != EventType.CONSULT && (lemma.equals("فشل") || lemma.equals("أخفق"));
        if (none || failed) {
            draft.status(Status.DENIED, 4, (negation + " " + parse.word(verb)).strip());
            return true;
        }
        return false;
    }

    private static boolean fails(String noun) {
        return noun.equals("فشل") || noun.equals("إخفاق");
    }
}
