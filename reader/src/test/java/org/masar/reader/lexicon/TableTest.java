package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.masar.reader.lexicon.Table.Origin;

/** How resource files are read, and that a broken one says where it is broken. */
class TableTest {

    private static Table table(String text) throws IOException {
        return Table.read("cities.tsv", new BufferedReader(new StringReader(text)));
    }

    @Test
    void cellsAreAskedForByTheirColumn() throws IOException {
        Table table = table("# cities\nname\tiso3\n\nموسكو\tRUS\n# more\nالدوحة\tQAT\n");
        assertThat(table.rows()).extracting(row -> row.text("iso3")).containsExactly("RUS", "QAT");
        assertThat(table.stream()).extracting(row -> row.text("name")).containsExactly("موسكو", "الدوحة");
    }

    @Test
    void aRowKnowsItsLine() throws IOException {
        Table table = table("# cities\nname\tiso3\n\nموسكو\tRUS\n");
        assertThat(table.rows().get(0).origin()).isEqualTo(new Origin("cities.tsv", 4)).hasToString("cities.tsv:4");
        assertThat(table.rows().get(0)).asString().startsWith("cities.tsv:4").contains("موسكو");
    }

    @Test
    void aHyphenIsNoValue() throws IOException {
        Table.Row row = table("name\tvariants\tnote\nموسكو\t-\t - \n").rows().get(0);
        assertThat(row.text("variants")).isEmpty();
        assertThat(row.list("variants")).isEmpty();
        assertThat(row.text("note")).isEmpty();
    }

    @Test
    void aCellMayHoldSeveralValues() throws IOException {
        Table.Row row = table("name\tvariants\nأبوظبي\tأبو ظبي|ابو ظبي\n").rows().get(0);
        assertThat(row.list("variants")).containsExactly("أبو ظبي", "ابو ظبي");
        assertThat(row.list("name")).containsExactly("أبوظبي");
    }

    @Test
    void aRowWithAColumnTooFewNamesFileAndLine() {
        assertThatIllegalStateException().isThrownBy(() -> table("name\tiso3\nموسكو\tRUS\nالدوحة\n"))
                .withMessageContaining("cities.tsv:3").withMessageContaining("1 columns, not 2")
                .withMessageContaining("الدوحة");
    }

    @Test
    void aRowWithAColumnTooManyNamesFileAndLine() {
        assertThatIllegalStateException().isThrownBy(() -> table("name\tiso3\nموسكو\tRUS\tx\n"))
                .withMessageContaining("cities.tsv:2").withMessageContaining("3 columns, not 2");
    }

    @Test
    void aMissingColumnIsNamedWithItsFile() throws IOException {
        Table.Row row = table("name\tiso3\nموسكو\tRUS\n").rows().get(0);
        assertThatIllegalStateException().isThrownBy(() -> row.text("capital"))
                .withMessageContaining("cities.tsv").withMessageContaining("capital");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> Table.resource(Table.class, "nothing.tsv"))
                .withMessageContaining("nothing.tsv");
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(table("# nothing yet\n").rows()).isEmpty();
        assertThat(table("name\tiso3\n").rows()).isEmpty();
    }
}
