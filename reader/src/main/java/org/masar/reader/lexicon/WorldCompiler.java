package org.masar.reader.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Nominal;
import org.masar.reader.arabic.morphology.NounInflection;
import org.masar.reader.arabic.morphology.WordForm;
import org.masar.reader.lexicon.Entry.Organisation;
import org.masar.reader.lexicon.Entry.Outlet;
import org.masar.reader.lexicon.Entry.Person;
import org.masar.reader.lexicon.Entry.Place;
import org.masar.reader.lexicon.Entry.Role;
import org.masar.reader.lexicon.Entry.State;
import org.masar.reader.lexicon.Entry.Tenure;
import org.masar.reader.lexicon.Sense.As;

/** Compiles the files about the world (people, states, organisations, places, outlets, roles) into names. */
final class WorldCompiler {
    private static final String ARTICLE = "ال";
    /** Whose secretary-general the press means when it says no more. */
    private static final String UNITED_NATIONS = "UN";
    /** Nouns that stay as they are in an adjective of two words: جنوب أفريقية (South African). */
    private static final Set<String> DIRECTIONS = Set.of("جنوب", "شمال", "شرق", "غرب", "وسط");
    /** The sector of a head that takes its sector from what it stands with. */
    /** Before the state that must be spoken of for a role to be of what its row says. */
    private static final String WHERE = "@";
    private static final String UNKNOWN = "UNK";

    private static final int DUAL = Features.noun(Features.Kind.NOUN, Features.Gender.MASCULINE,
            Features.Number.DUAL, Features.Case.ANY, Features.State.ANY);

    private final LexiconCompiler lexicon;
    private final World world = new World();

    WorldCompiler(LexiconCompiler lexicon) {
        this.lexicon = lexicon;
    }

    World compile() {
        states();
        organisations("organisations.tsv", "kind");
        organisations("groups.tsv", "");
        places();
        people("people-world.tsv", "tenures-world.tsv");
        people("people-mideast.tsv", "tenures-mideast.tsv");
        outlets();
        roles();
        return world;
    }

    private void states() {
        for (Table.Row row : Table.resource(Lexicon.class, "states.tsv").rows()) {
            State state = new State(row.text("iso3"), row.text("iso2"), row.text("name"), row.text("en"),
                    row.origin());
            world.add(state);
            name(state.name(), new Sense(state, As.NAME, 0));
            row.list("variants").forEach(v -> name(v, new Sense(state, As.NAME, 0)));
            row.list("adjective").forEach(a -> adjective(a, state));
            row.list("people").forEach(p -> people(p, state, As.PEOPLE));
            name(row.text("capital"), new Sense(state, As.CAPITAL, 0));
            row.list("capital_variants").forEach(v -> name(v, new Sense(state, As.CAPITAL, 0)));
            row.list("seats").forEach(v -> name(v, new Sense(state, As.SEAT, 0)));
        }
    }

    private void organisations(String file, String kindColumn) {
        for (Table.Row row : Table.resource(Lexicon.class, file).rows()) {
            boolean group = kindColumn.isEmpty();
            Organisation organisation = new Organisation(row.text("name"), row.text("en"), row.text("of"),
                    row.text("sector"), group ? "group" : row.text(kindColumn), row.origin());
            world.add(organisation);
            Sense sense = new Sense(organisation, As.NAME, 0);
            name(organisation.name(), sense);
            row.list("variants").forEach(v -> name(v, sense));
            row.list(group ? "members" : "adjective").forEach(a -> adjective(a, organisation));
        }
    }

    private void places() {
        for (Table.Row row : Table.resource(Lexicon.class, "places.tsv").rows()) {
            Place place = new Place(row.text("name"), row.text("en"), row.text("iso3"), row.text("kind"),
                    row.origin());
            world.add(place);
            Sense sense = new Sense(place, As.NAME, 0);
            name(place.name(), sense);
            row.list("variants").forEach(v -> name(v, sense));
        }
    }

    private void outlets() {
        for (Table.Row row : Table.resource(Lexicon.class, "outlets.tsv").rows()) {
            Outlet outlet = new Outlet(row.text("id"), row.text("name"), row.text("en"), row.text("kind"),
                    row.text("of"), row.origin());
            world.add(outlet);
            Sense sense = new Sense(outlet, As.NAME, 0);
            name(outlet.name(), sense);
            row.list("variants").forEach(v -> name(v, sense));
        }
    }

    private void people(String peopleFile, String tenuresFile) {
        Map<String, List<Tenure>> tenures = new HashMap<>();
        for (Table.Row row : Table.resource(Lexicon.class, tenuresFile).rows()) {
            tenures.computeIfAbsent(row.text("name"), k -> new ArrayList<>())
                    .add(new Tenure(row.text("of"), row.text("office"), row.text("title"), row.text("sector"),
                            firstDay(row), lastDay(row), row.origin()));
        }
        for (Table.Row row : Table.resource(Lexicon.class, peopleFile).rows()) {
            Person person = new Person(row.text("name"), row.text("en"), row.text("sex").equals("f"),
                    List.copyOf(tenures.getOrDefault(row.text("name"), List.of())), row.origin());
            world.add(person);
            Sense full = new Sense(person, As.NAME, 0);
            name(person.name(), full);
            lexicon.nameParts(person.name());
            for (String variant : row.list("variants")) {
                name(variant, full);
                lexicon.nameParts(variant);
            }
            for (String s : row.list("short")) {
                boolean risky = s.endsWith("?");
                name(risky ? s.substring(0, s.length() - 1) : s,
                        new Sense(person, risky ? As.RISKY_SHORT : As.SHORT, 0));
            }
        }
    }

