package org.masar.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;

/**
 * Finds the dates and durations of an article: الثلاثاء المقبل (next Tuesday) is {@code 2015-08-11} in an article of 4
 * August 2015, نحو 40 دقيقة (about 40 minutes) is {@code PT40M}.
 *
 * <p>The words of which they are made lie in {@code time-*.tsv}; the rules are {@link CalendarDates},
 * {@link RelativeDays}, {@link Periods}, {@link Lengths} and {@link Clock}. Of what they find at a token the longest
 * holds.
 */
public final class Times {
    private static final long STARTERS = starters();

    private final Scan scan;
    private final String text;
    private final CalendarDates calendar;
    private final RelativeDays days;
    private final Periods periods;
    private final Lengths lengths;
    private final Clock clock;
    /** The last day that was told of. */
    private Period told = Period.UNKNOWN;

    private Times(Words words, int[] chosen, Optional<LocalDate> date, String text) {
        this.scan = new Scan(words);
        Anchor anchor = new Anchor(new OwnDay(scan).of(date));
        this.text = text;
        Outlook outlook = new Outlook(scan, chosen);
        this.calendar = new CalendarDates(scan, anchor, outlook);
        this.days = new RelativeDays(scan, anchor, calendar, outlook);
        this.periods = new Periods(scan, anchor, calendar, outlook);
        this.lengths = new Lengths(scan);
        this.clock = new Clock(scan);
    }

    private static long starters() {
        long mask = 0;
        for (Role role : Role.values()) {
            mask |= switch (role) {
                case MONTH, HIJRI_MONTH, WEEKDAY, UNIT, CARDINAL, TEEN, TENS, HUNDREDS, ORDINAL, FRACTION, DAY, FIRST,
                        DAY_PART, DAY_LIST, NOON, PART, WEEKEND, FEW, THIS, BEFORE, SINCE, AFTER, WITHIN, FROM,
                        BETWEEN, ABOUT, BOUND, FILLER, MONTHS, YEARS, CLOCK, THE, LATER, SEASON,
                        AFTERWARDS ->
                    role.bit();
                default -> 0;
            };
        }
        return mask;
    }

    /**
     * The time expressions of an article, in order and apart from each other.
     *
     * @param chosen the reading chosen for each token, by {@link org.masar.reader.arabic.Tagger}
     * @param date   the day of publication; without it, what is relative to it has no {@code when}
     * @param text   the article's text, to which the tokens' spans belong
     */
    public static List<TimeExpression> of(Words words, int[] chosen, Optional<LocalDate> date, String text) {
        return new Times(words, chosen, date, text).all();
    }

    private List<TimeExpression> all() {
        List<TimeExpression> found = new ArrayList<>();
        for (int s = 0; s < scan.tokens().sentences(); s++) {
            scan.enter(s);
            int t = scan.start();
            while (t < scan.end()) {
                Match match = starts(t) ? longest(t) : Match.NONE;
                if (match.found()) {
                    found.add(expression(t, match));
                    told = match.period().isDay() ? match.period() : told;
                }
                t = Math.max(t + 1, match.end());
            }
        }
        return found;
    }

    private boolean starts(int t) {
        TimeWord word = scan.word(t);
        return word == TimeWord.NONE
                ? scan.isNumber(t)
                : (word.roles() & STARTERS) != 0 || word.hasContinuations();
    }

    private Match longest(int t) {
        Match match = range(t).orLonger(joined(t)).orLonger(lengths.match(t));
        if (scan.is(t, Role.AFTERWARDS)) {
            match = match.orLonger(periods.afterwards(t, told));
        }
        int at = clock.end(t);
        if (at > match.end()) {
            int day = scan.is(at, Role.FROM) ? at + 1 : at;
            Match then = single(day);
            return then.found() && then.period().isKnown() ? then : Match.unknown(at);
        }
        return match;
    }

    private Match single(int t) {
        return days.match(t).orLonger(calendar.match(t)).orLonger(periods.match(t));
    }

    /** A date and what it is joined with: اليوم وغدا (today and tomorrow), and the time of day that follows it. */
    private Match joined(int t) {
        Match match = single(t);
        while (match.found() && match.period().isKnown()) {
            int p = scan.isAnd(match.end()) ? match.end() + 1 : match.end();
            Match next = p > match.end() || scan.word(p).and() ? single(p) : Match.NONE;
            if (!next.found() || !next.period().isKnown()) {
                break;
            }
            if (match.period().meets(next.period())) {
                match = Match.of(next.end(), match.period().to(next.period()));
            } else if (next.period().meets(match.period())) {
                match = Match.of(next.end(), next.period().to(match.period()));
            } else {
                break;
            }
        }
        if (match.found()) {
            int p = match.end();
            int at = scan.is(p, Role.CLOCK) ? p : scan.is(p, Role.IN) && scan.is(p + 1, Role.CLOCK) ? p + 1 : -1;
            int end = at < 0 ? -1 : clock.end(at);
            return end < 0 ? match : match.until(end);
        }
        return match;
    }

    /** من السبت إلى الاثنين, بين 2 و5 أغسطس, ما بين أبريل ويونيو. */
    private Match range(int t) {
        boolean between = scan.is(t, Role.BETWEEN) || scan.is(t, Role.FILLER) && scan.is(t + 1, Role.BETWEEN);
        if (!between && !scan.is(t, Role.FROM)) {
            return Match.NONE;
        }
        int start = scan.is(t, Role.FILLER) ? t + 2 : t + 1;
        if (!starts(start)) {
            return Match.NONE;
        }
        Match first = single(start);
        if (!first.found()) {
            return Match.NONE;
        }
        int p = first.end();
        boolean to = scan.is(p, Role.TO) || scan.isAnd(p) && between || scan.dash(p);
        if (!to && !(between && scan.word(p).and())) {
            return spans(start, first, between) ? first : Match.NONE;
        }
        int at = to ? p + 1 : p;
        Match last = single(at);
        if (!last.found()) {
            return Match.NONE;
        }
        return Match.of(last.end(), first.period().to(after(first.period(), at, last.period())));
    }

    private boolean spans(int start, Match match, boolean between) {
        if (!match.period().isKnown() || match.period().isDay() || match.period().grain() != Period.Grain.DAY) {
            return false;
        }
        for (int p = start; p < match.end(); p++) {
            if (scan.is(p, Role.TO) || between && scan.isAnd(p)) {
                return true;
            }
        }
        return false;
    }

    /** A weekday at the end of a range is the one that follows its beginning. */
    private Period after(Period first, int t, Period last) {
        int p = scan.is(t, Role.DAY_PART) ? t + 1 : t;
        if (!scan.is(p, Role.WEEKDAY) || !first.isDay() || !last.isDay()) {
            return last;
        }
        DayOfWeek weekday = last.first().getDayOfWeek();
        return Period.day(first.first().with(TemporalAdjusters.next(weekday)));
    }

    private TimeExpression expression(int t, Match match) {
        if (!match.period().isKnown() && match.length().isEmpty()) {
            return new TimeExpression(t, match.end(), Optional.empty(), Optional.empty());
        }
        Span span = scan.tokens().span(t, match.end() - 1);
        Quote quote = new Quote(span.in(text), span);
        return new TimeExpression(t, match.end(),
                match.period().isKnown() ? Optional.of(new When(match.period().iso(), quote)) : Optional.empty(),
                match.length().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Length(match.length(), match.approximate(), quote)));
    }
}
