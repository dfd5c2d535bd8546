package org.masar.reader.frame;

import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Acts named by a noun: لقاء (a meeting), دعم (support). Decides whether it tells an act here. */
final class NounFrames {
    /** How many items after a contact its outcome may be told. */
    private static final int OUTCOME = 14;

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final RequiredObjects required;
    private final NounParticipants participants;
    private final LightVerbs lightVerbs;
    private final Drafts drafts;
    private final ForceWithoutActor force;

    NounFrames(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, NounParticipants participants,
            LightVerbs lightVerbs, Drafts drafts, ForceWithoutActor force) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.required = required;
        this.participants = participants;
        this.lightVerbs = lightVerbs;
        this.drafts = drafts;
        this.force = force;
    }

    /** Whether a noun has frames of its own. */
    boolean knows(int k) {
        return !frames.noun(parse, k).isEmpty();
    }

    /** Takes in the act of a noun, that of the first of its frames that holds; tells whether there was one. */
    boolean match(int k) {
        if (isSummitOf(k)) {
            return true;
        }
        for (FrameRow frame : frames.noun(parse, k)) {
            if (!required.hasModifier(frame, k)) {
                drafts.trials().add(k, frame, "no modifier it asks for");
            } else if (take(frame, k)) {
                return true;
            }
        }
        return force.match(k);
    }

    private boolean take(FrameRow frame, int k) {
        Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
        participants.fill(draft, k);
        joinToContact(draft, k);
        boolean happened = draft.type == EventType.ASSAULT
                && (draft.recipients.isEmpty() && force.addVictims(draft, k) || force.happened(k));
        boolean arousal = draft.type.isVerbalAct() && !lightVerbs.isUtterance(k) && lightVerbs.isArousal(k);
        boolean told = !frame.objects().isEmpty() && !frame.objects().get(0).startsWith("!");
        draft.uttered = draft.type.isVerbalAct() && draft.owned && lightVerbs.isUtterance(k)
                && (draft.content != null || draft.participants() > 1);
        boolean answered = draft.type.isVerbalAct()
                && (draft.uttered || lightVerbs.isAnswered(k) || draft.toldByClause
                        || lightVerbs.isToldAsDone(k) && draft.participants() > 1);
        boolean needed = (draft.type != EventType.CONSULT || draft.form == Form.TALKS) && lightVerbs.isNeeded(k);
        boolean missing = draft.type == EventType.AGREE && lightVerbs.isMissing(k);
        if (needed || arousal || isAny(k) && !lightVerbs.isDenied(k)
                || draft.type.isVerbalAct() && !told && !answered && !missing && !lightVerbs.isPerformed(k)) {
            drafts.trials().add(k, frame,
                    needed || arousal ? "not done, but needed or aroused" : "nothing tells it as done");
            return false;
        }
        draft.isNext = draft.type == EventType.CONSULT && !parse.definite(k) && isAfterThat();
        draft.anaphoric |= draft.type != EventType.CONSULT && parse.definite(k) && !told
                && !lightVerbs.isPeriphrasis(k) && !parse.conjoined(k) && !lightVerbs.isCounted(k)
                && !draft.toldByClause && !draft.uttered && !isDoneNow(draft.type, k) && !happened;
        draft.anaphoric |= draft.form == Form.VISIT && !draft.actors.isEmpty() && isFirstOfItsKind(k);
        if (draft.uttered) {
            draft.reasons.add("uttered");
        }
        if (drafts.accept(draft)
                || isBefallen(draft, k) && lightVerbs.isFact(k) && drafts.acceptPassive(draft)
                || draft.toldByClause && draft.type != EventType.REQUEST && lightVerbs.isUtterance(k)
                        && drafts.acceptUttered(draft)
                || draft.frame.needs().contains("D") && isMade(draft, k) && drafts.acceptDeal(draft)) {
            return true;
        }
        boolean pointsBack = draft.type == EventType.CONSULT && draft.participants() == 0
                && !parse.lemma(k - 1).equals("هامش")
                && (parse.definite(k) || isWhereOrWhen(k + 1) && !drafts.haveContact());
        if (pointsBack) {
            drafts.acceptAnaphoric(draft);
        }
        return pointsBack;
    }

    /** بعد اعتقال الصحفي (after the journalist's arrest): whom it befell is told, and not who did it. */
    private boolean isBefallen(Draft draft, int k) {
        boolean told = draft.frame.role("poss") == 'R' && draft.type != EventType.CONSULT
                || draft.type == EventType.ASSAULT && draft.frame.role("من") == 'R';
        return told && draft.actors.isEmpty() && parse.enclitic(k) == 0;
    }

    /** بعد توقيع الاتفاق النووي, تم التوصل إلى هدنة: a deal told as made, whoever made it. */
    private boolean isMade(Draft draft, int k) {
        boolean made = lightVerbs.isToldAsDone(k) || lightVerbs.isPeriphrasis(k);
        if (made) {
            participants.partners(draft, k);
        }
        return made;
    }

    /** وهذه أول زيارة له, تعد أول زيارة لمسؤول (this is his first visit): said of a visit told before. */
    private boolean isFirstOfItsKind(int k) {
        boolean first = parse.is(k - 1, Kind.QUANTIFIER) || parse.lemma(k - 1).equals("أول");
        return first && (parse.is(k - 2, Kind.DEMONSTRATIVE) || parse.is(k - 2, Kind.PRONOUN)
                || parse.is(k - 2, Kind.VERB));
    }

    /** وعقب ذلك, أعقب ذلك: whether the sentence begins with what comes after the act told before. */
    private boolean isAfterThat() {
        return parse.is(1, Kind.DEMONSTRATIVE) && (lightVerbs.isToldAsDone(1) || parse.lemma(0).equals("أعقب"));
    }

    /** قمة ألاسكا, جلسة الخميس: a contact known by its place or day. */
    private boolean isWhereOrWhen(int k) {
        Item item = parse.item(k);
        boolean place = item != null && item.mention() != null && item.mention().isPlaceName()
                && parse.attachedPreposition(k) == '\0' && !parse.conjoined(k);
        return place && !parse.definite(k - 1) || parse.is(k, Kind.TIME) && !parse.conjoined(k)
                && parse.attachedPreposition(k) == '\0' && parse.is(k - 2, Kind.PREPOSITION);
    }

    /** جدد المطالبة بـ, أعلن الإفراج عن: what the verb that carries it does, though the noun is definite. */
    private boolean isDoneNow(EventType type, int k) {
        return switch (type) {
            case REQUEST, ACCUSE, REJECT, CONCEDE, RETREAT, COERCE, SANCTION, ASSIGN -> lightVerbs.isObject(k);
            default -> false;
        };
    }

    /** لقاء قمة (a meeting at the summit): the genitive is not another contact. */
    private boolean isSummitOf(int k) {
        return parse.lemma(k).equals("قمة") && !parse.definite(k) && parse.is(k - 1, Kind.NOUN)
                && (parse.lemma(k - 1).equals("لقاء") || parse.lemma(k - 1).equals("اجتماع"));
    }

    /** أي اتفاق (any agreement): not one that was made. */
    private boolean isAny(int k) {
        String before = parse.word(k - 1);
        return parse.is(k - 1, Kind.QUANTIFIER) && (before.equals("اي") || before.equals("اية") || before.equals("كل"));
    }

    /** مباحثات أ مع ب والاتفاق على, فشل لقاء أ وب في التوصل إلى: an act joined to a contact has its participants. */
    private void joinToContact(Draft draft, int k) {
        if (draft.participants() > 0 || draft.type != EventType.AGREE && draft.type != EventType.CONSULT) {
            return;
        }
        Draft contact = drafts.last();
        boolean outcome = parse.conjoined(k) || parse.is(k - 1, Kind.PREPOSITION) && parse.word(k - 1).equals("في")
                || draft.type == EventType.AGREE && lightVerbs.isMissing(k);
        boolean joined = contact != null && contact.type == EventType.CONSULT && !contact.anaphoric;
        if (joined && outcome && k - contact.item < OUTCOME) {
            draft.add('A', contact.actors);
        } else if (draft.type == EventType.AGREE && lightVerbs.isPeriphrasis(k)) {
            // تم الاتفاق على: those who met have agreed
            draft.add('A', joined ? contact.actors : drafts.lastContact());
        }
    }
}
