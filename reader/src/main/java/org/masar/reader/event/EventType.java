package org.masar.reader.event;

/** The kinds of act the codebook knows: PLOVER 2.0's event types, and {@link #ASSIGN}. */
public enum EventType {
    /** Any contact: meeting, call, visit, talks, summit. */
    CONSULT,
    /** Agree, promise, offer, commit. */
    AGREE,
    /** Back or praise; sign or ratify. */
    SUPPORT,
    /** Verbal concession. */
    CONCEDE,
    /** Mutual material cooperation. */
    COOPERATE,
    /** Give material help. */
    AID,
    /** Yield with material effect. */
    RETREAT,
    /** Ask, demand, urge. */
    REQUEST,
    /** Criticise, condemn, accuse. */
    ACCUSE,
    /** Refuse, veto. */
    REJECT,
    /** Threaten consequences. */
    THREATEN,
    /** Collective civilian action. */
    PROTEST,
    /** Cut relations, expel diplomats, convict. */
    SANCTION,
    /** Military or police moves short of force. */
    MOBILIZE,
    /** Repress, arrest, seize. */
    COERCE,
    /** Use of force. */
    ASSAULT,
    /** Name an envoy, team or official to a task. */
    ASSIGN;

    /** Whether all participants are actors on a par: of a contact, an agreement, a cooperation. */
    public boolean isMutual() {
        return this == CONSULT || this == AGREE || this == COOPERATE;
    }

    /** Whether it is done in words, so that its noun may name a state of things too: دعم (support). */
    public boolean isVerbalAct() {
        return switch (this) {
            case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
    }
}
