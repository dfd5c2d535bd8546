package org.masar.reader.arabic.morphology;

import java.util.Locale;

/**
 * The patterns a root can take as a verb, I to X for three radicals and QI, QII, QIV for four, with their stems.
 *
 * <p>A stem is written with the digits 1 to 4 for radicals, {@code v} for the vowel that form I verbs choose, and the
 * letters of {@link Spelling}. The imperfect stem starts after the personal consonant: {@code ya} + {@code 12v3}.
 */
public enum VerbForm {
    I("1a2v3", "1u2i3", "a", "12v3", "12a3"), //
    II("1a22a3", "1u22i3", "u", "1a22i3", "1a22a3"), //
    III("1A2a3", "1U2i3", "u", "1A2i3", "1A2a3"), //
    IV("'a12a3", "'u12i3", "u", "12i3", "12a3"), //
    V("ta1a22a3", "tu1u22i3", "a", "ta1a22a3", "ta1a22a3"), //
    VI("ta1A2a3", "tu1U2i3", "a", "ta1A2a3", "ta1A2a3"), //
    VII("_in1a2a3", "", "a", "n1a2i3", "n1a2a3"), //
    VIII("_i1ta2a3", "_u1tu2i3", "a", "1ta2i3", "1ta2a3"), //
    IX("_i12a3a3", "", "a", "12a3i3", "12a3a3"), //
    X("_ista12a3", "_ustu12i3", "a", "sta12i3", "sta12a3"), //
    QI("1a23a4", "1u23i4", "u", "1a23i4", "1a23a4"), //
    QII("ta1a23a4", "", "a", "ta1a23a4", "ta1a23a4"), //
    QIV("_i12a34a4", "", "a", "12a34i4", "12a34a4");

    private final String perfectActive;
    private final String perfectPassive;
    private final String prefixVowel;
    private final String imperfectActive;
    private final String imperfectPassive;

    VerbForm(String perfectActive, String perfectPassive, String prefixVowel, String imperfectActive,
            String imperfectPassive) {
        this.perfectActive = perfectActive;
        this.perfectPassive = perfectPassive;
        this.prefixVowel = prefixVowel;
        this.imperfectActive = imperfectActive;
        this.imperfectPassive = imperfectPassive;
    }

    /**
     * Reads the name of a form, {@code "VIII"} or {@code "QI"}, in any case.
     *
     * @throws IllegalArgumentException when there is no such form
     */
    public static VerbForm parse(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** How many radicals a root must have to take this form. */
    public int radicals() {
        return ordinal() >= QI.ordinal() ? 4 : 3;
    }

    /** Whether verbs of this form have a passive in use. */
    public boolean hasPassive() {
        return !perfectPassive.isEmpty();
    }

    String perfectActive() {
        return perfectActive;
    }

    String perfectPassive() {
        return perfectPassive;
    }

    String prefixVowel() {
        return prefixVowel;
    }

    String imperfectActive() {
        return imperfectActive;
    }

    String imperfectPassive() {
        return imperfectPassive;
    }

    /** Whether a middle و or ي dissolves: أقام (IV, set up) against قاوم (III, resist), where it stays. */
    boolean dissolvesMiddle() {
        return switch (this) {
            case I, IV, VII, VIII, X -> true;
            default -> false;
        };
    }

    /** Whether equal last radicals contract: أعدّ (IV, prepare) against جدّد (II, renew), where they do not. */
    boolean contracts() {
        return this != II && this != V;
    }

    /** Whether the form doubles its own last radical: احمرّ (IX, turn red), اطمأنّ (QIV, be reassured). */
    boolean doublesLast() {
        return this == IX || this == QIV;
    }
}
