package org.masar.reader.claim;

import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Judges the status of an act that a noun names, from the noun and verb it depends on and the words beside it. */
final class NounStatus {
    /** Prepositions after which a contact is told of as known to have taken place. */
    private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "غداة", "منذ", "بعيد", "فور");
    /** Prepositions after which it is told of as still to come, if nothing tells otherwise. */
    private static final Set<String> BEFORE = Set.of("قبل", "قبيل", "عشية");

    private final Cues cues;
    private final VerbStatus verbs;
    private final NounDenial denial;
    private final NounPredicates predicates;
    private final NounCarrier carriers;

    NounStatus(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
        this.denial = new NounDenial(cues);
        this.predicates = new NounPredicates(cues);
        this.carriers = new NounCarrier(cues, verbs);
    }

    /** Sets the status of an act by its noun. */
    void judge(Draft draft) {
        Parse parse = draft.parse();
        int n = draft.item();
        if (!StatusJudge.isOpenEnded(draft, cues)) {
            boolean deed = draft.type() == EventType.SUPPORT || draft.type() == EventType.CONCEDE
                    || draft.type() == EventType.AGREE;
            boolean denied = draft.type() == EventType.AGREE && denial.byVerb(draft, n);
            if (!denied && !denial.negated(draft, n) && deed) {
                intended(draft, n);
            }
            return;
        }
        if (draft.verbal() && draft.form() == Form.VISIT) {
            // غادر الرياض متوجها إلى واشنطن: who has left for a place is on his way
            draft.status(isOfFuture(parse, n) ? Status.PLANNED : Status.ONGOING, 3, "on the way " + parse.word(n));
            return;
        }
        draft.status(Status.OCCURRED, 2, "told as a noun");
        if (byClause(draft, n)) {
            return;
        }
        if (denial.byVerb(draft, n) || isStill(draft, n) || denial.negated(draft, n)
                || calledOff(draft, n)
                || denial.noPlans(draft, n) || predicates.judge(draft, n)) {
            return;
        }
        for (int k = n + 1; k < parse.size() && k <= n + 5; k++) {
            if (parse.is(k, Item.Kind.VERB) || parse.is(k, Item.Kind.PREPOSITION) || parse.is(k, Item.Kind.MARK)) {
                break;
            }
            Optional<Cue> cue = StatusWords.adjectiveCue(parse, cues, k);
            if (cue.isPresent()) {
                StatusWords.set(draft, cue.get());
                return;
            }
        }
        if (draft.type() == EventType.CONSULT && isDuring(parse.word(n - 1)) && isOfFuture(parse, n)) {
            draft.status(Status.PLANNED, 3, "within something planned");
            return;
        }
        if (draft.type() != EventType.ASSAULT && AFTER.contains(StatusWords.stripAnd(parse.word(n - 1)))) {
            draft.status(Status.OCCURRED, 3, parse.word(n - 1) + " before " + parse.word(n));
            return;
        }
        if (draft.type() == EventType.CONSULT && isDuring(parse.word(n - 1))) {
            draft.status(Status.OCCURRED, isOfPresent(parse, n) ? 2 : 3,
                    parse.word(n - 1) + " before " + parse.word(n));
            return;
        }
        if (draft.type() == EventType.CONSULT && isBefore(parse, n)) {
            draft.status(Status.PLANNED, 2, "before " + parse.word(n));
            return;
        }
        boolean closed = false;
        for (int k = n - 1; k >= 0 && k > n - 10; k--) {
            if (parse.isStrongMark(k) || parse.is(k, Item.Kind.COMPLEMENTIZER)) {
                break;
            }
            if (parse.is(k, Item.Kind.NOUN) || parse.is(k, Item.Kind.ADJECTIVE)) {
                Optional<Cue> cue = nounCue(parse, k);
                boolean comment = StatusWords.stripAnd(parse.word(k + 1)).equals("علي");
                boolean near = k >= n - 2 || k >= n - 4 && cue.isPresent() && !cue.get().status().equals("cancelled");
                if (cue.isPresent() && near && !comment) {
                    if (cue.get().status().equals("proposed") && isAccepted(parse, k)) {
                        draft.status(Status.PLANNED, 4, "accepted " + parse.word(k));
                        return;
                    }
                    StatusWords.set(draft, cue.get());
                    return;
                }
            }
            boolean aside = draft.type() == EventType.ASSAULT && parse.is(k, Item.Kind.NOUN)
                    && parse.attachedPreposition(k) != '\0' && !cues.isLight(StatusWords.verbOf(parse, k), 'A');
            if (aside) {
                return;
            }
            closed |= parse.isComma(k);
            if (closed && parse.is(k, Item.Kind.VERB) && parse.is(k - 1, Item.Kind.RELATIVE)) {
                // يقوم الوزير الذي سيحضر القمة، بزيارة: a clause on the subject
                continue;
            }
            if (parse.is(k, Item.Kind.VERB)) {
                carriers.judge(draft, k);
                return;
            }
        }
        NounCarrier.purpose(draft);
    }

    /** لا تزال المفاوضات جارية, but not لا يزال موعد الزيارة غير محدد. */
    private boolean isStill(Draft draft, int n) {
        Parse parse = draft.parse();
        boolean another = parse.is(n - 1, Item.Kind.NOUN) && nounCue(parse, n - 1).isPresent();
        return !another && StatusWords.still(draft, cues, n);
    }

    /** قبل دعوة لزيارة, وافق على عرض لإجراء محادثات: whether what was offered is the object of a verb of taking it up. */
    private boolean isAccepted(Parse parse, int offer) {
        for (int k = offer - 1; k >= 0 && k > offer - 7 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return cues.accepts(parse.lemma(k)) && StatusWords.negation(parse, k).isEmpty();
            }
        }
        return false;
    }

    /** تدرس الاعتراف, يعتزم رفع العقوبات: an act that is done by being said is not yet said. */
    private void intended(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= 0 && k > n - 5 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                cues.cue('V', parse.lemma(k)).filter(c -> c.status().equals("planned") || c.status().equals("possible"))
                        .ifPresent(c -> StatusWords.set(draft, c));
                return;
            }
            if (!parse.is(k, Item.Kind.MENTION) && !parse.is(k, Item.Kind.PREPOSITION)
                    && !parse.is(k, Item.Kind.TIME)) {
                return;
            }
        }
    }

    /** أجلت موسكو القمة المقررة: the object of a verb of calling off, planned though it was. */
    private boolean calledOff(Draft draft, int n) {
        Parse parse = draft.parse();
        Optional<Cue> after = parse.is(n + 1, Item.Kind.VERB) ? cues.cue('V', parse.lemma(n + 1)) : Optional.empty();
        if (after.filter(c -> c.status().equals("cancelled")).isPresent() && parse.definite(n)) {
            draft.status(Status.CANCELLED, 5, parse.word(n + 1) + " after " + parse.word(n));
            return true;
        }
        for (int k = n - 1; k >= 0 && k > n - 6 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                Optional<Cue> cue = cues.cue('V', parse.lemma(k)).filter(c -> c.status().equals("cancelled"));
                boolean held = cue.isEmpty() || !StatusWords.negation(parse, k).isEmpty()
                        || (parse.proclitics(k) & Clitics.SA) != 0;
                if (!held) {
                    StatusWords.set(draft, cue.get());
                }
                return !held;
            }
            if (parse.is(k, Item.Kind.NOUN) || parse.is(k, Item.Kind.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** يعقد اجتماع خلال زيارته (a meeting is held during his visit): told in the present, so that the date decides. */
    private static boolean isOfPresent(Parse parse, int n) {
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return Features.kind(parse.features(k)) == Kind.IMPERFECT;
            }
        }
        return false;
    }

    /** قبل لقائه نظيره, قبيل انعقاد القمة: whether the noun, or the light verb's noun that carries it, stands after قبل. */
    private boolean isBefore(Parse parse, int n) {
        boolean carried = parse.is(n - 1, Item.Kind.NOUN) && !parse.definite(n - 1);
        return isBefore(parse.word(n - 1)) && !parse.is(n - 1, Item.Kind.VERB)
                || carried && isBefore(parse.word(n - 2)) && !parse.is(n - 2, Item.Kind.VERB);
    }

    private static boolean isBefore(String word) {
        return BEFORE.contains(StatusWords.stripAnd(word));
    }

    private static boolean isDuring(String word) {
        return word.equals("خلال") || word.equals("اثناء");
    }

    /** سيعقد اجتماعا خلال زيارة (he will hold a meeting during a visit): whether the verb before tells what is to come. */
    private boolean isOfFuture(Parse parse, int n) {
        boolean parted = false;
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            parted |= parse.isComma(k);
            // أعلن أنه سيزور مصر، خلال لقاء: past a comma the announcement took place there, not what was announced
            if (parse.is(k, Item.Kind.VERB) && !(parted && isAnnounced(parse, k))) {
                return (parse.proclitics(k) & Clitics.SA) != 0 || verbs.phraseBefore(parse, k).isPresent();
            }
        }
        return false;
    }

    /** Whether أن opens the clause of a verb. */
    private static boolean isAnnounced(Parse parse, int verb) {
        for (int k = verb - 1; k >= 0 && k > verb - 6 && !parse.is(k, Item.Kind.VERB); k--) {
            if (parse.is(k, Item.Kind.COMPLEMENTIZER)) {
                return true;
            }
        }
        return false;
    }

    /** المحادثات التي أجراها (the talks that he held), زيارة سيقوم بها: the clause that describes the act tells its time. */
    private boolean byClause(Draft draft, int n) {
        Parse parse = draft.parse();
        int k = n + 1;
        while (k < n + 4 && (parse.is(k, Item.Kind.ADJECTIVE) || parse.is(k, Item.Kind.MENTION))) {
            k++;
        }
        int v = parse.is(k, Item.Kind.RELATIVE) ? k + 1 : k;
        if (!parse.is(v, Item.Kind.VERB) || parse.conjoined(v) || v == k && parse.definite(n)
                || cues.light(parse.lemma(v)).isEmpty() || !StatusWords.negation(parse, v).isEmpty()) {
            return false;
        }
        if (Features.kind(parse.features(v)) == Kind.PERFECT) {
            draft.status(Status.OCCURRED, 4, "clause " + parse.word(v));
            return true;
        }
        if ((parse.proclitics(v) & Clitics.SA) != 0) {
            draft.status(Status.PLANNED, 4, "clause " + parse.word(v));
            return true;
        }
        if (StatusJudge.MATERIAL.contains(draft.type()) && Features.kind(parse.features(v)) == Kind.IMPERFECT) {
            draft.status(Status.ONGOING, 3, "clause " + parse.word(v));
            return true;
        }
        return false;
    }

    /** The cue that a word can be, whatever noun was chosen: إرجاء (postponement), أرجاء (regions). */
    private Optional<Cue> nounCue(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal() && cues.cue('N', words.lexeme(r).lemma()).isPresent()) {
                return cues.cue('N', words.lexeme(r).lemma());
            }
        }
        return cues.cue('N', parse.lemma(k));
    }
}
