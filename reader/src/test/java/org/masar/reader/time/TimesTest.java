package org.masar.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.arabic.Tagger;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Letters;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.Table;

/** What Masar reads out of dates and durations; the examples lie in {@code time-examples.tsv}. */
class TimesTest {

    private static final Optional<LocalDate> AUGUST = Optional.of(LocalDate.of(2015, 8, 20));

    static List<TimeExpression> read(String text, Optional<LocalDate> published) {
        return times(Words.of(Tokens.of(NormalText.of(text)), Lexicon.standard()), published, text);
    }

    static List<TimeExpression> times(Words words, Optional<LocalDate> published, String text) {
        return Times.of(words, Tagger.tag(words), published, text);
    }

    static Stream<Arguments> examples() {
        return rows("time-examples.tsv").map(row -> Arguments.of(row.text("text"), row.text("published"),
                row.list("expected")));
    }

    private static Stream<Table.Row> rows(String name) {
        return Table.resource(Table.class, name).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(String text, String published, List<String> expected) {
        Optional<LocalDate> date = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        assertThat(read(text, date)).extracting(TimesTest::show).containsExactlyElementsOf(expected);
    }

    private static String show(TimeExpression time) {
        return time.when().map(When::iso).or(() -> time.length().map(TimesTest::show)).orElse("?");
    }

    private static String show(Length length) {
        return (length.approximate() ? "~" : "") + length.iso();
    }

    @Test
    void saysNoYearAboveFourDigits() {
        Optional<LocalDate> late = Optional.of(LocalDate.of(9998, 12, 1));
        assertThat(read("تستمر المهمة حتى نهاية العام المقبل", late)).extracting(TimesTest::show)
                .containsExactly("9999");
        assertThat(read("ستعقد القمة بعد عشر سنوات", late)).extracting(TimesTest::show).containsExactly("?");
        assertThat(read("ستعقد القمة بعد شهرين", late)).extracting(TimesTest::show).containsExactly("9999-02");
        assertThat(read("ستعقد القمة بعد شهرين", Optional.of(LocalDate.of(9999, 12, 1)))).extracting(TimesTest::show)
                .containsExactly("?");
    }

    @Test
    void knowsEveryMonthByAllItsNames() {
        rows("time-months.tsv").filter(row -> row.text("calendar").equals("gregorian")).forEach(row -> {
            for (String form : row.list("forms")) {
                assertThat(read("اجتمعا في 3 " + form + " 2014 بالعاصمة", AUGUST)).as(row.toString())
                        .extracting(TimesTest::show)
                        .containsExactly("2014-%02d-03".formatted(Integer.parseInt(row.text("month"))));
            }
        });
    }

    @Test
    void knowsEveryHijriMonthByAllItsNames() {
        rows("time-months.tsv").filter(row -> row.text("calendar").equals("hijri")).forEach(row -> {
            for (String form : row.list("forms")) {
                String named = show(read("صدر في 3 " + form + " 1436هـ", AUGUST).getFirst());
                String figures = show(read("صدر في 3/" + row.text("month") + "/1436هـ", AUGUST).getFirst());
                assertThat(named).as(row.toString()).isEqualTo(figures);
            }
        });
    }

    @Test
    void knowsEveryWeekdayByAllItsNames() {
        rows("time-weekdays.tsv").forEach(row -> {
            for (String form : row.list("forms")) {
                String iso = show(read("غادر الوفد يوم " + form + " الماضي", AUGUST).getFirst());
                assertThat(LocalDate.parse(iso).getDayOfWeek().getValue()).as(row.toString())
                        .isEqualTo(Integer.parseInt(row.text("day")));
            }
        });
    }

    @Test
    void countsInEveryUnit() {
        rows("time-units.tsv").forEach(row -> {
            for (String form : row.list("dual")) {
                assertThat(read("دام " + form, AUGUST)).as(row.toString()).hasSize(1);
            }
            for (String form : row.list("plural")) {
                assertThat(read("دام 3 " + form, AUGUST)).as(row.toString()).hasSize(1);
            }
        });
    }

    @Test
    void hasAnExampleForEveryRowOfWords() {
        List<String> tokens = new ArrayList<>();
        rows("time-examples.tsv").forEach(row -> {
            Tokens text = Tokens.of(NormalText.of(row.text("text")));
            for (int t = 0; t < text.size(); t++) {
                tokens.add(text.string(t));
            }
        });
        assertThat(rows("time-words.tsv"))
                .allMatch(row -> row.list("forms").stream().map(Letters::fold).anyMatch(tokens::contains));
    }

    @Test
    void quotesTheWordsThatSayWhen() {
        String text = "التقى الوزيران مَساءَ أمسِ في الدوحة";
        TimeExpression time = read(text, AUGUST).getFirst();
        When when = time.when().orElseThrow();
        assertThat(when.text().text()).isEqualTo("مَساءَ أمسِ");
        assertThat(when.text().span().in(text)).isEqualTo(when.text().text());
    }

    @Test
    void keepsRelativeDatesWithoutPublicationDateAsTimesOfUnknownDate() {
        assertThat(read("وصل أمس وسيغادر الأسبوع المقبل في 3 مايو 2016", Optional.empty()))
                .extracting(TimesTest::show).containsExactly("?", "?", "2016-05-03");
    }
}
