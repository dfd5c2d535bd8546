package org.masar.reader.claim;

import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.event.Draft;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Status;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Judges the status of an act that a noun names, from the noun and verb it depends on and the words beside it. */
final class NounStatus {
    /** Prepositions after which a contact is told of as known to have taken place. */
    private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "خلال", "اثناء", "غداة", "منذ");

    private final Cues cues;
    private final VerbStatus verbs;

    NounStatus(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** Sets the status of an act by its noun. */
    void judge(Draft draft) {
        Parse parse = draft.parse();
        int n = draft.item();
        if (!StatusJudge.OPEN_ENDED.contains(draft.type())) {
            boolean deed = draft.type() == EventType.SUPPORT || draft.type() == EventType.CONCEDE
                    || draft.type() == EventType.AGREE;
            if (!negatedNoun(draft, n) && deed) {
                intended(draft, n);
            }
            return;
        }
        draft.status(Status.OCCURRED, 2, "told as a noun");
        if (byClause(draft, n)) {
            return;
        }
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k) && !parse.is(k, Item.Kind.RELATIVE); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                if (cues.denies(parse.lemma(k))) {
                    boolean open = !StatusWords.negation(parse, k).isEmpty();
                    draft.status(open ? Status.POSSIBLE : Status.DENIED, 4,
                            (open ? "not denied by " : "denied by ") + parse.word(k));
                    return;
                }
                break;
            }
        }
        if (negatedNoun(draft, n) || calledOff(draft, n) || noPlans(draft, n)) {
            return;
        }
        for (int k = n + 1; k < parse.size() && k <= n + 5; k++) {
            if (parse.is(k, Item.Kind.VERB) || parse.is(k, Item.Kind.PREPOSITION) || parse.is(k, Item.Kind.MARK)) {
                break;
            }
            Optional<Cue> cue = adjectiveCue(parse, k);
            if (cue.isPresent()) {
                StatusWords.set(draft, cue.get());
                return;
            }
        }
        if (draft.type() == EventType.CONSULT && isDuring(parse.word(n - 1)) && isOfFuture(parse, n)) {
            draft.status(Status.PLANNED, 3, "within something planned");
            return;
        }
        if (draft.type() == EventType.CONSULT && AFTER.contains(parse.word(n - 1))) {
            draft.status(Status.OCCURRED, 3, parse.word(n - 1) + " before " + parse.word(n));
            return;
        }
        boolean purpose = parse.attachedPreposition(n) == 'ل' && draft.type() != EventType.ASSAULT;
        for (int k = n - 1; k >= 0 && k > n - 10; k--) {
            if (parse.isStrongMark(k) || parse.is(k, Item.Kind.COMPLEMENTIZER)) {
                break;
            }
            if (parse.is(k, Item.Kind.NOUN) || parse.is(k, Item.Kind.ADJECTIVE)) {
                Optional<Cue> cue = nounCue(parse, k);
                boolean comment = StatusWords.stripAnd(parse.word(k + 1)).equals("علي");
                boolean near = k >= n - 2 || k >= n - 4 && cue.isPresent() && !cue.get().status().equals("cancelled");
                if (cue.isPresent() && near && !comment) {
                    StatusWords.set(draft, cue.get());
                    return;
                }
            }
            boolean aside = draft.type() == EventType.ASSAULT && parse.is(k, Item.Kind.NOUN)
                    && parse.attachedPreposition(k) != '\0';
            if (aside) {
                return;
            }
            if (parse.is(k, Item.Kind.VERB)) {
                carrier(draft, k);
                return;
            }
        }
        if (purpose) {
            draft.status(Status.PLANNED, 3, "purpose " + parse.word(n));
        }
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

    /** لا خطط لعقد لقاء, لا موعد لزيارة: nobody intends what the noun names. */
    private boolean noPlans(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k > 0 && k > n - 6 && !parse.isStrongMark(k) && !parse.is(k, Item.Kind.VERB); k--) {
            if (parse.is(k, Item.Kind.NOUN) && cues.isDeniedWith(nounLemma(parse, k))
                    && StatusWords.stripAnd(parse.word(k - 1)).equals("لا")) {
                draft.status(Status.DENIED, 4, parse.word(k - 1) + " " + parse.word(k));
                return true;
            }
        }
        return false;
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

    private static boolean isDuring(String word) {
        return word.equals("خلال") || word.equals("اثناء");
    }

    /** سيعقد اجتماعا خلال زيارة (he will hold a meeting during a visit): whether the verb before tells what is to come. */
    private boolean isOfFuture(Parse parse, int n) {
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return (parse.proclitics(k) & Clitics.SA) != 0 || verbs.phraseBefore(parse, k).isPresent();
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

    private Optional<Cue> adjectiveCue(Parse parse, int k) {
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

    private static String nounLemma(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal()) {
                return words.lexeme(r).lemma();
            }
        }
        return parse.lemma(k);
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

    /** The verb that carries the noun gives it its tense: سيعقد اجتماعا. */
    private void carrier(Draft draft, int v) {
        Parse parse = draft.parse();
        Optional<Cue> cue = cues.cue('V', parse.lemma(v));
        if (cue.isPresent()) {
            StatusWords.set(draft, cue.get());
            return;
        }
        boolean carries = cues.light(parse.lemma(v)).isPresent() || parse.lemma(v).equals("جرى")
                || parse.lemma(v).equals("كان")
                || draft.type() == EventType.ASSAULT && cues.isDoneByForce(parse.lemma(v));
        if (!carries) {
            int n = draft.item();
            boolean purpose = parse.attachedPreposition(n) == 'ل'
                    || parse.attachedPreposition(n - 1) == 'ل' && parse.is(n - 1, Item.Kind.NOUN)
                            && !parse.definite(n - 1) && draft.type() != EventType.ASSAULT;
            if (purpose) {
                draft.status(Status.PLANNED, 3, "purpose " + parse.word(n));
            }
            return;
        }
        verbs.judge(draft, v);
    }

    private boolean negatedNoun(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= 0 && k > n - 4; k--) {
            String word = StatusWords.stripAnd(parse.word(k));
            boolean without = word.equals("عدم") || word.equals("دون") || word.equals("بدون");
            if (k >= n - 2 && (without || parse.is(k, Item.Kind.NEGATION) && word.equals("لا"))) {
                draft.status(Status.DENIED, 4, word + " before " + parse.word(n));
                return true;
            }
        }
        for (int k = n - 1; k >= 0 && k > n - 8; k--) {
            if (parse.is(k, Item.Kind.NOUN) && draft.type() != EventType.CONSULT && (nounLemma(parse, k).equals("فشل")
                    || nounLemma(parse, k).equals("إخفاق"))) {
                draft.status(Status.DENIED, 4, parse.word(k));
                return true;
            }
            if (parse.is(k, Item.Kind.VERB)) {
                String lemma = parse.lemma(k);
                String negation = StatusWords.negation(parse, k);
                if (!negation.isEmpty() && (cues.light(lemma).isPresent() || lemma.equals("توصل")
                        || lemma.equals("وجد"))) {
                    draft.status(Status.DENIED, 4, negation + " " + parse.word(k));
                    return true;
                }
                // فشل الاجتماع في التوصل إلى اتفاق: they met, and did not agree
                if (draft.type() != EventType.CONSULT && (lemma.equals("فشل") || lemma.equals("أخفق"))) {
                    draft.status(Status.DENIED, 4, parse.word(k));
                    return true;
                }
                return false;
            }
        }
        return false;
    }
}
