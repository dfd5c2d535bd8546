package org.masar.app.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.masar.app.output.SampleReading;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

class JsonReadingsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void writesTheFieldsOfTheCodebookInTheirOrder() throws IOException {
        JsonNode line = MAPPER.readTree(JsonReadings.of(SampleReading.titledApart()));

        assertThat(names(line)).containsExactly("masar", "id", "date", "outlet", "url", "title", "events");
        assertThat(line.path("masar").asText()).isEqualTo("1");
        JsonNode call = line.path("events").path(1);
        assertThat(names(call)).containsExactly("type", "form", "status", "actors", "recipients", "date", "date_at",
                "place", "duration", "duration_approximate", "duration_at", "source", "source_at", "content",
                "assessment",
                "assessment_at", "mentions");
        assertThat(call.path("type").asText()).isEqualTo("CONSULT");
        assertThat(call.path("form").asText()).isEqualTo("call");
        assertThat(call.path("status").asText()).isEqualTo("occurred");
        assertThat(call.path("date").asText()).isEqualTo("2025-08-18");
        assertThat(call.path("place").isNull()).isTrue();
        assertThat(call.path("duration").asText()).isEqualTo("PT40M");
        assertThat(call.path("source").path(0).asText()).isEqualTo("الكرملين");
        assertThat(names(call.path("actors").path(0))).containsExactly("text", "name", "country", "sector", "start",
                "end");
    }

    @Test
    void leavesOutWhatIsNotKnownOfTheArticleButKeepsAbsentFieldsOfEvents() throws IOException {
        JsonNode line = MAPPER.readTree(JsonReadings.of(SampleReading.empty(Article.of("نص"))));

        assertThat(names(line)).containsExactly("masar", "events");
        assertThat(line.path("events").isEmpty()).isTrue();
    }

    @Test
    void offsetsUnderlineTheRightWordsWhereTheTitleIsGivenApart() throws IOException {
        underlines(SampleReading.titledApart(), SampleReading.BODY, SampleReading.TITLE);
    }

    @Test
    void offsetsUnderlineTheRightWordsWhereTheTextOpensWithTheTitle() throws IOException {
        underlines(SampleReading.titledWithin(), SampleReading.TITLE + "\n" + SampleReading.BODY, "");
    }

    @Test
    void saysWhatStandsInATitleGivenApart() throws IOException {
        JsonNode mentions = MAPPER.readTree(JsonReadings.of(SampleReading.titledApart())).path("events").path(0)
                .path("mentions");

        assertThat(mentions.path(0).path("in").asText()).isEqualTo("title");
        assertThat(mentions.path(0).path("start").asInt()).isZero();
        assertThat(mentions.path(1).has("in")).isFalse();
    }

    private static void underlines(Reading reading, String text, String title) throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (JsonNode event : MAPPER.readTree(JsonReadings.of(reading)).path("events")) {
            for (JsonNode actor : event.path("actors")) {
                checked += check(actor, actor.path("text").asText(), text, title, wrong);
            }
            for (JsonNode mention : event.path("mentions")) {
                checked += check(mention, mention.path("trigger").asText(), text, title, wrong);
            }
            for (String field : List.of("place", "content", "assessment")) {
                if (event.hasNonNull(field)) {
                    checked += check(event.path(field + "_at"), event.path(field).asText(), text, title, wrong);
                }
            }
            for (String field : List.of("date_at", "duration_at")) {
                if (event.hasNonNull(field)) {
                    checked += check(event.path(field), event.path(field).path("text").asText(), text, title, wrong);
                }
            }
            for (int k = 0; k < event.path("source").size(); k++) {
                checked += check(event.path("source_at").path(k), event.path("source").path(k).asText(), text, title,
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(14);
    }

    private static int check(JsonNode place, String words, String text, String title, List<String> wrong) {
        String in = place.path("in").asText().equals("title") ? title : text;
        String found = in.substring(place.path("start").asInt(), place.path("end").asInt());
        if (!found.equals(words)) {
            wrong.add(words + " is not " + found);
        }
        return 1;
    }

    @Test
    void linesAndArraySayTheSame() throws IOException {
        Reading reading = SampleReading.titledApart();
        StringWriter array = new StringWriter();
        JsonReadings json = JsonReadings.array();
        json.begin(array);
        json.write(reading, false, array);
        json.write(reading, false, array);
        json.end(array);

        JsonNode line = MAPPER.readTree(JsonReadings.of(reading));
        assertThat(MAPPER.readTree(array.toString())).hasSize(2).allMatch(line::equals);
        assertThat(array.toString().lines().count()).isGreaterThan(100);
        assertThat(JsonReadings.of(reading).lines()).hasSize(1);
    }

    @Test
    void anArrayWithoutReadingsIsEmpty() throws IOException {
        StringWriter out = new StringWriter();
        JsonReadings.array().begin(out);
        JsonReadings.array().end(out);

        assertThat(MAPPER.readTree(out.toString())).isEmpty();
    }

    @Test
    void givesTheTextWhereAskedTo() throws IOException {
        StringWriter out = new StringWriter();
        JsonReadings.lines().write(SampleReading.titledApart(), true, out);

        assertThat(MAPPER.readTree(out.toString()).path("text").asText()).isEqualTo(SampleReading.BODY);
    }

    @Test
    void lonelySurrogatesComeOutAsTheyWentIn() throws IOException {
        String broken = "\ud83d نص \ude00 و\ud83d\ude00";
        StringWriter out = new StringWriter();
        JsonReadings.lines().write(SampleReading.empty(Article.of(broken).identified("\ude00")), true, out);

        assertThat(out.toString()).contains("\"\\ud83d نص \\ude00 و\ud83d\ude00\"");
        assertThat(MAPPER.readTree(out.toString()).path("text").asText()).isEqualTo(broken);
    }

    @Property(tries = 300)
    void anyTextComesBack(@ForAll String text, @ForAll String title) throws IOException {
        StringWriter out = new StringWriter();
        Article article = Article.of(text).titled(title);
        JsonReadings.lines().write(SampleReading.empty(article), true, out);

        JsonNode line = MAPPER.readTree(out.toString());
        assertThat(line.path("text").asText()).isEqualTo(text);
        assertThat(line.path("title").asText()).isEqualTo(article.title());
        assertThat(out.toString()).endsWith("}\n");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
