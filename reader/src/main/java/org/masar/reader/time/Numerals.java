package org.masar.reader.time;

/**
 * Reads numbers in digits and words; after a call that succeeded, {@link #value()} and {@link #end()} hold what was
 * read.
 */
final class Numerals {
    private final Scan scan;
    private int value;
    private int end;

    Numerals(Scan scan) {
        this.scan = scan;
    }

    int value() {
        return value;
    }

    int end() {
        return end;
    }

    private boolean read(int number, int until) {
        value = number;
        end = until;
        return true;
    }

    /** A count: 40, أربعين (forty), خمس وعشرين (twenty-five), ثلاثة عشر (thirteen), مئة (a hundred). */
    boolean cardinal(int t) {
        if (scan.is(t, Role.THE)) {
            return scan.isNumber(t + 1) && cardinal(t + 1);
        }
        int digits = scan.digits(t);
        if (digits >= 0) {
            return read(digits, t + 1);
        }
        TimeWord word = scan.word(t);
        if (word.is(Role.HUNDREDS)) {
            return !word.definite() && hundreds(word.value(Role.HUNDREDS), t + 1);
        }
        return belowHundred(t) && (!scan.is(end, Role.HUNDREDS) || value > 10 || scan.word(end).and()
                || hundreds(value * scan.word(end).value(Role.HUNDREDS), end + 1));
    }

    private boolean hundreds(int number, int until) {
        return (scan.word(until).and() || scan.isAnd(until)) && belowHundred(scan.isAnd(until) ? until + 1 : until)
                ? read(number + value, end)
                : read(number, until);
    }

    private boolean belowHundred(int t) {
        TimeWord word = scan.word(t);
        TimeWord next = scan.word(t + 1);
        if (word.is(Role.TENS)) {
            return read(word.value(Role.TENS), t + 1);
        }
        boolean ten = next.is(Role.CARDINAL) && next.value(Role.CARDINAL) == 10 && !next.and();
        boolean tens = next.is(Role.TENS) && next.and();
        if (word.is(Role.TEEN)) {
            int unit = word.value(Role.TEEN);
            return ten ? read(10 + unit, t + 2) : tens && read(unit + next.value(Role.TENS), t + 2);
        }
        if (!word.is(Role.CARDINAL)) {
            return false;
        }
        int unit = word.value(Role.CARDINAL);
        return ten && unit < 10 && unit > 2
                ? read(10 + unit, t + 2)
                : tens ? read(unit + next.value(Role.TENS), t + 2) : read(unit, t + 1);
    }

    /** A rank: الثالث (third), الرابع عشر (14th), الحادي والعشرين (21st). */
    boolean ordinal(int t) {
        TimeWord word = scan.word(t);
        if (!word.is(Role.ORDINAL)) {
            return false;
        }
        int unit = word.value(Role.ORDINAL);
        TimeWord next = scan.word(t + 1);
        if (unit < 10 && next.is(Role.CARDINAL) && next.value(Role.CARDINAL) == 10 && !next.and()) {
            return read(10 + unit, t + 2);
        }
        if (unit < 10 && next.is(Role.ORDINAL) && next.and() && next.value(Role.ORDINAL) >= 20) {
            return read(unit + next.value(Role.ORDINAL), t + 2);
        }
        return read(unit, t + 1);
    }

    /** A day of the month: 14, الـ14, الرابع عشر. */
    boolean dayOfMonth(int t) {
        if (scan.is(t, Role.ORDINAL)) {
            return ordinal(t);
        }
        int p = scan.is(t, Role.THE) ? t + 1 : t;
        int day = scan.digits(p);
        return day >= 1 && day <= 31 && read(day, p + 1);
    }
}
