package org.masar.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day, month, year or several of them in a row, or an unknown stretch of time. */
record Period(LocalDate first, LocalDate last, Grain grain) {

    enum Grain {
        DAY, MONTH, YEAR, UNKNOWN
    }

    /** A time of which the text does not say when. */
    static final Period UNKNOWN = new Period(LocalDate.EPOCH, LocalDate.EPOCH, Grain.UNKNOWN);

    static Period day(LocalDate day) {
        return new Period(day, day, Grain.DAY);
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, Grain.DAY);
    }

    static Period month(YearMonth month) {
        return months(month, month);
    }

    static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth(), Grain.MONTH);
    }

    static Period year(int year) {
        return years(year, year);
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR);
    }

    /** Whether it is said when, within the years 1 to 9999, which ISO 8601 writes with four digits. */
    boolean isKnown() {
        return grain != Grain.UNKNOWN && first.getYear() >= 1 && last.getYear() <= 9999;
    }

    boolean isDay() {
        return grain == Grain.DAY && first.equals(last);
    }

    /** From the beginning of this to the end of the other, if that comes later and is counted in the same unit. */
    Period to(Period other) {
        if (!isKnown() || !other.isKnown() || other.last.isBefore(first)) {
            return UNKNOWN;
        }
        return grain == other.grain ? new Period(first, other.last, grain) : days(first, other.last);
    }

    /** Whether the other begins the day after this ends. */
    boolean meets(Period other) {
        return isKnown() && grain == other.grain && last.plusDays(1).equals(other.first);
    }

    String iso() {
        String from = iso(first);
        String to = iso(last);
        return from.equals(to) ? from : from + "/" + to;
    }

    private String iso(LocalDate date) {
        String day = date.toString();
        return switch (grain) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            default -> day;
        };
    }
}
