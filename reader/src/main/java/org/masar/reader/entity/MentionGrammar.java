package org.masar.reader.entity;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * The grammar of noun phrases that name an actor: title, office, nationality, name and apposition in all the orders the
 * press has, such as معالي وزير الخارجية الأمريكي جون كيري (His Excellency the American foreign minister John Kerry) or
 * آشتون كارتر وزير الدفاع الأميركي. Offices are left to {@link OfficeGrammar}, persons to {@link PersonGrammar}.
 */
final class MentionGrammar {
    /** How far a short form in brackets may reach. */
    private static final int LONGEST_BRACKET = 5;

    private final Words words;
    private final int[] chosen;
    private final Tokens tokens;
    private final Names names;
    private final Adjectives adjectives;
    private final OfficeGrammar offices;
    private final Titles titles;
    private final PersonGrammar persons;
    private final SharedHeads sharedHeads;

    MentionGrammar(Words words, int[] chosen, Names names) {
        this.words = words;
        this.chosen = chosen;
        this.tokens = words.tokens();
        this.names = names;
        PersonNames personNames = new PersonNames(words, names);
        this.adjectives = new Adjectives(words, chosen, names);
        NameAfterOffice nameAfterOffice = new NameAfterOffice(tokens, names, personNames);
        this.offices = new OfficeGrammar(words, names, personNames,
                new HeadModifiers(words, names, personNames, adjectives), nameAfterOffice);
        this.titles = new Titles(names, offices, nameAfterOffice);
        this.sharedHeads = new SharedHeads(words, names, personNames);
        this.persons = new PersonGrammar(tokens, names, personNames, offices);
    }

    /** The mention that begins at a token, or null. */
    Found parse(int t) {
        for (Hit hit : names.at(t)) {
            Found found = parse(hit);
            if (found != null) {
                return found;
            }
        }
        return persons.unknown(t);
    }

    /** The person that a phrase names, whatever else it may stand for. */
    Found person(Hit hit) {
        return persons.known(hit);
    }

    private Found parse(Hit hit) {
        Sense sense = hit.preferred();
        if (hit.length() == 1 && !(sense.entry() instanceof Entry.State) && isOtherWord(hit)) {
            return null;
        }
        return switch (sense.entry()) {
            case Entry.Role role when role.kind().equals("honorific") -> honorific(hit, role);
            case Entry.Role role -> office(hit, sense, role);
            case Entry.Person person -> persons.known(hit);
            case Entry.State state -> state(hit, sense, state);
            case Entry.Organisation organisation -> organisation(hit, sense, organisation);
            case Entry.Place place -> entry(hit, sense, Mention.Kind.PLACE, place.iso3(), "");
            case Entry.Outlet outlet -> entry(hit, sense, Mention.Kind.OUTLET, outlet.of(), "JRN");
        };
    }

    /** أمام (before) is not إمام (imam), أفاد (he reported) not آفاد: the word as chosen is a verb or function word. */
    private boolean isOtherWord(Hit hit) {
        int r = chosen[hit.from()];
        if (r < 0 || names.isDefinite(hit)) {
            return false;
        }
        boolean verb = Features.kind(words.features(r)).verbal();
        return words.lexeme(r).pos().isFunctionWord() || verb && words.lexicon().isSalient(words.lexeme(r));
    }

    private static Found entry(Hit hit, Sense sense, Mention.Kind kind, String country, String sector) {
        Found found = new Found(hit);
        found.entry = sense.entry();
        found.as = sense.as();
        found.kind = kind;
        found.sector = sector;
        if (!country.isEmpty()) {
            found.countries.add(country);
        }
        return found;
    }

    // ---- states, organisations

    private Found state(Hit hit, Sense sense, Entry.State state) {
        if (sense.as() == As.ADJECTIVE) {
            return nationals(hit, sense);
        }
        boolean people = sense.as() == As.PEOPLE;
        Found found = entry(hit, sense, people ? Mention.Kind.PEOPLE : Mention.Kind.STATE, state.iso3(), "GOV");
        found.definite = true;
        if (people) {
            found.features = Features.noun(Features.Kind.NOUN, Features.Gender.MASCULINE, Features.Number.PLURAL,
                    Features.Case.ANY, Features.State.ANY);
        }
        return found;
    }

