package org.masar.reader.frame;

import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Block;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** The verbs that carry a noun of an act: عقد اجتماعا (held a meeting), أعرب عن دعمه (expressed his support). */
final class LightVerbs {
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Cues cues;

    LightVerbs(ParsedSentence sentence, Cues cues) {
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.cues = cues;
    }

    /** بعد رفضهم الاتفاق (after their refusal of the deal): whether a word before a noun tells its act as done. */
    boolean isToldAsDone(int k) {
        String before = parse.word(k - 1);
        return cues.tellsDone(before)
                || before.length() > 3 && before.charAt(0) == 'و' && cues.tellsDone(before.substring(1));
    }

    /** إنفاذا لتوجيهات الملك, ردا على اتهامات واشنطن: whether something is done in answer to what the noun names. */
    boolean isAnswered(int k) {
        char letter = parse.attachedPreposition(k);
        if (letter != '\0') {
            return cues.answers(plain(k - 1) + " " + letter);
        }
        return cues.answers(plain(k - 1)) || cues.answers(plain(k - 2) + " " + parse.word(k - 1));
    }

    /** An item's word without a conjunction before it. */
    private String plain(int k) {
        String word = parse.word(k);
        return word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
    }

    /** رفض مطالب الكونغرس (rejected Congress's demands): whether a noun names what somebody uttered, no state of things. */
    boolean isUtterance(int k) {
        return cues.isUtterance(sentence.nounLemma(k));
    }

    /** أثار القرار غضب كندا (the decision aroused Canada's anger): a feeling, which is no act as أثار انتقادات كندا is. */
    boolean isArousal(int k) {
        int verb = carrier(k);
        return verb >= 0 && cues.light(parse.lemma(verb)).filter(Cues.Light::arouses).isPresent()
                && parse.enclitic(k) == 0;
    }

    /**
     * بعد اعتقال الصحفي, أثار اعتقال الصحفي غضبا, تم تعيين الوزير, قضى القرار بتعيين الوزير: whether a noun tells what was done,
     * though not who did it: after a word such as بعد, beside a verb that tells of no will, by a decree, or at the head of a headline.
     */
    boolean isFact(int k) {
        if (isToldAsDone(k) || isPeriphrasis(k)) {
            return true;
        }
        char letter = parse.attachedPreposition(k);
        if (letter == 'ب' && cues.enacts(parse.lemma(k - 1))) {
            return true;
        }
        if (letter != '\0') {
            return false;
        }
        if (k == 0 || parse.isStrongMark(k - 1)) {
            return parse.tokens().sentence(parse.sentence()).block() == Block.Kind.HEADING;
        }
        return parse.is(k - 1, Kind.VERB) && Features.kind(parse.features(k - 1)) == Features.Kind.PERFECT
                && !parse.is(k - 2, Kind.NEGATION) && cues.cue('V', parse.lemma(k - 1)).isEmpty();
    }

