package org.masar.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reckons dates from the day of publication; without one, what depends on it is unknown. */
final class Anchor {
    private static final int HALF_YEAR = 183;
    /** Months further ahead than this are taken for past ones, unless the sentence speaks of what is to come. */
    private static final int FAR_AHEAD = 122;
    private static final int FIRST_HIJRI_YEAR = 1318;
    private static final int LAST_HIJRI_YEAR = 1499;

    private final LocalDate today;

    Anchor(Optional<LocalDate> today) {
        this.today = today.orElse(null);
    }

    private boolean lost() {
        return today == null;
    }

    Period day(int offset) {
        return lost() ? Period.UNKNOWN : Period.day(today.plusDays(offset));
    }

    /** The day of that name nearest to the given one. */
    static LocalDate nearest(LocalDate to, DayOfWeek weekday) {
        LocalDate before = to.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = to.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, to) <= ChronoUnit.DAYS.between(to, after) ? before : after;
    }

    /** The day of that name nearest to the given one; an unknown one stays unknown. */
    static Period nearest(Period to, DayOfWeek weekday) {
        return to.isDay() ? Period.day(nearest(to.first(), weekday)) : to;
    }

    /** A weekday: the one the direction says, else the coming one if it is to come, else the latest. */
    Period weekday(DayOfWeek day, Direction direction, boolean future) {
        if (lost()) {
            return Period.UNKNOWN;
        }
        return Period.day(switch (direction) {
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case AFTER_NEXT -> today.with(TemporalAdjusters.next(day)).plusWeeks(1);
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case BEFORE_LAST -> today.with(TemporalAdjusters.previous(day)).minusWeeks(1);
            case CURRENT -> today.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
            case NONE -> today.with(future
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
        });
    }

    Period week(int offset) {
        if (lost()) {
            return Period.UNKNOWN;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        return Period.days(monday, monday.plusDays(6));
    }

    /** Saturday and Sunday: those to come, or the last ones. */
    Period weekend(Direction direction, boolean future) {
        Period saturday = weekday(DayOfWeek.SATURDAY, direction == Direction.CURRENT ? Direction.NONE : direction,
                future || direction == Direction.CURRENT);
        return saturday.isKnown() ? Period.days(saturday.first(), saturday.first().plusDays(1)) : saturday;
    }

    Period monthAway(int offset) {
        return lost() ? Period.UNKNOWN : Period.month(YearMonth.from(today).plusMonths(offset));
    }

    Period yearAway(int offset) {
        return lost() ? Period.UNKNOWN : Period.year(today.getYear() + offset);
    }

    /** The period of a unit that lies that many of it away: a day for weeks as well as days. */
    Period away(Unit unit, int count) {
        if (lost() || Math.abs((long) count) > 10_000) {
            return Period.UNKNOWN;
        }
        return switch (unit) {
            case DAY, NIGHT -> day(count);
            case WEEK -> day(7 * count);
            case MONTH -> monthAway(count);
            case YEAR, DECADE -> yearAway(count * unit.times());
            default -> Period.UNKNOWN;
        };
    }

    /** From today to that many units from now, or back. */
    Period stretch(Unit unit, int count) {
        if (lost() || Math.abs((long) count) > 10_000) {
            return Period.UNKNOWN;
        }
        LocalDate other = switch (unit) {
            case HOUR -> today.plusDays(Math.ceilDiv(Math.abs(count), 24) * (long) Integer.signum(count));
            case DAY, NIGHT -> today.plusDays(count);
            case WEEK -> today.plusWeeks(count);
            case MONTH -> today.plusMonths(count);
            case YEAR, DECADE -> today.plusYears((long) count * unit.times());
            default -> today;
        };
        boolean tooShort = unit.clock() && (unit != Unit.HOUR || Math.abs(count) < 24);
        if (tooShort) {
            return Period.UNKNOWN;
        }
        return other.isBefore(today) ? Period.days(other, today) : Period.days(today, other);
    }

    /** The given number of whole units before or after the current one. */
    Period run(Unit unit, int count, Direction direction) {
        int sign = direction.steps() < 0 ? -1 : 1;
        if (lost() || count < 1 || count > 1000 || direction == Direction.CURRENT) {
            return Period.UNKNOWN;
        }
        Period near = switch (unit) {
            case DAY, NIGHT -> day(sign);
            case MONTH -> monthAway(sign);
            case YEAR -> yearAway(sign);
            default -> Period.UNKNOWN;
        };
        Period far = near.isKnown() ? away(unit, sign * count) : near;
        return !near.isKnown() ? stretch(unit, sign * count) : sign < 0 ? far.to(near) : near.to(far);
    }

    /** The period of a unit that the direction says: الشهر الماضي (last month). */
    Period unit(Unit unit, Direction direction) {
        return switch (unit) {
            case DAY, NIGHT -> day(direction.steps());
            case WEEK -> week(direction.steps());
            case MONTH -> monthAway(direction.steps());
            case YEAR -> yearAway(direction.steps());
            default -> Period.UNKNOWN;
        };
    }

    /** The days of a month; year 0 means that none is said. */
    Period monthDays(int firstDay, int lastDay, int month, int year, Direction direction, boolean future) {
        int last = Math.max(firstDay, lastDay);
        int first = Math.min(firstDay, lastDay);
        int y = year != 0 ? year : yearOf(month, Math.min(first, 28), direction, future);
        if (y == 0 || last > YearMonth.of(y, month).lengthOfMonth()) {
            return Period.UNKNOWN;
        }
        return Period.days(LocalDate.of(y, month, first), LocalDate.of(y, month, last));
    }

    Period month(int month, int year, Direction direction, boolean future) {
        int y = year != 0 ? year : yearOf(month, 0, direction, future);
        return y == 0 ? Period.UNKNOWN : Period.month(YearMonth.of(y, month));
    }

    /**
     * The year that puts the day (0: the month) where the direction says, else nearest to publication, but not far
     * ahead of it unless it is to come; 0 if unknown.
     */
    private int yearOf(int month, int day, Direction direction, boolean future) {
        if (lost()) {
            return 0;
        }
        int year = today.getYear();
        LocalDate date = LocalDate.of(year, month, day == 0 ? 15 : day);
        int now = today.getMonthValue();
        return switch (direction) {
            case LAST -> past(month, day, now, date) ? year : year - 1;
            case BEFORE_LAST -> (past(month, day, now, date) ? year : year - 1) - 1;
            case NEXT -> (day == 0 ? month > now : date.isAfter(today)) ? year : year + 1;
            case AFTER_NEXT -> ((day == 0 ? month > now : date.isAfter(today)) ? year : year + 1) + 1;
            case CURRENT -> nearestYear(date, HALF_YEAR);
            case NONE -> nearestYear(date, future ? HALF_YEAR : FAR_AHEAD);
        };
    }

    private boolean past(int month, int day, int now, LocalDate date) {
        return day == 0 ? month < now : date.isBefore(today);
    }

    private int nearestYear(LocalDate date, int ahead) {
        long away = ChronoUnit.DAYS.between(today, date);
        return away > ahead ? date.getYear() - 1 : away <= ahead - 365 ? date.getYear() + 1 : date.getYear();
    }

    /** The days of a month relative to this one: الرابع عشر من الشهر الماضي (the 14th of last month). */
    Period daysOfMonthAway(int firstDay, int lastDay, int offset) {
        if (lost()) {
            return Period.UNKNOWN;
        }
        YearMonth month = YearMonth.from(today).plusMonths(offset);
        int last = Math.max(firstDay, lastDay);
        return last > month.lengthOfMonth()
                ? Period.UNKNOWN
                : Period.days(month.atDay(Math.min(firstDay, lastDay)), month.atDay(last));
    }

    /** Days of the Hijri calendar (Umm al-Qura); day 0 means the whole month, year 0 that none is said. */
    Period hijri(int firstDay, int lastDay, int month, int year, Direction direction) {
        int y = year != 0 ? year : hijriYear(month, direction);
        if (y < FIRST_HIJRI_YEAR || y > LAST_HIJRI_YEAR) {
            return Period.UNKNOWN;
        }
        int length = HijrahDate.of(y, month, 1).lengthOfMonth();
        int first = firstDay == 0 ? 1 : Math.min(firstDay, lastDay);
        int last = firstDay == 0 ? length : Math.max(firstDay, lastDay);
        if (last > length) {
            return Period.UNKNOWN;
        }
        return Period.days(LocalDate.from(HijrahDate.of(y, month, first)),
                LocalDate.from(HijrahDate.of(y, month, last)));
    }

    private int hijriYear(int month, Direction direction) {
        if (lost() || today.getYear() < 1901 || today.getYear() > 2070) {
            return 0;
        }
        HijrahDate now = HijrahChronology.INSTANCE.date(today);
        int year = now.get(ChronoField.YEAR);
        int away = month - now.get(ChronoField.MONTH_OF_YEAR);
        return switch (direction) {
            case LAST -> away < 0 ? year : year - 1;
            case NEXT -> away > 0 ? year : year + 1;
            default -> away > 6 ? year - 1 : away < -6 ? year + 1 : year;
        };
    }

    Period hijriYear(int year, int lastYear) {
        Period first = hijri(0, 0, 1, year, Direction.NONE);
        return first.to(hijri(0, 0, 12, lastYear, Direction.NONE));
    }

    /** Three months from the given first one, which may be December. */
    Period season(int firstMonth, int year, Direction direction) {
        int y = year;
        if (y == 0) {
            if (lost()) {
                return Period.UNKNOWN;
            }
            y = yearOfSeason(firstMonth, direction);
        } else if (firstMonth == 12) {
            y = year - 1;
        }
        YearMonth first = YearMonth.of(y, firstMonth);
        return Period.months(first, first.plusMonths(2));
    }

    private int yearOfSeason(int firstMonth, Direction direction) {
        YearMonth now = YearMonth.from(today);
        YearMonth latest = YearMonth.of(today.getYear(), firstMonth);
        if (latest.isAfter(now)) {
            latest = latest.minusYears(1);
        }
        boolean running = !latest.plusMonths(2).isBefore(now);
        return latest.getYear() + switch (direction) {
            case NEXT -> 1;
            case LAST -> running ? -1 : 0;
            case CURRENT -> running ? 0 : 1;
            default -> nearestYear(latest.atDay(15).plusYears(1), HALF_YEAR) - latest.getYear();
        };
    }
}
