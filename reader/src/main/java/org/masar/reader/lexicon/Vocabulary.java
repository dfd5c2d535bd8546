package org.masar.reader.lexicon;

import java.util.Arrays;

/**
 * All word forms the lexicon knows, each with a number: an open-addressed hash table over characters, so that a stretch
 * of a text is looked up without making a string of it.
 */
public final class Vocabulary {
    /** What {@link #find} gives for a word that is not there. */
    public static final int ABSENT = -1;

    private char[] letters = new char[1 << 16];
    private int used;
    private int[] starts = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int size;
    private int[] slots = new int[1 << 14];

    Vocabulary() {
        Arrays.fill(slots, ABSENT);
    }

    void pack(Packing.Out out) {
        out.letters(Arrays.copyOf(letters, used));
        int[] lengths = new int[size];
        for (int id = 0; id < size; id++) {
            lengths[id] = end(id) - starts[id];
        }
        out.numbers(lengths);
    }

    static Vocabulary unpack(Packing.In in) {
        Vocabulary words = new Vocabulary();
        words.letters = in.letters();
        words.used = words.letters.length;
        words.starts = in.numbers();
        words.size = words.starts.length;
        words.hashes = new int[words.size];
        words.slots = new int[Math.max(words.slots.length, Integer.highestOneBit(words.size) * 4)];
        Arrays.fill(words.slots, ABSENT);
        int start = 0;
        for (int id = 0; id < words.size; id++) {
            int end = start + words.starts[id];
            words.starts[id] = start;
            words.hashes[id] = hash(words.letters, start, end, 0);
            words.place(id);
            start = end;
        }
        return words;
    }

    /** The number of words; they are numbered from 0. */
    public int size() {
        return size;
    }

    /** The word of a number. */
    public String word(int id) {
        return new String(letters, starts[id], end(id) - starts[id]);
    }

    private int end(int id) {
        return id + 1 < size ? starts[id + 1] : used;
    }

    int add(CharSequence word) {
        char[] chars = word.toString().toCharArray();
        int known = find(chars, 0, chars.length);
        if (known != ABSENT) {
            return known;
        }
        if (used + chars.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, used + chars.length));
        }
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        System.arraycopy(chars, 0, letters, used, chars.length);
        int id = size++;
        starts[id] = used;
        used += chars.length;
        hashes[id] = hash(chars, 0, chars.length, 0);
        if (size * 2 > slots.length) {
            grow();
        } else {
            place(id);
        }
        return id;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, ABSENT);
        for (int id = 0; id < size; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int mask = slots.length - 1;
        int at = spread(hashes[id]) & mask;
        while (slots[at] != ABSENT) {
            at = at + 1 & mask;
        }
        slots[at] = id;
    }

    /** The number of the word {@code text[from..to)}, or {@link #ABSENT}. */
    public int find(char[] text, int from, int to) {
        return find(text, from, to, false);
    }

    /** The number of the word "ال" + {@code text[from..to)}, or {@link #ABSENT}: للدول stands for ل + الدول. */
    public int findWithArticle(char[] text, int from, int to) {
        return find(text, from, to, true);
    }

    public int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    private int find(char[] text, int from, int to, boolean article) {
        int length = to - from + (article ? 2 : 0);
        int hash = hash(text, from, to, article ? ('ا' * 31 + 'ل') : 0);
        int mask = slots.length - 1;
        for (int at = spread(hash) & mask;; at = at + 1 & mask) {
            int id = slots[at];
            if (id == ABSENT) {
                return ABSENT;
            }
            if (hashes[id] == hash && end(id) - starts[id] == length && same(id, text, from, to, article)) {
                return id;
            }
        }
    }

    private boolean same(int id, char[] text, int from, int to, boolean article) {
        int at = starts[id];
        if (article) {
            if (letters[at] != 'ا' || letters[at + 1] != 'ل') {
                return false;
            }
            at += 2;
        }
        return Arrays.equals(letters, at, at + to - from, text, from, to);
    }

    private static int hash(char[] text, int from, int to, int start) {
        int h = start;
        for (int i = from; i < to; i++) {
            h = h * 31 + text[i];
        }
        return h;
    }

    private static int spread(int h) {
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }
}
