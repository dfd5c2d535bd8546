package org.masar.reader.time;

import java.time.DayOfWeek;

/**
 * Days seen from the day of publication, and weekdays: أمس (yesterday), مساء اليوم الخميس (this Thursday evening),
 * الثلاثاء المقبل (next Tuesday), يومي السبت والأحد (on Saturday and Sunday), with the calendar date that may follow.
 */
final class RelativeDays {
    private final Scan scan;
    private final Anchor anchor;
    private final CalendarDates calendar;
    private final Outlook outlook;

    RelativeDays(Scan scan, Anchor anchor, CalendarDates calendar, Outlook outlook) {
        this.scan = scan;
        this.anchor = anchor;
        this.calendar = calendar;
        this.outlook = outlook;
    }

    /** A day with what stands before and after it. */
    Match match(int t) {
        int p = t;
        if ((scan.is(p, Role.AFTER) || scan.is(p, Role.BEFORE)) && scan.is(p + 1, Role.NOON)) {
            p += 2;
        }
        if (scan.is(p, Role.THIS) && scan.word(p + 1).is(Role.DAY) && scan.word(p + 1).value(Role.DAY) == 0) {
            return tail(named(p + 2, anchor.day(0)));
        }
        boolean prefix = p > t;
        while (p - t < 4 && (scan.is(p, Role.DAY_PART) || scan.is(p, Role.DAY_LIST))) {
            prefix = true;
            p++;
        }
        Match match = core(p);
        if (!match.found() && prefix && scan.is(p, Role.FROM)) {
            match = core(p + 1);
        }
        return match.found() ? tail(match) : scan.is(p, Role.MATCHING) ? Match.NONE : calendarDay(p, prefix);
    }

    private Match calendarDay(int t, boolean prefix) {
        Match match = prefix ? calendar.day(t) : Match.NONE;
        return match.found() ? tail(match) : Match.NONE;
    }

    private Match core(int t) {
        TimeWord word = scan.word(t);
        if (word.is(Role.WEEKDAY)) {
            return weekdays(t);
        }
        if (word.is(Role.FIRST)) {
            int p = scan.is(t + 1, Role.FROM) ? t + 2 : t + 1;
            return isDay(p, -1) ? named(p + 1, anchor.day(-2)) : Match.NONE;
        }
        if (word.is(Role.BEFORE) || word.is(Role.AFTER)) {
            int step = word.is(Role.BEFORE) ? -1 : 1;
            int p = scan.is(t + 1, Role.DAY_PART) ? t + 2 : t + 1;
            return isDay(p, step) ? named(p + 1, anchor.day(2 * step)) : Match.NONE;
        }
        if (!word.is(Role.DAY) || refused(t, word)) {
            return Match.NONE;
        }
        return relative(t, word.value(Role.DAY));
    }

    private Match relative(int t, int offset) {
        TimeWord next = scan.word(t + 1);
        if (offset == -1 && next.is(Role.ORDINAL) && next.value(Role.ORDINAL) == 1) {
            return named(t + 2, anchor.day(-2));
        }
        if (scan.word(t).isUnit(Unit.NIGHT)) {
            Direction direction = scan.direction(t + 1);
            return named(scan.directionEnd(t + 1), anchor.day(direction.steps()));
        }
        return named(t + 1, anchor.day(offset));
    }

    private boolean isDay(int t, int offset) {
        return scan.word(t).is(Role.DAY) && scan.word(t).value(Role.DAY) == offset;
    }

    /** Whether the word stands next to one that makes it something else: عين اليوم (a newspaper), نفس اليوم. */
    private boolean refused(int t, TimeWord word) {
        return word.refusesAfter(scan.string(t - 1)) || word.refusesBefore(scan.string(t + 1))
                || quoted(t) || scan.word(t).isUnit(Unit.DAY) && scan.direction(t + 1) != Direction.NONE;
    }

    private boolean quoted(int t) {
        return (scan.mark(t - 1, '«') || scan.mark(t - 1, '"') || scan.mark(t - 1, '“') || scan.mark(t - 1, '”'))
                && (scan.mark(t + 1, '»') || scan.mark(t + 1, '"') || scan.mark(t + 1, '“') || scan.mark(t + 1, '”'));
    }

