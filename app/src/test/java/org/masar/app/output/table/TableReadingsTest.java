package org.masar.app.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.masar.app.output.Language;
import org.masar.app.output.SampleReading;
import org.masar.app.output.Screen;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

class TableReadingsTest {
    @Test
    void showsWhatWhoWhenWhereHowLongAndWhoSaysSo() throws IOException {
        List<String> lines = table(SampleReading.titledApart(), Language.ENGLISH, Screen.file(160));

        assertThat(lines.get(0)).isEqualTo(SampleReading.TITLE);
        assertThat(lines.get(1)).isEqualTo("masar-sample · 19 Aug 2025 · 2 events");
        assertThat(lines.get(3)).matches("what +status +who +when +where +how long +who says so +sentence");
        assertThat(lines.get(5))
                .matches("meeting +planned +فلاديمير بوتين \\(Russia\\) +20 Aug 2025 +موسكو +0 لقاء, 2");
        assertThat(lines.get(6)).matches(" +ترامب \\(United States\\)");
        assertThat(lines.get(7)).isEqualTo("  about: الضمانات الأمنية");
        assertThat(lines.get(9))
                .matches("phone call +took place +فلاديمير بوتين \\(Russia\\) +18 Aug 2025 +about 40 minutes"
                        + " +الكرملين +1 اتصالا هاتفيا");
        assertThat(lines).contains("  described as: صريحا وبناء");
    }

    @Test
    void speaksArabic() throws IOException {
        List<String> lines = table(SampleReading.titledApart(), Language.ARABIC, Screen.file(160));

        assertThat(lines.get(1)).isEqualTo("masar-sample · 19 أغسطس 2025 · حدثان");
        assertThat(lines.get(3)).matches("الحدث +الحالة +من +متى +أين +المدة +المصدر +الجملة");
        assertThat(String.join("\n", lines)).contains("لقاء", "مقرر", "اتصال هاتفي", "حدث", "نحو 40 دقيقة", "(روسيا)",
                "بشأن: الضمانات الأمنية");
        assertThat(String.join("", lines).replace("masar-sample", "")).doesNotContainPattern("[A-Za-z]");
    }

    @Test
    void columnsStandUnderTheirLabels() throws IOException {
        List<String> lines = table(SampleReading.titledApart(), Language.ENGLISH, Screen.file(160));

        int who = column(lines.get(3), "who ");
        assertThat(column(lines.get(5), "فلاديمير")).isEqualTo(who);
        assertThat(column(lines.get(6), "ترامب")).isEqualTo(who);
        assertThat(column(lines.get(9), "فلاديمير")).isEqualTo(who);
    }

    private static int column(String line, String word) {
        return DisplayWidth.of(line.substring(0, line.indexOf(word)));
    }

    @Property(tries = 100)
    void fitsAnyWidth(@ForAll @IntRange(min = 20, max = 200) int columns, @ForAll Language language)
            throws IOException {
        assertThat(table(SampleReading.titledApart(), language, Screen.file(columns)).stream())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void becomesCardsWhereThereIsNoRoomForColumns() throws IOException {
        List<String> lines = table(SampleReading.titledApart(), Language.ENGLISH, Screen.file(40));

        assertThat(lines).contains("what          meeting", "where         موسكو", "described as  صريحا وبناء");
    }

    @Test
    void isolatesArabicOnATerminalAndNowhereElse() throws IOException {
        Screen terminal = new Screen(true, true, false, 160);

        assertThat(String.join("\n", table(SampleReading.titledApart(), Language.ENGLISH, terminal)))
                .contains("\u2068موسكو\u2069").doesNotContain("\u2068meeting");
        assertThat(
                table(SampleReading.titledApart(), Language.ARABIC, terminal).stream().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.startsWith("\u200F"));
        for (Language language : Language.values()) {
            assertThat(String.join("\n", table(SampleReading.titledApart(), language, Screen.file(160))))
                    .doesNotContainPattern("[\u2066-\u2069\u200E\u200F\u001B]");
        }
    }

    @Test
    void saysThatThereAreNoEvents() throws IOException {
        assertThat(table(SampleReading.empty(Article.of("نص")), Language.ENGLISH, Screen.file(80)))
                .containsExactly("نص", "no events found");
        assertThat(table(SampleReading.empty(Article.of("")), Language.ENGLISH, Screen.file(80)))
                .containsExactly("(no title)", "no events found");
    }

    @Test
    void letsNoControlSequenceThrough() throws IOException {
        Article hostile = Article.of("نص").titled("عنوان\u001B[31m\u202Eآخر\nسطر").from("out\u0007let");

        assertThat(String.join("", table(SampleReading.empty(hostile), Language.ENGLISH, Screen.file(80))))
                .doesNotContainPattern("[\\p{Cc}\u202E]");
    }

    private static List<String> table(Reading reading, Language language, Screen screen) throws IOException {
        StringWriter out = new StringWriter();
        new TableReadings(language, screen).write(reading, false, out);
        return out.toString().lines().toList();
    }
}
