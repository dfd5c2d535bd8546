package org.masar.reader.arabic.morphology;

/**
 * The grammatical features of one word form, packed into an {@code int} so that the run time can compare them cheaply.
 *
 * <pre>
 *  bits  0-3   kind              PERFECT … PARTICLE
 *  bits  4-6   moods             one bit each: indicative, subjunctive, jussive
 *  bits  7-8   voice
 *  bits  9-10  person
 *  bits 11-12  gender            NONE where both are meant (كتبنا, we wrote)
 *  bits 13-14  number
 *  bits 15-17  case              ANY where the spelling does not tell
 *  bits 18-19  state
 *  bit  20     before a pronoun  the spelling occurs only with an object or possessive pronoun (علاقت‍, relation of)
 *  bit  21     without a pronoun the spelling never occurs with one (علاقة, قالوا)
 *  bits 22-23  kept for this package
 *  bits 24-31  free for the caller
 * </pre>
 */
public final class Features {

    /** What sort of word the form is. */
    public enum Kind {
        NONE, //
        PERFECT, IMPERFECT, IMPERATIVE, //
        NOUN, ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, VERBAL_NOUN, PROPER_NOUN, //
        PARTICLE;

        /** Whether the form is a finite verb. */
        public boolean verbal() {
            return this == PERFECT || this == IMPERFECT || this == IMPERATIVE;
        }

        /** Whether the form has case: nouns, adjectives, participles, verbal nouns, names. */
        public boolean nominal() {
            return ordinal() >= NOUN.ordinal() && ordinal() <= PROPER_NOUN.ordinal();
        }
    }

    /** The mood of an imperfect. */
    public enum Mood {
        NONE, INDICATIVE, SUBJUNCTIVE, JUSSIVE
    }

    /** The voice of a verb. */
    public enum Voice {
        NONE, ACTIVE, PASSIVE
    }

    /** The person of a verb's subject. */
    public enum Person {
        NONE, FIRST, SECOND, THIRD
    }

    /** Grammatical gender; NONE where the form serves for both. */
    public enum Gender {
        NONE, MASCULINE, FEMININE
    }

    /** Grammatical number. */
    public enum Number {
        NONE, SINGULAR, DUAL, PLURAL
    }

    /** The case a spelling shows; ANY where it shows none. OBLIQUE is genitive or accusative. */
    public enum Case {
        ANY, NOMINATIVE, OBLIQUE, GENITIVE, ACCUSATIVE
    }

    /**
     * What may stand around a noun: CONSTRUCT needs a noun or pronoun after it (مسؤولو, officials of), ABSOLUTE takes
     * neither (مسؤولون), INDEFINITE takes no article either (قاض, a judge).
     */
    public enum State {
        ANY, CONSTRUCT, ABSOLUTE, INDEFINITE
    }

    /** Set when the spelling occurs only before an attached pronoun: قالو‍ in قالوه (they said it). */
    public static final int BEFORE_PRONOUN = 1 << 20;

    /** Set when the spelling never stands before an attached pronoun: قالوا (they said). */
    public static final int WITHOUT_PRONOUN = 1 << 21;

    /** The lowest of the eight bits that belong to the caller. */
    public static final int CALLER_SHIFT = 24;

    private static final Kind[] KINDS = Kind.values();
    private static final Mood[] MOOD_VALUES = Mood.values();
    private static final Voice[] VOICES = Voice.values();
    private static final Person[] PERSONS = Person.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final Number[] NUMBERS = Number.values();
    private static final Case[] CASES = Case.values();
    private static final State[] STATES = State.values();
    private static final int MOODS = 7 << 4;

    private Features() {}

    /** The features of a verb form; the mood is NONE for perfect and imperative. */
    public static int verb(Kind kind, Mood mood, Voice voice, Person person, Gender gender, Number number) {
        return kind.ordinal() | bit(mood) | voice.ordinal() << 7 | person.ordinal() << 9 | gender.ordinal() << 11
                | number.ordinal() << 13;
    }

