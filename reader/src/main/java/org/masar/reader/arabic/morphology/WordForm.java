package org.masar.reader.arabic.morphology;

import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.State;
import org.masar.reader.arabic.morphology.Features.Voice;

/**
 * One inflected form of a verb or noun as it is written in a newspaper, with its features: يلتقون (they meet).
 *
 * @param written   the spelling without vowel signs
 * @param vocalised the spelling with vowel signs, for explanations; of nouns, whose vowels are not known, as written
 * @param features  see {@link Features}
 */
public record WordForm(String written, String vocalised, int features) {

    /** What sort of word it is. */
    public Kind kind() {
        return Features.kind(features);
    }

    /** The first mood the form can express; see {@link Features#allows} for all. */
    public Mood mood() {
        return Features.mood(features);
    }

    /** Active or passive. */
    public Voice voice() {
        return Features.voice(features);
    }

    /** The person of the subject. */
    public Person person() {
        return Features.person(features);
    }

    /** The gender. */
    public Gender gender() {
        return Features.gender(features);
    }

    /** The number. */
    public Number number() {
        return Features.number(features);
    }

    /** The case the spelling shows. */
    public Case nounCase() {
        return Features.nounCase(features);
    }

    /** The state. */
    public State state() {
        return Features.state(features);
    }

    @Override
    public String toString() {
        return written + " (" + vocalised + ") " + Features.describe(features);
    }
}
