package org.masar.reader.claim;

import java.util.Optional;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Block;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Judges the status of an act that a finite verb names, or carries, from its tense and particles and what it depends on. */
final class VerbStatus {
    private final Cues cues;

    VerbStatus(Cues cues) {
        this.cues = cues;
    }

    /** Sets the status of an act by the verb at an item. */
    void judge(Draft draft, int v) {
        Parse parse = draft.parse();
        int features = parse.features(v);
        boolean heading = isHeading(parse);
        boolean openEnded = StatusJudge.isOpenEnded(draft, cues);
        if (draft.frame().role("said") != '\0') {
            draft.status(Status.OCCURRED, 4, "a charge given by saying so");
            return;
        }
        boolean refusing = draft.frame().kind() == 'L';
        String negation = refusing ? "" : StatusWords.negation(parse, v);
        if (refusing) {
            draft.status(Status.OCCURRED, 3, "refusal " + parse.word(v));
            return;
        }
        if (!negation.isEmpty()) {
            draft.status(Status.DENIED, 4, negation + " before " + parse.word(v));
            return;
        }
        if (isDeniedFact(parse, v)) {
            draft.status(Status.DENIED, 4, "what somebody denies");
            return;
        }
        if (StatusWords.still(draft, cues, v)) {
            return;
        }
        if (Features.kind(features) == Kind.PERFECT) {
            draft.status(Status.OCCURRED, 3, "perfect " + parse.word(v));
            return;
        }
        if ((parse.proclitics(v) & Clitics.SA) != 0 || particle(parse, v).equals("سوف")) {
            boolean supposed = (parse.proclitics(v) & Clitics.FA) != 0 && isCondition(parse, v);
            draft.status(supposed ? Status.POSSIBLE : Status.PLANNED, 3,
                    (supposed ? "future under a condition " : "future ") + parse.word(v));
            return;
        }
        Optional<Cue> phrase = phraseBefore(parse, v);
        if (phrase.isPresent()) {
            StatusWords.set(draft, phrase.get());
            return;
        }
        if (particle(parse, v).equals("قد")) {
            draft.status(Status.POSSIBLE, 3, "قد before an imperfect");
            return;
        }
        if (isNarrated(parse, v)) {
            draft.status(Status.OCCURRED, 3, "قبل أن after a perfect");
            return;
        }
        if (openEnded && subordinate(draft, v)) {
            return;
        }
        if (openEnded && wasBefore(parse, v)) {
            draft.status(Status.OCCURRED, 3, "كان before an imperfect");
            return;
        }
        if (!heading && draft.form() == Form.VISIT && parse.lemma(v).equals("قام")
                && !parse.is(v - 1, Item.Kind.COMPLEMENTIZER)) {
            draft.status(Status.ONGOING, 3, "present tense of a visit that is paid");
        } else if (!heading && draft.type() == EventType.CONSULT) {
            draft.status(Status.PLANNED, 2, "present tense of a contact");
        } else if (!heading && StatusJudge.isFormal(draft, cues)) {
            draft.status(Status.PLANNED, 2, "present tense of a formal act");
        } else if (!heading && StatusJudge.MATERIAL.contains(draft.type())) {
            draft.status(Status.ONGOING, 2, "present tense of a deed");
        } else {
            draft.status(Status.OCCURRED, 1, heading ? "headline's present" : "present");
        }
    }

    /** إذا فشلت المفاوضات فستفرض (if the talks fail it will impose): what follows from a condition. */
    private static boolean isCondition(Parse parse, int v) {
        for (int k = v - 1; k >= 0; k--) {
            String word = StatusWords.stripAnd(parse.word(k));
            if (parse.is(k, Item.Kind.SUBORDINATOR) && (word.equals("اذا") || word.equals("لو"))) {
                return true;
            }
        }
        return false;
    }

