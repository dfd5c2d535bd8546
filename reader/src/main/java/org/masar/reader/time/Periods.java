package org.masar.reader.time;

import org.masar.reader.lexicon.PartOfSpeech;

/**
 * Weeks, months, years and seasons seen from publication, and points so far from it: الأسبوع الماضي (last week), نهاية
 * العام (the end of the year), قبل يومين (two days ago), خلال أسبوعين (within two weeks), هذا الخريف (this autumn).
 */
final class Periods {
    /** So many days or weeks that خلال more likely tells what has been than what is to come. */
    private static final int MANY = 20;

    private final Scan scan;
    private final Anchor anchor;
    private final CalendarDates calendar;
    private final Outlook outlook;
    private final Quantities quantities;
    private final Numerals numerals;

    Periods(Scan scan, Anchor anchor, CalendarDates calendar, Outlook outlook) {
        this.scan = scan;
        this.anchor = anchor;
        this.calendar = calendar;
        this.outlook = outlook;
        this.quantities = new Quantities(scan);
        this.numerals = new Numerals(scan);
    }

    Match match(int t) {
        TimeWord word = scan.word(t);
        if (word.is(Role.UNIT) && word.definite()) {
            return definite(t);
        }
        Match match = Match.NONE;
        if (word.is(Role.THIS)) {
            match = current(t + 1);
        } else if (word.is(Role.LATER) && scan.is(t + 1, Role.FROM)) {
            match = rest(t + 2);
        } else if (word.is(Role.SEASON)) {
            match = season(t);
        } else if (word.is(Role.THE) || word.is(Role.CARDINAL) && word.definite()) {
            match = countedFirst(t);
        }
        if (word.is(Role.PART) || word.is(Role.WEEKEND)) {
            match = match.orLonger(part(t));
        }
        if (word.is(Role.BEFORE) || word.is(Role.SINCE) || word.is(Role.AFTER)) {
            match = match.orLonger(away(t));
        }
        return word.is(Role.WITHIN) ? match.orLonger(within(t)) : match;
    }

    /** A unit with the article and a direction: الأسبوع الماضي, اليومين المقبلين, الأيام الثلاثة الماضية. */
    private Match definite(int t) {
        TimeWord word = scan.word(t);
        Unit unit = word.unit();
        int p = t + 1;
        int count = word.size();
        if (count == 3) {
            count = 0;
            if (scan.is(p, Role.CARDINAL) && numerals.cardinal(p)) {
                count = numerals.value();
                p = numerals.end();
            }
            p = scan.is(p, Role.FEW) ? p + 1 : p;
        }
        Direction direction = scan.direction(p);
        if (direction == Direction.NONE) {
            return scan.is(p, Role.RECENT) && word.size() > 1 ? Match.unknown(p + 1) : Match.NONE;
        }
        if (word.size() == 1 && (unit.days() || word.refusesAfter(scan.string(t - 1)))) {
            return Match.NONE;
        }
        Period period = word.size() == 1
                ? anchor.unit(unit, direction)
                : count == 0 ? Period.UNKNOWN : anchor.run(unit, count, direction);
        return Match.of(scan.directionEnd(p), period);
    }

    /** الـ24 ساعة الماضية, الثلاثة أيام المقبلة: the number first. */
    private Match countedFirst(int t) {
        if (!numerals.cardinal(t)) {
            return Match.NONE;
        }
        int count = numerals.value();
        TimeWord unit = scan.word(numerals.end());
        int p = numerals.end() + 1;
        if (!unit.is(Role.UNIT) || scan.direction(p) == Direction.NONE) {
            return Match.NONE;
        }
        return Match.of(scan.directionEnd(p), anchor.run(unit.unit(), count, scan.direction(p)));
    }

    /** After هذا: الأسبوع, الشهر, العام, الخريف. */
    private Match current(int t) {
        TimeWord word = scan.word(t);
        if (word.is(Role.SEASON) && word.form().startsWith("ال")) {
            return Match.of(t + 1, anchor.season(word.value(Role.SEASON), 0, Direction.CURRENT));
        }
        if (!word.is(Role.UNIT) || !word.definite() || word.size() == 2) {
            return Match.NONE;
        }
        return word.size() == 3
                ? Match.unknown(t + 1)
                : Match.of(t + 1, anchor.unit(word.unit(), Direction.CURRENT));
    }

    /** After لاحق من (later) or a part of a period: the period itself. */
    private Match rest(int t) {
        if (scan.is(t, Role.THIS)) {
            return current(t + 1);
        }
        TimeWord word = scan.word(t);
        if (!word.is(Role.UNIT) || !word.definite() || word.size() != 1
                || word.unit().ordinal() < Unit.WEEK.ordinal()) {
            return Match.NONE;
        }
        Direction direction = scan.direction(t + 1);
        int end = scan.directionEnd(t + 1);
        boolean other = direction == Direction.NONE && scan.isDefinite(end) && scan.word(end) == TimeWord.NONE
                && (!scan.words().isKnown(end) || scan.words().can(end, PartOfSpeech.ADJECTIVE));
        return other ? Match.NONE : Match.of(end, anchor.unit(word.unit(), direction));
    }

