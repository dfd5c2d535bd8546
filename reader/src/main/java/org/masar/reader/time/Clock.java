package org.masar.reader.time;

/**
 * Times of day, which have no date of their own: الساعة 14:30 بتوقيت موسكو (14:30 Moscow time), الخامسة مساء (five p.m.).
 */
final class Clock {
    private final Scan scan;
    private final Numerals numerals;

    Clock(Scan scan) {
        this.scan = scan;
        this.numerals = new Numerals(scan);
    }

    /** The token after the time of day that begins at a token, or -1. */
    int end(int t) {
        boolean said = scan.is(t, Role.CLOCK);
        int p = hour(said ? t + 1 : t);
        if (p < 0) {
            return -1;
        }
        if (scan.is(p, Role.FRACTION) && scan.word(p).and()) {
            p++;
        }
        int tail = tail(p);
        return said || tail > p ? tail : -1;
    }

    private int hour(int t) {
        int hour = scan.digits(t);
        if (hour >= 0) {
            return hour > 24 ? -1 : scan.mark(t + 1, ':') && scan.digits(t + 2) >= 0 ? t + 3 : t + 1;
        }
        if (scan.isNumber(t)) {
            return t + 1;
        }
        return numerals.ordinal(t) && numerals.value() <= 12 ? numerals.end() : -1;
    }

    private int tail(int t) {
        int p = t;
        if (scan.is(p, Role.DAY_TAIL) && !scan.is(p + 1, Role.DAY) && !scan.is(p + 1, Role.WEEKDAY)) {
            p++;
        }
        boolean bracket = scan.open(p);
        int zone = bracket ? p + 1 : p;
        if (scan.is(zone, Role.ZONE)) {
            int end = zone + 1 + (scan.has(zone + 1) && scan.tokens().isWord(zone + 1) ? 1 : 0);
            return bracket ? scan.close(end) : end;
        }
        return p;
    }
}
