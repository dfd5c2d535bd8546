package org.masar.reader.event;

import java.util.Locale;

/** How far an act has come, as the article tells it. */
public enum Status {
    /** Took place; every verbal act that was uttered. */
    OCCURRED,
    /** Under way as the article is written. */
    ONGOING,
    /** Announced as going to happen. */
    PLANNED,
    /** Offered, invited, requested; not agreed. */
    PROPOSED,
    /** Conditional, rumoured or hedged. */
    POSSIBLE,
    /** Said not to have happened or not to be planned. */
    DENIED,
    /** Called off, postponed or suspended. */
    CANCELLED;

    /** As the codebook and all output write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
