package org.masar.reader.event;

import java.util.List;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Acts named by a noun: لقاء (a meeting), دعم (support). Decides whether it tells an act here. */
final class NounFrames {
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
            if (required.hasModifier(frame, k) && take(frame, k)) {
                return true;
            }
        }
        return force.match(k);
    }

    private boolean take(FrameRow frame, int k) {
        Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
        participants.fill(draft, k);
        joinToContact(draft, k);
        if (draft.type == EventType.ASSAULT && draft.recipients.isEmpty()) {
            force.addVictims(draft, k);
        }
        boolean told = !frame.objects().isEmpty() && !frame.objects().get(0).startsWith("!");
        boolean answered = draft.type.isVerbalAct()
                && (lightVerbs.isAnswered(k) || draft.toldByClause
                        || lightVerbs.isToldAsDone(k) && draft.participants() > 1);
        boolean needed = draft.type != EventType.CONSULT && lightVerbs.isNeeded(k);
        if (needed || isAny(k) && !lightVerbs.isDenied(k)
                || draft.type.isVerbalAct() && !told && !answered && !lightVerbs.isPerformed(k)) {
            return false;
        }
        draft.anaphoric = draft.type != EventType.CONSULT && parse.definite(k) && !told
                && !lightVerbs.isPeriphrasis(k) && !parse.conjoined(k) && !lightVerbs.isCounted(k)
                && !draft.toldByClause && !isDoneNow(draft.type, k)
                && !(draft.type == EventType.ASSAULT && force.happened(k));
        if (drafts.accept(draft)) {
            return true;
        }
        boolean pointsBack = draft.type == EventType.CONSULT && parse.definite(k) && draft.participants() == 0;
        if (pointsBack) {
            drafts.acceptAnaphoric(draft);
        }
        return pointsBack;
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
        boolean outcome = parse.conjoined(k) || parse.is(k - 1, Kind.PREPOSITION) && parse.word(k - 1).equals("في");
        boolean joined = contact != null && contact.type == EventType.CONSULT && !contact.anaphoric;
        if (joined && outcome && k - contact.item < 12) {
            draft.add('A', contact.actors);
        } else if (draft.type == EventType.AGREE && lightVerbs.isPeriphrasis(k)) {
            // تم الاتفاق على: those who met have agreed
            draft.add('A', joined ? contact.actors : drafts.lastContact());
        }
    }
}
