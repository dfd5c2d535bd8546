package org.masar.reader.time;

/**
 * What a rule found from some token on.
 *
 * @param end         the token after its last one, or -1 if it found nothing
 * @param period      the date, {@link Period#UNKNOWN} if it is none or cannot be told
 * @param length      the ISO duration, or an empty string
 * @param approximate whether the duration is about, more or less than that
 */
record Match(int end, Period period, String length, boolean approximate) {
    static final Match NONE = new Match(-1, Period.UNKNOWN, "", false);

    static Match of(int end, Period period) {
        return new Match(end, period, "", false);
    }

    static Match unknown(int end) {
        return new Match(end, Period.UNKNOWN, "", false);
    }

    boolean found() {
        return end >= 0;
    }

    Match orLonger(Match other) {
        return other.end > end ? other : this;
    }

    Match until(int newEnd) {
        return newEnd == end ? this : new Match(newEnd, period, length, approximate);
    }
}
