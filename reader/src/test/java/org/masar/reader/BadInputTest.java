package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.reader.article.Article;

/** Texts that are no articles: each gets a reading, in time that grows with its length. */
@Timeout(60)
class BadInputTest {
    private static final Reader READER = Reader.standard();
    private static final String SENTENCE = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في الدوحة";

    private static Reading read(String text) {
        Reading reading = READER.read(Article.of(text).dated(LocalDate.of(2015, 8, 4)));
        Valid.reading(reading);
        return reading;
    }

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("nothing", ""), Arguments.of("blanks", " \t\n\r\u00A0\u3000"),
                Arguments.of("marks only", "... !!! ،،، «» () ---"),
                Arguments.of("vowel signs only", "\u064E".repeat(1000)),
                Arguments.of("direction marks only", "\u200F\u202B\u2067\uFEFF".repeat(100)),
                Arguments.of("lone surrogates", "\uD800 \uDC00 التقى\uD83D لافروف\uDE00 كيري \uDBFF"),
                Arguments.of("zeros", "\0\0\0 التقى \0لافروف\0"),
                Arguments.of("noncharacters", "\uFFFE\uFFFF\uFDD0 التقى لافروف"),
                Arguments.of("all presentation forms", allPresentationForms()),
                Arguments.of("one letter", "و"), Arguments.of("one number", "2015"),
                Arguments.of("only conjunctions", "و و و ف ب ل ك س ال"),
                Arguments.of("table of nothing", "|||||\n\t\t\t\n| | |"),
                Arguments.of("bullets of nothing", "•\n-\n1.\n*\n–"),
                Arguments.of("replacement characters", "\uFFFD".repeat(500) + " التقى لافروف"));
    }

    private static String allPresentationForms() {
        StringBuilder out = new StringBuilder();
        for (char c = '\uFB50'; c < '\uFEFF'; c++) {
            out.append(c);
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anythingIsRead(String what, String text) {
        assertThat(read(text).events()).isEmpty();
    }

    @Test
    void titlesWithoutEndAreRead() {
        assertThat(Reader.standard().read(Article.of("وزير رئيس أمير قائد ".repeat(20_000))).sentences()).hasSize(1);
    }

    @Test
    void twentyThousandVowelSignsOnAWordAreStillThatWord() {
        String text = SENTENCE + "\u064E".repeat(20_000) + " أمس.";
        Reading reading = read(text);
        assertThat(reading.events()).hasSize(1);
        assertThat(reading.events().get(0).when()).isPresent();
    }

    @Test
    void quotesThatNeverCloseDoNotHideTheEvent() {
        assertThat(read("قال «إن \"الأمر “كله ‘(سيئ [جدا. " + SENTENCE + ".").events()).hasSize(1);
        assertThat(read("«".repeat(2000) + SENTENCE + " " + "(".repeat(2000) + ".").events()).hasSize(1);
        assertThat(read("» ” ) " + SENTENCE + " « “ (").events()).hasSize(1);
    }

    @Test
    void aMillionCommas() {
        assertThat(read("،".repeat(1_000_000)).sentences()).isEmpty();
        assertThat(read(SENTENCE + " ،".repeat(1_000_000) + " قال").events()).hasSize(1);
    }

    @Test
    void aMillionVowelSigns() {
        assertThat(read("م" + "\u0651".repeat(1_000_000)).sentences()).hasSize(1);
    }

    @Test
    void aLineOfTwoHundredKilobytesWithoutAFullStop() {
        assertThat(read((SENTENCE + " ").repeat(1400)).sentences()).hasSize(1);
        assertThat(read((SENTENCE + "، ").repeat(1400)).events()).isNotEmpty();
    }

    @Test
    void aWordOfTwoHundredKilobytes() {
        assertThat(read("وسيلتقيه".repeat(25_000)).events()).isEmpty();
        assertThat(read("و".repeat(200_000)).events()).isEmpty();
    }

    @Test
    void aNumberOfTwoHundredKilobytes() {
        assertThat(read("في 3" + "0".repeat(200_000) + " أغسطس " + "1.".repeat(50_000) + "5").events()).isEmpty();
    }

    @Test
    void tenThousandLines() {
        assertThat(read((SENTENCE + ".\n").repeat(10_000)).sentences()).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Russian Foreign Minister Sergei Lavrov met his US counterpart John Kerry in Doha on Monday. The two sides discussed Syria.",
        "Le ministre russe des Affaires étrangères a rencontré son homologue américain à Doha.",
        "Министр иностранных дел России Сергей Лавров встретился с Джоном Керри.",
        "وزیر امور خارجه ایران با همتای روسی خود در تهران دیدار و گفت‌وگو کرد. دو طرف درباره تحولات منطقه رایزنی کردند.",
        "رئیس جمهوری ایران فردا به مسکو می‌رود و با ولادیمیر پوتین دیدار خواهد کرد.",
        "صدر مملکت نے ماسکو میں روسی وزیر خارجہ سے ملاقات کی اور دوطرفہ تعلقات پر گفتگو ہوئی۔",
        "外交部长会见了俄罗斯外长。", "0101 7f45 4c46 0201 0100 \u0001\u0002\u0003\u007F"})
    void anotherLanguageHasNoEvents(String text) {
        assertThat(read(text).events()).isEmpty();
    }
}
