package org.masar.reader.time;

import java.util.Arrays;

/**
 * Reads amounts of time: 40 دقيقة (40 minutes), ساعتين ونصف الساعة (two and a half hours), نحو ثلاثة أيام (about three
 * days). After a call of {@link #read} that succeeded, the other methods tell what was read.
 */
final class Quantities {
    private static final int TOO_MANY = 10_000;

    private final Scan scan;
    private final Numerals numerals;
    private final int[] amounts = new int[Unit.values().length];

    private int end;
    private int count;
    private Unit unit = Unit.DAY;
    private boolean approximate;
    private boolean bound;
    private boolean vague;
    private boolean bare;
    private boolean compound;

    Quantities(Scan scan) {
        this.scan = scan;
        this.numerals = new Numerals(scan);
    }

    int end() {
        return end;
    }

    /** How many of the unit; for a compound amount, of its largest unit. */
    int count() {
        return count;
    }

    Unit unit() {
        return unit;
    }

    boolean approximate() {
        return approximate;
    }

    /** Whether it is a limit (more than, less than), so that it gives no date. */
    boolean bound() {
        return bound;
    }

    /** Whether no number is said, or several. */
    boolean vague() {
        return vague;
    }

    /** Whether it is a unit in the singular and nothing else: ساعة, which needs a word that makes it a duration. */
    boolean bare() {
        return bare;
    }

    /** Whether it has several parts: ساعة ونصف. */
    boolean compound() {
        return compound;
    }

    /** Reads the amount that begins at a token. */
    boolean read(int t) {
        approximate = false;
        bound = false;
        int p = t;
        while (p - t < 5) {
            TimeWord word = scan.word(p);
            boolean limit = word.is(Role.BOUND);
            boolean filler = word.is(Role.FILLER) || p > t && word.is(Role.OF);
            if (!limit && !word.is(Role.ABOUT) && !filler) {
                break;
            }
            bound |= limit;
            approximate |= limit || word.is(Role.ABOUT);
            p++;
        }
        if (p > t && !approximate) {
            return false;
        }
        return amount(p) && tail();
    }

    private boolean amount(int t) {
        Arrays.fill(amounts, 0);
        vague = false;
        bare = false;
        compound = false;
        TimeWord word = scan.word(t);
        if (word.is(Role.FRACTION)) {
            return fraction(t);
        }
        if (word.is(Role.UNIT) && (!word.definite() || approximate && word.size() < 3 && !isHour(t))) {
            return unitAlone(t, word);
        }
        if (word.is(Role.FEW) && scan.is(t + 1, Role.UNIT) && scan.word(t + 1).size() == 3) {
            vague = true;
            return set(scan.word(t + 1).unit(), 0, t + 2);
        }
        return counted(t);
    }

    private boolean unitAlone(int t, TimeWord word) {
        if (word.size() == 3) {
            vague = true;
            return set(word.unit(), 0, scan.is(t + 1, Role.FEW) ? t + 2 : t + 1);
        }
        boolean one = word.size() == 1 && scan.is(t + 1, Role.CARDINAL) && scan.word(t + 1).value(Role.CARDINAL) == 1
                && !scan.word(t + 1).and();
        bare = word.size() == 1 && !one && !scan.is(t + 1, Role.WHOLE);
        return set(word.unit(), word.size(), one ? t + 2 : t + 1);
    }

    /** Whether it is الساعة before the hour: نحو الساعة الخامسة (about five o'clock). */
    private boolean isHour(int t) {
        return scan.is(t + 1, Role.ORDINAL) || scan.isNumber(t + 1);
    }

    /** نصف ساعة (half an hour), ربع الساعة (a quarter of an hour). */
    private boolean fraction(int t) {
        TimeWord of = scan.word(t + 1);
        if (!of.is(Role.UNIT) || of.size() != 1 || of.and()) {
            return false;
        }
        set(of.unit(), 0, t + 2);
        vague = !add(of.unit(), scan.word(t).value(Role.FRACTION));
        return true;
    }

    private boolean counted(int t) {
        if (!numerals.cardinal(t)) {
            return false;
        }
        int number = numerals.value();
        int p = numerals.end();
        boolean several = false;
        if ((scan.is(p, Role.TO) || scan.is(p, Role.OR) || scan.dash(p) || scan.isAnd(p)) && numerals.cardinal(p + 1)
                || scan.word(p).and() && numerals.cardinal(p)) {
            several = true;
            p = numerals.end();
        }
        TimeWord of = scan.word(p);
        if (!of.is(Role.UNIT) || of.size() == 2 || of.definite() || of.and() || of.preposition()) {
            return false;
        }
        vague = several || number >= TOO_MANY;
        return set(of.unit(), vague ? 0 : number, p + 1);
    }

