package org.masar.reader.arabic.morphology;

import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;

/**
 * The cells of the verb table with their endings, in the notation of {@link Spelling}; the table of fourteen counts the
 * second person dual (كتبتما, you two wrote) once for each gender, here it stands once.
 */
enum Subject {
    HE(Person.THIRD, Gender.MASCULINE, Number.SINGULAR, "a", "y", Ending.BARE), //
    SHE(Person.THIRD, Gender.FEMININE, Number.SINGULAR, "at", "t", Ending.BARE), //
    BOTH_HE(Person.THIRD, Gender.MASCULINE, Number.DUAL, "A", "y", Ending.DUAL), //
    BOTH_SHE(Person.THIRD, Gender.FEMININE, Number.DUAL, "atA", "t", Ending.DUAL), //
    THEY_MEN(Person.THIRD, Gender.MASCULINE, Number.PLURAL, "Uo", "y", Ending.MEN), //
    THEY_WOMEN(Person.THIRD, Gender.FEMININE, Number.PLURAL, "na", "y", Ending.WOMEN), //
    YOU_MAN(Person.SECOND, Gender.MASCULINE, Number.SINGULAR, "ta", "t", Ending.BARE), //
    YOU_WOMAN(Person.SECOND, Gender.FEMININE, Number.SINGULAR, "ti", "t", Ending.WOMAN), //
    YOU_BOTH(Person.SECOND, Gender.NONE, Number.DUAL, "tumA", "t", Ending.DUAL), //
    YOU_MEN(Person.SECOND, Gender.MASCULINE, Number.PLURAL, "tum", "t", Ending.MEN), //
    YOU_WOMEN(Person.SECOND, Gender.FEMININE, Number.PLURAL, "tunna", "t", Ending.WOMEN), //
    I(Person.FIRST, Gender.NONE, Number.SINGULAR, "tu", "'", Ending.BARE), //
    WE(Person.FIRST, Gender.NONE, Number.PLURAL, "nA", "n", Ending.BARE);

    private enum Ending {
        BARE("u", "a", ""), //
        DUAL("Ani", "A", "A"), //
        MEN("Una", "Uo", "Uo"), //
        WOMAN("Ina", "I", "I"), //
        WOMEN("na", "na", "na");

        private final String indicative;
        private final String subjunctive;
        private final String jussive;

        Ending(String indicative, String subjunctive, String jussive) {
            this.indicative = indicative;
            this.subjunctive = subjunctive;
            this.jussive = jussive;
        }
    }

    private final Person person;
    private final Gender gender;
    private final Number number;
    private final String perfectEnding;
    private final String prefix;
    private final Ending ending;

    Subject(Person person, Gender gender, Number number, String perfectEnding, String prefix, Ending ending) {
        this.person = person;
        this.gender = gender;
        this.number = number;
        this.perfectEnding = perfectEnding;
        this.prefix = prefix;
        this.ending = ending;
    }

    Person person() {
        return person;
    }

    Gender gender() {
        return gender;
    }

    Number number() {
        return number;
    }

    /** What follows the stem in the perfect. */
    String perfectEnding() {
        return perfectEnding;
    }

    /** The consonant before the stem in the imperfect. */
    String prefix() {
        return prefix;
    }

    /** What follows the stem in the imperfect; the imperative takes that of the jussive. */
    String imperfectEnding(Mood mood) {
        return switch (mood) {
            case SUBJUNCTIVE -> ending.subjunctive;
            case JUSSIVE -> ending.jussive;
            default -> ending.indicative;
        };
    }
}
