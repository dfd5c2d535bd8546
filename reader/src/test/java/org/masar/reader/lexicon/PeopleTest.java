package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.Reader;
import org.masar.reader.article.Article;
import org.masar.reader.entity.Mention;
import org.masar.reader.lexicon.Entry.Organisation;
import org.masar.reader.lexicon.Entry.Person;
import org.masar.reader.lexicon.Entry.Place;
import org.masar.reader.lexicon.Entry.State;
import org.masar.reader.lexicon.Entry.Tenure;

/** Who an office or a short name means on a day: the examples of {@code people-*.examples.tsv}. */
class PeopleTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Reader READER = Reader.standard();
    /** Offices that a state or organisation has once at a time. */
    private static final Set<String> SINGLE = Set.of("HOS", "HOG", "MFA", "MOD", "MOI", "CROWN", "VP", "SUPREME");
    private static final Map<String, Person> PEOPLE = LEXICON.world().people().stream()
            .collect(Collectors.toMap(Entry::name, p -> p, (first, second) -> first));

    static Stream<String> examples() {
        return Stream.of("people-mideast.examples.tsv", "people-world.examples.tsv")
                .flatMap(f -> Examples.of(f).stream()).map(row -> row.text("phrase") + "\t" + row.text("date") + "\t"
                        + row.text("name") + "\t" + row.text("of") + "\t" + row.text("office"));
    }

    private static boolean isName(String phrase) {
        return LEXICON.senses(phrase).stream().anyMatch(s -> s.entry() instanceof Person);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsWhoHeldTheOffice(String example) {
        String[] cells = example.split("\t");
        LocalDate day = LocalDate.parse(cells[1]);
        if (SINGLE.contains(cells[4]) && !isName(cells[0])) {
            assertThat(LEXICON.world().holder(cells[3], cells[4], day).map(Entry::name)).contains(cells[2]);
        }
        Person person = PEOPLE.get(cells[2]);
        assertThat(person).as("a person of that name").isNotNull();
        assertThat(person.tenures())
                .anyMatch(t -> t.of().equals(cells[3]) && t.office().equals(cells[4]) && t.covers(day));
    }

    /** The mention may leave out what only specifies the office ("إلى سوريا", "المؤقت"), but its state must not be a wrong one. */
    @ParameterizedTest
    @MethodSource("examples")
    void readsThePhraseAsAnActorOfItsState(String example) {
        String[] cells = example.split("\t");
        Article article = Article.of("التقى " + cells[0] + " نظيره أمس.").dated(LocalDate.parse(cells[1]));
        List<Mention> mentions = READER.read(article).mentions();
        assertThat(mentions).isNotEmpty();
        Mention first = mentions.get(0);
        assertThat(cells[0]).startsWith(first.text().text());
        if (isName(cells[0])) {
            assertThat(first.kind()).isEqualTo(Mention.Kind.PERSON);
            assertThat(LEXICON.senses(cells[0])).anyMatch(s -> s.entry().name().equals(cells[2]));
        }
        String code = codeOf(cells[3]);
        if (first.actor().country().isPresent() || names(cells[0], code)) {
            assertThat(first.actor().country()).as("country of %s", first).contains(code);
        }
    }

    /** Whether the phrase names the state or body: الروسي, but not البابا. */
    private static boolean names(String phrase, String code) {
        return Examples.sensesIn(LEXICON, phrase).stream().map(Sense::entry).anyMatch(
                e -> e instanceof State s && s.iso3().equals(code)
                        || e instanceof Organisation o && o.of().equals(code));
    }

    /** Agencies of the United Nations are the United Nations; a movement or region belongs to its state. */
    private static String codeOf(String of) {
        if (Set.of("WHO", "UNHCR", "UNRWA", "ICJ", "WFP", "UNICEF").contains(of)) {
            return "UN";
        }
        return LEXICON.senses(of).stream().map(Sense::entry)
                .map(e -> e instanceof Organisation o ? o.of() : e instanceof Place p ? p.iso3() : "")
                .filter(code -> !code.isEmpty()).findFirst().orElse(of);
    }

    @Test
    void theOneWhoTookUpTheOfficeLastHoldsItOnTheDayOfTheHandover() {
        LocalDate day = LocalDate.of(2017, 1, 20);
        assertThat(LEXICON.world().holder("USA", "HOS", day).map(Entry::name)).contains("دونالد ترامب");
        assertThat(LEXICON.world().holder("USA", "HOS", day.minusDays(1)).map(Entry::name)).contains("باراك أوباما");
    }

    @Test
    void nobodyHoldsAnOfficeThatIsNotThere() {
        assertThat(LEXICON.world().holder("RUS", "CALIPH", LocalDate.of(2015, 1, 1))).isEmpty();
        assertThat(LEXICON.world().holder("XXX", "HOS", LocalDate.of(2015, 1, 1))).isEmpty();
    }

    @Test
    void isKnownByTheOfficeHeldElseTheLastElseTheFirst() {
        Person kerry = PEOPLE.get("جون كيري");
        assertThat(kerry.knownBy(LocalDate.of(2015, 8, 3)).map(Tenure::office)).contains("MFA");
        assertThat(kerry.on(LocalDate.of(2019, 1, 1))).isEmpty();
        assertThat(kerry.knownBy(LocalDate.of(2019, 1, 1)).map(Tenure::office)).contains("MFA");
        assertThat(kerry.knownBy(LocalDate.of(1950, 1, 1))).isEqualTo(
                kerry.tenures().stream().min(Comparator.comparing(Tenure::from)));
    }
}
