package org.masar.reader.claim;

import java.util.Optional;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** What the sentence says of an act that is its topic: إن المفاوضات مستمرة, إن الزيارة ستبحث الملف, إن اللقاء لم يعقد. */
final class NounPredicates {
    /** How many items after its topic a predicate may stand. */
    private static final int LONGEST_TOPIC = 12;

    private final Cues cues;

    NounPredicates(Cues cues) {
        this.cues = cues;
    }

    /** Sets the status of an act by what is said of its noun; tells whether anything was. */
    boolean judge(Draft draft, int n) {
        Parse parse = draft.parse();
        if (!isTopic(parse, n)) {
            return false;
        }
        for (int k = n + 1; k < parse.size() && k <= n + LONGEST_TOPIC; k++) {
            if (parse.is(k, Kind.VERB)) {
                return !parse.conjoined(k) && byVerb(draft, k);
            }
            if (parse.is(k, Kind.COMPLEMENTIZER) || parse.is(k, Kind.RELATIVE) || parse.is(k, Kind.SUBORDINATOR)
                    || parse.isStrongMark(k) || parse.isComma(k)) {
                return false;
            }
            if (isPredicate(parse, k) && byAdjective(draft, k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a definite noun opens a sentence or the clause after أن. */
    private static boolean isTopic(Parse parse, int n) {
        boolean definite = parse.definite(n) || parse.enclitic(n) != 0 || parse.is(n + 1, Kind.MENTION)
                || parse.is(n + 1, Kind.NOUN) && parse.definite(n + 1);
        int before = n - 1;
        while (parse.isQuoteMark(before) || parse.is(before, Kind.DEMONSTRATIVE)) {
            before--;
        }
        boolean opens = before < 0 || parse.is(before, Kind.COMPLEMENTIZER) || parse.isStrongMark(before)
                || parse.mark(before) == ':';
        return definite && opens && parse.attachedPreposition(n) == '\0';
    }

    /** المفاوضات بين روسيا وأوكرانيا مستمرة: an indefinite adjective that does not modify the word before it. */
    private static boolean isPredicate(Parse parse, int k) {
        boolean adjective = parse.is(k, Kind.ADJECTIVE) || parse.is(k, Kind.NOUN);
        return adjective && !parse.definite(k) && !parse.conjoined(k) && parse.attachedPreposition(k) == '\0';
    }

    private boolean byAdjective(Draft draft, int k) {
        Optional<Cue> cue = StatusWords.adjectiveCue(draft.parse(), cues, k);
        cue.ifPresent(c -> StatusWords.set(draft, c));
        return cue.isPresent();
    }

    private boolean byVerb(Draft draft, int v) {
        Parse parse = draft.parse();
        String lemma = parse.lemma(v);
        boolean happens = cues.isGoingOn(lemma) || lemma.equals("تم") || cues.light(lemma).isPresent();
        String negation = StatusWords.negation(parse, v);
        if (!negation.isEmpty()) {
            if (happens) {
                draft.status(Status.DENIED, 4, negation + " " + parse.word(v));
            }
            return happens;
        }
        Optional<Cue> cue = cues.cue('V', lemma);
        if (cue.isPresent() && Features.kind(parse.features(v)) == Features.Kind.PERFECT
                && cue.get().status().equals("cancelled")) {
            draft.status(Status.CANCELLED, 5, parse.word(v) + " after " + parse.word(draft.item()));
            return true;
        }
        if ((parse.proclitics(v) & Clitics.SA) != 0
                || parse.is(v - 1, Kind.PARTICLE) && parse.word(v - 1).equals("سوف")) {
            boolean comes = draft.type() == EventType.CONSULT || happens;
            if (comes) {
                draft.status(Status.PLANNED, 3, "it " + parse.word(v));
            }
            return comes;
        }
        boolean runs = cue.isPresent() && cue.get().status().equals("ongoing")
                && Features.kind(parse.features(v)) == Features.Kind.IMPERFECT;
        if (runs) {
            draft.status(Status.ONGOING, 3, "it " + parse.word(v));
        }
        return runs;
    }
}
