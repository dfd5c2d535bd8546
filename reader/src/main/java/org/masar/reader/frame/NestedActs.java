package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Acts that are told within another act of the sentence: which of the two is told, or whether both are. */
final class NestedActs {
    /** How many items may stand between what befell somebody and the attack in which it did. */
    private static final int LONGEST_RESULT = 24;

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final LightVerbs lightVerbs;
    private final Cues cues;
    private final List<Draft> drafts;

    /** @param drafts all acts of the sentence, each by itself */
    NestedActs(FrameIndex frames, ParsedSentence sentence, LightVerbs lightVerbs, Cues cues, List<Draft> drafts) {
        this.frames = frames;
        this.cues = cues;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.lightVerbs = lightVerbs;
        this.drafts = drafts;
    }

    /** Adds the contacts that are asked for, and removes the acts that are told with another. */
    void settle() {
        new AskedContacts(frames, sentence, lightVerbs, cues, drafts).settle();
        drafts.removeIf(this::isTalkedOf);
        drafts.removeIf(this::isAlleged);
        drafts.removeIf(this::isPurposeOfContact);
        drafts.removeIf(this::isResultOfForce);
        drafts.removeIf(this::isObjectOfForce);
        drafts.removeIf(this::isObjectOfAct);
    }

    /** علقت تعاونها مع الوكالة: what a verb makes of a cooperation or a deal is not told again by the noun alone. */
    private boolean isObjectOfAct(Draft noun) {
        boolean common = noun.type == EventType.COOPERATE || noun.type == EventType.AGREE;
        return common && !noun.verbal && drafts.stream().anyMatch(act -> act.verbal && act.type != noun.type
                && act.contentItem == noun.item && !act.frame.objects().isEmpty());
    }

    /** قتل جنديان في هجوم: who was killed was killed in the attack, which is the act. */
    private boolean isResultOfForce(Draft killing) {
        if (killing.type != EventType.ASSAULT || !killing.actors.isEmpty() || killing.recipients.isEmpty()) {
            return false;
        }
        Draft attack = attackOf(killing);
        if (attack != null && attack.recipients.isEmpty()) {
            attack.add('R', killing.recipients);
        }
        return attack != null;
    }

    /** The attack in which somebody was killed, or the nearest one before that a verb tells to have led to it; or null. */
    private Draft attackOf(Draft killing) {
        Draft cause = null;
        for (Draft attack : drafts) {
            int distance = attack.item - killing.item;
            if (attack.type != EventType.ASSAULT || Math.abs(distance) > LONGEST_RESULT) {
                continue;
            }
            boolean fate = !attack.verbal && cues.isFate(parse.lemma(attack.item));
            if (!attack.verbal && !fate && distance > 0 && isWithin(killing.item, attack.item)) {
                return attack;
            }
            boolean nearer = cause == null || attack.item > cause.item;
            if (distance < 0 && nearer && !killing.verbal && isResult(killing.item, attack.item)) {
                cause = attack;
            }
        }
        return cause;
    }

    /** تبنى الهجوم الذي استهدف السفارة, تصدى لهجوم المتمردين: the act of force that the verb of another has as its object. */
    private boolean isObjectOfForce(Draft object) {
        if (object.type != EventType.ASSAULT || object.verbal) {
            return false;
        }
        for (Draft act : drafts) {
            int distance = object.item - act.item;
            boolean named = act != object && act.verbal && act.type == EventType.ASSAULT && distance > 0
                    && distance < 7 && act.frame.objects().contains(object.frame.head());
            if (named && (object.actors.isEmpty() || Participants.areTogether(object.actors, act.recipients))) {
                if (act.recipients.isEmpty()) {
                    act.add('R', object.recipients);
                }
                return true;
            }
        }
        return false;
    }

    /** أسفرت غارة عن مقتل جنديين, قصف القرية ما أدى إلى مقتل: whether a noun is what a verb tells an act of force to lead to. */
    private boolean isResult(int fate, int act) {
        boolean tied = cues.isFate(parse.lemma(fate)) && (parse.is(fate - 1, Kind.PREPOSITION)
                || parse.attachedPreposition(fate) == 'ب' || parse.conjoined(fate));
        for (int v = fate - 1; tied && v >= 0 && v >= act - 2 && !parse.isStrongMark(v); v--) {
            if (parse.is(v, Kind.VERB)) {
                return v != act && cues.isDoneByForce(parse.lemma(v));
            }
        }
        return false;
    }

    /** Whether a preposition ties one item to another in the clause of an earlier one. */
    private boolean isWithin(int from, int to) {
        int before = parse.is(to - 1, Kind.NOUN) || parse.is(to - 1, Kind.QUANTIFIER) ? to - 2 : to - 1;
        boolean tied = parse.is(before, Kind.PREPOSITION) || parse.attachedPreposition(to) == 'ب';
        for (int k = from + 1; tied && k < to; k++) {
            tied = !parse.isStrongMark(k) && !parse.is(k, Kind.COMPLEMENTIZER) && !parse.is(k, Kind.SUBORDINATOR);
        }
        return tied;
    }

    /** أدان الجرائم التي ترتكبها إسرائيل: what somebody is accused of, told in a clause on it, is told by the accuser alone. */
    private boolean isAlleged(Draft draft) {
        boolean deed = draft.type == EventType.ASSAULT || draft.type == EventType.COERCE;
        boolean habit = draft.verbal && parse.is(draft.item - 1, Kind.RELATIVE)
                && Features.kind(parse.features(draft.item)) == Features.Kind.IMPERFECT;
        return deed && habit
                && drafts.stream().anyMatch(about -> about.type == EventType.ACCUSE && about.content != null
                        && about.content.span().contains(draft.trigger.text().span()));
    }

    /** هدد بقصف: an act that a verbal act is about is told as its content, not as done. */
    private boolean isTalkedOf(Draft draft) {
        if (draft.verbal || draft.type == EventType.CONSULT) {
            return false;
        }
        for (Draft about : drafts) {
            boolean within = about != draft && about.verbal && about.type.isVerbalAct() && about.content != null
                    && about.content.span().contains(draft.trigger.text().span()) && draft.item - about.item < 5
                    && !(draft.uttered && isReply(about));
            if (within) {
                return true;
            }
        }
        return false;
    }

    /** رفض مطالب الكونغرس, أيد دعوة واشنطن: an act in reply to another, which is told as having been uttered. */
    private static boolean isReply(Draft draft) {
        return draft.type == EventType.REJECT || draft.type == EventType.SUPPORT;
    }

    /** التقاه لبحث الملف: what a contact is for is its content, not another contact. */
    private boolean isPurposeOfContact(Draft draft) {
        boolean by = parse.attachedPreposition(draft.item) == 'ب' && draft.frame.head().equals("وساطة");
        if (draft.type != EventType.CONSULT || draft.form != Form.TALKS || draft.verbal
                || parse.attachedPreposition(draft.item) != 'ل' && !by) {
            return false;
        }
        for (Draft contact : drafts) {
            int distance = draft.item - contact.item;
            if (contact.type == EventType.CONSULT && distance > 0 && distance < 22) {
                return true;
            }
        }
        return false;
    }
}