    /** The weekday after a relative day settles which day it is: أمس (السبت), غدا يوم الجمعة. */
    private Match named(int end, Period day) {
        int p = scan.is(end, Role.DAY_TAIL) && !scan.is(end, Role.LAST) ? end + 1 : end;
        boolean bracket = scan.open(p);
        boolean comma = scan.mark(p, '،') || scan.mark(p, ',');
        int at = bracket || comma ? p + 1 : p;
        at = scan.word(at).isUnit(Unit.DAY) ? at + 1 : at;
        TimeWord word = scan.word(at);
        if (!word.is(Role.WEEKDAY) || word.and() || word.preposition()) {
            return Match.of(p, day);
        }
        boolean ends = !scan.has(at + 1) || scan.mark(at + 1, '،') || scan.mark(at + 1, ',') || scan.mark(at + 1, '.');
        if (comma && !ends) {
            return Match.of(p, day);
        }
        if (bracket && !scan.mark(at + 1, ')') && !scan.mark(at + 1, ']')) {
            Match date = calendar.day(at + 1);
            return date.found() && scan.close(date.end()) > date.end()
                    ? Match.of(date.end() + 1, date.period())
                    : Match.of(p, day);
        }
        return Match.of(bracket ? at + 2 : at + 1, Anchor.nearest(day, weekday(word)));
    }

    private static DayOfWeek weekday(TimeWord word) {
        return DayOfWeek.of(word.value(Role.WEEKDAY));
    }

    /** One weekday or several in a row, with their direction: السبت والأحد المقبلين. */
    private Match weekdays(int t) {
        int day = scan.word(t).value(Role.WEEKDAY);
        int count = 1;
        int p = t + 1;
        while (true) {
            int at = scan.isAnd(p) || scan.dash(p) || scan.mark(p, '/') ? p + 1 : p;
            TimeWord next = scan.word(at);
            boolean joined = next.is(Role.WEEKDAY) && !next.preposition() && (at > p || next.and() || night(t));
            if (!joined || next.value(Role.WEEKDAY) != (day + count - 1) % 7 + 1 || count == 7) {
                break;
            }
            count++;
            p = at + 1;
        }
        Direction direction = scan.direction(p);
        boolean future = direction == Direction.NONE && outlook.weekdayToCome(t);
        Period first = anchor.weekday(DayOfWeek.of(day), direction, future);
        int end = scan.directionEnd(p);
        if (direction == Direction.NONE && count == 1 && scan.open(p) && scan.is(p + 1, Role.DAY)
                && scan.mark(p + 2, ')')) {
            end = p + 3;
            first = Anchor.nearest(anchor.day(scan.word(p + 1).value(Role.DAY)), DayOfWeek.of(day));
        } else if (direction == Direction.NONE && count == 1 && scan.is(p, Role.DAY) && !refused(p, scan.word(p))
                && !scan.word(p).and() && !scan.word(p).preposition()) {
            end = p + 1;
            first = Anchor.nearest(anchor.day(scan.word(p).value(Role.DAY)), DayOfWeek.of(day));
        }
        return Match.of(end, first.isKnown() ? Period.days(first.first(), first.first().plusDays(count - 1)) : first);
    }

    private boolean night(int t) {
        return scan.is(t - 1, Role.DAY_PART);
    }

    /** The time of day or the calendar date that follows a day. */
    private Match tail(Match match) {
        int p = match.end();
        Period period = match.period();
        if (scan.is(p, Role.DAY_TAIL) && !scan.is(p, Role.LAST) && !scan.is(p + 1, Role.WEEKDAY)
                && !scan.is(p + 1, Role.DAY)) {
            p++;
        } else if ((scan.is(p, Role.AFTER) || scan.is(p, Role.BEFORE)) && scan.is(p + 1, Role.NOON)
                && !scan.is(p + 2, Role.WEEKDAY) && !scan.is(p + 2, Role.DAY) && scan.isDefinite(p + 1)) {
            p += 2;
        }
        boolean bracket = scan.open(p);
        boolean mark = bracket || scan.is(p, Role.MATCHING) || scan.mark(p, '،') || scan.dash(p);
        int at = mark ? p + 1 : p;
        at = mark && scan.is(at, Role.MATCHING) ? at + 1 : at;
        Match date = scan.word(at).and() ? Match.NONE : calendar.day(at);
        if (date.found() && date.period().isKnown() && (!bracket || scan.close(date.end()) > date.end())) {
            return Match.of(bracket ? date.end() + 1 : date.end(), date.period());
        }
        return Match.of(p, period);
    }
}
