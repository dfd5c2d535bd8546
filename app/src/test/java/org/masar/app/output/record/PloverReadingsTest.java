package org.masar.app.output.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.app.output.SampleReading;
import org.masar.reader.Reader;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

class PloverReadingsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            التقى لافروف نظيره الأمريكي كيري في الدوحة.          | CONSULT  |         |              | Q1
            أجرى بوتين اتصالا هاتفيا مع ترامب.                    | CONSULT  | phone   |              | Q1
            وصل وزير الخارجية الإيراني إلى الكويت.                | CONSULT  | visit   |              | Q1
            سيلتقي لافروف نظيره الأمريكي كيري غدا.                | AGREE    |         |              | Q1
            قد يلتقي لافروف نظيره الأمريكي كيري قريبا.            | CONSULT  |         | hypothetical | Q1
            ألغى بوتين زيارته إلى تركيا.                          | REJECT   | meet    |              | Q3
            أفرجت السلطات الإيرانية عن صحفي أمريكي.               | RETREAT  | release |              | Q2
            طردت فرنسا السفير الروسي.                             | SANCTION | expel   |              | Q4
            شنت الطائرات الإسرائيلية غارات على غزة.               | ASSAULT  | aerial  |              | Q4
            """)
    void saysAnEventInPloversTerms(String text, String type, String mode, String auxiliary, String quad)
            throws IOException {
        JsonNode event = records(Reader.standard().read(Article.of(text).dated(LocalDate.of(2015, 8, 3)))).get(0);

        assertThat(event.path("event_type").asText()).isEqualTo(type);
        assertThat(event.path("event_mode").path(0).asText(null)).isEqualTo(mode);
        assertThat(event.path("auxiliary_mode").path(0).asText(null)).isEqualTo(auxiliary);
        assertThat(event.path("quad_code").asText()).isEqualTo(quad);
    }

    @Test
    void namesTheSubject() throws IOException {
        JsonNode event = records(
                Reader.standard().read(Article.of("بحث لافروف مع نظيره الإيراني ظريف البرنامج النووي.")))
                .get(0);

        assertThat(event.path("contexts").path(0).asText()).isEqualTo("cbrn");
    }

    @Test
    void holdsTheStoryTheParticipantsAndTheSentence() throws IOException {
        JsonNode call = records(SampleReading.titledApart()).get(1);

        assertThat(call.path("plover").asText()).isEqualTo("2.0");
        assertThat(call.path("id").asText()).isEqualTo("sample#1");
        assertThat(call.path("story_id").asText()).isEqualTo("sample");
        assertThat(call.path("pub_date").asText()).isEqualTo("2025-08-19");
        assertThat(call.path("date").asText()).isEqualTo("2025-08-18");
        assertThat(call.path("actor").path(0).path("country").asText()).isEqualTo("RUS");
        assertThat(call.path("actor").path(1).path("name").asText()).isEqualTo("ترامب");
        assertThat(call.path("recipient").isEmpty()).isTrue();
        assertThat(call.path("event_text").asText()).contains("اتصالا هاتفيا");
        assertThat(call.path("reported_by").path(0).asText()).isEqualTo("الكرملين");
        assertThat(call.path("masar").path("form").asText()).isEqualTo("call");
    }

    @Test
    void leavesOutWhatPloverDoesNotHave() throws IOException {
        Reading reading = Reader.standard()
                .read(Article.of("كلف الرئيس الروسي وزير الخارجية لافروف بإجراء المفاوضات."));

        assertThat(reading.events()).extracting(event -> event.type().name()).contains("ASSIGN");
        assertThat(records(reading)).noneMatch(record -> record.path("event_type").asText().equals("ASSIGN"));
    }

    private static List<JsonNode> records(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        PloverReadings plover = new PloverReadings();
        plover.begin(out);
        plover.write(reading, false, out);
        plover.end(out);
        try (var lines = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(out.toString())) {
            return lines.readAll();
        }
    }
}
