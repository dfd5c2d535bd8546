package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.World;

/**
 * Says who each mention is: short names, offices and references are traced to the persons and states the article has
 * named, or to who held the office on that day.
 */
final class Resolver {
    /** Codes of {@code tenures-*.tsv} whose officials the codebook counts to the United Nations. */
    private static final Set<String> UNITED_NATIONS_FAMILY = Set.of("WHO", "UNHCR", "UNRWA", "UNICEF", "WFP", "ICJ");
    /** Codes for which the codebook has none. */
    private static final Set<String> UNCODED = Set.of("WB", "WTO", "OSCE", "OPCW", "ICC", "BRICS", "SCO");

    private final Words words;
    private final Tokens tokens;
    private final World world;
    private final Context context;
    private final String text;
    private final List<Persona> personas = new ArrayList<>();
    private final List<Found> seen = new ArrayList<>();

    Resolver(Words words, Context context) {
        this.words = words;
        this.tokens = words.tokens();
        this.world = words.lexicon().world();
        this.context = context;
        this.text = context.text();
    }

    /** Whether an ordinary word can be a short name here: the article gives the full name, or a title with it. */
    boolean licensed(Found risky, List<Found> all) {
        for (Found f : all) {
            if (f != risky && !f.risky && f.hasName() && f.persons.stream().anyMatch(risky.persons::contains)) {
                return true;
            }
        }
        return false;
    }

    void resolve(List<Found> all) {
        for (Found f : all) {
            if (f.hasName()) {
                named(f);
            }
        }
        for (Found f : all) {
            f.actors = actors(f);
            seen.add(f);
            if (f.persona != null) {
                f.persona.lastSeen = f.first;
            }
        }
    }

    // ---- persons

    private void named(Found f) {
        List<String> parts = new ArrayList<>();
        while (f.nameLast - f.nameFirst > 1 && isTitle(f.nameFirst)) {
            f.nameFirst++;
        }
        for (int t = f.nameFirst; t < f.nameLast; t++) {
            parts.add(tokens.string(t));
        }
        int start = f.nameFirst == f.first ? f.start : tokens.from(f.nameFirst);
        if (f.nameFirst == f.first && f.start > tokens.from(f.first)) {
            parts.set(0, tokens.text().string(f.start, tokens.to(f.first)));
        }
        String surface = tokens.text().origin(start, tokens.to(f.nameLast - 1)).in(text);
        Persona persona = f.persons.isEmpty() ? unknown(parts) : known(f);
        if (persona == null) {
            persona = new Persona(f.persons.isEmpty() ? null : choose(f), surface, parts);
            personas.add(persona);
        }
        persona.called(surface, parts);
        f.persona = persona;
        if (f.role != null && !persona.roles.contains(f.role)) {
            persona.roles.add(f.role);
        }
        if (f.body != null) {
            persona.bodies.add(f.body);
        }
        if (persona.country.isEmpty()) {
            persona.country = f.country();
        }
        if (persona.sector.isEmpty() && f.role != null) {
            persona.sector = f.former ? "ELI" : f.sector;
        }
    }

    /** الملك in الملك سلمان: a title within a short name is not part of the name. */
    private boolean isTitle(int t) {
        return words.lexicon().senses(tokens.string(t)).stream().anyMatch(s -> s.entry() instanceof Entry.Role role
                && (role.kind().equals("honorific") || role.kind().equals("person")))
                && (tokens.string(t).startsWith("ال")
                        || !words.lexicon().isGivenName(words.lexicon().word(tokens.string(t))));
    }

    private Persona known(Found f) {
        for (Persona p : personas) {
            if (p.entry != null && f.persons.contains(p.entry)) {
                return p;
            }
        }
        return null;
    }

    private Persona unknown(List<String> parts) {
        for (int k = personas.size() - 1; k >= 0; k--) {
            if (personas.get(k).entry == null && personas.get(k).answersTo(parts)) {
                return personas.get(k);
            }
        }
        return null;
    }

