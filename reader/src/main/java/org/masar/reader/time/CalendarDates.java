package org.masar.reader.time;

import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.PartOfSpeech;

/**
 * Dates that name a day, month or year of the calendar: 3 أغسطس 2015, الثالث من أغسطس (آب), 2015/8/3, شهر أغسطس الماضي,
 * عام 2009, 15 رمضان 1436هـ, 14 من الشهر الماضي.
 */
final class CalendarDates {
    /** The longest list of days: 2 و3 و4 أغسطس. */
    private static final int MOST_DAYS = 7;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    private final Scan scan;
    private final Anchor anchor;
    private final Outlook outlook;
    private final Numerals numerals;

    private int firstDay;
    private int lastDay;
    private int month;
    private boolean hijri;
    private boolean shy;
    private int year;
    private Direction direction = Direction.NONE;

    CalendarDates(Scan scan, Anchor anchor, Outlook outlook) {
        this.scan = scan;
        this.anchor = anchor;
        this.outlook = outlook;
        this.numerals = new Numerals(scan);
    }

    /** The longest calendar date that begins at a token. */
    Match match(int t) {
        Match match = day(t);
        if (!match.found()) {
            match = month(t).orLonger(year(t));
        }
        return match.found() ? match : bareYear(t);
    }

    /** A day or several days of one month. */
    Match day(int t) {
        Match match = scan.isNumber(t) ? numeric(t) : Match.NONE;
        if (!match.found()) {
            match = dayOfMonth(t);
        }
        return match.found() ? inOtherCalendar(match) : match;
    }

    /** A month by its name: أغسطس 2015, شهر أغسطس الماضي (last August). */
    Match month(int t) {
        boolean said = scan.word(t).isUnit(Unit.MONTH) && scan.word(t).size() == 1 || scan.is(t, Role.MONTHS);
        int p = monthName(said ? t + 1 : t);
        if (p < 0) {
            return Match.NONE;
        }
        int named = month;
        boolean ofHijri = hijri;
        boolean alone = shy && !said && !scan.is(t - 1, Role.IN);
        p = yearTail(p, ofHijri);
        if (alone && year == 0 && direction == Direction.NONE) {
            return Match.NONE;
        }
        return Match.of(p, ofHijri
                ? anchor.hijri(0, 0, named, year, direction)
                : anchor.month(named, year, direction, outlook.toCome(t)));
    }

    private Match dayOfMonth(int t) {
        int p = days(t);
        if (p < 0) {
            return Match.NONE;
        }
        int first = firstDay;
        int last = lastDay;
        int afterDays = p;
        if (scan.dash(p) || scan.mark(p, '/') || scan.is(p, Role.FROM)) {
            p++;
        }
        if (scan.is(p, Role.CURRENT)) {
            return Match.of(p + 1, anchor.daysOfMonthAway(first, last, 0));
        }
        boolean said = scan.word(p).isUnit(Unit.MONTH) && scan.word(p).size() == 1;
        int named = monthName(said ? p + 1 : p);
        boolean score = named >= 0 && hijri && shy && p > afterDays && !scan.is(p - 1, Role.FROM);
        if (named >= 0 && !score) {
            int m = month;
            boolean ofHijri = hijri;
            int end = yearTail(named, ofHijri);
            return Match.of(end, ofHijri
                    ? anchor.hijri(first, last, m, year, direction)
                    : anchor.monthDays(first, last, m, year, direction, outlook.toCome(t)));
        }
        return relativeMonth(afterDays, p, first, last);
    }

    /** من الشهر الجاري, من هذا الشهر: of the month. */
    private Match relativeMonth(int afterDays, int t, int first, int last) {
        if (t == afterDays && !scan.word(t).preposition()) {
            return Match.NONE;
        }
        boolean current = scan.is(t, Role.THIS);
        int p = current ? t + 1 : t;
        if (!scan.word(p).isUnit(Unit.MONTH) || !scan.word(p).definite() || scan.word(p).size() != 1) {
            return Match.NONE;
        }
        Direction which = scan.direction(p + 1);
        if (which == Direction.NONE && !current) {
            return Match.NONE;
        }
        return Match.of(scan.directionEnd(p + 1), anchor.daysOfMonthAway(first, last, which.steps()));
    }

