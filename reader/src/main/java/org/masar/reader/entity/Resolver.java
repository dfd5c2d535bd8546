package org.masar.reader.entity;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.World;

/**
 * Says who each mention is: short names, offices and references are traced to the {@link Personas} and states the article
 * has named, or to who held the office on that day.
 */
final class Resolver {
    /** The Arab states that are kingdoms, the one that the press means most often first. */
    private static final List<String> KINGDOMS = List.of("SAU", "JOR", "MAR", "BHR");

    private final Tokens tokens;
    private final World world;
    private final Context context;
    private final Affiliations affiliations;
    private final Personas personas;
    private final Antecedents antecedents;
    private final GroupNames groupNames;
    private final StatesTold told;

    Resolver(Words words, Context context) {
        this.tokens = words.tokens();
        this.world = words.lexicon().world();
        this.context = context;
        this.affiliations = new Affiliations(words.lexicon(), context);
        this.personas = new Personas(tokens, words.lexicon(), context, affiliations);
        this.antecedents = new Antecedents(tokens);
        this.groupNames = new GroupNames(tokens, context);
        this.told = new StatesTold(tokens);
    }

    void resolve(List<Found> all) {
        for (Found f : all) {
            for (Found named = f; named != null; named = named.owner) {
                if (named.hasName()) {
                    personas.recognise(named);
                }
            }
        }
        groupNames.collect(all);
        told.count(all, affiliations);
        for (Found f : all) {
            f.actors = actors(f);
            antecedents.add(f);
            if (f.persona != null) {
                f.persona.lastSeen = f.first;
            }
        }
    }

    private List<Actor> actors(Found f) {
        if (f.persona != null) {
            return person(f, f.persona);
        }
        if (isLatter(f)) {
            Found person = antecedents.person();
            return person == null || person.persona == null ? List.of() : person(f, person.persona);
        }
        if (f.isReference()) {
            return reference(f);
        }
        if (f.kind == Mention.Kind.PERSON) {
            return office(f);
        }
        return f.role != null ? collective(f) : List.of(named(f));
    }

    /** الأخير (the latter), سيادته (his excellency): the person mentioned last. */
    private static boolean isLatter(Found f) {
        return f.role != null && (f.role.kind().equals("honorific") || f.role.name().equals("الأخير")
                || f.role.name().equals("الأخيرة"));
    }

    /** A state, organisation, place or outlet by its name. */
    private Actor named(Found f) {
        boolean named = f.entry instanceof Entry.Organisation o
                && !(o.sector().equals("GOV") && world.state(o.of()).isPresent());
        Quote quote = quote(f);
        String name = GroupNames.isGroup(f) ? groupNames.fullest(f) : quote.text();
        return new Actor(quote, named ? Optional.of(name) : Optional.empty(), optional(f.country()),
                orUnknown(f.sector));
    }

    private List<Actor> person(Found f, Persona persona) {
        f.persona = persona;
        return List.of(new Actor(quote(f), Optional.of(persona.name), optional(affiliations.likelyCountry(persona)),
                orUnknown(affiliations.sector(persona))));
    }

    /** وزير الخارجية الروسي, الرئيس: who that is in this article, else an office without a name. */
    private List<Actor> office(Found f) {
        findOwner(f);
        if (f.number() == Features.Number.DUAL && f.countries.isEmpty() && f.definite) {
            return antecedents.twoSides(f);
        }
        if (f.number() != Features.Number.PLURAL
                && (f.isDefinite() || !f.countries.isEmpty() || f.possessed)) {
            Persona persona = personas.holder(f);
            if (persona != null) {
                return person(f, persona);
            }
        }
        return collective(f);
    }

    // ---- bodies, peoples, offices without a name

    /** A body, a people, an office without a name: one actor for each state it is said to belong to. */
    private List<Actor> collective(Found f) {
        boolean counted = f.first > 0 && tokens.kind(f.first - 1) == Tokens.Kind.NUMBER;
        if (isOwnLand(f.role.name()) && f.countries.isEmpty() && !counted) {
            Found speaker = f.possessed ? antecedents.person() : null;
            if (speaker != null && speaker.persona != null) {
                return person(f, speaker.persona);
            }
            if (speaker == null || speaker.actors.get(0).country().isEmpty()) {
                return List.of();
            }
        }
        boolean several = f.number() == Features.Number.PLURAL || f.kind == Mention.Kind.PEOPLE;
        if ((f.kind == Mention.Kind.BODY || several) && f.definite && f.countries.isEmpty() && f.entry == null
                && !f.possessed && f.owner == null && !f.ofSeveral) {
            Found body = antecedents.sameHead(f);
            if (body != null) {
                Actor same = body.actors.get(0);
                return List.of(new Actor(quote(f), same.name(), same.country(), same.sector()));
            }
        }
        findOwners(f);
        findOwner(f);
        if (f.countries.isEmpty() && !f.role.where().isEmpty() && told.isAbout(f.role.where(), f)) {
            f.countries.add(f.role.of());
        }
        String sector = f.former ? "ELI" : orUnknown(f.sector);
        Optional<String> name = f.entry instanceof Entry.Organisation o && f.kind != Mention.Kind.PERSON
                && o.kind().equals("group") ? Optional.of(groupNames.fullest(f)) : Optional.empty();
        if (f.countries.isEmpty()) {
            boolean definite = f.isDefinite() || !sector.equals("GOV");
            boolean alliance = f.entry instanceof Entry.Organisation o && o.of().isEmpty();
            String state = definite && isDomestic(sector) && !f.ofSeveral && !alliance
                    ? likelyState(f, sector.equals("GOV") && !several && !f.role.name().endsWith("نظام"))
                    : "";
            f.guessedState = true;
            return List.of(new Actor(quote(f), name, optional(state), sector));
        }
        return f.countries.stream().map(c -> new Actor(quote(f), name, optional(c), sector)).toList();
    }

