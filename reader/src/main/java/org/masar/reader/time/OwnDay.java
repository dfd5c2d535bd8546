package org.masar.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day an article was written on, as it says itself. The date it comes with may be that of the archive or of the
 * next day's paper: where every اليوم (الأربعاء), every أمس السبت contradicts it by the same few days, the article is right.
 */
final class OwnDay {
    /** An article may be written for tomorrow's paper, but not days after it is published. */
    private static final int LATEST = 1;

    private final Scan scan;

    OwnDay(Scan scan) {
        this.scan = scan;
    }

    /** The day of publication, moved if the article's own words say so. */
    Optional<LocalDate> of(Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return published;
        }
        LocalDate today = published.get();
        long shift = 0;
        boolean seen = false;
        for (int s = 0; s < scan.tokens().sentences(); s++) {
            scan.enter(s);
            for (int t = scan.start(); t < scan.end() - 1; t++) {
                DayOfWeek named = scan.is(t, Role.DAY) ? weekdayAfter(t) : null;
                if (named == null) {
                    continue;
                }
                LocalDate meant = today.plusDays(scan.word(t).value(Role.DAY));
                long away = ChronoUnit.DAYS.between(meant, Anchor.nearest(meant, named));
                if (away == 0 || seen && away != shift) {
                    return published;
                }
                seen = true;
                shift = away;
            }
        }
        return shift == 0 || shift > LATEST ? published : Optional.of(today.plusDays(shift));
    }

    private DayOfWeek weekdayAfter(int t) {
        TimeWord word = scan.word(t);
        if (word.refusesAfter(scan.string(t - 1)) || scan.is(t - 1, Role.BEFORE) || scan.is(t - 1, Role.FROM)
                && scan.is(t - 2, Role.FIRST) || scan.is(t - 1, Role.FIRST) || scan.is(t - 1, Role.AFTER)) {
            return null;
        }
        TimeWord next = scan.word(scan.open(t + 1) || scan.word(t + 1).isUnit(Unit.DAY) ? t + 2 : t + 1);
        return next.is(Role.WEEKDAY) && !next.and() && !next.preposition()
                ? DayOfWeek.of(next.value(Role.WEEKDAY))
                : null;
    }
}
