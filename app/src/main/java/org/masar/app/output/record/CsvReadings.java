package org.masar.app.output.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masar.app.output.ReadingWriter;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.event.Trigger;

/**
 * Writes one event a row for spreadsheets and statistics, under a header that names the columns. The form is documented
 * in docs/formats.md.
 */
public final class CsvReadings implements ReadingWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BETWEEN = "; ";
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*");
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t].*", Pattern.DOTALL);

    /** A row of one event. */
    private record Row(Article article, int number, Event event) {}

    /** A column and what stands in it; an empty string for what is not known. */
    private record Column(String name, Function<Row, String> value) {}

    private static final List<Column> COLUMNS = List.of(new Column("article", row -> row.article.id()),
            new Column("published", row -> row.article.date().map(Object::toString).orElse("")),
            new Column("outlet", row -> row.article.outlet()), new Column("url", row -> row.article.url()),
            new Column("title", row -> row.article.title()),
            new Column("event", row -> Integer.toString(row.number)),
            new Column("type", row -> row.event.type().name()),
            new Column("form", row -> row.event.form().map(form -> form.code()).orElse("")),
            new Column("mode", row -> row.event.mode().orElse("")),
            new Column("contexts", row -> String.join(BETWEEN, row.event.contexts())),
            new Column("status", row -> row.event.status().code()),
            new Column("date", row -> row.event.when().map(when -> when.iso()).orElse("")),
            new Column("place", row -> text(row.event.place())),
            new Column("duration", row -> row.event.duration().map(length -> length.iso()).orElse("")),
            new Column("duration_approximate",
                    row -> row.event.duration().map(length -> length.approximate() ? "TRUE" : "FALSE").orElse("")),
            new Column("actors", row -> each(row.event.actors(), actor -> actor.text().text())),
            new Column("actor_names", row -> each(row.event.actors(), actor -> actor.name().orElse(""))),
            new Column("actor_countries", row -> each(row.event.actors(), actor -> actor.country().orElse(""))),
            new Column("actor_sectors", row -> each(row.event.actors(), Actor::sector)),
            new Column("recipients", row -> each(row.event.recipients(), actor -> actor.text().text())),
            new Column("recipient_names", row -> each(row.event.recipients(), actor -> actor.name().orElse(""))),
            new Column("recipient_countries", row -> each(row.event.recipients(), actor -> actor.country().orElse(""))),
            new Column("recipient_sectors", row -> each(row.event.recipients(), Actor::sector)),
            new Column("source", row -> row.event.source().stream().map(Quote::text).map(CsvReadings::oneLine)
                    .collect(Collectors.joining(BETWEEN))),
            new Column("content", row -> text(row.event.content())),
            new Column("assessment", row -> text(row.event.assessment())),
            new Column("sentence", row -> Integer.toString(first(row).sentence())),
            new Column("trigger", row -> first(row).text().text()),
            new Column("mentions", row -> Integer.toString(row.event.mentions().size())));

    private final boolean mark;

    /**
     * @param mark whether to begin with a byte order mark, by which Excel knows that the file is in UTF-8
     */
    public CsvReadings(boolean mark) {
        this.mark = mark;
    }

    @Override
    public void begin(Writer out) throws IOException {
        if (mark) {
            out.write(BYTE_ORDER_MARK);
        }
        write(out, COLUMNS.stream().map(Column::name).toList());
    }

    @Override
    public void write(Reading reading, boolean withText, Writer out) throws IOException {
        int number = 0;
        for (Event event : reading.events()) {
            Row row = new Row(reading.article(), number++, event);
            write(out, COLUMNS.stream().map(column -> safe(column.value.apply(row))).toList());
        }
    }

    private static void write(Writer out, List<String> values) throws IOException {
        CsvMapper mapper = CsvMapper.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS).build();
        try (JsonGenerator csv = mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM).createGenerator(out)) {
            csv.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n"));
            csv.writeStartArray();
            for (String value : values) {
                csv.writeString(value);
            }
            csv.writeEndArray();
        }
    }

    /** One line, and no formula: a value that a spreadsheet would reckon with gets an apostrophe before it. */
    private static String safe(String value) {
        String line = oneLine(value);
        return FORMULA.matcher(line).matches() ? "'" + line : line;
    }

    private static String oneLine(String value) {
        return LINE_BREAKS.matcher(value).replaceAll(" ");
    }

    private static String text(Optional<Quote> quote) {
        return quote.map(Quote::text).orElse("");
    }

    private static String each(List<Actor> actors, Function<Actor, String> field) {
        return actors.stream().map(field).map(CsvReadings::oneLine).collect(Collectors.joining(BETWEEN));
    }

    private static Trigger first(Row row) {
        return row.event.mentions().get(0);
    }
}
