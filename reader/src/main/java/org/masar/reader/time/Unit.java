package org.masar.reader.time;

/** A unit in which time is counted. */
enum Unit {
    SECOND("S", true), MINUTE("M", true), HOUR("H", true), DAY("D", false), NIGHT("D", false), WEEK("W",
            false), MONTH("M", false), YEAR("Y", false), DECADE("Y", false);

    private final String letter;
    private final boolean clock;

    Unit(String letter, boolean clock) {
        this.letter = letter;
        this.clock = clock;
    }

    /** Its letter in ISO 8601 durations. */
    String letter() {
        return letter;
    }

    /** Whether it is shorter than a day. */
    boolean clock() {
        return clock;
    }

    boolean days() {
        return this == DAY || this == NIGHT;
    }

    /** How many of ISO's units one of these is. */
    int times() {
        return this == DECADE ? 10 : 1;
    }
}
