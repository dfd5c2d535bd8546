package org.masar.reader.article;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for property tests: whatever can come out of a file, a keyboard or a broken converter. */
public final class AnyText {
    private AnyText() {}

    /** Any sequence of UTF-16 units, lone surrogates and noncharacters among them. */
    public static Arbitrary<String> units() {
        return Arbitraries.chars().range('\0', '\uFFFF').array(char[].class).ofMaxSize(80).map(String::new);
    }

    /** Arabic letters with all that may stand on, between and around them. */
    public static Arbitrary<String> arabic() {
        Arbitrary<String> letter = Arbitraries.chars().range('\u0621', '\u064A').map(String::valueOf);
        Arbitrary<String> sign = Arbitraries.chars().range('\u064B', '\u065F').with('\u0640', '\u0670', '\u06E1')
                .map(String::valueOf);
        Arbitrary<String> direction = Arbitraries.of("\u200E", "\u200F", "\u202B", "\u202C", "\u2067", "\u2069",
                "\u061C", "\u200C", "\u200D", "\uFEFF", "\u00AD");
        Arbitrary<String> form = Arbitraries.chars().range('\uFB50', '\uFEFC').map(String::valueOf);
        Arbitrary<String> persian = Arbitraries.of("ی", "ک", "گ", "پ", "چ", "ژ", "ە", "ہ");
        Arbitrary<String> digit = Arbitraries.of("0", "7", "٣", "٩", "۴", "۶", "٫", "٬");
        Arbitrary<String> mark = Arbitraries.of(".", "،", "؛", "؟", "!", "…", ":", "«", "»", "\"", "“", "”", "(", ")",
                "-", "–", "/", "|", "•", "*", "%");
        Arbitrary<String> blank = Arbitraries.of(" ", " ", " ", "\u00A0", "\u3000", "\t", "\n", "\r\n", "\u2028");
        Arbitrary<String> foreign = Arbitraries.of("A", "reuters", "é", "\uD835\uDD38", "\uD83D\uDE00", "\uD800",
                "\uDC00", "漢");
        return Arbitraries.frequencyOf(Tuple.of(24, letter), Tuple.of(5, sign), Tuple.of(2, direction),
                Tuple.of(2, form), Tuple.of(1, persian), Tuple.of(2, digit), Tuple.of(3, mark), Tuple.of(6, blank),
                Tuple.of(1, foreign)).list().ofMaxSize(120).map(parts -> String.join("", parts));
    }

    /** Either of them. */
    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, arabic()), Tuple.of(1, units()));
    }
}