    private boolean set(Unit of, int number, int until) {
        unit = of;
        count = number;
        end = until;
        amounts[of.ordinal()] = number;
        return true;
    }

    private boolean tail() {
        TimeWord next = scan.word(end);
        if (next.is(Role.FRACTION) && next.and() && !vague) {
            vague = !add(unit, next.value(Role.FRACTION));
            compound = true;
            bare = false;
            end++;
            if (scan.word(end).isUnit(unit) && scan.word(end).size() == 1) {
                end++;
            }
        } else if (!vague && (next.and() || scan.isAnd(end))) {
            smaller(scan.isAnd(end) ? end + 1 : end);
        } else if (scan.is(end, Role.OR) && (numerals.cardinal(end + 1) || scan.is(end + 1, Role.UNIT))) {
            vague = true;
            end = scan.is(end + 1, Role.UNIT) ? end + 2 : numerals.end();
            end = scan.is(end, Role.UNIT) ? end + 1 : end;
        }
        if (scan.is(end, Role.WHOLE)) {
            end++;
        }
        if (scan.is(end, Role.ABOUT) && scan.isLetters(end, "تقريبا")) {
            approximate = true;
            end++;
        }
        return true;
    }

    /** ثلاث ساعات و20 دقيقة (three hours and 20 minutes). */
    private void smaller(int t) {
        TimeWord word = scan.word(t);
        int number = 2;
        int p = t;
        if (!word.is(Role.UNIT)) {
            if (!numerals.cardinal(t)) {
                return;
            }
            number = numerals.value();
            p = numerals.end();
        } else if (word.size() != 2 || word.definite()) {
            return;
        }
        TimeWord of = scan.word(p);
        boolean less = of.is(Role.UNIT) && !of.definite() && of.unit().ordinal() < unit.ordinal()
                && of.unit().clock() == unit.clock() && number < TOO_MANY;
        if (less) {
            amounts[of.unit().ordinal()] += number;
            compound = true;
            bare = false;
            end = p + 1;
        }
    }

    /** Adds a half, third or quarter of a unit, in smaller units. */
    private boolean add(Unit of, int denominator) {
        Unit small = switch (of) {
            case MINUTE -> Unit.SECOND;
            case HOUR -> Unit.MINUTE;
            case DAY, NIGHT -> Unit.HOUR;
            case MONTH -> Unit.DAY;
            case YEAR -> Unit.MONTH;
            case DECADE -> Unit.YEAR;
            default -> of;
        };
        int whole = switch (of) {
            case MINUTE, HOUR -> 60;
            case DAY, NIGHT -> 24;
            case MONTH -> 30;
            case YEAR -> 12;
            default -> 0;
        };
        if (whole == 0) {
            return false;
        }
        amounts[small.ordinal()] += whole / denominator;
        return true;
    }

    /** ISO 8601, or an empty string if the amount is vague. */
    String iso() {
        if (vague) {
            return "";
        }
        int days = amounts[Unit.DAY.ordinal()] + amounts[Unit.NIGHT.ordinal()];
        int weeks = amounts[Unit.WEEK.ordinal()];
        int years = amounts[Unit.YEAR.ordinal()] + 10 * amounts[Unit.DECADE.ordinal()];
        boolean onlyWeeks = weeks > 0 && !compound;
        StringBuilder out = new StringBuilder("P");
        put(out, years, 'Y');
        put(out, amounts[Unit.MONTH.ordinal()], 'M');
        put(out, onlyWeeks ? weeks : 0, 'W');
        put(out, onlyWeeks ? 0 : days + 7 * weeks, 'D');
        int date = out.length();
        out.append('T');
        put(out, amounts[Unit.HOUR.ordinal()], 'H');
        put(out, amounts[Unit.MINUTE.ordinal()], 'M');
        put(out, amounts[Unit.SECOND.ordinal()], 'S');
        if (out.length() == date + 1) {
            out.setLength(date);
        }
        return out.length() == 1 ? "" : out.toString();
    }

    private static void put(StringBuilder out, int number, char letter) {
        if (number > 0) {
            out.append(number).append(letter);
        }
    }
}