    /** نفى الكرملين أن يكون بوتين قد تحدث: the clause that a verb of denial takes. */
    boolean isDeniedFact(Parse parse, int v) {
        if (parse.conjoined(v) && Features.kind(parse.features(v)) == Kind.PERFECT) {
            return false;
        }
        int that = v - 1;
        while (that >= 0 && !parse.is(that, Item.Kind.COMPLEMENTIZER)) {
            if (parse.isStrongMark(that) || parse.is(that, Item.Kind.SUBORDINATOR)) {
                return false;
            }
            that--;
        }
        for (int k = that - 1; k >= 0 && k > that - 9; k--) {
            boolean participle = parse.lexeme(k) != null && parse.lexeme(k).isVerb() && !parse.definite(k);
            if (parse.is(k, Item.Kind.VERB) || participle) {
                return cues.denies(parse.lemma(k));
            }
        }
        return false;
    }

    /** يعتزم أن يزور, للقاء: the verb or noun that the act depends on. */
    private boolean subordinate(Draft draft, int v) {
        Parse parse = draft.parse();
        boolean purpose = (parse.proclitics(v) & Clitics.LI) != 0;
        int k = v - 1;
        boolean that = parse.is(k, Item.Kind.COMPLEMENTIZER) && parse.word(k).endsWith("ان");
        if (!purpose && !that) {
            return false;
        }
        for (k = that ? v - 2 : v - 1; k >= 0 && k > v - 9; k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                Optional<Cue> cue = cues.cue('V', parse.lemma(k));
                if (cue.isPresent()) {
                    StatusWords.set(draft, cue.get());
                    return true;
                }
                break;
            }
            Optional<Cue> cue = cues.cue('N', parse.lemma(k));
            if (cue.isPresent()) {
                StatusWords.set(draft, cue.get());
                return true;
            }
        }
        if (purpose) {
            draft.status(Status.PLANNED, 3, "purpose " + parse.word(v));
            return true;
        }
        return false;
    }

    /** التقى بوتين قبل أن يستقبل زيلينسكي (he met Putin before he received Zelensky): told of one after another. */
    private static boolean isNarrated(Parse parse, int v) {
        if (!parse.is(v - 1, Item.Kind.COMPLEMENTIZER) || !StatusWords.stripAnd(parse.word(v - 2)).equals("قبل")) {
            return false;
        }
        for (int k = v - 3; k >= 0 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return Features.kind(parse.features(k)) == Kind.PERFECT;
            }
        }
        return false;
    }

    private static boolean wasBefore(Parse parse, int v) {
        for (int k = v - 1; k >= 0 && k > v - 4; k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return parse.lemma(k).equals("كان") && Features.kind(parse.features(k)) == Kind.PERFECT;
            }
        }
        return false;
    }

    private static String particle(Parse parse, int v) {
        Item before = parse.item(v - 1);
        return before != null && before.is(Item.Kind.PARTICLE) ? StatusWords.stripAnd(parse.word(v - 1)) : "";
    }

    /** من المقرر أن, يتوقع أن, ربما: a phrase before the verb, with أن or the subject between. */
    Optional<Cue> phraseBefore(Parse parse, int v) {
        for (int k = v - 1; k >= 0 && k > v - 14; k--) {
            if (parse.isStrongMark(k)) {
                break;
            }
            String word = StatusWords.stripAnd(parse.word(k));
            String pair = parse.is(k - 1, Item.Kind.PREPOSITION)
                    ? StatusWords.stripAnd(parse.word(k - 1)) + " " + word
                    : word;
            Optional<Cue> cue = cues.cue('P', pair);
            if (cue.isEmpty() && !pair.equals(word)) {
                cue = cues.cue('P', word);
            }
            if (cue.isPresent()) {
                return cue;
            }
            if (parse.is(k, Item.Kind.VERB)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(Parse parse) {
        return parse.tokens().sentence(parse.sentence()).block() == Block.Kind.HEADING;
    }
}
