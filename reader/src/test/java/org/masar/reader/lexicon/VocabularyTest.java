package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The vocabulary against a map. */
class VocabularyTest {

    @Property(tries = 200)
    void knowsExactlyTheWordsItWasTold(@ForAll("words") List<String> words, @ForAll("words") List<String> others) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> model = fill(vocabulary, words);
        agrees(vocabulary, model, others);
    }

    @Property(tries = 100)
    void isTheSameAfterPacking(@ForAll("words") List<String> words, @ForAll("words") List<String> others) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> model = fill(vocabulary, words);
        agrees(copy(vocabulary), model, others);
    }

    private static Map<String, Integer> fill(Vocabulary vocabulary, List<String> words) {
        Map<String, Integer> model = new LinkedHashMap<>();
        for (String word : words) {
            model.putIfAbsent(word, model.size());
            assertThat(vocabulary.add(word)).isEqualTo(model.get(word));
        }
        return model;
    }

    private static void agrees(Vocabulary vocabulary, Map<String, Integer> model, List<String> others) {
        assertThat(vocabulary.size()).isEqualTo(model.size());
        model.forEach((word, number) -> {
            assertThat(vocabulary.find(word)).isEqualTo(number);
            assertThat(vocabulary.word(number)).isEqualTo(word);
            char[] text = ("قبل" + word + "بعد").toCharArray();
            assertThat(vocabulary.find(text, 3, 3 + word.length())).isEqualTo(number);
        });
        for (String other : others) {
            assertThat(vocabulary.find(other)).isEqualTo(model.getOrDefault(other, Vocabulary.ABSENT));
            assertThat(vocabulary.findWithArticle(other.toCharArray(), 0, other.length()))
                    .isEqualTo(model.getOrDefault("ال" + other, Vocabulary.ABSENT));
        }
    }

    private static Vocabulary copy(Vocabulary vocabulary) {
        Packing.Out out = new Packing.Out();
        vocabulary.pack(out);
        return Vocabulary.unpack(new Packing.In(out.bytes()));
    }

    @Test
    void growsToTensOfThousandsOfWords() {
        Vocabulary vocabulary = new Vocabulary();
        for (int k = 0; k < 60_000; k++) {
            assertThat(vocabulary.add("كلمة" + k)).isEqualTo(k);
        }
        for (int k = 0; k < 60_000; k += 7) {
            assertThat(vocabulary.find("كلمة" + k)).isEqualTo(k);
            assertThat(vocabulary.word(k)).isEqualTo("كلمة" + k);
        }
        assertThat(vocabulary.find("كلمة60000")).isEqualTo(Vocabulary.ABSENT);
        assertThat(copy(vocabulary).find("كلمة59999")).isEqualTo(59_999);
    }

    @Test
    void findsTheArticleThatTheTextDoesNotWrite() {
        Vocabulary vocabulary = new Vocabulary();
        int states = vocabulary.add("الدول");
        vocabulary.add("دول");
        char[] text = "للدول".toCharArray();
        assertThat(vocabulary.findWithArticle(text, 2, 5)).isEqualTo(states);
        assertThat(vocabulary.findWithArticle("دول".toCharArray(), 1, 3)).isEqualTo(Vocabulary.ABSENT);
    }

    @Test
    void anEmptyVocabularyKnowsNothing() {
        assertThat(new Vocabulary().find("كلمة")).isEqualTo(Vocabulary.ABSENT);
        assertThat(copy(new Vocabulary()).size()).isZero();
    }

    /** Few letters, so that words meet; some share a hash ("Aa" and "BB"). */
    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> word = Arbitraries.strings().withChars("ابلدو").ofMaxLength(5);
        Arbitrary<String> colliding = Arbitraries.of("Aa", "BB").list().ofMaxSize(4).map(p -> String.join("", p));
        return Arbitraries.oneOf(word, word, colliding).list().ofMaxSize(300);
    }
}
