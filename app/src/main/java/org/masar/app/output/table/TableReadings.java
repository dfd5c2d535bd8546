package org.masar.app.output.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.app.output.Language;
import org.masar.app.output.PlainText;
import org.masar.app.output.ReadingWriter;
import org.masar.app.output.Screen;
import org.masar.app.output.Wording;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;

/** Writes readings as fact tables for people at a terminal. */
public final class TableReadings implements ReadingWriter {
    private static final int LONGEST_TITLE = 200;
    private static final String BETWEEN = " · ";

    private final Wording wording;
    private final Direction direction;
    private final Screen screen;
    private boolean first = true;

    public TableReadings(Language language, Screen screen) {
        this.wording = Wording.in(language);
        this.direction = new Direction(language.isRightToLeft(), screen.isTerminal());
        this.screen = screen;
    }

    @Override
    public void write(Reading reading, boolean withText, Writer out) throws IOException {
        out.write(first ? "" : "\n");
        first = false;
        List<String> lines = new ArrayList<>();
        for (String line : DisplayWidth.wrap(title(reading.article()), screen.columns())) {
            lines.add(direction.line(bold(direction.cell(line))));
        }
        lines.addAll(facts(reading));
        if (!reading.events().isEmpty()) {
            lines.add("");
            lines.addAll(table(reading));
        }
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private List<String> table(Reading reading) {
        List<FactRow> rows = reading.events().stream().map(event -> FactRow.of(event, wording)).toList();
        List<String> lines = new ArrayList<>();
        Optional<Grid> grid = Grid.of(rows, wording, direction, screen.columns());
        grid.ifPresent(g -> lines.addAll(g.head()));
        Cards cards = Cards.of(rows, wording, direction, screen.columns());
        for (int k = 0; k < rows.size(); k++) {
            if (k > 0 && (grid.isEmpty() || isTall(rows.get(k)) || isTall(rows.get(k - 1)))) {
                lines.add("");
            }
            FactRow row = rows.get(k);
            lines.addAll(grid.map(g -> g.row(row)).orElseGet(() -> cards.card(row)));
        }
        return lines;
    }

    private static boolean isTall(FactRow row) {
        return !row.notes().isEmpty() || row.cells().values().stream().anyMatch(lines -> lines.size() > 1);
    }

    /** Outlet, date and number of events, on one line if they fit. */
    private List<String> facts(Reading reading) {
        Article article = reading.article();
        List<String> facts = new ArrayList<>();
        if (!article.outlet().isEmpty()) {
            facts.add(PlainText.of(article.outlet()));
        }
        article.date().ifPresent(date -> facts.add(wording.date(date)));
        facts.add(reading.events().isEmpty()
                ? wording.label("no.events")
                : wording.count(reading.events().size(), "event"));
        if (DisplayWidth.of(String.join(BETWEEN, facts)) > screen.columns()) {
            return facts.stream().flatMap(fact -> DisplayWidth.wrap(fact, screen.columns()).stream())
                    .map(fact -> direction.line(direction.cell(fact))).toList();
        }
        return List.of(direction.line(String.join(BETWEEN, facts.stream().map(direction::cell).toList())));
    }

    /** The title; without one, the first line of the text. */
    private String title(Article article) {
        String title = article.title().isEmpty()
                ? article.text().lines().filter(line -> !line.isBlank()).findFirst()
                        .orElse("")
                : article.title();
        String plain = PlainText.of(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title);
        return plain.isBlank() ? wording.label("no.title") : plain.strip();
    }

    private String bold(String text) {
        return screen.isTerminal() && System.getenv("NO_COLOR") == null ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}
