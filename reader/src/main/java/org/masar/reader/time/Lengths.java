package org.masar.reader.time;

/** Durations: استمرت ساعتين ونصف الساعة (lasted two and a half hours), نحو 40 دقيقة (about 40 minutes). */
final class Lengths {
    /** How far back a word that makes ساعة a duration, or a number of years an age, is looked for. */
    private static final int REACH = 4;

    private final Scan scan;
    private final Quantities quantities;

    Lengths(Scan scan) {
        this.scan = scan;
        this.quantities = new Quantities(scan);
    }

    Match match(int t) {
        int from = scan.is(t, Role.FROM) || scan.is(t, Role.BETWEEN) ? t + 1 : t;
        if (!quantities.read(from)) {
            return Match.NONE;
        }
        int end = quantities.end();
        if (from > t) {
            return quantities.vague() && quantities.count() == 0 && !scan.is(from, Role.UNIT)
                    && !scan.is(from, Role.FEW) ? Match.unknown(end) : Match.NONE;
        }
        String iso = quantities.iso();
        if (iso.isEmpty()) {
            return scan.is(t, Role.UNIT) && scan.word(t).size() == 3 ? Match.NONE : Match.unknown(end);
        }
        boolean said = quantities.approximate() || before(t, Role.LASTING) && quantities.unit() != Unit.SECOND;
        if (quantities.bare() && !said) {
            return Match.NONE;
        }
        if (isAge(t, end)) {
            return Match.unknown(end);
        }
        return new Match(end, Period.UNKNOWN, iso, quantities.approximate());
    }

    private boolean isAge(int t, int end) {
        return quantities.unit() == Unit.YEAR
                && (scan.open(t - 1) && scan.close(end) > end || before(t, Role.AGE));
    }

    private boolean before(int t, Role role) {
        for (int p = t - 1; p >= t - REACH && scan.has(p); p--) {
            if (scan.is(p, role)) {
                return true;
            }
        }
        return false;
    }
}