    /** One or several days of the month: 2, 2 و3, 2-5, الثاني والثالث. */
    private int days(int t) {
        if (!numerals.dayOfMonth(t)) {
            return -1;
        }
        firstDay = numerals.value();
        lastDay = firstDay;
        int p = numerals.end();
        for (int count = 1; count < MOST_DAYS; count++) {
            boolean joined = scan.isAnd(p) || scan.dash(p) || scan.is(p, Role.TO) || scan.is(p, Role.OR);
            boolean attached = scan.is(p, Role.ORDINAL) && scan.word(p).and();
            if (!joined && !attached || !numerals.dayOfMonth(joined ? p + 1 : p)) {
                return p;
            }
            lastDay = numerals.value();
            p = numerals.end();
        }
        return p;
    }

    /** The end of a month's name, with its other name: آب/أغسطس, أغسطس (آب), أغسطس آب; or -1. */
    private int monthName(int t) {
        int p = oneName(t);
        if (p < 0) {
            return -1;
        }
        int named = month;
        boolean isHijri = hijri;
        boolean isShy = shy;
        boolean bracket = scan.open(p);
        int other = oneName(bracket || scan.mark(p, '/') || scan.dash(p) ? p + 1 : p);
        boolean same = other >= 0 && month == named && hijri == isHijri;
        month = named;
        hijri = isHijri;
        shy = isShy && !same;
        int end = same ? bracket ? scan.close(other) : other : p;
        while (hijri && scan.is(end, Role.HOLY)) {
            end++;
        }
        return end;
    }

    private int oneName(int t) {
        TimeWord word = scan.word(t);
        if (word.hasContinuations()) {
            TimeWord whole = word.continued(scan.string(t + 1));
            if (whole != TimeWord.NONE) {
                return set(whole, t + 2);
            }
        }
        return set(word, t + 1);
    }

    private int set(TimeWord word, int end) {
        hijri = word.is(Role.HIJRI_MONTH);
        if (!hijri && !word.is(Role.MONTH)) {
            return -1;
        }
        month = word.value(hijri ? Role.HIJRI_MONTH : Role.MONTH);
        shy = word.is(Role.SHY);
        return end;
    }

    /** What stands after a month to say of which year it is; sets the year or the direction. */
    private int yearTail(int t, boolean ofHijri) {
        year = 0;
        direction = scan.direction(t);
        if (direction != Direction.NONE) {
            return scan.directionEnd(t);
        }
        int p = scan.mark(t, '،') || scan.mark(t, ',') || scan.mark(t, '/') || scan.dash(t) ? t + 1 : t;
        p = scan.is(p, Role.FROM) ? p + 1 : p;
        boolean said = scan.word(p).isUnit(Unit.YEAR) && scan.word(p).size() == 1;
        p = said ? p + 1 : p;
        if (isYear(p, ofHijri)) {
            year = scan.digits(p);
            return era(p + 1, ofHijri);
        }
        Direction which = said && scan.word(p - 1).definite() ? scan.direction(p) : Direction.NONE;
        if (which != Direction.NONE) {
            Period of = anchor.yearAway(which.steps());
            year = of.isKnown() && !ofHijri ? of.first().getYear() : 0;
            return scan.directionEnd(p);
        }
        return t;
    }

    private boolean isYear(int t, boolean ofHijri) {
        int value = scan.digits(t);
        return ofHijri ? value >= FIRST_HIJRI && value < LAST_HIJRI : value >= FIRST_YEAR && value < LAST_YEAR;
    }

    private int era(int t, boolean ofHijri) {
        return scan.is(t, ofHijri ? Role.HIJRI_ERA : Role.ERA) ? t + 1 : t;
    }

    /** Days in figures: 22.10.2025, 2024/06/16, 16-6-2024, 1436/10/18هـ. */
    private Match numeric(int t) {
        int a = scan.digits(t);
        if (a < 0) {
            return pointed(t);
        }
        boolean slash = scan.mark(t + 1, '/') && scan.mark(t + 3, '/');
        if (!slash && !(scan.dash(t + 1) && scan.dash(t + 3))) {
            return Match.NONE;
        }
        int b = scan.digits(t + 2);
        int c = scan.digits(t + 4);
        return b < 0 || c < 0 ? Match.NONE : figures(a, b, c, t + 5);
    }

