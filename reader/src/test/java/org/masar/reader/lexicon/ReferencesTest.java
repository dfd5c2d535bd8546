package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what one resource file says of another is there. */
class ReferencesTest {
    /** The codebook's codes of international organisations, and those that officials in the lexicon belong to. */
    private static final Set<String> BODIES = Set.of("UN", "EU", "GCC", "AL", "NATO", "AU", "ASEAN", "IAEA", "IMF",
            "P5+1", "OIC", "ICRC",
            "ICC", "ICJ", "OPCW", "OSCE", "SCO", "UNHCR", "UNICEF", "UNRWA", "WB", "WFP", "WHO", "WTO");
    private static final Set<String> SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "REB",
            "PRM", "IGO", "NGO", "BUS", "JRN", "CVL", "REL", "ELI", "UAF", "UNK");

    private static List<Table.Row> rows(String file) {
        return Table.resource(Lexicon.class, file).rows();
    }

    private static Set<String> column(String file, String... columns) {
        Set<String> out = new HashSet<>();
        rows(file).forEach(row -> Stream.of(columns).forEach(c -> out.addAll(row.list(c))));
        return out;
    }

    private static Set<String> states() {
        return column("states.tsv", "iso3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"world", "mideast"})
    void everyTenureIsOfAPersonWeKnow(String region) {
        Set<String> names = column("people-" + region + ".tsv", "name");
        assertThat(column("tenures-" + region + ".tsv", "name")).isSubsetOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"world", "mideast"})
    void everyPersonHasAnOffice(String region) {
        Set<String> held = column("tenures-" + region + ".tsv", "name");
        assertThat(column("people-" + region + ".tsv", "name")).isSubsetOf(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people-world.tsv", "people-mideast.tsv", "organisations.tsv", "groups.tsv", "states.tsv"})
    void aNameIsAKey(String file) {
        assertThat(rows(file)).extracting(row -> row.text("name")).doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsInBothFilesOfPeople() {
        assertThat(column("people-world.tsv", "name"))
                .doesNotContainAnyElementsOf(column("people-mideast.tsv", "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world", "mideast"})
    void everyOfficeIsOfAStateOrBodyWeKnow(String region) {
        Set<String> known = new HashSet<>(states());
        known.addAll(BODIES);
        Set<String> strange = new TreeSet<>(column("tenures-" + region + ".tsv", "of"));
        strange.removeAll(known);
        strange.removeIf(name -> Lexicon.standard().senses(name).stream()
                .anyMatch(s -> s.entry() instanceof Entry.Organisation || s.entry() instanceof Entry.Place));
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations.tsv", "groups.tsv", "outlets.tsv"})
    void everyBodyBelongsToAStateOrCodeWeKnow(String file) {
        Set<String> known = new HashSet<>(states());
        known.addAll(BODIES);
        Set<String> strange = new TreeSet<>(column(file, "of"));
        strange.removeAll(known);
        assertThat(strange).isEmpty();
    }

    @Test
    void everyPlaceLiesInAStateWeKnow() {
        Set<String> known = states();
        known.add("EU");
        assertThat(column("places.tsv", "iso3")).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations.tsv", "groups.tsv", "roles.tsv", "tenures-world.tsv", "tenures-mideast.tsv"})
    void everySectorIsOneOfTheCodebook(String file) {
        assertThat(column(file, "sector")).isSubsetOf(SECTORS);
    }

    @Test
    void everyKindIsOneThatTheReaderKnows() {
        assertThat(column("roles.tsv", "kind")).isSubsetOf("person", "people", "body", "honorific", "reference");
        assertThat(column("outlets.tsv", "kind")).isNotEmpty();
        assertThat(column("people-world.tsv", "sex")).containsExactlyInAnyOrder("m", "f");
        assertThat(column("people-mideast.tsv", "sex")).containsExactlyInAnyOrder("m", "f");
    }

    @Test
    void everyOfficeOfARoleIsHeldBySomebody() {
        Set<String> held = column("tenures-world.tsv", "office");
        held.addAll(column("tenures-mideast.tsv", "office"));
        Set<String> unheld = new TreeSet<>(column("roles.tsv", "office"));
        unheld.removeAll(held);
        assertThat(unheld).isEmpty();
    }

    @Test
    void noOfficeEndsBeforeItBegins() {
        List<String> wrong = new ArrayList<>();
        for (Entry.Person person : Lexicon.standard().world().people()) {
            person.tenures().stream().filter(t -> t.to().isBefore(t.from()))
                    .forEach(t -> wrong.add(person.name() + " " + t.origin()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLightVerbAndCueIsAWordOfTheLexicon() {
        Lexicon lexicon = Lexicon.standard();
        List<String> unknown = new ArrayList<>();
        rows("light-verbs.tsv").stream().filter(r -> lexicon.lexeme(r.text("lemma"), PartOfSpeech.VERB).isEmpty())
                .forEach(r -> unknown.add(r.toString()));
        for (Table.Row row : rows("status.tsv")) {
            boolean known = switch (row.text("kind")) {
                case "V" -> lexicon.lexeme(row.text("cue"), PartOfSpeech.VERB).isPresent();
                case "N", "A" -> lexicon.lexeme(row.text("cue"), PartOfSpeech.NOUN).isPresent()
                        || lexicon.lexeme(row.text("cue"), PartOfSpeech.ADJECTIVE).isPresent();
                default -> true;
            };
            if (!known) {
                unknown.add(row.toString());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySlotOfAFrameIsKnown() {
        Set<String> slots = new HashSet<>(Set.of("subj", "obj", "poss", "adj", "أن", "said", "speaker", "ب", "ل"));
        rows("particles.tsv").stream().filter(r -> r.text("pos").equals("prep"))
                .forEach(r -> slots.add(r.text("form")));
        assertThat(Lexicon.standard().frames()).allSatisfy(
                frame -> assertThat(slots).as(frame.origin().toString()).containsAll(frame.slots().keySet()));
    }

    @Test
    void everyNameIsFoundByItself() {
        Lexicon lexicon = Lexicon.standard();
        List<String> lost = new ArrayList<>();
        for (String file : List.of("people-world.tsv", "people-mideast.tsv", "organisations.tsv", "groups.tsv",
                "places.tsv", "outlets.tsv", "states.tsv")) {
            for (Table.Row row : rows(file)) {
                Stream.concat(Stream.of(row.text("name")), row.list("variants").stream())
                        .filter(n -> lexicon.senses(n).stream().noneMatch(s -> s.entry().origin().equals(row.origin())))
                        .forEach(n -> lost.add(row.origin() + " " + n));
            }
        }
        assertThat(lost).isEmpty();
    }
}
