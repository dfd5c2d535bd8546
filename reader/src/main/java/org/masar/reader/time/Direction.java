package org.masar.reader.time;

/** Which of several days, months or years of one name is meant, seen from publication. */
enum Direction {
    /** Not said. */
    NONE(0), BEFORE_LAST(-2), LAST(-1), CURRENT(0), NEXT(1), AFTER_NEXT(2);

    private final int steps;

    Direction(int steps) {
        this.steps = steps;
    }

    /** How many periods away from the current one. */
    int steps() {
        return steps;
    }
}
