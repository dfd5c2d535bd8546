package org.masar.reader.claim;

import java.util.Optional;
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

/** What the verb in whose clause the noun of an act stands tells of it: سيعقد اجتماعا, يعتزم لقاء, وصل للقاء. */
final class NounCarrier {
    private final Cues cues;
    private final VerbStatus verbs;

    NounCarrier(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The verb that carries the noun gives it its tense: سيعقد اجتماعا. */
    void judge(Draft draft, int v) {
        Parse parse = draft.parse();
        Optional<Cue> cue = cues.cue('V', parse.lemma(v));
        if (verbs.isDeniedFact(parse, v)) {
            draft.status(Status.DENIED, 4, "what somebody denies");
            return;
        }
        if (cue.isPresent() && !isAside(parse, draft.item(), cue.get().ties())) {
            StatusWords.set(draft, cue.get());
            return;
        }
        boolean agreed = draft.type() == EventType.CONSULT && cues.accepts(parse.lemma(v))
                && StatusWords.negation(parse, v).isEmpty() && !isAside(parse, draft.item(), "");
        if (agreed) {
            draft.status(Status.PLANNED, 4, "agreed on " + parse.word(v));
            return;
        }
        if (isRunning(draft, v)) {
            draft.status(Status.ONGOING, 2, "going on " + parse.word(v));
            return;
        }
        if (isBegun(draft, v)) {
            draft.status(Status.ONGOING, 3, "begun " + parse.word(v));
            return;
        }
        boolean carries = cues.light(parse.lemma(v)).isPresent() || parse.lemma(v).equals("جرى")
                || parse.lemma(v).equals("كان") || parse.lemma(v).equals("تم")
                || draft.type() == EventType.ASSAULT && cues.isDoneByForce(parse.lemma(v));
        if (!carries) {
            purpose(draft);
            return;
        }
        verbs.judge(draft, v);
    }

    /** للقيام بزيارة, للمشاركة اليوم في اجتماع: the verbal noun that carries the noun of an act, or that noun itself. */
    private static int first(Parse parse, int n) {
        if (parse.attachedPreposition(n) == 'ل') {
            return n;
        }
        for (int k = n - 1; k >= 0 && k > n - 6; k--) {
            Item item = parse.item(k);
            if (item.is(Item.Kind.NOUN) && (k == n - 1 && !parse.definite(k) || parse.attachedPreposition(k) == 'ل')) {
                return k;
            }
            if (!item.is(Item.Kind.PREPOSITION) && !item.is(Item.Kind.TIME) && !item.is(Item.Kind.ADJECTIVE)) {
                return n;
            }
        }
        return n;
    }

    /** وصل للقاء نظيره, للقيام بزيارة: what the noun names is what something else is done for; not تكملة لزيارته. */
    static void purpose(Draft draft) {
        Parse parse = draft.parse();
        int n = draft.item();
        int first = first(parse, n);
        boolean ofNoun = parse.is(first - 1, Item.Kind.NOUN) && !parse.definite(first - 1)
                && parse.enclitic(first - 1) == 0;
        if (parse.attachedPreposition(first) == 'ل' && !ofNoun && draft.type() != EventType.ASSAULT) {
            draft.status(Status.PLANNED, 3, "purpose " + parse.word(n));
        }
    }

    /**
     * طلب في اجتماع (asked at a meeting): a noun after في is where the verb was done, unless that verb, or the
     * noun before as in علق المشاركة في (suspended taking part in), goes with في.
     */
    private boolean isAside(Parse parse, int n, String ties) {
        int before = parse.is(n - 1, Item.Kind.NOUN) && !parse.definite(n - 1) ? n - 2 : n - 1;
        boolean where = parse.word(before).equals("في") && !ties.equals("في");
        return where && !cues.isLight(StatusWords.verbOf(parse, before - 1), 'A');
    }

    /** بدأت في الدوحة جولة من المفاوضات, استهل جولته: what has begun goes on. */
    private boolean isBegun(Draft draft, int v) {
        Parse parse = draft.parse();
        boolean lasts = draft.form() == Form.VISIT || draft.form() == Form.TALKS
                || StatusJudge.MATERIAL.contains(draft.type());
        return lasts && cues.begins(parse.lemma(v)) && Features.kind(parse.features(v)) == Kind.PERFECT
                && StatusWords.negation(parse, v).isEmpty() && !isLongAgo(parse);
    }

    /** قبل بضعة أشهر (some months ago): a time before, of which no date can be told. */
    private static boolean isLongAgo(Parse parse) {
        return parse.times().stream().anyMatch(t -> parse.words().string(t.first()).equals("قبل"));
    }

    /** Whether a word can be a verb of going on in the present, whatever reading was chosen: تدور. */
    private boolean canGoOn(Parse parse, int v) {
        Words words = parse.words();
        int token = parse.item(v).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Kind.IMPERFECT && cues.isGoingOn(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** تجري محادثات بين, تدور مفاوضات: what the noun names is the subject of a verb of going on, in the present. */
    private boolean isRunning(Draft draft, int v) {
        Parse parse = draft.parse();
        boolean goes = canGoOn(parse, v) && (parse.proclitics(v) & Clitics.SA) == 0
                && StatusWords.negation(parse, v).isEmpty()
                && !parse.is(v - 1, Item.Kind.COMPLEMENTIZER) && !parse.is(v - 1, Item.Kind.PARTICLE);
        for (int k = v + 1; goes && k < draft.item(); k++) {
            goes = !parse.item(k).isActor() || parse.is(k - 1, Item.Kind.PREPOSITION);
        }
        return goes;
    }
}
