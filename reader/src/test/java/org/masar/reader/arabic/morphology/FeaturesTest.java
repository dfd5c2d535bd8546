package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.State;
import org.masar.reader.arabic.morphology.Features.Voice;

/** That features packed into an int come out as they went in. */
class FeaturesTest {

    @Test
    void verbFeaturesComeBackUnchanged() {
        for (Kind kind : Kind.values()) {
            for (Mood mood : Mood.values()) {
                for (Person person : Person.values()) {
                    for (Gender gender : Gender.values()) {
                        for (Number number : Number.values()) {
                            int features = Features.verb(kind, mood, Voice.PASSIVE, person, gender, number);
                            assertThat(Features.kind(features)).isEqualTo(kind);
                            assertThat(Features.mood(features)).isEqualTo(mood);
                            assertThat(Features.voice(features)).isEqualTo(Voice.PASSIVE);
                            assertThat(Features.person(features)).isEqualTo(person);
                            assertThat(Features.gender(features)).isEqualTo(gender);
                            assertThat(Features.number(features)).isEqualTo(number);
                        }
                    }
                }
            }
        }
    }

    @Test
    void nounFeaturesComeBackUnchanged() {
        for (Case nounCase : Case.values()) {
            for (State state : State.values()) {
                int features = Features.noun(Kind.NOUN, Gender.FEMININE, Number.DUAL, nounCase, state);
                assertThat(Features.nounCase(features)).isEqualTo(nounCase);
                assertThat(Features.state(features)).isEqualTo(state);
                assertThat(Features.beforePronoun(features)).isFalse();
                assertThat(Features.withoutPronoun(features)).isFalse();
            }
        }
    }

    @Test
    void callerHasEightBitsOfItsOwn() {
        int features = Features.noun(Kind.PROPER_NOUN, Gender.MASCULINE, Number.PLURAL, Case.ACCUSATIVE,
                State.INDEFINITE)
                | Features.BEFORE_PRONOUN | Features.WITHOUT_PRONOUN;
        int marked = Features.withCallerBits(features, 0xA5);
        assertThat(Features.callerBits(marked)).isEqualTo(0xA5);
        assertThat(Features.withCallerBits(marked, 0)).isEqualTo(features);
        assertThat(Features.kind(marked)).isEqualTo(Kind.PROPER_NOUN);
    }
}