    private Match pointed(int t) {
        if (!scan.isNumber(t)) {
            return Match.NONE;
        }
        Tokens tokens = scan.tokens();
        int[] parts = new int[3];
        int k = 0;
        for (int i = tokens.from(t); i < tokens.to(t); i++) {
            char c = tokens.text().charAt(i);
            if (c == '.' && k < 2) {
                k++;
            } else if (c < '0' || c > '9' || parts[k] > 9999) {
                return Match.NONE;
            } else {
                parts[k] = parts[k] * 10 + c - '0';
            }
        }
        return k == 2 ? figures(parts[0], parts[1], parts[2], t + 1) : Match.NONE;
    }

    private Match figures(int a, int b, int c, int end) {
        boolean yearFirst = a > 31;
        int y = yearFirst ? a : c;
        int d = yearFirst ? c : a;
        int m = b;
        if (m > 12) {
            m = d;
            d = b;
        }
        boolean ofHijri = y >= FIRST_HIJRI && y < LAST_HIJRI;
        if (m < 1 || m > 12 || d < 1 || d > 31 || !ofHijri && (y < FIRST_YEAR || y >= LAST_YEAR)) {
            return Match.NONE;
        }
        Period period = ofHijri
                ? anchor.hijri(d, d, m, y, Direction.NONE)
                : anchor.monthDays(d, d, m, y, Direction.NONE, false);
        return period.isKnown() ? Match.of(era(end, ofHijri), period) : Match.NONE;
    }

    /** The same day in the other calendar: 15 رمضان 1436هـ الموافق 2 يوليو 2015. */
    private Match inOtherCalendar(Match first) {
        int p = first.end();
        boolean matching = scan.is(p, Role.MATCHING) || scan.is(p + 1, Role.MATCHING) && scan.mark(p, '،');
        boolean bracket = scan.open(p);
        if (!matching && !bracket && !scan.mark(p, '/') && !scan.dash(p)) {
            return first;
        }
        int at = scan.mark(p, '،') ? p + 2 : p + 1;
        Match other = scan.isNumber(at) ? numeric(at) : Match.NONE;
        other = other.found() ? other : dayOfMonth(at);
        if (!other.found()) {
            return first;
        }
        boolean better = other.period().isKnown() && !hijri;
        return Match.of(bracket ? scan.close(other.end()) : other.end(), better ? other.period() : first.period());
    }

    /** A year, or several, that عام or سنة names: عام 2009, عامي 2011 و2014. */
    Match year(int t) {
        TimeWord word = scan.word(t);
        boolean one = word.isUnit(Unit.YEAR) && word.size() == 1;
        if (!one && !word.is(Role.YEARS)) {
            return Match.NONE;
        }
        boolean ofHijri = isYear(t + 1, true);
        if (!ofHijri && !isYear(t + 1, false)) {
            return Match.NONE;
        }
        int first = scan.digits(t + 1);
        int last = first;
        int p = era(t + 2, ofHijri);
        while ((scan.isAnd(p) && !one || scan.dash(p) || scan.mark(p, '/') || scan.is(p, Role.TO) && !one)
                && isYear(p + 1, ofHijri) && scan.digits(p + 1) > last) {
            last = scan.digits(p + 1);
            p = era(p + 2, ofHijri);
        }
        return Match.of(p, ofHijri ? anchor.hijriYear(first, last) : Period.years(first, last));
    }

    /** A number that can only be a year: في 1979, before a mark or a word that nothing is counted by. */
    private Match bareYear(int t) {
        if (!scan.is(t - 1, Role.YEAR_IN) || !isYear(t, false)
                || scan.tokens().to(t) - scan.tokens().from(t) != 4) {
            return Match.NONE;
        }
        int next = t + 1;
        boolean ends = !scan.has(next) || scan.mark(next, '.') || scan.mark(next, '،') || scan.mark(next, ',')
                || scan.open(next) || scan.mark(next, ')') || scan.mark(next, '"') || scan.mark(next, '»');
        if (ends && !scan.isNumber(next + 1)) {
            return Match.of(next, Period.year(scan.digits(t)));
        }
        boolean counted = !scan.has(next) || !scan.tokens().isWord(next) || !scan.words().isKnown(next)
                || scan.words().can(next, PartOfSpeech.NOUN) && !scan.words().can(next, PartOfSpeech.PREPOSITION);
        return counted ? Match.NONE : Match.of(next, Period.year(scan.digits(t)));
    }

    /** A year where only a year can stand: مطلع 2016. */
    Match plainYear(int t) {
        return isYear(t, false) ? Match.of(era(t + 1, false), Period.year(scan.digits(t))) : Match.NONE;
    }
}
