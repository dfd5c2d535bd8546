package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.reader.article.Block.Kind;

/** Where sentences end, and what each line of an article is. */
class SegmenterTest {

    private static List<String> sentences(String text) {
        NormalText normal = NormalText.of(text);
        return Segmenter.sentences(normal).stream().map(s -> normal.origin(s.from(), s.to()).in(text)).toList();
    }

    private static List<Kind> kinds(String text) {
        return Segmenter.blocks(NormalText.of(text)).stream().map(Block::kind).toList();
    }

    @Test
    void aSentenceEndsAtAFullStop() {
        assertThat(sentences("وصل الوفد إلى جنيف. وبدأت المحادثات! هل تنجح؟ لا أحد يعرف…"))
                .containsExactly("وصل الوفد إلى جنيف.", "وبدأت المحادثات!", "هل تنجح؟", "لا أحد يعرف…");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // titles: Dr, engineer, professor
        "استقبل الوزير د. أحمد الطيب في مكتبه.", "كلف م. إبراهيم محلب بتشكيل الحكومة.",
        "حضر أ. د. علي جمعة اللقاء.", "اتهم ج. د. فانس أوروبا بالتقصير.",
        // agencies
        "قال المصدر لوكالة أ.ف.ب إن اللقاء تأجل.", "نقلت د.ب.أ عن الوزير قوله.",
        // numbers and dates
        "بلغت المساعدات 3.5 مليار دولار.", "ارتفع النفط إلى ٧٣٫٥ دولارا.", "وقع الاتفاق في 22.10.2025 بالقاهرة.",
        "صدر القرار رقم 2.254 أمس.",
        // addresses
        "نشر الخبر على موقع www.kremlin.ru مساء أمس.", "دفع 1,250.75 دولار."})
    void notEveryDotEndsASentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aYearBeforeTheStopIsTheLastWord() {
        assertThat(sentences("انتهت الحرب في 1988. وبدأ السلام في 1989.")).hasSize(2);
    }

    @Test
    void dotsInARowAreOneStop() {
        assertThat(sentences("الأمر معقد... وقد يطول.")).containsExactly("الأمر معقد...", "وقد يطول.");
        assertThat(sentences("حقا؟! نعم.")).containsExactly("حقا؟!", "نعم.");
    }

    @Test
    void aQuotationClosedAfterTheStopStaysWithItsSentence() {
        assertThat(sentences("قال: «لن نقبل بذلك.» وأضاف: \"سنرد قريبا.\" ثم غادر."))
                .containsExactly("قال: «لن نقبل بذلك.»", "وأضاف: \"سنرد قريبا.\"", "ثم غادر.");
        assertThat(sentences("(نقلا عن الوكالة.) وأضاف الوزير.")).containsExactly("(نقلا عن الوكالة.)",
                "وأضاف الوزير.");
    }

    @Test
    void everyLineBreakEndsASentence() {
        assertThat(sentences("موسكو تنفي\nواشنطن تؤكد\r\nباريس تنتظر\u2028لندن تراقب"))
                .containsExactly("موسكو تنفي", "واشنطن تؤكد", "باريس تنتظر", "لندن تراقب");
    }

    @Test
    void linesWithoutAnyLetterAreNoSentences() {
        assertThat(sentences("***\n\n . \n---\nوصل الوفد.\n( )")).containsExactly("وصل الوفد.");
    }

    @Test
    void aShortLineWithoutAStopIsAHeading() {
        assertThat(kinds(
                "لافروف يلتقي كيري في الدوحة\nالتقى لافروف نظيره الأميركي.\nخلفية اللقاء:\nبدأت الأزمة العام الماضي."))
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void aLongLineIsAParagraphEvenWithoutAStop() {
        assertThat(kinds("وقال الوزير إن بلاده تدعم الحل السياسي ".repeat(6))).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void aStopInsideClosingQuotesIsAStop() {
        assertThat(kinds("قال: «لن نقبل بذلك.»")).containsExactly(Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"• لقاء في موسكو", "- لقاء في موسكو", "– لقاء في موسكو", "* لقاء في موسكو",
        "1. لقاء في موسكو", "2- لقاء في موسكو", "٣) لقاء في موسكو", "12. لقاء في موسكو", "•لقاء في موسكو",
        "  ▪ لقاء في موسكو"})
    void bulletsAndNumbersMarkTheItemsOfAList(String line) {
        assertThat(kinds(line)).containsExactly(Kind.ITEM);
        assertThat(sentences(line)).containsExactly("لقاء في موسكو");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5 مليار دولار", "2015 كان عاما صعبا", "15 قتيلا في القصف", "-5 درجات", "100. مليون"})
    void aNumberAtTheHeadOfALineNeedNotNumberIt(String line) {
        assertThat(kinds(line)).containsExactly(Kind.HEADING);
        assertThat(sentences(line)).first().asString().startsWith(line.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"المكان | الدوحة", "المكان\tالدوحة", "| التاريخ | 3 أغسطس | الدوحة |"})
    void cellsMakeARow(String line) {
        assertThat(kinds(line)).containsExactly(Kind.ROW);
    }

    @Test
    void anIndentedLineIsNoRow() {
        assertThat(kinds("\tوصل الوفد إلى جنيف.\t")).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void blocksAndSentencesTellWhereTheyStand() {
        String text = "  عنوان\n\n• بند أول. وبند ثان.";
        assertThat(Segmenter.blocks(NormalText.of(text))).extracting(Block::kind, Block::from, Block::to)
                .containsExactly(tuple(Kind.HEADING, 2, 7), tuple(Kind.ITEM, 11, text.length()));
        assertThat(Segmenter.sentences(NormalText.of(text))).extracting(Segmenter.Stretch::block)
                .containsExactly(Kind.HEADING, Kind.ITEM, Kind.ITEM);
    }

    @Property(tries = 1000)
    void sentencesCoverAllLettersAndNeverOverlap(@ForAll("texts") String text) {
        NormalText normal = NormalText.of(text);
        boolean[] covered = new boolean[normal.length()];
        int last = 0;
        for (Segmenter.Stretch s : Segmenter.sentences(normal)) {
            assertThat(s.from()).isGreaterThanOrEqualTo(last);
            assertThat(s.to()).isGreaterThan(s.from()).isLessThanOrEqualTo(normal.length());
            assertThat(Character.isWhitespace(normal.charAt(s.from()))).isFalse();
            assertThat(Character.isWhitespace(normal.charAt(s.to() - 1))).isFalse();
            java.util.Arrays.fill(covered, s.from(), s.to(), true);
            last = s.to();
        }
        for (int i = 0; i < normal.length(); i++) {
            assertThat(covered[i] || !Character.isLetter(Character.codePointAt(normal, i))).as("character " + i)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void everySentenceLiesInABlockOfItsKind(@ForAll("texts") String text) {
        NormalText normal = NormalText.of(text);
        List<Block> blocks = Segmenter.blocks(normal);
        for (Segmenter.Stretch s : Segmenter.sentences(normal)) {
            assertThat(blocks).anyMatch(b -> b.kind() == s.block() && b.from() <= s.from() && s.to() <= b.to());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }
}
