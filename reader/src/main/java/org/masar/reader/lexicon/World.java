package org.masar.reader.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is who: the entries of the lexicon by their codes, and who held which office when. */
public final class World {
    private final Map<String, Entry.State> states = new HashMap<>();
    private final Map<String, Entry.Outlet> outlets = new HashMap<>();
    private final Map<String, List<Held>> offices = new HashMap<>();
    private final List<Entry.Person> people = new ArrayList<>();
    private final List<Entry.Organisation> organisations = new ArrayList<>();
    private final List<Entry.Place> places = new ArrayList<>();

    private record Held(Entry.Person person, Entry.Tenure tenure) {}

    World() {}

    void add(Entry entry) {
        switch (entry) {
            case Entry.State state -> states.put(state.iso3(), state);
            case Entry.Outlet outlet -> {
                outlets.putIfAbsent(outlet.id(), outlet);
                outlets.putIfAbsent(outlet.name(), outlet);
            }
            case Entry.Person person -> {
                people.add(person);
                for (Entry.Tenure tenure : person.tenures()) {
                    offices.computeIfAbsent(key(tenure.of(), tenure.office()), k -> new ArrayList<>())
                            .add(new Held(person, tenure));
                }
            }
            case Entry.Organisation organisation -> organisations.add(organisation);
            case Entry.Place place -> places.add(place);
            case Entry.Role role -> {
            }
        }
    }

    private static String key(String of, String office) {
        return of + " " + office;
    }

    List<Entry.Outlet> outlets() {
        return outlets.values().stream().distinct().toList();
    }

    /** The state of an ISO 3166 alpha-3 code. */
    public Optional<Entry.State> state(String iso3) {
        return Optional.ofNullable(states.get(iso3));
    }

    /** The outlet of an identifier or name. */
    public Optional<Entry.Outlet> outlet(String idOrName) {
        Entry.Outlet exact = outlets.get(idOrName);
        return Optional.ofNullable(exact != null ? exact : outlets.get(idOrName.toLowerCase(Locale.ROOT)));
    }

    /** Who held an office of a state or organisation on a day; the one who took it up last where two overlap. */
    public Optional<Entry.Person> holder(String of, String office, LocalDate day) {
        Held found = null;
        for (Held held : offices.getOrDefault(key(of, office), List.of())) {
            if (held.tenure.covers(day) && (found == null || held.tenure.from().isAfter(found.tenure.from()))) {
                found = held;
            }
        }
        return Optional.ofNullable(found).map(Held::person);
    }

    public List<Entry.State> states() {
        return List.copyOf(states.values());
    }

    public List<Entry.Person> people() {
        return List.copyOf(people);
    }

    public List<Entry.Organisation> organisations() {
        return List.copyOf(organisations);
    }

    public List<Entry.Place> places() {
        return List.copyOf(places);
    }
}
