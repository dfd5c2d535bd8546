package org.masar.reader.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.article.Block;
import org.masar.reader.event.Draft;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.Cues.Cue;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Judges how far an act has come from the tense and particles of its verb, from the words it depends on, and from its date.
 *
 * <p>Strengths: 1 a headline's present tense, 2 a bare noun, 3 a tense or date, 4 a cue such as تأجيل (postponement) or a
 * negation.
 */
public final class StatusJudge {
    private static final Set<EventType> OPEN_ENDED = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID,
            EventType.RETREAT, EventType.ASSIGN, EventType.SANCTION, EventType.ASSAULT, EventType.MOBILIZE);

    /** Acts that go on while they are told of in the present: ويشن الجيش هجوما (the army is attacking). */
    private static final Set<EventType> MATERIAL = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID,
            EventType.MOBILIZE, EventType.COOPERATE, EventType.PROTEST);
    /** Prepositions after which a contact is told of as known to have taken place. */
    private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "خلال", "اثناء", "غداة", "منذ");

    private final Cues cues;
    private final Optional<LocalDate> date;

    public StatusJudge(Cues cues, Optional<LocalDate> date) {
        this.cues = cues;
        this.date = date;
    }

    /** Sets the status of a draft, once its date is known. */
    public void judge(Draft draft) {
        draft.status(Status.OCCURRED, 0, "nothing says otherwise");
        if (draft.verbal() && draft.parse().is(draft.item(), Item.Kind.VERB)) {
            verb(draft, draft.item());
        } else {
            noun(draft);
        }
        byDate(draft);
    }

    // ---- verbs

    private void verb(Draft draft, int v) {
        Parse parse = draft.parse();
        int features = parse.features(v);
        boolean heading = isHeading(parse);
        boolean openEnded = OPEN_ENDED.contains(draft.type());
        if (draft.frame().role("said") != '\0') {
            draft.status(Status.OCCURRED, 4, "a charge given by saying so");
            return;
        }
        boolean refusing = draft.frame().kind() == 'L';
        String negation = refusing ? "" : negation(parse, v);
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
        if (Features.kind(features) == Kind.PERFECT) {
            draft.status(Status.OCCURRED, 3, "perfect " + parse.word(v));
            return;
        }
        if ((parse.proclitics(v) & Clitics.SA) != 0 || particle(parse, v).equals("سوف")) {
            draft.status(Status.PLANNED, 3, "future " + parse.word(v));
            return;
        }
        Optional<Cue> phrase = phraseBefore(parse, v);
        if (phrase.isPresent()) {
            set(draft, phrase.get());
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
        } else if (!heading && MATERIAL.contains(draft.type())) {
            draft.status(Status.ONGOING, 2, "present tense of a deed");
        } else {
            draft.status(Status.OCCURRED, 1, heading ? "headline's present" : "present");
        }
    }

    /** نفى الكرملين أن يكون بوتين قد تحدث: the clause that a verb of denial takes. */
    private boolean isDeniedFact(Parse parse, int v) {
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
                    set(draft, cue.get());
                    return true;
                }
                break;
            }
            Optional<Cue> cue = cues.cue('N', parse.lemma(k));
            if (cue.isPresent()) {
                set(draft, cue.get());
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
        if (!parse.is(v - 1, Item.Kind.COMPLEMENTIZER) || !stripAnd(parse.word(v - 2)).equals("قبل")) {
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
        return before != null && before.is(Item.Kind.PARTICLE) ? stripAnd(parse.word(v - 1)) : "";
    }

    private static String stripAnd(String word) {
        return word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? word.substring(1) : word;
    }

    private static String negation(Parse parse, int v) {
        Item before = parse.item(v - 1);
        if (before != null && before.is(Item.Kind.COMPLEMENTIZER) && parse.word(v - 1).equals("ان")
                && (parse.word(v - 2).equals("دون") || parse.word(v - 2).equals("بدون"))) {
            return "دون أن";
        }
        if (before == null || !before.is(Item.Kind.NEGATION)) {
            return "";
        }
        String word = stripAnd(parse.word(v - 1));
        return switch (word) {
            case "لم", "لن", "لا", "ما", "ليس" -> word;
            default -> "";
        };
    }

    /** من المقرر أن, يتوقع أن, ربما: a phrase before the verb, with أن or the subject between. */
    private Optional<Cue> phraseBefore(Parse parse, int v) {
        for (int k = v - 1; k >= 0 && k > v - 14; k--) {
            if (parse.isStrongMark(k)) {
                break;
            }
            String word = stripAnd(parse.word(k));
            String pair = parse.is(k - 1, Item.Kind.PREPOSITION) ? stripAnd(parse.word(k - 1)) + " " + word : word;
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

    // ---- nouns

    private void noun(Draft draft) {
        Parse parse = draft.parse();
        int n = draft.item();
        if (!OPEN_ENDED.contains(draft.type())) {
            negatedNoun(draft, n);
            return;
        }
        draft.status(Status.OCCURRED, 2, "told as a noun");
        if (byClause(draft, n)) {
            return;
        }
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k) && !parse.is(k, Item.Kind.RELATIVE); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                if (cues.denies(parse.lemma(k))) {
                    boolean open = !negation(parse, k).isEmpty();
                    draft.status(open ? Status.POSSIBLE : Status.DENIED, 4,
                            (open ? "not denied by " : "denied by ") + parse.word(k));
                    return;
                }
                break;
            }
        }
        if (negatedNoun(draft, n) || calledOff(draft, n)) {
            return;
        }
        for (int k = n + 1; k < parse.size() && k <= n + 5; k++) {
            if (parse.is(k, Item.Kind.VERB) || parse.is(k, Item.Kind.PREPOSITION) || parse.is(k, Item.Kind.MARK)) {
                break;
            }
            Optional<Cue> cue = adjectiveCue(parse, k);
            if (cue.isPresent()) {
                set(draft, cue.get());
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
                boolean comment = stripAnd(parse.word(k + 1)).equals("علي");
                boolean near = k >= n - 2 || k >= n - 4 && cue.isPresent() && !cue.get().status().equals("cancelled");
                if (cue.isPresent() && near && !comment) {
                    set(draft, cue.get());
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

    /** أجلت موسكو القمة المقررة: the object of a verb of calling off, planned though it was. */
    private boolean calledOff(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= 0 && k > n - 6 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                Optional<Cue> cue = cues.cue('V', parse.lemma(k)).filter(c -> c.status().equals("cancelled"));
                boolean held = cue.isEmpty() || !negation(parse, k).isEmpty()
                        || (parse.proclitics(k) & Clitics.SA) != 0;
                if (!held) {
                    set(draft, cue.get());
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
    private static boolean isOfFuture(Parse parse, int n) {
        for (int k = n - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            if (parse.is(k, Item.Kind.VERB)) {
                return (parse.proclitics(k) & Clitics.SA) != 0;
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
                || cues.light(parse.lemma(v)).isEmpty() || !negation(parse, v).isEmpty()) {
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
        if (MATERIAL.contains(draft.type()) && Features.kind(parse.features(v)) == Kind.IMPERFECT) {
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
            set(draft, cue.get());
            return;
        }
        boolean carries = cues.light(parse.lemma(v)).isPresent() || parse.lemma(v).equals("جرى")
                || parse.lemma(v).equals("كان")
                || draft.type() == EventType.ASSAULT && cues.isDoneByForce(parse.lemma(v));
        if (!carries) {
            if (draft.parse().attachedPreposition(draft.item()) == 'ل') {
                draft.status(Status.PLANNED, 3, "purpose " + parse.word(draft.item()));
            }
            return;
        }
        verb(draft, v);
    }

    private boolean negatedNoun(Draft draft, int n) {
        Parse parse = draft.parse();
        for (int k = n - 1; k >= 0 && k > n - 4; k--) {
            String word = stripAnd(parse.word(k));
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
                String negation = negation(parse, k);
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

    private static void set(Draft draft, Cue cue) {
        draft.status(Status.valueOf(cue.status().toUpperCase(Locale.ROOT)), 4,
                cue.text() + " " + cue.origin());
    }

    /** A contact dated after publication is planned; one dated before has taken place. */
    private void byDate(Draft draft) {
        if (date.isEmpty() || draft.when() == null || !OPEN_ENDED.contains(draft.type())) {
            return;
        }
        String iso = draft.when().iso();
        int slash = iso.indexOf('/');
        String last = slash < 0 ? iso : iso.substring(slash + 1);
        String day = date.get().toString();
        int order = last.compareTo(day.substring(0, Math.min(last.length(), day.length())));
        if (order > 0 && !draft.isSureOf(Status.OCCURRED)) {
            draft.status(Status.PLANNED, 3, "dated " + iso);
        } else if (order < 0 && last.length() == day.length()) {
            draft.status(Status.OCCURRED, 2, "dated " + iso);
        }
    }

    private static boolean isHeading(Parse parse) {
        return parse.tokens().sentence(parse.sentence()).block() == Block.Kind.HEADING;
    }
}
