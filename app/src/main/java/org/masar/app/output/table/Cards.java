package org.masar.app.output.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masar.app.output.Wording;
import org.masar.app.output.table.FactRow.Column;

/** Lays fact rows out one below the other, a label and its value a line: for terminals too narrow for a {@link Grid}. */
final class Cards {
    private static final int LEAST = 8;

    private final Wording wording;
    private final Direction direction;
    private final int width;

    Cards(Wording wording, Direction direction, int width) {
        this.wording = wording;
        this.direction = direction;
        this.width = width;
    }

    List<String> card(FactRow row) {
        int labels = 0;
        for (Column column : row.cells().keySet()) {
            labels = Math.max(labels, DisplayWidth.of(column.label(wording)));
        }
        for (FactRow.Note note : row.notes()) {
            labels = Math.max(labels, DisplayWidth.of(note.label()));
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Column, List<String>> cell : row.cells().entrySet()) {
            add(lines, cell.getKey().label(wording), cell.getValue(), labels);
        }
        for (FactRow.Note note : row.notes()) {
            add(lines, note.label(), List.of(note.text()), labels);
        }
        return lines;
    }

    private void add(List<String> lines, String label, List<String> values, int labels) {
        String before = DisplayWidth.pad(label, labels) + "  ";
        for (String value : values) {
            for (String line : DisplayWidth.wrap(value, Math.max(LEAST, width - labels - 2))) {
                lines.add(direction.line(before + direction.cell(line)));
                before = " ".repeat(labels + 2);
            }
        }
    }
}
