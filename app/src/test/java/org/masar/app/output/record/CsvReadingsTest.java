package org.masar.app.output.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masar.app.output.SampleReading;
import org.masar.reader.Reader;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

class CsvReadingsTest {

    @Test
    void writesOneEventARowUnderAHeader() throws IOException {
        List<Map<String, String>> rows = rows(csv(SampleReading.titledApart(), false));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).containsEntry("article", "sample").containsEntry("published", "2025-08-19")
                .containsEntry("event", "1").containsEntry("type", "CONSULT").containsEntry("form", "call")
                .containsEntry("status", "occurred").containsEntry("date", "2025-08-18")
                .containsEntry("duration", "PT40M").containsEntry("duration_approximate", "TRUE")
                .containsEntry("actors", "الرئيس الروسي فلاديمير بوتين; نظيره الأمريكي")
                .containsEntry("actor_names", "فلاديمير بوتين; ترامب").containsEntry("actor_countries", "RUS; USA")
                .containsEntry("recipients", "").containsEntry("source", "الكرملين")
                .containsEntry("assessment", "صريحا وبناء").containsEntry("trigger", "اتصالا هاتفيا");
    }

    @Test
    void beginsWithAByteOrderMarkOnlyIfAskedTo() throws IOException {
        assertThat(csv(SampleReading.titledApart(), true)).startsWith("\uFEFF\"article\",");
        assertThat(csv(SampleReading.titledApart(), false)).startsWith("\"article\",");
    }

    @Test
    void aValueIsNeitherAFormulaNorSeveralLines() throws IOException {
        Reading reading = SampleReading
                .of(SampleReading.article().titled("=HYPERLINK(\"http://x\")\n" + SampleReading.TITLE));

        Map<String, String> row = rows(csv(reading, false)).get(0);

        assertThat(row.get("title")).startsWith("'=HYPERLINK(\"http://x\") ").doesNotContain("\n");
    }

    @Test
    void aCommaAndAQuotationMarkInAValueStayInIt() throws IOException {
        Article article = Article.of("رفضت طهران الدعوة إلى \"حوار, ومفاوضات\".").identified("a,\"b\"");

        Map<String, String> row = rows(csv(Reader.standard().read(article), false)).get(0);

        assertThat(row).containsEntry("article", "a,\"b\"").containsEntry("type", "REJECT")
                .containsEntry("actor_countries", "IRN");
    }

    private static String csv(Reading reading, boolean mark) throws IOException {
        StringWriter out = new StringWriter();
        CsvReadings csv = new CsvReadings(mark);
        csv.begin(out);
        csv.write(reading, false, out);
        csv.end(out);
        return out.toString();
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
            return rows.readAll();
        }
    }
}
