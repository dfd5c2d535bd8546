package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Lexicon;

/** The persons that an article names: which of them a name or office means. */
final class Personas {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Context context;
    private final Affiliations affiliations;
    private final List<Persona> personas = new ArrayList<>();

    Personas(Tokens tokens, Lexicon lexicon, Context context, Affiliations affiliations) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.context = context;
        this.affiliations = affiliations;
    }

    // ---- by name

    /** Says which person a mention with a name means, maybe one not named before. */
    void recognise(Found f) {
        List<String> parts = new ArrayList<>();
        while (f.nameLast - f.nameFirst > 1 && (isTitle(f.nameFirst) || f.nameFirst == f.first && isPrefixedTitle(f))) {
            f.nameFirst++;
        }
        for (int t = f.nameFirst; t < f.nameLast; t++) {
            parts.add(tokens.string(t));
        }
        int start = f.nameFirst == f.first ? f.start : tokens.from(f.nameFirst);
        if (f.nameFirst == f.first && f.start > tokens.from(f.first)) {
            parts.set(0, tokens.text().string(f.start, tokens.to(f.first)));
        }
        String surface = tokens.text().origin(start, tokens.to(f.nameLast - 1)).in(context.text());
        Persona persona = f.persons.isEmpty() ? unknown(parts) : known(f);
        if (persona == null) {
            persona = new Persona(f.persons.isEmpty() ? null : choose(f), surface, parts);
            personas.add(persona);
        }
        persona.called(surface, parts, !f.persons.isEmpty() && !f.shortName);
        f.persona = persona;
        learn(persona, f);
    }

    private static void learn(Persona persona, Found f) {
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
        String word = tokens.string(t);
        boolean role = lexicon.senses(word).stream().anyMatch(s -> s.entry() instanceof Entry.Role r
                && (r.kind().equals("honorific") || r.kind().equals("person")));
        return role && (word.startsWith(Names.ARTICLE) || !lexicon.isGivenName(lexicon.word(word)));
    }

    /** للملك محمد (to King Muhammad): a title after a particle, of which only the lam of the article is left after ل. */
    private boolean isPrefixedTitle(Found f) {
        String word = tokens.string(f.first);
        String whole = f.preposition() == 'ل' && word.startsWith("لل")
                ? Names.ARTICLE + word.substring(2)
                : tokens.text().string(f.start, tokens.to(f.first));
        return whole.startsWith(Names.ARTICLE)
                && lexicon.senses(whole).stream().anyMatch(s -> s.entry() instanceof Entry.Role r
                        && (r.kind().equals("honorific") || r.kind().equals("person")));
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

    // ---- by office

    /** Who of a state is called by just that office in this article; null if nobody is. */
    Persona withOffice(Entry.Role office, String country) {
        for (Persona p : personas) {
            if (p.roles.contains(office) && affiliations.country(p).equals(country)) {
                return p;
            }
        }
        return null;
    }

    /** Whom of this article an office without a name means; null if it means nobody named. */
    Persona holder(Found f) {
        String home = context.homeCode();
        Persona best = null;
        for (Persona p : personas) {
            String country = affiliations.country(p);
            if (!f.countries.isEmpty() && !f.country().equals(country) || !holds(p, f)) {
                continue;
            }
            if (f.countries.isEmpty() && best != null && affiliations.country(best).equals(home)
                    && !country.equals(home)) {
                continue;
            }
            if (best == null || f.countries.isEmpty() && country.equals(home)
                    || p.lastSeen > best.lastSeen || best.lastSeen > f.first && p.lastSeen <= f.first) {
                best = p;
            }
        }
        return best;
    }

    /** Whether a person of this article can be meant by an office: the same one, or the head noun of his own. */
    private boolean holds(Persona p, Found f) {
        if (isHeadOfState(f) && !wasHeadOfState(p)) {
            return false;
        }
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
        return p.entry != null && p.entry.tenures().stream()
                .anyMatch(t -> t.covers(context.day()) && isMeant(t, f.role));
    }

    /** الرئيس التونسي (the Tunisian president): with his state he is its head, and no head of its government. */
    private static boolean isHeadOfState(Found f) {
        return f.role.name().equals("رئيس") && f.definite && f.body == null && f.entry == null
                && !f.countries.isEmpty();
    }

    private static boolean wasHeadOfState(Persona p) {
        return p.entry == null || p.roles.stream().anyMatch(role -> role.name().equals("رئيس"))
                || p.entry.tenures().stream().anyMatch(t -> t.office().equals("HOS"));
    }

    /** Whether an office held can be meant by that role; a head of state is told by his title. */
    private static boolean isMeant(Entry.Tenure tenure, Entry.Role role) {
        String head = Names.withoutArticle(role.name());
        String title = Names.withoutArticle(tenure.title());
        boolean sameOffice = !role.office().isEmpty() && tenure.office().equals(role.office());
        return sameOffice && (!role.office().equals("HOS") || role.name().equals("عاهل") || !role.of().isEmpty())
                || title.equals(head)
                || title.startsWith(head + " ");
    }

    /** Whether a body has a code of its own as the United Nations do, so that the code alone tells whose office it is. */
    private boolean isOwnCode(Entry body) {
        return body instanceof Entry.Organisation o && !o.of().isEmpty() && lexicon.world().state(o.of()).isEmpty();
    }
}
