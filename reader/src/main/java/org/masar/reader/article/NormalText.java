package org.masar.reader.article;

import java.util.Arrays;

/**
 * An article's text with its letters folded (see {@link Letters}) that still knows where each character stood in the text
 * as it came. All reading is done on this text; all answers carry offsets of the original.
 */
public final class NormalText implements CharSequence {
    private final String original;
    private final char[] chars;
    private final int length;
    /** For each character and for the end: its offset in the original; null while they are all the same. */
    private final int[] origins;

    private NormalText(String original, char[] chars, int length, int[] origins) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.origins = origins;
    }

    public static NormalText of(String text) {
        int n = text.length();
        char[] out = new char[n];
        int[] origins = null;
        int at = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (Letters.isPresentationForm(c)) {
                String letters = Letters.decompose(c);
                if (origins == null) {
                    origins = identity(n);
                }
                for (int k = 0; k < letters.length(); k++) {
                    char f = Letters.fold(letters.charAt(k));
                    if (f == 0) {
                        continue;
                    }
                    if (at == out.length) {
                        out = Arrays.copyOf(out, at + at / 2 + 16);
                    }
                    if (at + 1 >= origins.length) {
                        origins = Arrays.copyOf(origins, at + at / 2 + 17);
                    }
                    origins[at] = i;
                    out[at++] = f;
                }
                continue;
            }
            char f = Letters.fold(c);
            if (f == 0) {
                if (origins == null) {
                    origins = identity(n);
                }
                if (c == Letters.HAMZA_ABOVE && at > 0 && Letters.withHamza(out[at - 1]) != 0) {
                    out[at - 1] = Letters.withHamza(out[at - 1]);
                }
                continue;
            }
            if (at == out.length) {
                out = Arrays.copyOf(out, at + at / 2 + 16);
            }
            if (origins != null) {
                if (at + 1 >= origins.length) {
                    origins = Arrays.copyOf(origins, at + at / 2 + 17);
                }
                origins[at] = i;
            }
            out[at++] = f;
        }
        if (origins != null) {
            origins[at] = n;
        }
        return new NormalText(text, out, at, origins);
    }

    private static int[] identity(int n) {
        int[] out = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            out[i] = i;
        }
        return out;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int i) {
        return chars[i];
    }

    /** The characters themselves, for reading only; those from {@link #length()} on mean nothing. */
    public char[] letters() {
        return chars;
    }

    public String string(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return string(from, to);
    }

    @Override
    public String toString() {
        return string(0, length);
    }

    /** The character as it came, for what folding hides: جرى (it took place) against جري (running). */
    public char unfolded(int i) {
        return original.charAt(origin(i));
    }

    /** Where the character stood in the original. */
    public int origin(int i) {
        return origins == null ? i : origins[i];
    }

    /**
     * The original's span of the characters {@code from..to}: marks that follow the last of them (its vowel sign) are
     * part of it.
     */
    public Span origin(int from, int to) {
        return new Span(origin(from), to == from ? origin(from) : Math.max(origin(to - 1) + 1, endOrigin(to)));
    }

    private int endOrigin(int to) {
        return origins == null ? to : origins[to];
    }
}