    /** Of several people of that name, the one of that state, else the one in office on that day, else the first. */
    private Entry.Person choose(Found f) {
        Entry.Person best = f.persons.get(0);
        int most = -1;
        for (Entry.Person person : f.persons) {
            Optional<Entry.Tenure> tenure = person.knownBy(context.day());
            int score = tenure.filter(t -> f.countries.contains(t.of())).isPresent() ? 4 : 0;
            score += person.on(context.day()).isPresent() ? 2 : 0;
            score += tenure.filter(t -> f.role != null && t.office().equals(f.role.office())).isPresent() ? 1 : 0;
            if (score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    // ---- what a mention stands for

    private List<Actor> actors(Found f) {
        if (f.persona != null) {
            return List.of(person(f, f.persona));
        }
        if (f.role != null && (f.role.kind().equals("honorific") || f.role.name().equals("الأخير")
                || f.role.name().equals("الأخيرة"))) {
            Found person = previousPerson(f);
            if (person == null || person.persona == null) {
                return List.of();
            }
            f.persona = person.persona;
            return List.of(person(f, f.persona));
        }
        if (f.isReference()) {
            return reference(f);
        }
        if (f.kind == Mention.Kind.PERSON) {
            return office(f);
        }
        if (f.role != null) {
            return collective(f);
        }
        boolean named = f.entry instanceof Entry.Organisation o
                && !(o.sector().equals("GOV") && world.state(o.of()).isPresent());
        Optional<String> name = named ? Optional.of(surface(f)) : Optional.empty();
        return List.of(new Actor(quote(f), name, Optional.ofNullable(f.countries.isEmpty() ? null : f.country()),
                f.sector.isEmpty() ? "UNK" : f.sector));
    }

    private Actor person(Found f, Persona persona) {
        String country = persona.country;
        String sector = persona.sector;
        if (persona.entry != null) {
            Optional<Entry.Tenure> tenure = persona.entry.knownBy(context.day());
            if (tenure.isPresent()) {
                boolean now = persona.entry.on(context.day()).isPresent();
                if (country.isEmpty()) {
                    country = countryOf(persona.entry, tenure.get());
                }
                if (sector.isEmpty() || sector.equals("GOV") && now) {
                    String last = tenure.get().sector();
                    sector = now || !last.equals("GOV") || !ended(tenure.get()) ? last : "ELI";
                }
            }
        }
        if (country.isEmpty() && !persona.roles.isEmpty() && persona.entry == null) {
            country = home();
        }
        return new Actor(quote(f), Optional.of(persona.name), optional(country), sector.isEmpty() ? "UNK" : sector);
    }

    private boolean ended(Entry.Tenure tenure) {
        return tenure.to().isBefore(context.day());
    }

    /** The state behind the holder of an office: of a movement, the state it belongs to. */
    private String countryOf(Entry.Tenure tenure) {
        String of = tenure.of();
        if (!tenure.isOfGroup()) {
            return UNITED_NATIONS_FAMILY.contains(of) ? "UN" : UNCODED.contains(of) ? "" : of;
        }
        return words.lexicon().senses(of).stream().filter(s -> s.entry() instanceof Entry.Organisation)
                .map(s -> ((Entry.Organisation) s.entry()).of()).findFirst().orElse("");
    }

    private String countryOf(Entry.Person person, Entry.Tenure tenure) {
        String country = countryOf(tenure);
        for (Entry.Tenure other : person.tenures()) {
            if (country.isEmpty()) {
                country = countryOf(other);
            }
        }
        return country;
    }

    /** وزير الخارجية الروسي, الرئيس: who that is in this article, else an office without a name. */
    private List<Actor> office(Found f) {
        if (f.number() == Features.Number.DUAL && f.countries.isEmpty()) {
            return several(f, 2);
        }
        if (f.number() == Features.Number.PLURAL) {
            return collective(f);
        }
        if (f.definite || !f.countries.isEmpty() || f.possessed || f.role.name().contains(" ال")) {
            Persona persona = byOffice(f);
            if (persona != null) {
                f.persona = persona;
                return List.of(person(f, persona));
            }
        }
        return collective(f);
    }

    private Persona byOffice(Found f) {
        Persona best = null;
        for (Persona p : personas) {
            if (!f.countries.isEmpty() && !f.country().equals(countryOf(p)) || !holds(p, f)) {
                continue;
            }
            if (f.countries.isEmpty() && best != null && countryOf(best).equals(home())
                    && !countryOf(p).equals(home())) {
                continue;
            }
            if (best == null || f.countries.isEmpty() && countryOf(p).equals(home())
                    || p.lastSeen > best.lastSeen || best.lastSeen > f.first && p.lastSeen <= f.first) {
                best = p;
            }
        }
        return best;
    }

    private String countryOf(Persona p) {
        if (!p.country.isEmpty()) {
            return p.country;
        }
        return p.entry == null ? "" : p.entry.knownBy(context.day()).map(this::countryOf).orElse("");
    }

    /** Whether a person of this article can be meant by an office: the same one, or the head noun of his own. */
    private boolean holds(Persona p, Found f) {
        if (f.body != null && !isOwnCode(f.body)) {
            return p.bodies.contains(f.body) && p.roles.contains(f.role);
        }
        String office = f.role.office();
        String head = f.role.name();
        boolean titled = office.equals("HOS");
        for (Entry.Role role : p.roles) {
            if (role == f.role || !office.isEmpty() && !titled && role.office().equals(office)
                    || role.name().startsWith(head + " ")) {
                return true;
            }
        }
        if (p.entry == null) {
            return false;
        }
        for (Entry.Tenure tenure : p.entry.tenures()) {
            String title = tenure.title().startsWith("ال") ? tenure.title().substring(2) : tenure.title();
            if (tenure.covers(context.day()) && (!office.isEmpty() && !titled && tenure.office().equals(office)
                    || titled && tenure.office().equals(office) && head.equals("عاهل")
                    || title.equals(bare(head)) || title.startsWith(bare(head) + " "))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body has a code of its own as the United Nations do, so that the code alone tells whose office it is. */
    private boolean isOwnCode(Entry body) {
        return body instanceof Entry.Organisation o && !o.of().isEmpty() && world.state(o.of()).isEmpty();
    }

    private static String bare(String head) {
        return head.startsWith("ال") ? head.substring(2) : head;
    }

    /** A body, a people, an office without a name: one actor for each state it is said to belong to. */
    private List<Actor> collective(Found f) {
        String sector = f.former ? "ELI" : f.sector.isEmpty() ? "UNK" : f.sector;
        Optional<String> name = f.entry instanceof Entry.Organisation o && f.kind != Mention.Kind.PERSON
                && o.kind().equals("group") ? Optional.of(o.name()) : Optional.empty();
        boolean counted = f.first > 0 && tokens.kind(f.first - 1) == Tokens.Kind.NUMBER;
        if (f.role != null && isOwnLand(f.role.name()) && f.countries.isEmpty() && !counted) {
            Found speaker = f.possessed ? previousPerson(f) : null;
            if (speaker != null && speaker.persona != null) {
                f.persona = speaker.persona;
                return List.of(person(f, f.persona));
            }
            if (speaker == null || speaker.actors.get(0).country().isEmpty()) {
                return List.of();
            }
        }
        boolean several = f.number() == Features.Number.PLURAL || f.kind == Mention.Kind.PEOPLE;
        if ((f.kind == Mention.Kind.BODY || several) && f.definite && f.countries.isEmpty() && f.entry == null
                && !f.possessed) {
            for (int k = seen.size() - 1; k >= 0; k--) {
                Found body = seen.get(k);
                if (body.kind == f.kind && body != f && !body.actors.isEmpty() && sameHead(body, f)) {
                    Actor before = body.actors.get(0);
                    return List.of(new Actor(quote(f), before.name(), before.country(), before.sector()));
                }
            }
        }
        if (f.ofTwoSides && f.countries.isEmpty()) {
            lastStates(f).forEach(f.countries::add);
        }
        if (f.countries.isEmpty() && f.possessed) {
            Found owner = previousPerson(f);
            if (owner != null) {
                owner.actors.get(0).country().ifPresent(f.countries::add);
            }
        }
        if (f.countries.isEmpty()) {
            boolean own = sector.equals("GOV") && (f.definite || f.role.name().contains(" ال")) && !several
                    && !f.role.name().startsWith("الدول");
            return List.of(new Actor(quote(f), name, own ? optional(home()) : Optional.empty(), sector));
        }
        List<Actor> actors = new ArrayList<>();
        for (String country : f.countries) {
            actors.add(new Actor(quote(f), name, optional(country), sector));
        }
        return actors;
    }

    /** المجلس after مجلس الأمن: the definite head noun takes up the body named with it. */
    private boolean sameHead(Found body, Found f) {
        if (body.entry == null && body.countries.isEmpty()) {
            return false;
        }
        return head(body).equals(head(f));
    }

    private String head(Found f) {
        String word = tokens.text().string(f.start, tokens.to(f.first));
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    /** بلاده (his country): a speaker's own state, which stands for him; other countries are not told apart. */
    private static boolean isOwnLand(String head) {
        return head.equals("بلد") || head.equals("بلاد") || head.equals("دولة");
    }

    // ---- references

    /** نظيره (his counterpart), الجانبان (the two sides), الأخير (the latter). */
    private List<Actor> reference(Found f) {
        if (f.possessed || f.role.name().equals("نظير")) {
            Found other = previousPerson(f);
            if (other != null) {
                f.sector = other.actors.isEmpty() ? "GOV" : other.actors.get(0).sector();
                Entry.Role office = other.role;
                if (office != null && !f.countries.isEmpty()) {
                    for (Persona p : personas) {
                        if (countryOf(p).equals(f.country()) && p.roles.contains(office)) {
                            f.persona = p;
                            return List.of(person(f, p));
                        }
                    }
                }
            }
            if (f.sector.isEmpty()) {
                f.sector = "GOV";
            }
            if (f.countries.isEmpty() && f.number() == Features.Number.PLURAL && !f.role.name().equals("نظير")) {
                return List.of(new Actor(quote(f), Optional.empty(), Optional.empty(), "UNK"));
            }
            return f.countries.isEmpty() ? List.of() : collective(f);
        }
        if (!f.countries.isEmpty()) {
            f.sector = f.sector.isEmpty() ? "GOV" : f.sector;
            return collective(f);
        }
        return switch (f.number()) {
            case DUAL -> several(f, 2);
            default -> List.of();
        };
    }

    private Found previousPerson(Found f) {
        for (int k = seen.size() - 1; k >= 0; k--) {
            if (seen.get(k).kind == Mention.Kind.PERSON && !seen.get(k).actors.isEmpty()) {
                return seen.get(k);
            }
        }
        return null;
    }

    /**
     * Who the two sides are: those an earlier dual stood for (الرئيسان), else the last two persons joined by و, else the
     * last so many different persons or states mentioned before.
     */
    private List<Actor> several(Found f, int count) {
        for (int k = seen.size() - 1; k >= 1
                && tokens.sentenceOf(seen.get(k).first) >= tokens.sentenceOf(f.first) - 1; k--) {
            Found dual = seen.get(k);
            if (dual.number() == Features.Number.DUAL && dual.actors.size() == count) {
                return dual.actors;
            }
        }
        for (int k = seen.size() - 1; k >= 1
                && tokens.sentenceOf(seen.get(k).first) >= tokens.sentenceOf(f.first) - 1; k--) {
            Found second = seen.get(k);
            Found first = seen.get(k - 1);
            boolean joined = second.conjoined() && first.last == second.first && first.persona != null
                    && second.persona != null && first.persona != second.persona;
            if (joined) {
                return List.of(first.actors.get(0), second.actors.get(0));
            }
        }
        boolean people = f.kind == Mention.Kind.PERSON && !f.isReference();
        Map<String, Actor> last = new LinkedHashMap<>();
        for (int k = seen.size() - 1; k >= 0 && last.size() < count; k--) {
            Found other = seen.get(k);
            for (Actor actor : other.actors) {
                boolean fits = people
                        ? other.kind == Mention.Kind.PERSON && other.persona != null
                        : other.isActor() && other.kind != Mention.Kind.BODY && actor.country().isPresent();
                String key = people ? actor.name().orElse("") : actor.country().orElse("");
                if (fits && last.size() < count && !key.isEmpty()) {
                    last.putIfAbsent(key, actor);
                }
            }
        }
        return last.size() == count ? List.copyOf(last.values()) : List.of();
    }

    /** The two states named together last, روسيا وأوكرانيا, or else the last two different ones. */
    private List<String> lastStates(Found f) {
        List<String> last = new ArrayList<>();
        for (int k = seen.size() - 1; k >= 0 && last.size() < 2; k--) {
            Found other = seen.get(k);
            boolean state = other.kind == Mention.Kind.STATE;
            if (state && k > 0 && other.conjoined() && seen.get(k - 1).kind == Mention.Kind.STATE) {
                return List.of(seen.get(k - 1).country(), other.country());
            }
            if (state && !last.contains(other.country())) {
                last.add(0, other.country());
            }
        }
        return last.size() == 2 ? last : List.of();
    }

    private String home() {
        return context.home().orElse("");
    }

    private static Optional<String> optional(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private String surface(Found f) {
        return quote(f).text();
    }

    private Quote quote(Found f) {
        var span = tokens.text().origin(f.start, tokens.to(f.last - 1));
        return new Quote(span.in(text), span);
    }
}
