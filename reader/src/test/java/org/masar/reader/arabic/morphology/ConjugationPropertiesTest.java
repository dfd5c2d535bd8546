package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.Voice;

/** What must hold for every form of every verb, tried on roots of all types in all forms. */
class ConjugationPropertiesTest {

    private static final List<String> ROOTS = List.of("كتب", "قول", "بيع", "خوف", "رمي", "دعو", "لقي", "وصل", "يسر",
            "ردد", "وجه", "ودد", "سءل", "قرء", "ءخذ", "جيء", "سوء", "رءي", "نءي", "ءتي", "نوي", "حيي", "وفي", "ءوي",
            "دعم",
            "زيد", "صلح", "ضرب", "طلع", "ظلم", "ذكر", "ثبت", "تبع", "بتت", "نصر", "منن", "ءمم", "وءد", "يءس");
    private static final List<String> VOWELS = List.of("a/u", "a/i", "a/a", "i/a", "i/i", "u/u");

    private static List<Conjugation> verbs() {
        List<Conjugation> verbs = new ArrayList<>();
        for (String root : ROOTS) {
            for (VerbForm form : VerbForm.values()) {
                if (form == VerbForm.I) {
                    VOWELS.forEach(pair -> verbs.add(Conjugation.of(Root.parse(root), form, StemVowels.parse(pair))));
                } else if (form.radicals() == 3) {
                    verbs.add(Conjugation.of(Root.parse(root), form, StemVowels.FIXED));
                }
            }
        }
        for (String root : List.of("زلزل", "دحرج", "طمءن", "قشعر", "لءلء")) {
            for (VerbForm form : List.of(VerbForm.QI, VerbForm.QII, VerbForm.QIV)) {
                verbs.add(Conjugation.of(Root.parse(root), form, StemVowels.FIXED));
            }
        }
        return verbs;
    }

    @Test
    void everyFormIsWrittenInArabicLettersOnly() {
        for (Conjugation verb : verbs()) {
            for (WordForm form : verb.forms()) {
                assertThat(form.written()).as("%s of %s %s", form, verb.root(), verb.form())
                        .matches("[\u0621-\u063A\u0641-\u064A]+");
                assertThat(form.vocalised().replaceAll("[\u064B-\u0652]", "")).isEqualTo(form.written());
            }
        }
    }

    @Test
    void participlesAndVerbalNounsAreWrittenInArabicLettersOnly() {
        for (Conjugation verb : verbs()) {
            List<Nominal> nominals = new ArrayList<>(verb.verbalNouns());
            nominals.add(verb.activeParticiple());
            nominals.add(verb.passiveParticiple());
            for (Nominal nominal : nominals) {
                for (WordForm form : NounInflection.forms(nominal)) {
                    assertThat(form.written()).matches("[\u0621-\u063A\u0641-\u064A]+");
                    assertThat(form.kind()).isEqualTo(nominal.kind());
                }
            }
        }
    }

    @Test
    void noFormHasTwoAlifsInARowOrAnAlifMaqsuraInside() {
        for (Conjugation verb : verbs()) {
            for (WordForm form : verb.forms()) {
                assertThat(form.written()).as("%s", form).doesNotContain("اا").doesNotMatch(".*ى.+")
                        .doesNotContain("ة");
            }
        }
    }

    @Test
    void everyVerbHasThirteenPersonsInEachTenseAndMood() {
        for (Conjugation verb : verbs()) {
            Set<String> cells = new HashSet<>();
            for (WordForm form : verb.forms()) {
                if (form.voice() == Voice.ACTIVE) {
                    cells.add(form.kind() + " " + form.mood() + " " + form.person() + form.gender() + form.number());
                }
            }
            assertThat(cells).as("%s %s", verb.root(), verb.form()).hasSize(13 * 4 + 5);
        }
    }

    @Test
    void thePrefixOfTheImperfectTellsThePerson() {
        for (Conjugation verb : verbs()) {
            for (WordForm form : verb.forms()) {
                if (form.kind() == Kind.IMPERFECT) {
                    assertThat(form.written()).as("%s", form).matches("[" + prefix(form) + "].*");
                }
            }
        }
    }

    private static String prefix(WordForm form) {
        if (form.person() == Person.FIRST) {
            return form.number() == Number.SINGULAR ? "أآ" : "ن";
        }
        boolean ya = form.person() == Person.THIRD
                && (form.gender() == Gender.MASCULINE || form.number() == Number.PLURAL);
        return ya ? "ي" : "ت";
    }

    @Test
    void theEndingTellsTheNumber() {
        for (Conjugation verb : verbs()) {
            for (WordForm form : verb.forms()) {
                String written = form.written();
                if (Features.beforePronoun(form.features())) {
                    assertThat(written).doesNotMatch(".*[ىة]$");
                } else if (form.number() == Number.DUAL) {
                    assertThat(written).as("%s", form).matches(".*(ا|آ|ان|آن)$");
                } else if (form.number() == Number.PLURAL && form.person() == Person.THIRD) {
                    assertThat(written).as("%s", form)
                            .matches(form.gender() == Gender.MASCULINE ? ".*(وا|ون)$" : ".*ن$");
                } else if (form.person() == Person.FIRST && form.kind() == Kind.PERFECT) {
                    assertThat(written).as("%s", form).matches(form.number() == Number.SINGULAR ? ".*ت$" : ".*نا$");
                }
            }
        }
    }

    @Test
    void spellingsHoldEveryWrittenFormOnce() {
        for (Conjugation verb : verbs()) {
            Set<String> written = new HashSet<>();
            Set<String> seen = new HashSet<>();
            verb.forms().forEach(form -> written.add(form.written()));
            for (WordForm form : verb.spellings()) {
                seen.add(form.written());
            }
            assertThat(seen).isEqualTo(written);
            assertThat(verb.spellings()).doesNotHaveDuplicates();
        }
    }
}
