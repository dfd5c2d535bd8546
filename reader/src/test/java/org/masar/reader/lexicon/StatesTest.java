package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.lexicon.Sense.As;

/** That the lexicon knows every state, by all its names. */
class StatesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    static Stream<String> examples() {
        return Examples.of("states.examples.tsv").stream()
                .map(row -> row.text("phrase") + "\t" + row.text("iso3") + "\t" + row.text("as"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsTheState(String example) {
        String[] cells = example.split("\t");
        As as = As.valueOf(cells[2].toUpperCase(Locale.ROOT));
        assertThat(LEXICON.senses(cells[0])).anyMatch(sense -> sense.as() == as
                && sense.entry() instanceof Entry.State state && state.iso3().equals(cells[1]));
    }

    @Test
    void knowsEveryStateByTheNameThatJavaHasForIt() {
        List<String> unknown = new ArrayList<>();
        for (String iso2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", iso2);
            String name = country.getDisplayCountry(Locale.of("ar"));
            boolean known = LEXICON.senses(name).stream().anyMatch(s -> s.as() == As.NAME
                    && s.entry() instanceof Entry.State state && state.iso3().equals(country.getISO3Country()));
            if (!known) {
                unknown.add(iso2 + " " + country.getISO3Country() + " " + name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void givesEveryStateBothItsIsoCodes() {
        for (String iso2 : Locale.getISOCountries()) {
            String iso3 = Locale.of("", iso2).getISO3Country();
            assertThat(LEXICON.world().state(iso3)).as(iso2).hasValueSatisfying(
                    state -> assertThat(state.iso2()).isEqualTo(iso2));
        }
    }

    @Test
    void givesEveryStateAnAdjectiveAndMostACapital() {
        List<String> without = new ArrayList<>();
        int capitals = 0;
        for (Table.Row row : Table.resource(Lexicon.class, "states.tsv").rows()) {
            if (row.list("adjective").isEmpty()) {
                without.add(row.text("name"));
            }
            capitals += row.text("capital").isEmpty() ? 0 : 1;
        }
        assertThat(without.size()).as("states without adjective: %s", without).isLessThanOrEqualTo(60);
        assertThat(capitals).isGreaterThan(195);
    }

    @Test
    void twoStatesNeverShareACode() {
        List<Table.Row> rows = Table.resource(Lexicon.class, "states.tsv").rows();
        assertThat(rows).extracting(row -> row.text("iso3")).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.text("iso2")).filter(c -> !c.isEmpty())).doesNotHaveDuplicates();
    }
}
