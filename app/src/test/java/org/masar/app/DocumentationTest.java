package org.masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masar.app.output.SampleReading;
import org.masar.app.output.json.JsonReadings;

class DocumentationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theExampleInTheDocumentationUnderlinesTheRightWords() throws IOException {
        JsonNode input = example("input");
        JsonNode event = example("output").path("events").path(0);

        List<JsonNode> quotes = new ArrayList<>();
        event.path("actors").forEach(quotes::add);
        event.path("mentions").forEach(quotes::add);
        quotes.add(event.path("date_at"));
        assertThat(quotes).hasSize(5).allSatisfy(quote -> assertThat(underlined(input, quote))
                .isEqualTo(quote.path(quote.has("trigger") ? "trigger" : "text").asText()));
        assertThat(underlined(input, event.path("place_at"))).isEqualTo(event.path("place").asText());
        assertThat(underlined(input, event.path("source_at").path(0))).isEqualTo(event.path("source").path(0).asText());
    }

    @Test
    void everyFieldIsDocumented() throws IOException {
        String documentation = documentation();
        Set<String> fields = new TreeSet<>();
        collect(MAPPER.readTree(JsonReadings.of(SampleReading.titledApart())), fields);

        assertThat(fields).hasSizeGreaterThan(25)
                .allSatisfy(field -> assertThat(documentation).contains("`" + field + "`"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collect(child, fields));
    }

    private static String underlined(JsonNode article, JsonNode place) {
        String in = article.path(place.path("in").asText("text")).asText();
        return in.substring(place.path("start").asInt(), place.path("end").asInt());
    }

    private static String documentation() throws IOException {
        return Files.readString(Path.of("../docs/formats.md")).replace("`\"in\": \"title\"`", "`in`");
    }

    private static JsonNode example(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```json\n(.*?)```", Pattern.DOTALL)
                .matcher(documentation());
        assertThat(block.find()).isTrue();
        return MAPPER.readTree(block.group(1));
    }
}
