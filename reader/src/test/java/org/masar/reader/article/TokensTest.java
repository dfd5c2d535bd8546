package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.reader.article.Tokens.Kind;

/** How a text falls into tokens, and that each knows its place in the text as it came. */
class TokensTest {

    private static Tokens tokens(String text) {
        return Tokens.of(NormalText.of(text));
    }

    private static List<String> strings(String text) {
        Tokens tokens = tokens(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::string).toList();
    }

    private static List<Kind> kinds(String text) {
        Tokens tokens = tokens(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::kind).toList();
    }

    @Test
    void wordsNumbersForeignWordsAndMarks() {
        assertThat(strings("التقى 25 وزيرا (BRICS)، أمس."))
                .containsExactly("التقي", "25", "وزيرا", "(", "BRICS", ")", "،", "امس", ".");
        assertThat(kinds("التقى 25 وزيرا (BRICS)")).containsExactly(Kind.WORD, Kind.NUMBER, Kind.WORD, Kind.MARK,
                Kind.FOREIGN, Kind.MARK);
    }

    @Test
    void aDecimalPointIsPartOfItsNumber() {
        assertThat(strings("3.5 و1,250 و٧٫٢ و22.10.2025.")).containsExactly("3.5", "و", "1,250", "و", "7٫2", "و",
                "22.10.2025", ".");
    }

    @Test
    void scriptsPartWhereTheyMeet() {
        assertThat(strings("قناةCNNالأميركية")).containsExactly("قناة", "CNN", "الاميركية");
        assertThat(strings("مجموعة G20")).containsExactly("مجموعة", "G20");
    }

    @Test
    void aLetterBeyondTheBasicPlaneIsOneToken() {
        assertThat(strings("رمز \uD835\uDD38 هنا")).containsExactly("رمز", "\uD835\uDD38", "هنا");
        assertThat(kinds("\uD835\uDD38")).containsExactly(Kind.FOREIGN);
        assertThat(strings("شكرا \uD83D\uDE00!")).containsExactly("شكرا", "\uD83D\uDE00", "!");
        assertThat(kinds("ا \uD83D\uDE00")).containsExactly(Kind.WORD, Kind.MARK);
    }

    @Test
    void halfASurrogatePairIsAMark() {
        assertThat(kinds("ا \uD800 ب \uDC00")).containsExactly(Kind.WORD, Kind.MARK, Kind.WORD, Kind.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"اِلْتَقَى الرَّئيسُ الرُّوسيُّ نظيرَهُ الأمريكيَّ.",
        "الـــرئـــيس الـفـلـسـطـيـنـي مـحـمـود عـبـاس.",
        "ﻭﺻﻞ ﺍﻟﺮﺋﻴﺲ ﺇﻟﻰ ﺍﻟﻘﺎﻫﺮﺓ ﻻحقا.", "قال: ﷲ أكبر، والنبي ﷺ قال.",
        "\u200Fوصل\u200E \u202B(الوفد)\u202C إلى \u2067جنيف\u2069.",
        "في ٢٢ أكتوبر ٢٠٢٥ الموافق ۲۲/۱۰/۲۰۲۵.", "پوتین و ترامپ در آلاسکا دیدار کردند.", "كتاب\uFE70ا ومح\uFE7Cمد",
        "رمز \uD835\uDD38\uD83D\uDE00 و\uD800 و\uDC00 فقط", "هيي\u0654ة المسو\u0654ولين",
        "\uFEFFعاجل\u200F: «موسكو\u200F» \u200Fتنفي"})
    void theOriginalOfEachTokenFoldsToTheToken(String text) {
        Tokens tokens = tokens(text);
        assertThat(tokens.size()).isPositive();
        for (int t = 0; t < tokens.size(); t++) {
            String original = tokens.span(t, t).in(text);
            assertThat(original.equals("ﷺ") ? "صلي الله عليه وسلم" : Letters.fold(original)).contains(tokens.string(t));
            if (!original.equals("ﷺ")) {
                assertThat(Letters.fold(original)).isEqualTo(tokens.string(t));
            }
        }
    }

    @Test
    void tokensKnowTheirSentence() {
        Tokens tokens = tokens("عنوان\nوصل الوفد. ثم غادر.");
        assertThat(tokens.sentences()).isEqualTo(3);
        assertThat(IntStream.range(0, tokens.size()).map(tokens::sentenceOf).toArray())
                .containsExactly(0, 1, 1, 1, 2, 2, 2);
        assertThat(tokens.sentenceStart(2)).isEqualTo(4);
        assertThat(tokens.sentenceEnd(2)).isEqualTo(7);
        assertThat(tokens.span(4, 6).in("عنوان\nوصل الوفد. ثم غادر.")).isEqualTo("ثم غادر.");
    }

    @Test
    void onlyAMarkHasAMark() {
        Tokens tokens = tokens("نعم، 5");
        assertThat(tokens.mark(0)).isEqualTo('\0');
        assertThat(tokens.mark(1)).isEqualTo('،');
        assertThat(tokens.mark(2)).isEqualTo('\0');
    }

    @Property(tries = 1000)
    void everyTokenLiesInItsSentenceAndInTheText(@ForAll("texts") String text) {
        Tokens tokens = tokens(text);
        int last = 0;
        for (int t = 0; t < tokens.size(); t++) {
            assertThat(tokens.from(t)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.to(t)).isGreaterThan(tokens.from(t));
            last = tokens.to(t);
            Segmenter.Stretch sentence = tokens.sentence(tokens.sentenceOf(t));
            assertThat(tokens.from(t)).isGreaterThanOrEqualTo(sentence.from());
            assertThat(tokens.to(t)).isLessThanOrEqualTo(sentence.to());
            Span span = tokens.span(t, t);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(Letters.fold(span.in(text))).contains(tokens.string(t));
        }
    }

    @Property(tries = 500)
    void noLetterOfASentenceIsLost(@ForAll("texts") String text) {
        NormalText normal = NormalText.of(text);
        Tokens tokens = Tokens.of(normal);
        StringBuilder letters = new StringBuilder();
        for (int t = 0; t < tokens.size(); t++) {
            tokens.string(t).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        }
        StringBuilder wanted = new StringBuilder();
        normal.toString().codePoints().filter(Character::isLetter).forEach(wanted::appendCodePoint);
        assertThat(letters.toString()).isEqualTo(wanted.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }
}
