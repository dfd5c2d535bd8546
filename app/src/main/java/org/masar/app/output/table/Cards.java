package org.masar.app.output.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masar.app.output.Wording;
import org.masar.app.output.table.FactRow.Column;

/**
 * Lays fact rows out one below the other, a label and its value a line, or the value below its label: for terminals too
 * narrow for a {@link Grid}.
 */
final class Cards {
    private static final int LEAST = 12;

    private final Wording wording;
    private final Direction direction;
    private final int width;
    private final int labels;

    private Cards(Wording wording, Direction direction, int width, int labels) {
        this.wording = wording;
        this.direction = direction;
        this.width = width;
        this.labels = labels;
    }

    /** The layout for these rows. */
    static Cards of(List<FactRow> rows, Wording wording, Direction direction, int width) {
        int labels = 0;
        for (FactRow row : rows) {
            for (Column column : row.cells().keySet()) {
                labels = Math.max(labels, DisplayWidth.of(column.label(wording)));
            }
            for (FactRow.Note note : row.notes()) {
                labels = Math.max(labels, DisplayWidth.of(note.label()));
            }
        }
        return new Cards(wording, direction, width, labels);
    }

    List<String> card(FactRow row) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Column, List<String>> cell : row.cells().entrySet()) {
            add(lines, cell.getKey().label(wording), cell.getValue());
        }
        for (FactRow.Note note : row.notes()) {
            add(lines, note.label(), List.of(note.text()));
        }
        return lines;
    }

    private void add(List<String> lines, String label, List<String> values) {
        boolean isBeside = width - labels - 2 >= LEAST;
        int indent = isBeside ? labels + 2 : 2;
        String before = isBeside ? DisplayWidth.pad(label, indent) : " ".repeat(indent);
        if (!isBeside) {
            lines.add(direction.line(label));
        }
        for (String value : values) {
            for (String line : DisplayWidth.wrap(value, width - indent)) {
                lines.add(direction.line(before + direction.cell(line)));
                before = " ".repeat(indent);
            }
        }
    }
}