    /** مطلع 2016, أواخر الشهر المقبل, نهاية الأسبوع, منتصف فبراير. */
    private Match part(int t) {
        int p = t + 1;
        if (scan.is(t, Role.WEEKEND) && scan.is(p, Role.WEEKEND)) {
            p++;
        }
        if (scan.is(t, Role.WEEKEND) && scan.word(p).isUnit(Unit.WEEK) && scan.word(p).definite()) {
            Direction direction = scan.direction(p + 1);
            return Match.of(scan.directionEnd(p + 1), anchor.weekend(direction, outlook.toCome(t)));
        }
        if (!scan.is(t, Role.PART)) {
            return Match.NONE;
        }
        Match match = rest(p).orLonger(calendar.month(p)).orLonger(calendar.year(p)).orLonger(calendar.plainYear(p));
        return scan.word(p).is(Role.SEASON) ? match.orLonger(season(p)) : match;
    }

    /** الصيف الماضي, صيف 2014, صيف العام الماضي, في الخريف. */
    private Match season(int t) {
        TimeWord word = scan.word(t);
        int month = word.value(Role.SEASON);
        if (!word.form().contains("ال")) {
            Match year = calendar.year(t + 1).orLonger(calendar.plainYear(t + 1)).orLonger(rest(t + 1));
            boolean known = year.found() && year.period().grain() == Period.Grain.YEAR;
            return known
                    ? Match.of(year.end(), anchor.season(month, year.period().first().getYear(), Direction.NONE))
                    : Match.NONE;
        }
        Direction direction = scan.direction(t + 1);
        if (direction != Direction.NONE) {
            return Match.of(scan.directionEnd(t + 1), anchor.season(month, 0, direction));
        }
        boolean bare = scan.isLetters(t - 1, "في") && !scan.isDefinite(t + 1);
        return bare ? Match.unknown(t + 1) : Match.NONE;
    }

    /** قبل ثلاثة أيام (three days ago), منذ شهر (a month ago), بعد أسبوع (in a week). */
    private Match away(int t) {
        if (!quantities.read(t + 1) || namesPeriod()) {
            return Match.NONE;
        }
        int end = quantities.end();
        boolean now = scan.is(end, Role.FROM) && scan.is(end + 1, Role.NOW);
        boolean other = scan.is(end, Role.OF) && !now && !scan.is(t, Role.SINCE);
        int sign = scan.is(t, Role.AFTER) ? 1 : -1;
        boolean half = quantities.compound() && quantities.unit() == Unit.YEAR;
        Period period = other || quantities.vague() || quantities.bound()
                || quantities.compound() && !half || quantities.count() == 0
                        ? Period.UNKNOWN
                        : half
                                ? anchor.monthAway(sign * (12 * quantities.count() + 6))
                                : anchor.away(quantities.unit(), sign * quantities.count());
        return Match.of(now ? end + 2 : end, period);
    }

    /** بعدها بيومين (two days after it), قبلها بأسبوع: counted from the day told before. */
    Match afterwards(int t, Period told) {
        if (!scan.word(t + 1).preposition() || !quantities.read(t + 1) || quantities.unit().clock()) {
            return Match.NONE;
        }
        int days = quantities.count() * (quantities.unit() == Unit.WEEK ? 7 : 1) * scan.word(t).value(Role.AFTERWARDS);
        boolean counts = told.isDay() && !quantities.vague() && !quantities.compound()
                && quantities.unit().ordinal() <= Unit.WEEK.ordinal();
        return Match.of(quantities.end(), counts ? Period.day(told.first().plusDays(days)) : Period.UNKNOWN);
    }

    /** Whether what was read as one month or year is the beginning of its name: شهر رمضان, عام 2011, يوم الأحد. */
    private boolean namesPeriod() {
        if (!quantities.bare()) {
            return false;
        }
        if (quantities.unit() == Unit.SECOND || quantities.unit() == Unit.DECADE) {
            return true;
        }
        int p = quantities.end();
        TimeWord next = scan.word(p);
        return switch (quantities.unit()) {
            case YEAR -> scan.isNumber(p);
            case MONTH -> next.is(Role.MONTH) || next.is(Role.HIJRI_MONTH) || next.hasContinuations();
            case DAY, NIGHT -> next.is(Role.WEEKDAY) || next.is(Role.DAY) || next.is(Role.ORDINAL)
                    || next.is(Role.CARDINAL) || scan.isNumber(p) || scan.isDefinite(p);
            default -> false;
        };
    }

    /** خلال أسبوعين (within two weeks), from publication on; of something told (خلال 24 ساعة من) it is a length. */
    private Match within(int t) {
        if (!quantities.read(t + 1) || namesPeriod()) {
            return Match.NONE;
        }
        int end = quantities.end();
        if (scan.is(end, Role.OF)) {
            return new Match(end, Period.UNKNOWN, quantities.iso(), quantities.approximate());
        }
        if (quantities.vague() || quantities.count() == 0) {
            return Match.unknown(end);
        }
        Direction direction = scan.direction(end);
        int sign = direction.steps() < 0 ? -1 : 1;
        boolean ahead = direction != Direction.NONE || scan.isLetters(t, "غضون") || outlook.toCome(t)
                || quantities.unit().ordinal() < Unit.MONTH.ordinal() && quantities.count() <= MANY;
        if (!ahead) {
            return Match.unknown(end);
        }
        return Match.of(scan.directionEnd(end), anchor.stretch(quantities.unit(), sign * quantities.count()));
    }
}
