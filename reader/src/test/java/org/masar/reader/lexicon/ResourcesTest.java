package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the resource and example files are clean, and as large as they should be. */
class ResourcesTest {

    static Stream<Path> files() {
        return Stream.concat(Examples.files(false).stream(), Examples.files(true).stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsClean(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        String[] header = null;
        int number = 0;
        String text = Files.readString(file);
        assertThat(text).as("carriage returns").doesNotContain("\r");
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            header = header == null ? cells : header;
            String fault = fault(line, cells, header);
            if (!fault.isEmpty()) {
                faults.add(file.getFileName() + ":" + number + ": " + fault + ": " + line);
            }
        }
        assertThat(header).as("header row").isNotNull();
        assertThat(faults).isEmpty();
    }

    private static String fault(String line, String[] cells, String[] header) {
        if (cells.length != header.length) {
            return cells.length + " columns, not " + header.length;
        }
        for (String cell : cells) {
            if (!cell.equals(cell.strip())) {
                return "space at the edge of a cell";
            }
            if (cell.isEmpty()) {
                return "empty cell; write -";
            }
            if (cell.contains("  ")) {
                return "two spaces in a row";
            }
            for (String value : cell.split("\\|", -1)) {
                if (!value.equals(value.strip()) || value.isEmpty() && cell.contains("|") && cell.length() > 1) {
                    return "space or nothing beside |";
                }
            }
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("یک".indexOf(c) >= 0) {
                return "Persian letter " + c;
            }
            boolean form = c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
            if (Character.getType(c) == Character.FORMAT || c != '\t' && Character.isISOControl(c) || form
                    || c == '\u00A0' || c == '\uFFFD') {
                return "invisible or compatibility character U+%04X".formatted((int) c);
            }
        }
        return "";
    }

    /** Lexicon rows are unvocalised; the sentences of time-examples.tsv may carry signs on purpose. */
    @Test
    void resourcesHaveNoVowelSignsOrTatweel() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : Examples.files(false)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && line.chars().anyMatch(c -> c >= 0x64B && c <= 0x652 || c == 0x640)) {
                    faults.add(file.getFileName() + ": " + line);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noRowStandsThereTwice(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        List<String> twice = new ArrayList<>(rows);
        Set.copyOf(rows).forEach(twice::remove);
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"verbs.tsv, 900", "nouns.tsv, 1200", "organisations.tsv, 60", "groups.tsv, 120", "places.tsv, 800",
        "states.tsv, 250"})
    void isLargeEnough(String file, int floor) {
        assertThat(Table.resource(Lexicon.class, file).rows()).hasSizeGreaterThanOrEqualTo(floor);
    }

    @Test
    void knowsSixtyInternationalOrganisations() {
        assertThat(Table.resource(Lexicon.class, "organisations.tsv").stream().filter(
                row -> Set.of("igo", "organ", "agency", "bloc", "court", "bank").contains(row.text("kind"))
                        && !row.text("of").matches("[A-Z]{3}") || row.text("sector").equals("IGO")))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void knowsTwelveHundredPeopleWithTheirOffices() {
        long people = Lexicon.standard().world().people().stream().filter(p -> !p.tenures().isEmpty())
                .map(Entry::name).distinct().count();
        assertThat(people).isGreaterThanOrEqualTo(1200);
    }

    @Test
    void everyResourceOfTheWorldHasItsExamples() {
        for (String name : List.of("verbs", "nouns", "states", "places", "organisations", "groups", "outlets",
                "people-world", "people-mideast")) {
            assertThat(Examples.of(name + ".examples.tsv")).as(name + ".examples.tsv").hasSizeGreaterThan(20);
        }
    }
}