    /**
     * الأميركيون (the Americans), الإيرانيين: the plural adjective of nationality used as a noun; and 12 فلسطينيا (12
     * Palestinians), whom something befalls.
     */
    private Found nationals(Hit hit, Sense sense) {
        boolean counted = adjectives.standsForPeople(hit);
        if (!counted && (Features.number(sense.features()) != Features.Number.PLURAL
                || Features.gender(sense.features()) == Features.Gender.FEMININE || !names.isDefinite(hit)
                || adjectives.follows(hit.from()))) {
            return null;
        }
        Found found = counted && sense.entry() instanceof Entry.Organisation group
                ? entry(hit, sense, Mention.Kind.BODY, group.of(), group.sector())
                : entry(hit, sense, Mention.Kind.PEOPLE, Hit.code(sense), counted ? "CVL" : "GOV");
        found.features = sense.features();
        found.definite = names.isDefinite(hit);
        return found;
    }

    private Found organisation(Hit hit, Sense sense, Entry.Organisation organisation) {
        if (sense.as() == As.ADJECTIVE) {
            return nationals(hit, sense);
        }
        Found found = entry(hit, sense, Mention.Kind.BODY, organisation.of(), organisation.sector());
        found.definite = true;
        skipParenthesis(found);
        return found;
    }

    /** حلف شمال الأطلسي (الناتو): a short form in brackets belongs to the name. */
    private void skipParenthesis(Found found) {
        int open = found.last;
        int end = names.end();
        if (open + 2 >= end || tokens.mark(open) != '(') {
            return;
        }
        for (int t = open + 1; t < Math.min(end, open + LONGEST_BRACKET); t++) {
            if (tokens.mark(t) == ')') {
                boolean shortForm = tokens.kind(open + 1) == Tokens.Kind.FOREIGN
                        || !names.at(open + 1).isEmpty() && names.at(open + 1).get(0).to() == t
                        || t == open + 2 && !words.isKnown(open + 1);
                if (shortForm && tokens.kind(open + 1) != Tokens.Kind.NUMBER) {
                    found.last = t + 1;
                }
                return;
            }
        }
    }

    // ---- honorifics and offices

    /** معالي وزير الخارجية, الأمير محمد بن سلمان: the title is part of the mention. */
    private Found honorific(Hit title, Entry.Role role) {
        if (title.has(Hit.POSSESSED)) {
            Found found = new Found(title);
            found.kind = Mention.Kind.PERSON;
            found.role = role;
            found.possessed = true;
            found.definite = true;
            found.sector = role.sector();
            return found;
        }
        int at = names.afterHonorifics(title.to());
        Found found = titled(at);
        if (found == null) {
            found = persons.afterTitle(at);
        }
        if (found == null) {
            return null;
        }
        if (found.role != null && !found.hasName() && !found.possessed) {
            titles.readHonoured(found);
        }
        found.beginAt(title);
        found.definite = true;
        // after a title البلدين (the two countries) is not traced
        found.ofTwoSides = false;
        if (found.sector.isEmpty()) {
            found.sector = role.sector();
        }
        return found;
    }

    /** The known person or the office after an honorific, or null. */
    private Found titled(int at) {
        for (Hit hit : names.at(at)) {
            Entry entry = hit.preferred().entry();
            if (hit.isBare() && (entry instanceof Entry.Person
                    || entry instanceof Entry.Role role && role.kind().equals("person"))) {
                return parse(hit);
            }
        }
        return null;
    }

    private Found office(Hit hit, Sense sense, Entry.Role role) {
        if (hit.length() == 1 && (words.onlyVerb(hit.from()) || adjectives.isAdjective(hit)
                || isThing(hit.from(), role) || isUnder(hit, role))) {
            return null;
        }
        Found found = offices.parse(hit, sense);
        titles.read(found);
        return found;
    }

    /** برئاسة الوزير (chaired by the minister): not the presidency, but under whom something is done. */
    private static boolean isUnder(Hit hit, Entry.Role role) {
        return hit.has(Hit.BY) && (role.name().equals("رئاسة") || role.name().equals("قيادة"));
    }

    /** المفاوضات (the negotiations) is not the women who negotiate, المستوطنات (the settlements) not those who settle. */
    private boolean isThing(int t, Entry.Role role) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            String wordClass = words.lexeme(r).wordClass();
            boolean thing = wordClass.equals("event") || wordClass.equals("place");
            if (thing && !words.lexeme(r).lemma().equals(role.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever shares the head of the mention before; see {@link SharedHeads}. */
    Found sharing(Found head, int at) {
        return sharedHeads.next(head, at);
    }
}
