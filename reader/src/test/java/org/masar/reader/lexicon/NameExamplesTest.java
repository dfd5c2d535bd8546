package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.lexicon.Entry.Organisation;
import org.masar.reader.lexicon.Entry.Outlet;
import org.masar.reader.lexicon.Entry.Place;

/** That places, organisations, groups and outlets are known by the phrases of their example files. */
class NameExamplesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    static Stream<String> places() {
        return Examples.of("places.examples.tsv").stream()
                .map(row -> row.text("phrase") + "\t" + row.text("iso3") + "\t" + row.text("kind"));
    }

    static Stream<String> bodies() {
        return Stream.of("organisations.examples.tsv", "groups.examples.tsv").flatMap(f -> Examples.of(f).stream())
                .map(row -> row.text("phrase") + "\t" + row.text("name") + "\t" + row.text("of") + "\t"
                        + row.text("sector"));
    }

    static Stream<String> outlets() {
        return Examples.of("outlets.examples.tsv").stream()
                .map(row -> row.text("phrase") + "\t" + row.text("id") + "\t" + row.text("of"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void knowsThePlace(String example) {
        String[] cells = example.split("\t", -1);
        assertThat(LEXICON.senses(cells[0])).extracting(Sense::entry).anyMatch(
                e -> e instanceof Place place && place.iso3().equals(cells[1]) && place.kind().equals(cells[2]));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void knowsTheOrganisationOrGroup(String example) {
        String[] cells = example.split("\t", -1);
        assertThat(Examples.sensesIn(LEXICON, cells[0])).extracting(Sense::entry).anyMatch(
                e -> e instanceof Organisation o && o.name().equals(cells[1]) && o.of().equals(cells[2])
                        && o.sector().equals(cells[3]));
    }

    @ParameterizedTest
    @MethodSource("outlets")
    void knowsTheOutlet(String example) {
        String[] cells = example.split("\t", -1);
        assertThat(Examples.sensesIn(LEXICON, cells[0])).extracting(Sense::entry).anyMatch(
                e -> e instanceof Outlet outlet && outlet.id().equals(cells[1]) && outlet.of().equals(cells[2]));
        assertThat(LEXICON.world().outlet(cells[1])).hasValueSatisfying(
                outlet -> assertThat(outlet.of()).isEqualTo(cells[2]));
    }
}
