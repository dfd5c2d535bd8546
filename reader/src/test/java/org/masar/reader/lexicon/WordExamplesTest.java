package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.State;
import org.masar.reader.arabic.morphology.Features.Voice;

/** That the forms of {@code verbs.examples.tsv} and {@code nouns.examples.tsv} are known, with lemma and features. */
class WordExamplesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    static Stream<String> verbs() {
        return Examples.of("verbs.examples.tsv").stream().map(WordExamplesTest::cells);
    }

    static Stream<String> nouns() {
        return Examples.of("nouns.examples.tsv").stream().map(WordExamplesTest::cells);
    }

    private static String cells(Table.Row row) {
        return row.text("form") + "\t" + row.text("lemma") + "\t" + row.text("features");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void knowsTheVerbForm(String example) {
        String[] cells = example.split("\t");
        List<String> seen = new ArrayList<>();
        assertThat(readings(cells[0], cells[1], seen, true)).as("readings: %s", seen)
                .anyMatch(features -> isVerb(features, cells[2]));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void knowsTheNounForm(String example) {
        String[] cells = example.split("\t");
        List<String> seen = new ArrayList<>();
        assertThat(readings(cells[0], cells[1], seen, false)).as("readings: %s", seen)
                .anyMatch(features -> isNoun(features, cells[2]));
    }

    /** The features of the form's readings of that lemma; what else was seen goes into {@code seen}. */
    private static List<Integer> readings(String form, String lemma, List<String> seen, boolean verb) {
        int word = LEXICON.word(form);
        List<Integer> out = new ArrayList<>();
        if (word == Vocabulary.ABSENT) {
            return out;
        }
        for (int r = LEXICON.firstReading(word); r < LEXICON.firstReading(word + 1); r++) {
            Lexeme lexeme = LEXICON.readingLexeme(r);
            seen.add(lexeme.lemma() + " " + Features.describe(LEXICON.readingFeatures(r)));
            if (lexeme.lemma().equals(lemma) && (verb ? lexeme.isVerb() : lexeme.isNominal())) {
                out.add(LEXICON.readingFeatures(r));
            }
        }
        return out;
    }

    /** {@code passive imperfect 3mp indicative}, {@code active participle fs}, {@code verbal noun}. */
    private static boolean isVerb(int features, String words) {
        if (words.equals("verbal noun")) {
            return Features.kind(features) == Kind.VERBAL_NOUN;
        }
        boolean passive = words.startsWith("passive");
        boolean participle = words.contains("participle");
        for (String word : words.split(" ")) {
            boolean fits = switch (word) {
                case "active", "passive" -> participle || (Features.voice(features) == Voice.PASSIVE) == passive;
                case "participle" ->
                    Features.kind(features) == (passive ? Kind.PASSIVE_PARTICIPLE : Kind.ACTIVE_PARTICIPLE);
                case "perfect" -> Features.kind(features) == Kind.PERFECT;
                case "imperfect" -> Features.kind(features) == Kind.IMPERFECT;
                case "imperative" -> Features.kind(features) == Kind.IMPERATIVE;
                case "indicative" -> Features.allows(features, Mood.INDICATIVE);
                case "subjunctive" -> Features.allows(features, Mood.SUBJUNCTIVE);
                case "jussive" -> Features.allows(features, Mood.JUSSIVE);
                default -> agrees(features, word);
            };
            if (!fits) {
                return false;
            }
        }
        return passive || participle || Features.voice(features) != Voice.PASSIVE;
    }

    /** {@code 3ms}, {@code 1p}, {@code fs}: person, gender and number, as far as given. */
    private static boolean agrees(int features, String code) {
        for (char c : code.toCharArray()) {
            boolean fits = switch (c) {
                case '1' -> Features.person(features) == Person.FIRST;
                case '2' -> Features.person(features) == Person.SECOND;
                case '3' -> Features.person(features) == Person.THIRD;
                case 'm' -> Features.gender(features) != Gender.FEMININE;
                case 'f' -> Features.gender(features) != Gender.MASCULINE;
                case 's' -> Features.number(features) == Number.SINGULAR;
                case 'd' -> Features.number(features) == Number.DUAL;
                case 'p' -> Features.number(features) == Number.PLURAL;
                default -> throw new IllegalArgumentException("no such feature: " + code);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** {@code sg m}, {@code du f construct oblique}, {@code broken pl}; a plural in ات is "f" whatever its singular is. */
    private static boolean isNoun(int features, String words) {
        Case nounCase = Features.nounCase(features);
        State state = Features.state(features);
        for (String word : words.split(" ")) {
            boolean fits = switch (word) {
                case "sg" -> Features.number(features) == Number.SINGULAR;
                case "du" -> Features.number(features) == Number.DUAL;
                case "pl" -> Features.number(features) == Number.PLURAL;
                case "m" -> Features.gender(features) != Gender.FEMININE;
                case "f" -> Features.gender(features) != Gender.MASCULINE || words.startsWith("pl");
                case "nominative" -> nounCase == Case.NOMINATIVE || nounCase == Case.ANY;
                case "genitive" -> nounCase != Case.NOMINATIVE && nounCase != Case.ACCUSATIVE;
                case "accusative" -> nounCase != Case.NOMINATIVE && nounCase != Case.GENITIVE;
                case "oblique" -> nounCase != Case.NOMINATIVE;
                case "construct" -> state == State.CONSTRUCT || state == State.ANY;
                case "indefinite" -> state != State.CONSTRUCT;
                case "broken" -> true;
                default -> throw new IllegalArgumentException("no such feature: " + word);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
