package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.EventType;

/** The acts found so far in a sentence; takes in those that have the participants their frames need. */
final class Drafts {
    private final List<Draft> all = new ArrayList<>();
    private final Addressees addressees;
    private final ActorKinds kinds;
    private final List<Actor> lastContact;
    private final Trials trials;

    /**
     * @param lastContact who took part in the contact told last in the sentences before
     */
    Drafts(Addressees addressees, ActorKinds kinds, List<Actor> lastContact, Trials trials) {
        this.addressees = addressees;
        this.kinds = kinds;
        this.lastContact = lastContact;
        this.trials = trials;
    }

    /** Where to note why a frame does not hold. */
    Trials trials() {
        return trials;
    }

    /** Who took part in the contact told last in the sentences before this one; empty if none was told of late. */
    List<Actor> lastContact() {
        return lastContact;
    }

    List<Draft> all() {
        return all;
    }

    /** Whether the sentence has told of a contact so far. */
    boolean haveContact() {
        return all.stream().anyMatch(draft -> draft.type == EventType.CONSULT);
    }

    /** The act found last, or null. */
    Draft last() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Takes in an act if what its frame needs was told and somebody of politics takes part; tells whether it did. */
    boolean accept(Draft draft) {
        addressees.add(draft);
        if (draft.type == EventType.CONSULT) {
            // a paper or agency tells of a contact and takes no part in it
            draft.actors.removeIf(a -> a.sector().equals("JRN") && kinds.bodies().contains(a));
            if (isOfCivilians(draft)) {
                return false;
            }
        }
        String lacks = lacks(draft);
        if (lacks.isEmpty()) {
            all.add(draft);
        } else {
            trials.add(draft.item, draft.frame, lacks);
        }
        return lacks.isEmpty();
    }

    /** Why an act is not taken in; empty if it is. */
    private String lacks(Draft draft) {
        if (draft.type == EventType.ASSAULT && isOfWords(draft)) {
            return "an attack in words";
        }
        for (String need : draft.frame.needs()) {
            if (!isMet(draft, need)) {
                return switch (need) {
                    case "A" -> "nobody does it";
                    case "C" -> "nothing it is about";
                    case "AA", "AB" -> "no two who take part";
                    case "D" -> "no deal that was made";
                    default -> "nobody it is done to";
                };
            }
        }
        return isPolitical(draft) ? "" : "nobody of politics takes part";
    }

    /** وصل 120 يمنيا إلى عدن (120 Yemenis arrived in Aden): civilians alone, without a name, make no contact. */
    private static boolean isOfCivilians(Draft draft) {
        return !draft.actors.isEmpty()
                && draft.actors.stream().allMatch(a -> a.sector().equals("CVL") && a.name().isEmpty());
    }

    /** Takes in an act told in the passive, if whom it befell is somebody of politics; tells whether it did. */
    boolean acceptPassive(Draft draft) {
        boolean named = draft.type == EventType.ASSIGN
                && draft.recipients.stream().anyMatch(r -> r.name().isPresent());
        boolean accepted = draft.actors.isEmpty()
                && (named || draft.recipients.stream().anyMatch(this::isPolitical));
        if (accepted) {
            draft.reasons.add("told in the passive");
            all.add(draft);
        }
        return accepted;
    }

    /** Takes in what somebody of politics is told to have uttered: الانتقادات التي وجهها الأمير; tells whether it did. */
    boolean acceptUttered(Draft draft) {
        boolean accepted = draft.actors.stream().anyMatch(this::isPolitical);
        if (accepted) {
            draft.reasons.add("uttered, as a clause tells");
            all.add(draft);
        }
        return accepted;
    }

    /** Takes in a deal that was made, of which nobody says who made it. */
    boolean acceptDeal(Draft draft) {
        draft.reasons.add("told as made");
        return all.add(draft);
    }

    /** Takes in an act of force of which nobody says who did it. */
    void acceptWithoutActor(Draft draft) {
        draft.reasons.add("told as having happened");
        all.add(draft);
    }

    /** Takes in an act that points back to one already told, whatever was told of it here. */
    void acceptAnaphoric(Draft draft) {
        draft.anaphoric = true;
        all.add(draft);
    }

    private boolean isMet(Draft draft, String need) {
        return switch (need) {
            case "A" -> !draft.actors.isEmpty();
            case "R" -> !draft.recipients.isEmpty();
            case "D" -> false;
            case "C" -> draft.content != null || !draft.recipients.isEmpty();
            case "AA" -> draft.participants() >= 2
                    || draft.participants() == 1 && draft.actors.size() == 1
                            && kinds.several().contains(draft.actors.get(0));
            case "O" -> !draft.recipients.isEmpty();
            case "AB" -> isMet(draft, "AA")
                    || draft.actors.size() == 1 && kinds.bodies().contains(draft.actors.get(0));
            default -> true;
        };
    }

    /** هاجم الوزير نظيره (the minister attacked his counterpart): no force, where both are persons of politics. */
    private boolean isOfWords(Draft draft) {
        return !draft.actors.isEmpty() && kinds.civilians().containsAll(draft.actors)
                && (draft.frame.head().equals("هاجم") || draft.frame.head().equals("هجوم"));
    }

    private boolean isPolitical(Draft draft) {
        return draft.actors.stream().anyMatch(this::isPolitical)
                || draft.recipients.stream().anyMatch(this::isPolitical);
    }

    /** Whether a participant fights: an army, rebels, a militia. */
    static boolean isArmed(Actor actor) {
        return switch (actor.sector()) {
            case "MIL", "REB", "UAF", "PRM", "COP" -> true;
            default -> false;
        };
    }

    /** Whether a participant is somebody of politics: of a state or organisation, or of a sector that always is. */
    private boolean isPolitical(Actor actor) {
        return switch (actor.sector()) {
            case "UNK", "CVL", "BUS", "JRN", "UAF" -> actor.country().isPresent()
                    && (actor.name().isPresent()
                            || !actor.sector().equals("UNK") && !kinds.stateless().contains(actor));
            default -> true;
        };
    }
}