    /** The features of a noun form. */
    public static int noun(Kind kind, Gender gender, Number number, Case nounCase, State state) {
        return kind.ordinal() | gender.ordinal() << 11 | number.ordinal() << 13 | nounCase.ordinal() << 15
                | state.ordinal() << 18;
    }

    /** The features of a word that does not inflect, such as a particle. */
    public static int uninflected(Kind kind) {
        return kind.ordinal();
    }

    /** What sort of word it is. */
    public static Kind kind(int features) {
        return KINDS[features & 15];
    }

    /** The first mood the spelling can express, in the order indicative, subjunctive, jussive; NONE without one. */
    public static Mood mood(int features) {
        for (Mood mood : MOOD_VALUES) {
            if (allows(features, mood)) {
                return mood;
            }
        }
        return Mood.NONE;
    }

    /** Whether the spelling can express a mood: يكتب (he writes) all three, يكتبوا subjunctive and jussive. */
    public static boolean allows(int features, Mood mood) {
        return (features & bit(mood)) != 0;
    }

    /** Active or passive. */
    public static Voice voice(int features) {
        return VOICES[features >> 7 & 3];
    }

    /** The person of the subject. */
    public static Person person(int features) {
        return PERSONS[features >> 9 & 3];
    }

    /** The gender. */
    public static Gender gender(int features) {
        return GENDERS[features >> 11 & 3];
    }

    /** The number. */
    public static Number number(int features) {
        return NUMBERS[features >> 13 & 3];
    }

    /** The case the spelling shows. */
    public static Case nounCase(int features) {
        return CASES[features >> 15 & 7];
    }

    /** The state. */
    public static State state(int features) {
        return STATES[features >> 18 & 3];
    }

    /** Whether the spelling occurs only before an attached pronoun. */
    public static boolean beforePronoun(int features) {
        return (features & BEFORE_PRONOUN) != 0;
    }

    /** Whether the spelling never stands before an attached pronoun. */
    public static boolean withoutPronoun(int features) {
        return (features & WITHOUT_PRONOUN) != 0;
    }

    /** The eight bits of the caller, as a number from 0 to 255. */
    public static int callerBits(int features) {
        return features >>> CALLER_SHIFT;
    }

    /** The same features with the eight bits of the caller set to a number from 0 to 255. */
    public static int withCallerBits(int features, int bits) {
        return features & ~(0xFF << CALLER_SHIFT) | (bits & 0xFF) << CALLER_SHIFT;
    }

    /** The features without any mood, which tells whether two forms differ in mood only. */
    static int withoutMoods(int features) {
        return features & ~MOODS;
    }

    /** Joins the moods of a second form into the features of the first. */
    static int joinMoods(int features, int other) {
        return features | other & MOODS;
    }

    private static int bit(Mood mood) {
        return mood == Mood.NONE ? 0 : 1 << 3 + mood.ordinal();
    }

    /** The features in words, for messages: {@code PERFECT ACTIVE THIRD MASCULINE SINGULAR}. */
    public static String describe(int features) {
        StringBuilder words = new StringBuilder(kind(features).name());
        for (Mood mood : MOOD_VALUES) {
            append(words, allows(features, mood) ? mood : Mood.NONE);
        }
        append(words, voice(features));
        append(words, person(features));
        append(words, gender(features));
        append(words, number(features));
        append(words, nounCase(features));
        append(words, state(features));
        if (beforePronoun(features)) {
            words.append(" BEFORE_PRONOUN");
        }
        if (withoutPronoun(features)) {
            words.append(" WITHOUT_PRONOUN");
        }
        return words.toString();
    }

    private static void append(StringBuilder words, Enum<?> value) {
        if (value.ordinal() > 0) {
            words.append(' ').append(value.name());
        }
    }
}