    /** The verb in whose clause a noun stands, if nothing parts them; else -1. */
    int carrier(int k) {
        for (int v = k - 1; v >= 0; v--) {
            Item item = parse.item(v);
            if (item.is(Kind.VERB)) {
                return v;
            }
            if (item.is(Kind.COMPLEMENTIZER) || item.is(Kind.SUBORDINATOR) || parse.isStrongMark(v)
                    || item.is(Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** لاستئناف المفاوضات (to resume the talks): the first of the verbal nouns of doing that carry a noun, or itself. */
    int firstOfChain(int k) {
        int first = k;
        while (parse.is(first - 1, Kind.NOUN) && !parse.definite(first - 1) && parse.enclitic(first - 1) == 0
                && cues.light(sentence.verbOf(first - 1)).isPresent()) {
            first--;
        }
        return first;
    }

    /** ضرورة التزام إسرائيل (that Israel must keep to): whether the noun before says that an act must be, not that it is. */
    boolean isNeeded(int k) {
        boolean whose = parse.attachedPreposition(k) == 'ب' && parse.is(k - 1, Kind.MENTION);
        int need = whose ? k - 2 : k - 1;
        return parse.is(need, Kind.NOUN) && cues.isNeed(parse.lemma(need));
    }

    /** نفت إجراء أي مفاوضات (denied holding any negotiations): whether the verb before denies what the noun names. */
    boolean isDenied(int k) {
        int verb = carrier(k);
        return verb >= 0 && (cues.denies(parse.lemma(verb)) || parse.is(verb - 1, Kind.NEGATION));
    }

    /** انتهت دون اتفاق, لم تسفر المحادثات عن اتفاق: whether what might have come of something did not. */
    boolean isMissing(int k) {
        int before = parse.is(k - 1, Kind.QUANTIFIER) ? k - 2 : k - 1;
        if (cues.lacks(plain(before))) {
            return true;
        }
        int verb = carrier(k);
        return verb >= 0 && cues.yields(parse.lemma(verb)) && parse.is(verb - 1, Kind.NEGATION);
    }

    /** تم التوصل, جرى الاتفاق: the passive said with a verb of happening and a verbal noun. */
    boolean isPeriphrasis(int k) {
        int verb = carrier(k);
        return verb >= 0 && k - verb <= 2 && (parse.lemma(verb).equals("تم") || parse.lemma(verb).equals("جرى"));
    }

    /** أجرى ثلاث جولات من المحادثات: nothing but a count stands between the light verb's subject and the noun. */
    boolean isObject(int k) {
        int verb = carrier(k);
        if (verb < 0 || !cues.isLight(parse.lemma(verb), 'A')) {
            return false;
        }
        Argument subject = sentence.arguments().subject(verb);
        int afterSubject = subject.isPresent() && subject.from() > verb ? afterHead(subject) : verb + 1;
        for (int m = verb + 1; m < k; m++) {
            if (m >= subject.from() && m < afterSubject) {
                continue;
            }
            boolean count = cues.counts(parse.lemma(m)) || m == k - 1 && cues.isLight(sentence.verbOf(m), 'A');
            if (parse.is(m, Kind.NOUN) && !count || parse.is(m, Kind.PREPOSITION) && !isOfCount(m)) {
                return false;
            }
        }
        return true;
    }

    /** أعلنت الوزارة مقتل مدنيين في غارة: whether the mention before an act belongs to what the verb is about, not to its subject. */
    private boolean isOfObject(int verb, int mention, int k) {
        Argument subject = sentence.arguments().subject(verb);
        return parse.is(mention, Kind.MENTION) && parse.word(k - 1).equals("في") && subject.isActor()
                && mention >= subject.to() && subject.from() > verb;
    }

    /** عشرون طائرة: the item after the noun that a phrase is about, past what counts it. */
    private int afterHead(Argument phrase) {
        return Math.max(parse.pastCounts(phrase.from()) + 1, phrase.to());
    }

    /** Whether an item is the من between a count and what it counts: موجة جديدة من الغارات (a new wave of raids). */
    private boolean isOfCount(int k) {
        if (!parse.is(k, Kind.PREPOSITION) || !parse.word(k).equals("من")) {
            return false;
        }
        int count = k - 1;
        while (parse.is(count, Kind.ADJECTIVE)) {
            count--;
        }
        return cues.counts(parse.lemma(count)) || parse.is(count, Kind.QUANTIFIER) || parse.is(count, Kind.NUMBER);
    }

    /** عشرات الغارات, سلسلة من الغارات: definite only because it is counted. */
    boolean isCounted(int k) {
        return parse.is(k - 1, Kind.QUANTIFIER) || parse.is(k - 1, Kind.NUMBER) || isOfCount(k - 1)
                || parse.is(k - 1, Kind.NOUN) && cues.counts(parse.lemma(k - 1));
    }

    /**
     * Whether a noun such as دعم (support) is an act here and no state of things: it is carried by a verb or participle
     * of doing or saying (أعرب عن دعمه, مجددا دعمه), or stands in a headline.
     */
    boolean isPerformed(int k) {
        if (parse.tokens().sentence(parse.sentence()).block() != Block.Kind.PARAGRAPH || isPeriphrasis(k)) {
            return true;
        }
        for (int v = k - 1; v >= 0 && v > k - 10; v--) {
            Lexeme lexeme = parse.lexeme(v);
            boolean acting = parse.is(v, Kind.VERB) || lexeme != null && lexeme.isVerb();
            if (acting && cues.light(lexeme.lemma()).isPresent()) {
                return true;
            }
            if (parse.is(v, Kind.VERB) || parse.isStrongMark(v)) {
                return false;
            }
        }
        return false;
    }

    /**
     * عقد كيري اجتماعا: the subject of the light verb that carries the noun takes part.
     *
     * @param owned whether who acts is told with the noun already
     */
    void addSubject(Draft draft, int k, boolean owned) {
        int verb = carrier(k);
        if (verb < 0 || draft.type != EventType.CONSULT && isPartOfAnother(verb, k)) {
            return;
        }
        cues.light(parse.lemma(verb)).filter(light -> light.role() == 'A' || light.role() == 'R').ifPresent(light -> {
            boolean deed = !draft.type.isVerbalAct() && draft.type != EventType.CONSULT;
            if (deed && cues.says(light.lemma()) && !light.announces()) {
                // أعرب عن إدانته للهجوم (voiced his condemnation of the attack): what is spoken of is not done by that
                return;
            }
            if (!owned || light.role() == 'R') {
                boolean received = light.role() == 'R' && !isInvited(draft, verb, k)
                        || draft.frame.role("poss") == 'R' && draft.type == EventType.CONSULT;
                draft.addFirst(received ? 'R' : 'A', Discourse.actors(sentence.discourse().subject(verb)));
            }
            if (light.lemma().equals("أبلغ") && draft.type != EventType.CONSULT) {
                draft.add('R', Discourse.actors(sentence.arguments().object(verb).actors()));
            }
            if (light.role() == 'A' && draft.type.isVerbalAct() && draft.recipients.isEmpty()) {
                // أعرب للصين عن قلقه (expressed to China his concern)
                draft.add('R', Discourse.actors(sentence.arguments().complement(verb + 1, "ل", k).actors()));
            }
            draft.reasons.add("carried by " + light.lemma() + " " + light.origin());
        });
    }

    /** تلقى دعوة لزيارة باريس (received an invitation to visit Paris): who receives that is to visit. */
    private boolean isInvited(Draft draft, int verb, int k) {
        for (int m = verb + 1; m < k && draft.form == Form.VISIT; m++) {
            if (parse.lemma(m).equals("دعوة")) {
                return true;
            }
        }
        return false;
    }

    /**
     * طلب تشكيل فريق لتحديد المسؤول عن هجمات: a noun that a preposition ties to another noun than the verb, unless that is the
     * subject's own, as in أعلن مسؤوليته عن هجوم (claimed responsibility for an attack).
     */
    private boolean isPartOfAnother(int verb, int k) {
        boolean genitive = parse.is(k - 1, Kind.NOUN) && !parse.definite(k - 1) && !parse.conjoined(k) && k - 1 > verb
                && parse.attachedPreposition(k) == '\0' && !cues.counts(parse.lemma(k - 1))
                && cues.light(sentence.verbOf(k - 1)).isEmpty();
        if (genitive) {
            return true;
        }
        boolean tied = parse.is(k - 1, Kind.PREPOSITION) || parse.attachedPreposition(k) != '\0';
        if (!tied || isOfCount(k - 1)) {
            return false;
        }
        int from = parse.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
        return from > verb && parse.enclitic(from) == 0 && !cues.enacts(parse.lemma(from))
                && (parse.is(from, Kind.NOUN) || parse.is(from, Kind.ADJECTIVE) || isOfObject(verb, from, k));
    }
}
