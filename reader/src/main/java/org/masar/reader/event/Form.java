package org.masar.reader.event;

import java.util.Locale;

/** The form of a contact. */
public enum Form {
    MEETING, CALL, VISIT, TALKS, SUMMIT, MESSAGE, CONFERENCE;

    /** As the codebook and all output write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
