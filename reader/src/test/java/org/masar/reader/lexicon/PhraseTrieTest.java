package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The trie of phrases against a map. */
class PhraseTrieTest {

    /** A phrase, as word numbers, and what it stands for. */
    record Told(List<Integer> phrase, String value) {}

    @Property(tries = 200)
    void holdsExactlyThePhrasesItWasTold(@ForAll("facts") List<Told> facts, @ForAll("facts") List<Told> others) {
        PhraseTrie<String> trie = trie(facts);
        agrees(trie, facts, others);
    }

    @Property(tries = 100)
    void isTheSameAfterPacking(@ForAll("facts") List<Told> facts, @ForAll("facts") List<Told> others) {
        PhraseTrie<String> trie = trie(facts);
        List<String> values = trie.allValues().stream().distinct().toList();
        Map<String, Integer> numbers = IntStream.range(0, values.size()).boxed()
                .collect(Collectors.toMap(values::get, k -> k));
        Packing.Out out = new Packing.Out();
        trie.pack(out, numbers);
        agrees(PhraseTrie.unpack(new Packing.In(out.bytes()), values), facts, others);
    }

    private static PhraseTrie<String> trie(List<Told> facts) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        facts.forEach(f -> trie.add(f.phrase.stream().mapToInt(i -> i).toArray(), f.value));
        return trie;
    }

    private static void agrees(PhraseTrie<String> trie, List<Told> facts, List<Told> others) {
        Map<List<Integer>, List<String>> model = new HashMap<>();
        for (Told fact : facts) {
            List<String> values = model.computeIfAbsent(fact.phrase, k -> new ArrayList<>());
            if (!values.contains(fact.value)) {
                values.add(fact.value);
            }
        }
        facts.forEach(f -> assertThat(values(trie, f.phrase)).isEqualTo(model.get(f.phrase)));
        others.forEach(o -> assertThat(values(trie, o.phrase)).isEqualTo(model.getOrDefault(o.phrase, List.of())));
    }

    private static List<String> values(PhraseTrie<String> trie, List<Integer> phrase) {
        int node = PhraseTrie.ROOT;
        for (int word : phrase) {
            node = trie.next(node, word);
            if (node == PhraseTrie.NONE) {
                return List.of();
            }
        }
        return trie.values(node);
    }

    @Test
    void growsToTensOfThousandsOfPhrases() {
        PhraseTrie<Integer> trie = new PhraseTrie<>();
        for (int k = 0; k < 30_000; k++) {
            trie.add(new int[]{k % 173, k}, k);
        }
        for (int k = 0; k < 30_000; k++) {
            int node = trie.next(trie.next(PhraseTrie.ROOT, k % 173), k);
            assertThat(trie.values(node)).containsExactly(k);
        }
        assertThat(trie.values(trie.next(PhraseTrie.ROOT, 5))).isEmpty();
    }

    @Test
    void anUnknownWordLeadsNowhere() {
        PhraseTrie<Integer> trie = new PhraseTrie<>();
        trie.add(new int[]{1, 2}, 7);
        assertThat(trie.next(PhraseTrie.ROOT, Vocabulary.ABSENT)).isEqualTo(PhraseTrie.NONE);
        assertThat(trie.next(PhraseTrie.ROOT, 2)).isEqualTo(PhraseTrie.NONE);
    }

    @Provide
    Arbitrary<List<Told>> facts() {
        Arbitrary<List<Integer>> phrase = Arbitraries.integers().between(0, 12).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(phrase, Arbitraries.of("أ", "ب", "ت")).as(Told::new).list().ofMaxSize(200);
    }
}
