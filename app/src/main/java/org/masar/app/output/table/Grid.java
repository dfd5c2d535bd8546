package org.masar.app.output.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.app.output.Wording;
import org.masar.app.output.table.FactRow.Column;

/**
 * Lays fact rows out as a table that fits a width. Columns that no row fills are left out; where the width does not
 * suffice, the widest columns give way and their cells break over lines.
 */
final class Grid {
    private static final String GAP = "  ";
    private static final int LONG_WORD = 14;

    private final Wording wording;
    private final Direction direction;
    private final Map<Column, Integer> widths;
    private final int width;

    private Grid(Wording wording, Direction direction, Map<Column, Integer> widths, int width) {
        this.wording = wording;
        this.direction = direction;
        this.widths = widths;
        this.width = width;
    }

    /** The layout for these rows, or nothing if so narrow a width holds no table. */
    static Optional<Grid> of(List<FactRow> rows, Wording wording, Direction direction, int width) {
        Map<Column, Integer> natural = new EnumMap<>(Column.class);
        Map<Column, Integer> least = new EnumMap<>(Column.class);
        for (FactRow row : rows) {
            row.cells().forEach((column, lines) -> {
                for (String line : lines) {
                    natural.merge(column, DisplayWidth.of(line), Math::max);
                    least.merge(column, Math.min(LONG_WORD, DisplayWidth.longestWord(line)), Math::max);
                }
            });
        }
        natural.replaceAll((column, w) -> Math.max(w, DisplayWidth.of(column.label(wording))));
        least.replaceAll((column, w) -> Math.max(w, DisplayWidth.longestWord(column.label(wording))));
        int room = width - GAP.length() * (natural.size() - 1);
        int most = natural.values().stream().mapToInt(w -> w).sum();
        int fewest = least.values().stream().mapToInt(w -> w).sum();
        if (fewest > room) {
            return Optional.empty();
        }
        Map<Column, Integer> widths = new EnumMap<>(natural);
        if (most > room) {
            widths.replaceAll((column, w) -> least.get(column) + (w - least.get(column)) * (room - fewest)
                    / (most - fewest));
        }
        int used = widths.values().stream().mapToInt(w -> w).sum() + width - room;
        return Optional.of(new Grid(wording, direction, widths, used));
    }

    /** The line of labels, and the rule under it. */
    List<String> head() {
        Map<Column, List<String>> labels = new EnumMap<>(Column.class);
        widths.forEach((column, w) -> labels.put(column, DisplayWidth.wrap(column.label(wording), w)));
        List<String> lines = lines(labels);
        List<String> rules = new ArrayList<>();
        widths.forEach((column, w) -> rules.add("─".repeat(w)));
        lines.add(direction.line(String.join(GAP, rules)));
        return lines;
    }

    /** The lines of one event. */
    List<String> row(FactRow row) {
        Map<Column, List<String>> cells = new EnumMap<>(Column.class);
        row.cells().forEach((column, lines) -> cells.put(column,
                lines.stream().flatMap(line -> DisplayWidth.wrap(line, widths.get(column)).stream()).toList()));
        List<String> lines = lines(cells);
        for (FactRow.Note note : row.notes()) {
            String label = GAP + note.label() + ": ";
            int indent = DisplayWidth.of(label);
            List<String> text = DisplayWidth.wrap(note.text(), Math.max(LONG_WORD, width - indent));
            for (int k = 0; k < text.size(); k++) {
                lines.add(direction.line((k == 0 ? label : " ".repeat(indent)) + direction.cell(text.get(k))));
            }
        }
        return lines;
    }

    private List<String> lines(Map<Column, List<String>> cells) {
        int height = cells.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < height; k++) {
            List<String> parts = new ArrayList<>();
            for (Map.Entry<Column, Integer> column : widths.entrySet()) {
                List<String> cell = cells.getOrDefault(column.getKey(), List.of());
                String text = k < cell.size() ? cell.get(k) : "";
                parts.add(direction.cell(text) + " ".repeat(column.getValue() - DisplayWidth.of(text)));
            }
            lines.add(direction.line(String.join(GAP, parts).stripTrailing()));
        }
        return lines;
    }
}
