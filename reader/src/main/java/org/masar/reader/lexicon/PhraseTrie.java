package org.masar.reader.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more words, each with the things it may stand for: a trie whose edges are word numbers of a
 * {@link Vocabulary}, in one hash table.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
    /** The node from which every phrase starts. */
    public static final int ROOT = 0;
    /** No such node. */
    public static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;
    private final List<List<T>> values = new ArrayList<>();

    PhraseTrie() {
        Arrays.fill(targets, NONE);
        values.add(List.of());
    }

    List<T> allValues() {
        return values.stream().flatMap(List::stream).toList();
    }

    /** For each node but the root the node before it and the word between, then the values as {@code numbering} has them. */
    void pack(Packing.Out out, Map<T, Integer> numbering) {
        int[] before = new int[values.size()];
        int[] word = new int[values.size()];
        for (int at = 0; at < keys.length; at++) {
            if (targets[at] != NONE) {
                before[targets[at]] = (int) (keys[at] >>> 32);
                word[targets[at]] = (int) keys[at];
            }
        }
        out.near(before);
        out.near(word);
        out.numbers(values.stream().mapToInt(List::size).toArray());
        out.numbers(values.stream().flatMap(List::stream).mapToInt(numbering::get).toArray());
    }

    static <T> PhraseTrie<T> unpack(Packing.In in, List<T> numbered) {
        PhraseTrie<T> trie = new PhraseTrie<>();
        int[] before = in.near();
        int[] word = in.near();
        int[] count = in.numbers();
        int[] value = in.numbers();
        trie.widen(Math.max(trie.keys.length, Integer.highestOneBit(before.length) * 4));
        trie.edges = before.length - 1;
        trie.values.clear();
        int at = 0;
        for (int node = 0; node < before.length; node++) {
            if (node != ROOT) {
                trie.insert(key(before[node], word[node]), node);
            }
            trie.values.add(switch (count[node]) {
                case 0 -> List.of();
                case 1 -> List.of(numbered.get(value[at]));
                default -> {
                    List<T> several = new ArrayList<>();
                    for (int v = at; v < at + count[node]; v++) {
                        several.add(numbered.get(value[v]));
                    }
                    yield List.copyOf(several);
                }
            });
            at += count[node];
        }
        return trie;
    }

    void add(int[] words, T value) {
        int node = ROOT;
        for (int word : words) {
            int next = next(node, word);
            if (next == NONE) {
                next = values.size();
                values.add(List.of());
                put(key(node, word), next);
            }
            node = next;
        }
        List<T> old = values.get(node);
        if (!old.contains(value)) {
            List<T> now = new ArrayList<>(old);
            now.add(value);
            values.set(node, List.copyOf(now));
        }
    }

    /** The node reached from a node by a word, or {@link #NONE}. */
    public int next(int node, int word) {
        if (word < 0) {
            return NONE;
        }
        long key = key(node, word);
        int mask = keys.length - 1;
        for (int at = spread(key) & mask; targets[at] != NONE; at = at + 1 & mask) {
            if (keys[at] == key) {
                return targets[at];
            }
        }
        return NONE;
    }

    /** What the phrase that ends at this node stands for; empty if none ends there. */
    public List<T> values(int node) {
        return values.get(node);
    }

    private void put(long key, int target) {
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            widen(oldKeys.length * 2);
            for (int k = 0; k < oldKeys.length; k++) {
                if (oldTargets[k] != NONE) {
                    insert(oldKeys[k], oldTargets[k]);
                }
            }
        }
        insert(key, target);
    }

    private void widen(int places) {
        keys = new long[places];
        targets = new int[places];
        Arrays.fill(targets, NONE);
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (targets[at] != NONE) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        targets[at] = target;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private static int spread(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ h >>> 32);
    }
}
