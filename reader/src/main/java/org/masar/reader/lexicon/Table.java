package org.masar.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A resource file: tab-separated rows under a header row, lines that start with {@code #} being comments, {@code -}
 * standing for an absent value and {@code |} between several values of one cell.
 */
public final class Table {
    private static final String ABSENT = "-";

    private final String name;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Table(String name, Map<String, Integer> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /** Where a fact comes from: a resource file and a line of it. */
    public record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /**
     * A resource that lies beside the given class.
     *
     * @throws IllegalStateException if there is none, or a row has not the header's columns
     */
    public static Table resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    static Table read(String name, BufferedReader in) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        Table table = new Table(name, columns, rows);
        String line;
        for (int number = 1; (line = in.readLine()) != null; number++) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = split(line, '\t');
            if (columns.isEmpty()) {
                for (int k = 0; k < cells.length; k++) {
                    columns.put(cells[k].strip(), k);
                }
            } else if (cells.length != columns.size()) {
                throw new IllegalStateException(name + ":" + number + ": " + cells.length + " columns, not "
                        + columns.size() + ": " + line);
            } else {
                rows.add(table.new Row(number, cells));
            }
        }
        return table;
    }

    private static String[] split(String text, char by) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int at; (at = text.indexOf(by, from)) >= 0; from = at + 1) {
            out.add(text.substring(from, at));
        }
        out.add(text.substring(from));
        return out.toArray(String[]::new);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public Stream<Row> stream() {
        return rows.stream();
    }

    /** One row; cells are asked for by the name of their column. */
    public final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        public Origin origin() {
            return new Origin(name, line);
        }

        /** The cell's text; an empty string where the value is absent. */
        public String text(String column) {
            Integer k = columns.get(column);
            if (k == null) {
                throw new IllegalStateException(name + " has no column " + column);
            }
            String cell = cells[k].strip();
            return cell.equals(ABSENT) ? "" : cell;
        }

        /** The cell's values, in order; empty where the value is absent. */
        public List<String> list(String column) {
            String cell = text(column);
            return cell.isEmpty() ? List.of() : List.of(split(cell, '|'));
        }

        @Override
        public String toString() {
            return origin() + " " + String.join(" ", cells);
        }
    }
}
