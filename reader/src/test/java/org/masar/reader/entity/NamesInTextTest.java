package org.masar.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.reader.Reader;
import org.masar.reader.article.Article;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.World;

/** That every name of the lexicon is recognised where it stands in a sentence, as whom it names. */
class NamesInTextTest {
    private static final Reader READER = Reader.standard();
    private static final World WORLD = READER.lexicon().world();
    private static final LocalDate DAY = LocalDate.of(2015, 8, 4);
    /** The codebook's codes of international organisations. */
    private static final Set<String> BODIES = Set.of("UN", "EU", "GCC", "AL", "NATO", "AU", "ASEAN", "IAEA", "IMF",
            "P5+1", "OIC", "ICRC");

    private static Optional<Mention> mention(String before, String name, LocalDate day) {
        return READER.read(Article.of(before + " " + name + " أمس.").dated(day)).mentions().stream()
                .filter(m -> m.text().text().equals(name)).findFirst();
    }

    @Test
    void everyPersonIsReadByName() {
        List<String> lost = new ArrayList<>();
        for (Entry.Person person : WORLD.people()) {
            if (mention("قال", person.name(), DAY).filter(m -> m.kind() == Mention.Kind.PERSON).isEmpty()) {
                lost.add(person.name() + " " + person.origin());
            }
        }
        assertThat(lost).isEmpty();
    }

    /** The seat of a government, such as الكرملين (the Kremlin), may be read as the state it stands for. */
    @Test
    void everyOrganisationAndGroupIsReadByName() {
        List<String> lost = new ArrayList<>();
        for (Entry.Organisation o : WORLD.organisations()) {
            boolean read = mention("أعلن", o.name(), DAY)
                    .filter(m -> m.kind() == Mention.Kind.BODY || m.kind() == Mention.Kind.STATE)
                    .filter(m -> m.actor().country().orElse("").equals(o.of()))
                    .filter(m -> m.actor().sector().equals(o.sector())).isPresent();
            if (!read) {
                lost.add(o.name() + " " + o.origin());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyPlaceIsReadByName() {
        List<String> lost = new ArrayList<>();
        for (Entry.Place place : WORLD.places()) {
            if (mention("وصل الوفد إلى", place.name(), DAY).isEmpty()) {
                lost.add(place.name() + " " + place.origin());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyStateIsReadByName() {
        List<String> lost = new ArrayList<>();
        for (Entry.State state : WORLD.states()) {
            if (mention("وصل الوفد إلى", state.name(), DAY)
                    .filter(m -> m.actor().country().equals(Optional.of(state.iso3()))).isEmpty()) {
                lost.add(state.name() + " " + state.origin());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyCountryCodeIsOneOfTheCodebook() {
        Set<String> known = WORLD.states().stream().map(Entry.State::iso3).collect(Collectors.toSet());
        known.addAll(BODIES);
        Map<String, String> strange = new TreeMap<>();
        for (Entry.Person person : WORLD.people()) {
            LocalDate day = person.tenures().isEmpty() ? DAY : person.tenures().get(0).from().plusDays(1);
            mention("قال", person.name(), day).flatMap(m -> m.actor().country()).filter(c -> !known.contains(c))
                    .ifPresent(c -> strange.putIfAbsent(c, person.name()));
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void whoHoldsAnOfficeOfStateIsNotKnownByTheParty() {
        Set<String> offices = Set.of("HOS", "HOG", "MFA", "MOD", "CROWN");
        List<String> wrong = new ArrayList<>();
        for (Entry.Person person : WORLD.people()) {
            for (Entry.Tenure tenure : person.tenures()) {
                for (int year = 1995; offices.contains(tenure.office()) && year <= 2026; year++) {
                    LocalDate day = LocalDate.of(year, 7, 1);
                    if (tenure.covers(day) && person.on(day).orElseThrow().sector().equals("PTY")) {
                        wrong.add(person.name() + " " + tenure.of() + " " + tenure.office() + " " + year);
                        break;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
