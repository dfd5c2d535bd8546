package org.masar.reader.time;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;

/** Whether a sentence, up to some token, speaks of what is to come: سيلتقي (will meet), من المقرر (it is planned). */
final class Outlook {
    /** How far back a word that announces the future is looked for. */
    private static final int REACH = 20;
    /** Past a verb of the past farther back than this it is not looked for. */
    private static final int NEAR = 12;
    /** How far back the verb to which a weekday belongs is looked for. */
    private static final int VERB_REACH = 12;

    private final Scan scan;
    private final int[] chosen;

    Outlook(Scan scan, int[] chosen) {
        this.scan = scan;
        this.chosen = chosen;
    }

    /** Whether a word that announces the future stands shortly before the token. */
    boolean toCome(int t) {
        for (int p = t - 1; p >= Math.max(scan.start(), t - REACH); p--) {
            if (scan.is(p, Role.FUTURE) || isFutureVerb(p)) {
                return true;
            }
            if (isPerfect(p) && t - p > NEAR) {
                return false;
            }
        }
        return false;
    }

    /** Whether a weekday with nothing beside it is the coming one: also after إلى and after a verb of the present. */
    boolean weekdayToCome(int t) {
        int before = scan.is(t - 1, Role.DAY_PART) ? t - 2 : t - 1;
        if (scan.is(before, Role.SINCE)) {
            return false;
        }
        return scan.is(before, Role.TO) || toCome(t) || afterPresent(before);
    }

    private boolean isFutureVerb(int t) {
        Words words = scan.words();
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if ((words.proclitics(r) & Clitics.SA) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the nearest verb is an imperfect that no كان or لم puts into the past: يصل الأحد (arrives on Sunday). */
    private boolean afterPresent(int t) {
        for (int p = t; p >= Math.max(scan.start(), t - VERB_REACH); p--) {
            boolean wished = scan.isLetters(p - 1, "ان") && can(p, Features.Kind.IMPERFECT);
            if (!wished && isPerfect(p)) {
                return false;
            }
            if (wished || isPresent(p)) {
                return !scan.is(p - 1, Role.PAST) && !scan.is(p - 2, Role.PAST);
            }
        }
        return false;
    }

    /** Whether the token is an imperfect of the third person and nothing else: يصل, ويلتقي. */
    private boolean isPresent(int t) {
        Words words = scan.words();
        int r = words.first(t);
        if (!words.onlyVerb(t) || words.proclitics(r) > (Clitics.WA | Clitics.FA)) {
            return false;
        }
        char first = scan.tokens().text().charAt(scan.tokens().from(t) + words.stemOffset(r));
        return first == 'ي' || first == 'ت';
    }

    private boolean isPerfect(int t) {
        return chosen[t] >= 0 && Features.kind(scan.words().features(chosen[t])) == Features.Kind.PERFECT;
    }

    private boolean can(int t, Features.Kind kind) {
        Words words = scan.words();
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (Features.kind(words.features(r)) == kind) {
                return true;
            }
        }
        return false;
    }
}
