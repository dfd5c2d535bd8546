package org.masar.reader.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Status;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item;

/**
 * Judges how far an act has come from the tense and particles of its verb, from the words it depends on, and from its date.
 *
 * <p>Strengths: 1 a headline's present tense, 2 a bare noun, 3 a tense or date, 4 a cue such as تأجيل (postponement) or a
 * negation.
 */
public final class StatusJudge {
    /** Acts that can be planned, under way, called off; the others are done by being said. */
    static final Set<EventType> OPEN_ENDED = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID,
            EventType.RETREAT, EventType.ASSIGN, EventType.SANCTION, EventType.ASSAULT, EventType.MOBILIZE);

    /** Acts that go on while they are told of in the present: ويشن الجيش هجوما (the army is attacking). */
    static final Set<EventType> MATERIAL = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID,
            EventType.MOBILIZE, EventType.COOPERATE, EventType.PROTEST);

    private final Cues cues;
    private final VerbStatus verbs;
    private final NounStatus nouns;
    private final Optional<LocalDate> date;

    public StatusJudge(Cues cues, Optional<LocalDate> date) {
        this.cues = cues;
        this.verbs = new VerbStatus(cues);
        this.nouns = new NounStatus(cues, verbs);
        this.date = date;
    }

    /** Whether an act is not done by being said, so that it can be planned, under way, called off. */
    static boolean isOpenEnded(Draft draft, Cues cues) {
        return OPEN_ENDED.contains(draft.type()) || isFormal(draft, cues);
    }

    /** Whether it is a formal act of state: سيصوت المجلس على القرار (the council will vote on the resolution). */
    static boolean isFormal(Draft draft, Cues cues) {
        return switch (draft.type()) {
            case SUPPORT, AGREE, CONCEDE -> cues.isFormal(draft.frame().head());
            default -> false;
        };
    }

    /** Sets the status of a draft, once its date is known. */
    public void judge(Draft draft) {
        draft.status(Status.OCCURRED, 0, "nothing says otherwise");
        if (draft.verbal() && draft.parse().is(draft.item(), Item.Kind.VERB)) {
            verbs.judge(draft, draft.item());
        } else {
            nouns.judge(draft);
        }
        byDate(draft);
    }

    /** A contact dated after publication is planned; one dated before has taken place. */
    private void byDate(Draft draft) {
        if (date.isEmpty() || draft.when() == null || !isOpenEnded(draft, cues)) {
            return;
        }
        String iso = draft.when().iso();
        int slash = iso.indexOf('/');
        String last = slash < 0 ? iso : iso.substring(slash + 1);
        String day = date.get().toString();
        int order = last.compareTo(day.substring(0, Math.min(last.length(), day.length())));
        boolean force = draft.type() == EventType.ASSAULT && !draft.verbal();
        if (order > 0 && !force && !draft.isSureOf(Status.OCCURRED) && !draft.isSureOf(Status.POSSIBLE)) {
            draft.status(Status.PLANNED, 3, "dated " + iso);
        } else if (order < 0 && last.length() == day.length() && !draft.isOngoing()) {
            boolean over = draft.isSureOf(Status.ONGOING) && last.compareTo(date.get().minusDays(1).toString()) < 0;
            draft.status(Status.OCCURRED, over ? 3 : 2, "dated " + iso);
        }
    }
}
