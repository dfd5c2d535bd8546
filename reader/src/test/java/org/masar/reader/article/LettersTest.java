package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the variants of a letter are folded to. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({"أحمد, احمد", "إيران, ايران", "آسيا, اسيا", "ٱلله, الله", // alif with hamza, madda, wasla
        "على, علي", "تهران‌ی, تهراني", "کرکوک, كركوك", "گورباتشوف, كورباتشوف", // final ya, Persian kaf
        "پوتین, بوتين", "چاد, جاد", "ڤيينا, فيينا", "ژنو, زنو", "همہ, همه"})
    void variantsBecomeTheLetterThePressWrites(String written, String folded) {
        assertThat(Letters.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"زيارة", "زياره", "مسؤول", "شؤون", "هيئة", "قراءة", "شيء"})
    void lettersThatTellWordsApartStay(String word) {
        assertThat(Letters.fold(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"٢٠٢٥, 2025", "۱۴۰۴, 1404", "٠١٢٣٤٥٦٧٨٩, 0123456789", "۰۱۲۳۴۵۶۷۸۹, 0123456789"})
    void digitsOfAllArabicScriptsAreDigits(String written, String folded) {
        assertThat(Letters.fold(written)).isEqualTo(folded);
    }

    @Test
    void vowelSignsTatweelAndDirectionMarksStandForNothing() {
        assertThat(Letters.fold("اِلْتَقَى")).isEqualTo("التقي");
        assertThat(Letters.fold("هٰذا الرحمٰن")).isEqualTo("هذا الرحمن");
        assertThat(Letters.fold("الـــرئيـس")).isEqualTo("الرئيس");
        assertThat(Letters.fold("\u200Fروسيا\u200E \u202Bمصر\u202C \u2067لبنان\u2069 \u061Cتونس\uFEFF"))
                .isEqualTo("روسيا مصر لبنان تونس");
    }

    @Test
    void presentationFormsAreTheirLetters() {
        assertThat(Letters.fold("\uFEEB\uFEAC\uFE8D")).isEqualTo("هذا");
        assertThat(Letters.fold("\uFEFB")).isEqualTo("لا");
        assertThat(Letters.fold("\uFEF7\uFEF9\uFEF5")).isEqualTo("لالالا");
        assertThat(Letters.fold("\uFDF2")).isEqualTo("الله");
        assertThat(Letters.fold("\uFDFA")).isEqualTo("صلي الله عليه وسلم");
        assertThat(Letters.fold("\uFBFD\uFB8F")).isEqualTo("يك");
    }

    @Test
    void vowelSignsAsPresentationFormsDoNotTearAWord() {
        assertThat(Letters.fold("كتاب\uFE70ا")).isEqualTo("كتابا");
        assertThat(Letters.fold("مح\uFE7Cمد")).isEqualTo("محمد");
        assertThat(Letters.fold("مح\uFC60مد")).isEqualTo("محمد");
    }

    @Test
    void aHamzaOfItsOwnJoinsItsCarrier() {
        assertThat(Letters.fold("مسو\u0654ول")).isEqualTo("مسؤول");
        assertThat(Letters.fold("هيي\u0654ة")).isEqualTo("هيئة");
        assertThat(Letters.fold("ا\u0654حمد")).isEqualTo("احمد");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(Letters.fold("Reuters 7.5% \uD83D\uDE00 \uD800")).isEqualTo("Reuters 7.5% \uD83D\uDE00 \uD800");
    }

    @Property(tries = 300)
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String once = Letters.fold(text);
        assertThat(Letters.fold(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }
}
