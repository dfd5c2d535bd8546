package org.masar.reader.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A word form, clitics and all, with the parts it may play in a date or a duration. */
final class TimeWord {
    /** Stands for every other word. */
    static final TimeWord NONE = new TimeWord("", false, false);

    private final String form;
    private final boolean and;
    private final boolean preposition;
    private final int[] values;
    private long roles;
    private final Map<String, TimeWord> continuations;
    private final Set<String> notAfter;
    private final Set<String> notBefore;

    private TimeWord(String form, boolean and, boolean preposition) {
        this.form = form;
        this.and = and;
        this.preposition = preposition;
        this.values = new int[Role.values().length];
        this.continuations = new HashMap<>();
        this.notAfter = new HashSet<>();
        this.notBefore = new HashSet<>();
    }

    private TimeWord(TimeWord stem, String form, boolean and, boolean preposition) {
        this.form = form;
        this.and = and;
        this.preposition = preposition;
        this.values = stem.values;
        this.roles = stem.roles;
        this.continuations = stem.continuations;
        this.notAfter = stem.notAfter;
        this.notBefore = stem.notBefore;
    }

    static TimeWord of(String form) {
        return new TimeWord(form, false, false);
    }

    /** The same word with particles before it. */
    TimeWord prefixed(String newForm, boolean and, boolean preposition) {
        return new TimeWord(this, newForm, and, preposition);
    }

    void play(Role role, int value) {
        roles |= role.bit();
        values[role.ordinal()] = value;
    }

    void refuse(Iterable<String> after, Iterable<String> before) {
        after.forEach(notAfter::add);
        before.forEach(notBefore::add);
    }

    /** The word that this and the given next one are together: كانون and الثاني are January. */
    TimeWord continued(String next) {
        return continuations.getOrDefault(next, NONE);
    }

    TimeWord continueWith(String next) {
        return continuations.computeIfAbsent(next, n -> of(form + " " + n));
    }

    boolean hasContinuations() {
        return !continuations.isEmpty();
    }

    String form() {
        return form;
    }

    long roles() {
        return roles;
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    int value(Role role) {
        return values[role.ordinal()];
    }

    boolean isUnit(Unit unit) {
        return is(Role.UNIT) && values[Role.UNIT.ordinal()] == unit.ordinal();
    }

    Unit unit() {
        return Unit.values()[values[Role.UNIT.ordinal()]];
    }

    /** 1 for a unit in the singular, 2 for the dual, 3 for the plural. */
    int size() {
        return values[Role.SIZE.ordinal()];
    }

    /** Whether و or ف stands before it. */
    boolean and() {
        return and;
    }

    /** Whether ب or ل stands before it. */
    boolean preposition() {
        return preposition;
    }

    /** Whether it carries the article. */
    boolean definite() {
        return values[Role.THE.ordinal()] != 0;
    }

    void makeDefinite() {
        values[Role.THE.ordinal()] = 1;
    }

    boolean refusesAfter(String word) {
        return notAfter.contains(word);
    }

    boolean refusesBefore(String word) {
        return notBefore.contains(word);
    }
}
