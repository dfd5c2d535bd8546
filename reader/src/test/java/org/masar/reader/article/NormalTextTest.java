package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** That folded text still knows where each of its characters stood. */
class NormalTextTest {

    @Test
    void plainTextStandsWhereItStood() {
        NormalText text = NormalText.of("وصل الوفد");
        assertThat(text).hasToString("وصل الوفد");
        assertThat(text.origin(4, 9)).isEqualTo(new Span(4, 9));
    }

    @Test
    void aVowelSignBelongsToTheLetterBeforeIt() {
        String original = "مَوْسِكُو تَنْفِي";
        NormalText text = NormalText.of(original);
        assertThat(text).hasToString("موسكو تنفي");
        assertThat(text.origin(0, 5).in(original)).isEqualTo("مَوْسِكُو");
        assertThat(text.origin(6, 10).in(original)).isEqualTo("تَنْفِي");
        assertThat(text.origin(0, 1).in(original)).isEqualTo("مَ");
    }

    @Test
    void aLigatureIsTheOriginOfAllItsLetters() {
        String original = "ﻻ ﷲ";
        NormalText text = NormalText.of(original);
        assertThat(text).hasToString("لا الله");
        assertThat(text.origin(0, 2).in(original)).isEqualTo("ﻻ");
        assertThat(text.origin(0, 1).in(original)).isEqualTo("ﻻ");
        assertThat(text.origin(1, 2).in(original)).isEqualTo("ﻻ");
        assertThat(text.origin(3, 7).in(original)).isEqualTo("ﷲ");
    }

    @Test
    void aTextOfLigaturesGrowsWithoutLosingItsPlace() {
        String original = "\uFDFA".repeat(50) + "باريس";
        NormalText text = NormalText.of(original);
        assertThat(text.length()).isEqualTo(18 * 50 + 5);
        assertThat(text.origin(text.length() - 5, text.length()).in(original)).isEqualTo("باريس");
    }

    @Test
    void marksAtTheVeryStartBelongToNothing() {
        String original = "\uFEFF\u200Fالقاهرة\u200F";
        NormalText text = NormalText.of(original);
        assertThat(text).hasToString("القاهرة");
        assertThat(text.origin(0, 7)).isEqualTo(new Span(2, original.length()));
    }

    @Test
    void emptyTextAndTextOfMarksOnlyAreEmpty() {
        assertThat(NormalText.of("")).isEmpty();
        assertThat(NormalText.of("\u064E\u0640\u200F\0")).isEmpty();
        assertThat(NormalText.of("").origin(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Property(tries = 500)
    void foldsAsLettersFold(@ForAll("texts") String text) {
        assertThat(NormalText.of(text).toString()).isEqualTo(Letters.fold(text));
    }

    @Property(tries = 500)
    void originsNeverGoBackwardsAndStayInTheText(@ForAll("texts") String text) {
        NormalText normal = NormalText.of(text);
        int last = 0;
        for (int i = 0; i < normal.length(); i++) {
            assertThat(normal.origin(i)).isGreaterThanOrEqualTo(last).isLessThan(text.length());
            last = normal.origin(i);
            Span span = normal.origin(i, i + 1);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(Letters.fold(span.in(text))).contains(normal.string(i, i + 1));
        }
        assertThat(normal.origin(0, normal.length()).in(text).length()).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 300)
    void anyStretchFoldsToTheSpanItCameFrom(@ForAll("plain") String text) {
        NormalText normal = NormalText.of(text);
        for (int from = 0; from < normal.length(); from++) {
            for (int to = from + 1; to <= normal.length(); to++) {
                assertThat(Letters.fold(normal.origin(from, to).in(text))).isEqualTo(normal.string(from, to));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }

    /** Texts without ligatures, of which a part cannot be cut out. */
    @Provide
    Arbitrary<String> plain() {
        return AnyText.arabic().map(t -> t.substring(0, Math.min(40, t.length())).replaceAll("[\uFB50-\uFEFE]", ""));
    }
}
