package org.masar.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.time.Length;

class WordingTest {
    private static final Wording ARABIC = Wording.in(Language.ARABIC);
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameLabels() throws IOException {
        assertThat(labels("ar").stringPropertyNames()).isEqualTo(labels("en").stringPropertyNames());
    }

    private static Properties labels(String code) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("labels_" + code + ".properties")) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels;
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryTypeFormAndStatus(Language language) {
        Wording wording = Wording.in(language);

        assertThat(Stream.of(EventType.values()).map(wording::type)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(Stream.of(Form.values()).map(wording::form)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(Stream.of(Status.values()).map(wording::status)).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void writesDaysMonthsYearsAndIntervals() {
        assertThat(ENGLISH.date("2015-08-03")).isEqualTo("3 Aug 2015");
        assertThat(ARABIC.date("2015-08-03")).isEqualTo("3 أغسطس 2015");
        assertThat(ENGLISH.date("2015-08")).isEqualTo("August 2015");
        assertThat(ENGLISH.date("2015")).isEqualTo("2015");
        assertThat(ENGLISH.date("2015-08-02/2015-08-03")).isEqualTo("2 Aug 2015 – 3 Aug 2015");
        assertThat(ENGLISH.date("2015-99-99")).isEqualTo("2015-99-99");
    }

    @Test
    void countsAsArabicDoes() {
        assertThat(Stream.of(1, 2, 3, 10, 11, 40, 100, 103).map(n -> ARABIC.count(n, "minute"))).containsExactly(
                "دقيقة",
                "دقيقتان", "3 دقائق", "10 دقائق", "11 دقيقة", "40 دقيقة", "100 دقيقة", "103 دقائق");
    }

    @Test
    void writesDurations() {
        assertThat(ENGLISH.length(length("PT40M", true))).isEqualTo("about 40 minutes");
        assertThat(ENGLISH.length(length("PT2H30M", false))).isEqualTo("2 hours and 30 minutes");
        assertThat(ARABIC.length(length("PT2H30M", false))).isEqualTo("ساعتان و30 دقيقة");
        assertThat(ARABIC.length(length("P3D", false))).isEqualTo("3 أيام");
        assertThat(ENGLISH.length(length("odd", true))).isEqualTo("odd");
    }

    private static Length length(String iso, boolean approximate) {
        return new Length(iso, approximate, new Quote("", Span.UNTRACKED));
    }

    @Test
    void namesCountriesAndOrganisations() {
        assertThat(ENGLISH.country("RUS")).isEqualTo("Russia");
        assertThat(ARABIC.country("QAT")).isEqualTo("قطر");
        assertThat(ARABIC.country("UN")).isEqualTo("الأمم المتحدة");
        assertThat(ENGLISH.country("XYZ")).isEqualTo("XYZ");
    }

    @Test
    void takesTheLanguageFromTheLocale() {
        assertThat(Language.ofLocale("ar_EG.UTF-8")).isEqualTo(Language.ARABIC);
        assertThat(Language.ofLocale("en_US.UTF-8")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofLocale("")).isEqualTo(Language.ENGLISH);
    }
}