    /** Whether those of a sector belong to one state: a parliament, an opposition, but no organisation of several. */
    private static boolean isDomestic(String sector) {
        return switch (sector) {
            case "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "PRM", "CVL", "JRN", "REL", "UAF",
                    "REB", "BUS", "ELI", "UNK" ->
                true;
            default -> false;
        };
    }

    /** البرلمان (parliament), الجيش (the army) without saying whose: of the state last spoken of, else that of the outlet. */
    private String likelyState(Found f, boolean orHome) {
        if (f.role.name().equals("المملكة")) {
            return KINGDOMS.contains(context.homeCode()) ? context.homeCode() : antecedents.lastOf(KINGDOMS);
        }
        String mission = isSentAbroad(f) ? antecedents.embassyNear(f) : "";
        String leading = told.leading(f);
        String near = !mission.isEmpty() ? mission : leading.isEmpty() ? antecedents.stateNear(f) : leading;
        if (!near.isEmpty() || !f.definite) {
            return near.isEmpty() && orHome ? context.homeCode() : near;
        }
        return orHome ? context.homeCode() : told.leading();
    }

    /** الملحق الثقافي after سفارة السعودية في روما: who serves at an embassy. */
    private static boolean isSentAbroad(Found f) {
        return f.role.office().equals("AMB") || f.role.name().contains("ملحق") || f.role.name().contains("قنصل");
    }

    /** بلاده (his country): a speaker's own state, which stands for him; other countries are not told apart. */
    private static boolean isOwnLand(String head) {
        return head.equals("بلد") || head.equals("بلاد") || head.equals("دولة");
    }

    /** وفدا البلدين (both countries' delegations), حكومته (his government): the states to which the words point back. */
    private void findOwners(Found f) {
        if (f.ofTwoSides && f.countries.isEmpty()) {
            f.countries.addAll(antecedents.twoStates());
        }
        if (f.countries.isEmpty() && f.possessed) {
            Found owner = antecedents.person();
            if (owner != null) {
                owner.actors.get(0).country().ifPresent(f.countries::add);
            }
        }
    }

    /** إدارة أوباما, وفد بلاده, حكومة المملكة: the state of the person or land to which a head belongs. */
    private void findOwner(Found f) {
        for (Found owner = f.owner; owner != null && f.countries.isEmpty(); owner = owner.owner) {
            String state = "";
            if (owner.persona != null) {
                state = affiliations.likelyCountry(owner.persona);
                f.sector = f.sector.isEmpty() ? affiliations.sector(owner.persona) : f.sector;
            } else if (owner.possessed) {
                Found speaker = antecedents.person();
                state = speaker == null ? "" : speaker.actors.get(0).country().orElse("");
            } else if (owner.role.name().equals("المملكة")) {
                state = likelyState(owner, true);
            }
            if (!state.isEmpty()) {
                f.countries.add(state);
            }
        }
    }

    // ---- references

    /** نظيره (his counterpart), الجانبان (the two sides). */
    private List<Actor> reference(Found f) {
        if (f.possessed || f.role.name().equals("نظير")) {
            return counterpart(f);
        }
        if (!f.countries.isEmpty()) {
            f.sector = f.sector.isEmpty() ? "GOV" : f.sector;
            return collective(f);
        }
        return f.number() == Features.Number.DUAL ? antecedents.twoSides(f) : List.of();
    }

    /** نظيره الروسي (his Russian counterpart): who has the same office of that state as the person before. */
    private List<Actor> counterpart(Found f) {
        Found other = antecedents.person();
        if (other != null) {
            f.sector = other.actors.get(0).sector();
            Persona same = other.role == null || f.countries.isEmpty()
                    ? null
                    : personas.withOffice(other.role, f.country());
            if (same != null) {
                return person(f, same);
            }
        }
        if (!f.countries.isEmpty()) {
            f.sector = f.sector.isEmpty() ? "GOV" : f.sector;
            return collective(f);
        }
        boolean several = f.number() == Features.Number.PLURAL && !f.role.name().equals("نظير");
        return several
                ? List.of(new Actor(quote(f), Optional.empty(), Optional.empty(), "UNK"))
                : List.of();
    }

    private static String orUnknown(String sector) {
        return sector.isEmpty() ? "UNK" : sector;
    }

    private static Optional<String> optional(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private Quote quote(Found f) {
        Span span = tokens.text().origin(f.start, tokens.to(f.last - 1));
        return new Quote(span.in(context.text()), span);
    }
}