    private void roles() {
        for (Table.Row row : Table.resource(Lexicon.class, "roles.tsv").rows()) {
            String[] of = row.text("of").split(WHERE, 2);
            Role role = new Role(row.text("head"), row.text("note"), row.text("kind"),
                    row.text("sector").equals(UNKNOWN) ? "" : row.text("sector"), row.text("office"),
                    owner(row.text("head"), of[0]), of.length > 1 ? of[1] : "", row.origin());
            String head = role.name();
            role(head, role);
            int space = head.indexOf(' ');
            if (space > 0 && head.startsWith(ARTICLE, space + 1) && !head.startsWith(ARTICLE)) {
                role(head.substring(0, space + 1) + head.substring(space + 3), role);
            }
        }
    }

    /** Whose a role is: what its row says, unless that is several states and the phrase names a union of them. */
    private String owner(String head, String told) {
        if (!told.isEmpty() && !told.equals(Role.SEVERAL)) {
            return told;
        }
        String named = owner(head);
        return named.isEmpty() ? told : named;
    }

    /** The state or organisation that the end of a fixed phrase names: شيخ الأزهر, المبعوث الأممي. */
    private String owner(String head) {
        if (head.contains(" للأمين العام")) {
            return UNITED_NATIONS;
        }
        for (int space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
            for (Sense sense : lexicon.senses(head.substring(space + 1))) {
                if (sense.entry() instanceof State state) {
                    return state.iso3();
                }
                if (sense.entry() instanceof Organisation organisation) {
                    return organisation.of();
                }
            }
        }
        return "";
    }

    /** A role's head noun in all its forms, with and without the article, the rest of the phrase as it is. */
    private void role(String phrase, Role role) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        boolean definite = first.startsWith(ARTICLE);
        List<WordForm> forms = lexicon.inflect(first);
        if (forms.isEmpty() && definite) {
            forms = lexicon.inflect(first.substring(2));
        }
        boolean dual = role.kind().equals("reference") && definite && (first.endsWith("ان") || first.endsWith("ين"));
        if (forms.isEmpty() || definite) {
            lexicon.phrase(phrase, new Sense(role, As.HEAD, dual ? DUAL : 0));
        }
        for (WordForm form : forms) {
            Sense sense = new Sense(role, As.HEAD, form.features());
            if (!definite) {
                lexicon.phrase(form.written() + rest, sense);
            }
            if (definite || space < 0) {
                lexicon.phrase(ARTICLE + form.written() + rest, sense);
            }
        }
    }

    private void adjective(String lemma, Entry entry) {
        int space = lemma.indexOf(' ');
        if (space > 0) {
            name(lemma, new Sense(entry, As.ADJECTIVE, 0));
            String head = lemma.substring(0, space);
            List<WordForm> second = NounInflection.forms(Nominal.nisba(lemma.substring(space + 1)));
            if (DIRECTIONS.contains(head)) {
                for (WordForm form : second) {
                    lexicon.phrase(head + " " + form.written(), new Sense(entry, As.ADJECTIVE, form.features()));
                    lexicon.phrase(ARTICLE + head + " " + form.written(),
                            new Sense(entry, As.ADJECTIVE, form.features()));
                }
                return;
            }
            List<WordForm> first = NounInflection.forms(Nominal.nisba(head));
            for (int k = 0; k < first.size(); k++) {
                for (String article : List.of("", ARTICLE)) {
                    lexicon.phrase(article + first.get(k).written() + " " + article + second.get(k).written(),
                            new Sense(entry, As.ADJECTIVE, first.get(k).features()));
                }
            }
            return;
        }
        Lexeme lexeme = lexicon.lexeme(lemma, PartOfSpeech.ADJECTIVE, "nationality", entry.english(), entry.origin());
        for (WordForm form : NounInflection.forms(Nominal.nisba(lemma))) {
            lexicon.add(form.written(), lexeme, form.features());
            Sense sense = new Sense(entry, As.ADJECTIVE, form.features());
            lexicon.phrase(form.written(), sense);
            lexicon.phrase(ARTICLE + form.written(), sense);
        }
    }

    private void people(String plural, Entry entry, As as) {
        lexicon.phrase(plural, new Sense(entry, as, 0));
        lexicon.phrase(plural + "ا", new Sense(entry, as, 0));
        lexicon.phrase(ARTICLE + plural, new Sense(entry, as, 0));
    }

    private void name(String phrase, Sense sense) {
        if (!phrase.isEmpty()) {
            lexicon.phrase(phrase, sense);
        }
    }

    private static LocalDate firstDay(Table.Row row) {
        String text = row.text("from");
        return switch (text.length()) {
            case 0 -> Tenure.ALWAYS;
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate lastDay(Table.Row row) {
        String text = row.text("to");
        return switch (text.length()) {
            case 0 -> Tenure.STILL;
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
