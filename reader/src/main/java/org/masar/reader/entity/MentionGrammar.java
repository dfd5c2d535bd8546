package org.masar.reader.entity;

import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.article.Tokens;
import org.masar.reader.entity.Names.Hit;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * The grammar of noun phrases that name an actor: title, office, nationality, name and apposition in all the orders the
 * press has, such as معالي وزير الخارجية الأمريكي جون كيري (His Excellency the American foreign minister John Kerry) or
 * آشتون كارتر وزير الدفاع الأميركي.
 */
final class MentionGrammar {
    private static final Set<String> FORMER = Set.of("سابق", "أسبق", "راحل");
    private static final String ARTICLE = "ال";

    private final Words words;
    private final int[] chosen;
    private final Tokens tokens;
    private final Names names;
    private final PersonNames personNames;
    private final int end;

    MentionGrammar(Words words, int[] chosen, Names names, PersonNames personNames, int end) {
        this.chosen = chosen;
        this.words = words;
        this.tokens = words.tokens();
        this.names = names;
        this.personNames = personNames;
        this.end = end;
    }

    /** The mention that begins at a token, or null. */
    Found parse(int t) {
        for (Hit hit : names.at(t)) {
            Found found = parse(hit);
            if (found != null) {
                return found;
            }
        }
        return unknownPerson(t);
    }

    private Found parse(Hit hit) {
        Sense sense = preferred(hit);
        if (sense == null || hit.length() == 1 && !(sense.entry() instanceof Entry.State) && isOtherWord(hit)) {
            return null;
        }
        Found found = new Found(hit.from(), hit.to(), hit.start(), hit.proclitics());
        return switch (sense.entry()) {
            case Entry.Role role when role.kind().equals("honorific") -> honorific(found, hit, role);
            case Entry.Role role -> role(found, hit, sense, role);
            case Entry.Person person -> person(found, hit);
            case Entry.State state -> state(found, hit, sense, state);
            case Entry.Organisation organisation -> organisation(found, hit, sense, organisation);
            case Entry.Place place -> entry(found, place, sense.as(), Mention.Kind.PLACE, place.iso3(), "");
            case Entry.Outlet outlet -> entry(found, outlet, sense.as(), Mention.Kind.OUTLET, outlet.of(), "JRN");
        };
    }

    /** أمام (before) is not إمام (imam), أفاد (he reported) not آفاد: the word as chosen is a verb or function word. */
    private boolean isOtherWord(Hit hit) {
        int r = chosen[hit.from()];
        if (r < 0 || isDefinite(hit)) {
            return false;
        }
        boolean verb = Features.kind(words.features(r)).verbal();
        return words.lexeme(r).pos().isFunctionWord() || verb && words.lexicon().isSalient(words.lexeme(r));
    }

    /** Of the things a phrase may stand for, the one that the press means most often. */
    private static Sense preferred(Hit hit) {
        Sense best = null;
        for (Sense sense : hit.senses()) {
            if (best == null || rank(sense) > rank(best) || rank(sense) == rank(best)
                    && Features.number(best.features()) == Features.Number.DUAL
                    && Features.number(sense.features()) == Features.Number.PLURAL) {
                best = sense;
            }
        }
        return best;
    }

    private static int rank(Sense sense) {
        return switch (sense.entry()) {
            case Entry.Person p -> sense.as() == As.NAME ? 9 : sense.as() == As.SHORT ? 4 : 1;
            case Entry.Organisation o -> sense.as() == As.ADJECTIVE ? 2 : 8;
            case Entry.State s -> sense.as() == As.ADJECTIVE
                    ? 3
                    : sense.as() == As.CAPITAL
                            ? 6
                            : sense.as() == As.SEAT ? 9 : 7;
            case Entry.Role r -> 5;
            case Entry.Outlet o -> 6;
            case Entry.Place p -> 5;
        };
    }

    private Found entry(Found found, Entry entry, As as, Mention.Kind kind, String country, String sector) {
        found.entry = entry;
        found.as = as;
        found.kind = kind;
        found.sector = sector;
        if (!country.isEmpty()) {
            found.countries.add(country);
        }
        return found;
    }

    // ---- states, organisations

    private Found state(Found found, Hit hit, Sense sense, Entry.State state) {
        if (sense.as() == As.ADJECTIVE) {
            return nationals(found, hit, sense, state.iso3());
        }
        entry(found, state, sense.as(), sense.as() == As.PEOPLE ? Mention.Kind.PEOPLE : Mention.Kind.STATE,
                state.iso3(), "GOV");
        found.definite = true;
        if (sense.as() == As.PEOPLE) {
            found.features = Features.noun(Features.Kind.NOUN, Features.Gender.MASCULINE, Features.Number.PLURAL,
                    Features.Case.ANY, Features.State.ANY);
        }
        return found;
    }

    /** الأميركيون (the Americans), الإيرانيين: the plural adjective of nationality used as a noun. */
    private Found nationals(Found found, Hit hit, Sense sense, String country) {
        if (Features.number(sense.features()) != Features.Number.PLURAL
                || Features.gender(sense.features()) == Features.Gender.FEMININE || !isDefinite(hit)
                || follows(hit.from())) {
            return null;
        }
        found.features = sense.features();
        found.definite = true;
        return entry(found, sense.entry(), sense.as(), Mention.Kind.PEOPLE, country, "GOV");
    }

    /** Whether the word before is a noun that an adjective here would belong to. */
    private boolean follows(int t) {
        if (t == 0 || !tokens.isWord(t - 1) || tokens.sentenceOf(t - 1) != tokens.sentenceOf(t)) {
            return false;
        }
        int before = chosen[t - 1];
        boolean definite = before >= 0 && (words.proclitics(before) & Clitics.AL) != 0;
        String word = tokens.string(t);
        boolean article = word.startsWith(ARTICLE) || word.startsWith("و" + ARTICLE);
        return hasNominal(t - 1) && definite == article && !words.can(t - 1, PartOfSpeech.PREPOSITION)
                && !startsWithVerb(t - 1);
    }

    private boolean hasNominal(int t) {
        return words.can(t, PartOfSpeech.NOUN) || words.can(t, PartOfSpeech.ADJECTIVE);
    }

    private boolean startsWithVerb(int t) {
        return words.isKnown(t) && Features.kind(words.features(words.first(t))).verbal();
    }

    private Found organisation(Found found, Hit hit, Sense sense, Entry.Organisation organisation) {
        if (sense.as() == As.ADJECTIVE) {
            return nationals(found, hit, sense, organisation.of());
        }
        entry(found, organisation, sense.as(), Mention.Kind.BODY, organisation.of(), organisation.sector());
        found.definite = true;
        skipParenthesis(found);
        return found;
    }

    /** حلف شمال الأطلسي (الناتو): a short form in brackets belongs to the name. */
    private void skipParenthesis(Found found) {
        int open = found.last;
        if (open + 2 < end && tokens.mark(open) == '(') {
            for (int t = open + 1; t < Math.min(end, open + 5); t++) {
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
    }

    // ---- persons by name

    private Found person(Found found, Hit hit) {
        List<Sense> senses = hit.senses().stream().filter(s -> s.entry() instanceof Entry.Person).toList();
        boolean full = senses.stream().anyMatch(s -> s.as() == As.NAME);
        found.kind = Mention.Kind.PERSON;
        found.persons = senses.stream().filter(s -> !full || s.as() == As.NAME).map(s -> (Entry.Person) s.entry())
                .distinct().toList();
        found.shortName = !full;
        found.risky = !full && senses.stream().allMatch(s -> s.as() == As.RISKY_SHORT);
        found.definite = true;
        name(found, hit.from(), personNames.extend(hit.to(), end));
        if (found.shortName && found.nameLast > hit.to()) {
            found.persons = found.persons.stream().filter(p -> bears(p, found)).toList();
        }
        found.features = gender(found);
        if (found.shortName && sameAgain(found)) {
            return found;
        }
        apposition(found);
        return found;
    }

    /** خادم الحرمين الشريفين الملك سلمان: the same person named twice in a row is one mention. */
    private boolean sameAgain(Found found) {
        for (Hit next : names.at(found.last)) {
            boolean same = next.proclitics() == 0 && next.senses().stream()
                    .anyMatch(s -> s.entry() instanceof Entry.Person p && found.persons.contains(p));
            if (same) {
                Found again = person(new Found(next.from(), next.to(), next.start(), 0), next);
                if (again.persons.stream().anyMatch(found.persons::contains)) {
                    found.persons = again.persons;
                    found.shortName = again.shortName;
                    found.risky = again.risky;
                    name(found, again.nameFirst, again.nameLast);
                    found.last = again.last;
                    return true;
                }
            }
        }
        return false;
    }

    /** الشيخ صباح خالد is not الشيخ صباح: a short name that goes on must go on as the person's own does. */
    private boolean bears(Entry.Person person, Found found) {
        String name = " " + Letters.fold(person.name()) + " ";
        for (int t = found.nameFirst + 1; t < found.nameLast; t++) {
            if (!name.contains(" " + tokens.string(t) + " ")) {
                return false;
            }
        }
        return true;
    }

    private static int gender(Found found) {
        boolean female = !found.persons.isEmpty() && found.persons.get(0).female();
        return Features.noun(Features.Kind.PROPER_NOUN, female ? Features.Gender.FEMININE : Features.Gender.MASCULINE,
                Features.Number.SINGULAR, Features.Case.ANY, Features.State.ANY);
    }

    private static void name(Found found, int first, int last) {
        found.nameFirst = first;
        found.nameLast = last;
        found.last = Math.max(found.last, last);
    }

    private Found unknownPerson(int t) {
        int last = personNames.unknown(t, end);
        if (last < 0) {
            return null;
        }
        Found found = new Found(t, last, tokens.from(t) + personNames.conjunctionLength(t), personNames.proclitics(t));
        found.kind = Mention.Kind.PERSON;
        found.definite = true;
        name(found, t, last);
        found.features = gender(found);
        apposition(found);
        return found;
    }

    /** آشتون كارتر وزير الدفاع الأميركي; يوري أوشاكوف، مساعد الرئيس الروسي، : the office after the name. */
    private void apposition(Found found) {
        int at = found.last;
        boolean comma = at < end && tokens.mark(at) == '،';
        Hit hit = headAt(comma ? at + 1 : at);
        if (hit == null || hit.proclitics() != 0 && hit.proclitics() != Names.POSSESSED) {
            return;
        }
        Sense sense = roleSense(hit);
        Entry.Role role = sense == null ? null : (Entry.Role) sense.entry();
        if (role == null || !role.kind().equals("person")
                || Features.number(sense.features()) == Features.Number.PLURAL
                || Features.number(sense.features()) == Features.Number.DUAL) {
            return;
        }
        Found office = new Found(hit.from(), hit.to(), hit.start(), hit.proclitics());
        office.nameFirst = office.nameLast = -1;
        roleParts(office, hit, sense, role, false);
        boolean closed = office.last >= end || "،,)»\".".indexOf(tokens.mark(office.last)) >= 0
                && tokens.mark(office.last) != 0;
        boolean placed = !office.countries.isEmpty() || office.entry != null;
        if (isOfAnotherState(office, found.persons) || comma && !closed
                || !comma && !placed && hit.length() == 1 && !isDefinite(hit)) {
            return;
        }
        boolean first = found.role == null;
        found.last = office.last;
        if (!first) {
            apposition(found);
            return;
        }
        found.role = role;
        found.former = office.former;
        found.possessed = office.possessed;
        found.countries.addAll(office.countries);
        found.sector = office.sector;
        found.entry = office.entry;
        found.body = office.body;
        apposition(found);
    }

    // ---- honorifics and offices

    /** معالي وزير الخارجية, الأمير محمد بن سلمان: the title is part of the mention. */
    private Found honorific(Found found, Hit hit, Entry.Role role) {
        int at = hit.to();
        if ((hit.proclitics() & Names.POSSESSED) != 0) {
            found.kind = Mention.Kind.PERSON;
            found.role = role;
            found.possessed = true;
            found.definite = true;
            found.sector = role.sector();
            return found;
        }
        Hit next = headAt(at);
        while (next != null && roleSense(next) != null && isHonorific(roleSense(next)) && next.proclitics() == 0) {
            at = next.to();
            next = headAt(at);
        }
        if (at >= end) {
            return null;
        }
        Found rest = null;
        for (Hit h : names.at(at)) {
            Sense sense = preferred(h);
            if (h.proclitics() == 0 && sense != null && (sense.entry() instanceof Entry.Person
                    || sense.entry() instanceof Entry.Role r && r.kind().equals("person"))) {
                rest = parse(h);
                break;
            }
        }
        if (rest == null) {
            int last = personNames.afterTitle(at, end);
            if (last < 0) {
                return null;
            }
            rest = new Found(at, last, tokens.from(at), 0);
            rest.kind = Mention.Kind.PERSON;
            rest.features = gender(rest);
            name(rest, at, last);
            apposition(rest);
        }
        Found out = new Found(found.first, rest.last, found.start, found.proclitics);
        copy(rest, out);
        if (out.sector.isEmpty()) {
            out.sector = role.sector();
        }
        out.definite = true;
        return out;
    }

    private static void copy(Found from, Found to) {
        to.kind = from.kind;
        to.role = from.role;
        to.features = from.features;
        to.definite = from.definite;
        to.possessed = from.possessed;
        to.former = from.former;
        to.entry = from.entry;
        to.body = from.body;
        to.as = from.as;
        to.persons = from.persons;
        to.shortName = from.shortName;
        to.risky = from.risky;
        to.nameFirst = from.nameFirst;
        to.nameLast = from.nameLast;
        to.countries.addAll(from.countries);
        to.sector = from.sector;
    }

    private static boolean isHonorific(Sense sense) {
        return sense.entry() instanceof Entry.Role role && role.kind().equals("honorific");
    }

    private Hit headAt(int t) {
        if (t >= end) {
            return null;
        }
        for (Hit hit : names.at(t)) {
            if (roleSense(hit) != null) {
                return hit;
            }
        }
        return null;
    }

    private static Sense roleSense(Hit hit) {
        Sense found = null;
        for (Sense sense : hit.senses()) {
            if (sense.entry() instanceof Entry.Role role && (found == null || !role.kind().equals("honorific"))) {
                found = sense;
            }
        }
        return found;
    }

    private Found role(Found found, Hit hit, Sense sense, Entry.Role role) {
        if (hit.length() == 1 && (startsVerbHere(hit) || isAdjectiveHere(hit) || isThing(hit.from(), role)
                || isUnder(hit, role))) {
            return null;
        }
        roleParts(found, hit, sense, role, true);
        return found;
    }

    /** A one-word head that can only be a verb where it stands: before a name without article ("قائد"). */
    private boolean startsVerbHere(Hit hit) {
        return words.onlyVerb(hit.from());
    }

    /** برئاسة الوزير (chaired by the minister): not the presidency, but under whom something is done. */
    private static boolean isUnder(Hit hit, Entry.Role role) {
        return (hit.proclitics() & Names.BY) != 0 && (role.name().equals("رئاسة") || role.name().equals("قيادة"));
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

    /**
     * صحفي in مؤتمر صحفي (press conference): an adjective of the noun before it, not a journalist; nor are those Islamists
     * who stand after another adjective, in هيئات عربية وإسلامية.
     */
    private boolean isAdjectiveHere(Hit hit) {
        int t = hit.from();
        if (hit.proclitics() == Names.AND) {
            return follows(t) && words.can(t - 1, PartOfSpeech.ADJECTIVE) && adjectiveReading(t, Clitics.WA) >= 0;
        }
        if (hit.proclitics() != 0 || !follows(t) || !names.at(t - 1).isEmpty()) {
            return false;
        }
        int r = adjectiveReading(t);
        return r >= 0 && words.can(t - 1, PartOfSpeech.NOUN);
    }

    /** Reads what follows the head of a role: whose it is, adjectives, the name. */
    private void roleParts(Found found, Hit hit, Sense sense, Entry.Role role, boolean named) {
        found.role = role;
        found.features = sense.features();
        found.definite = isDefinite(hit);
        found.possessed = (hit.proclitics() & Names.POSSESSED) != 0;
        found.sector = role.sector();
        found.kind = switch (role.kind()) {
            case "body" -> Mention.Kind.BODY;
            case "people" -> Mention.Kind.PEOPLE;
            default -> Mention.Kind.PERSON;
        };
        if (!role.of().isEmpty()) {
            found.countries.add(role.of());
        }
        int at = hit.to();
        boolean owner = found.possessed && !role.name().equals("نظير");
        boolean open = false;
        while (at < end) {
            int next = belonging(found, at);
            if (next < 0) {
                next = adjective(found, at);
            }
            if (next < 0 && !owner) {
                next = owner(found, at, at == hit.to() && !isClosed(hit) || open);
                owner = next >= 0;
            }
            if (next < 0) {
                next = subject(at);
            }
            if (next < 0 && !owner && !found.hasName() && at < hit.to() + 3) {
                next = domain(found, at);
                open = next >= 0 && !tokens.string(at).startsWith(ARTICLE);
            }
            if (next < 0 && named
                    && (role.kind().equals("person") || found.possessed && role.kind().equals("reference"))) {
                next = nameAfterOffice(found, at);
                if (next >= 0) {
                    found.last = next;
                    return;
                }
            }
            if (next < 0) {
                break;
            }
            at = next;
            found.last = at;
        }
        if (named && found.kind == Mention.Kind.PERSON && !found.countries.isEmpty()) {
            nameBetweenCommas(found);
        }
    }

    /** An adjective of nationality (الروسي), of place in time (السابق) or another; the token after it, or -1. */
    private int adjective(Found found, int at) {
        for (Hit hit : names.at(at)) {
            for (Sense sense : hit.senses()) {
                if (sense.as() != As.ADJECTIVE && sense.as() != As.PEOPLE) {
                    continue;
                }
                String code = code(sense.entry());
                boolean and = (hit.proclitics() & Names.AND) != 0;
                if (hit.proclitics() != 0 && !(and && mayBeSplit(found) && !startsShared(hit))) {
                    continue;
                }
                if (found.definite && !isDefinite(hit) && found.role != null && hit.length() == 1
                        && !(found.role.name().contains(" "))) {
                    continue;
                }
                if (!and && isAnotherState(found, hit, code)) {
                    return -1;
                }
                if (!code.isEmpty() && !found.countries.contains(code)) {
                    if (and || found.countries.isEmpty() || mayBeSplit(found)) {
                        found.countries.add(code);
                    }
                }
                if (sense.entry() instanceof Entry.Organisation organisation && found.sector.isEmpty()) {
                    found.sector = organisation.sector();
                }
                return hit.to();
            }
        }
        int r = adjectiveReading(at);
        if (r < 0 || isDefiniteHead(found) != ((words.proclitics(r) & Clitics.AL) != 0)) {
            return -1;
        }
        if (FORMER.contains(words.lexeme(r).lemma())) {
            found.former = true;
        }
        return at + 1;
    }

    /** زار وزير الدفاع الأميركي | السعودية: a form that is also a state's name, after the head has its state. */
    private static boolean isAnotherState(Found found, Hit hit, String code) {
        return !found.countries.isEmpty() && !found.countries.contains(code) && hit.senses().stream()
                .anyMatch(s -> s.entry() instanceof Entry.State && s.as() == As.NAME);
    }

    /** والسعودي عادل الجبير: an adjective with a name of its own opens another mention that shares the head. */
    private boolean startsShared(Hit hit) {
        return personNames.afterTitle(hit.to(), end) >= 0;
    }

    /** الوفدان الروسي والأوكراني, قادة روسيا وأوكرانيا: a dual or plural head may belong to several states. */
    private static boolean mayBeSplit(Found found) {
        return found.number() == Features.Number.DUAL || found.number() == Features.Number.PLURAL;
    }

    private static String code(Entry entry) {
        return switch (entry) {
            case Entry.State state -> state.iso3();
            case Entry.Organisation organisation -> organisation.of();
            default -> "";
        };
    }

    /** Whether the adjectives of a head have the article: it has it, a pronoun, or a definite genitive. */
    private static boolean isDefiniteHead(Found found) {
        return found.definite || found.possessed || !found.countries.isEmpty()
                || found.role != null && found.role.name().contains(" " + ARTICLE);
    }

    private static boolean isParticiple(int features) {
        return Features.kind(features) == Features.Kind.PASSIVE_PARTICIPLE
                || Features.kind(features) == Features.Kind.ACTIVE_PARTICIPLE;
    }

    private int adjectiveReading(int at) {
        return adjectiveReading(at, 0);
    }

    /** A reading as an adjective with nothing before it but the article and these particles; -1 if there is none. */
    private int adjectiveReading(int at, int particles) {
        if (!tokens.isWord(at)) {
            return -1;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            Lexeme lexeme = words.lexeme(r);
            boolean adjective = lexeme.pos() == PartOfSpeech.ADJECTIVE
                    || isParticiple(words.features(r)) && names.at(at).isEmpty()
                            && !words.can(at, PartOfSpeech.NOUN);
            boolean plain = (words.proclitics(r) & ~(Clitics.AL | particles)) == 0
                    && words.enclitic(r) == Clitics.NO_PRONOUN;
            if (adjective && plain && Features.nounCase(words.features(r)) != Features.Case.ACCUSATIVE) {
                return r;
            }
        }
        return -1;
    }

    /**
     * Whose office or body it is: a state, organisation, or another office or body; the token after, or -1. A bare
     * genitive stands only right after a head without article; elsewhere (وزير الخارجية الأميركي) it wants a preposition.
     */
    private int owner(Found found, int at, boolean bare) {
        int from = at;
        boolean linked = false;
        if (tokens.isWord(at) && isLink(at) && (!tokens.string(at).equals("من") || takesFrom(found))) {
            from++;
            linked = true;
        }
        boolean quoted = from + 2 < end && "«\"“'".indexOf(tokens.mark(from)) >= 0 && tokens.mark(from) != 0;
        if (quoted) {
            from++;
        }
        for (Hit hit : names.at(from)) {
            boolean by = (hit.proclitics() & (Names.BY | Names.TO)) != 0 && (hit.proclitics() & Names.AND) == 0;
            boolean to = (hit.proclitics() & Names.TO) != 0;
            if (to && (preferred(hit).entry() instanceof Entry.Role && !isSecond(found)
                    || found.definite && found.kind != Mention.Kind.PERSON)) {
                continue;
            }
            if (!bare && !by && !linked || hit.proclitics() != 0 && !(by && !linked)) {
                continue;
            }
            int next = owner(found, hit, linked || by);
            if (next >= 0) {
                return quoted && next < end && "»\"”'".indexOf(tokens.mark(next)) >= 0 ? next + 1 : next;
            }
        }
        return -1;
    }

    /** Whether the article on its last word closes a head to a genitive: الرئيس, مجلس النواب; not المتحدث باسم. */
    private boolean isClosed(Hit head) {
        return head.length() == 1 ? isDefinite(head) : tokens.string(head.to() - 1).startsWith(ARTICLE);
    }

    /** مسؤولون من, وفد من: only an indefinite head, or one of several people, takes its owner with من. */
    private static boolean takesFrom(Found found) {
        return !found.definite || found.kind == Mention.Kind.PEOPLE;
    }

    /** The prepositions between an office and whose it is: سفير ... لدى, مسؤولون من, أعضاء في. */
    private boolean isLink(int at) {
        String word = tokens.string(at);
        return word.equals("في") || word.equals("من") || word.equals("لدي") || word.equals("باسم") || word.equals("عن");
    }

    private int owner(Found found, Hit hit, boolean linked) {
        Sense sense = preferred(hit);
        if (sense == null || sense.as() == As.ADJECTIVE) {
            return -1;
        }
        switch (sense.entry()) {
            case Entry.State state -> {
                if (!found.countries.isEmpty()) {
                    return -1;
                }
                found.countries.add(state.iso3());
                return moreOwners(found, hit.to());
            }
            case Entry.Organisation organisation -> {
                if (found.countries.isEmpty() && !organisation.of().isEmpty()) {
                    found.countries.add(organisation.of());
                }
                if (found.sector.isEmpty() || found.sector.equals("GOV") && !organisation.sector().equals("GOV")
                        || found.kind == Mention.Kind.PEOPLE || isLeader(found)) {
                    found.sector = organisation.sector();
                }
                found.entry = organisation;
                found.body = organisation;
                return hit.to();
            }
            case Entry.Role role -> {
                boolean land = role.name().equals("بلد") || role.name().equals("دولة");
                if ((role.kind().equals("reference") || land)
                        && Features.number(sense.features()) == Features.Number.DUAL) {
                    found.ofTwoSides = true;
                    return hit.to();
                }
                if (role.kind().equals("honorific") || role.kind().equals("reference")) {
                    return -1;
                }
                Found inner = new Found(hit.from(), hit.to(), hit.start(), hit.proclitics());
                roleParts(inner, hit, sense, role, false);
                if (found.countries.isEmpty()) {
                    found.countries.addAll(inner.countries);
                }
                if (found.sector.isEmpty()) {
                    found.sector = inner.sector;
                }
                if (found.entry == null) {
                    found.entry = inner.entry;
                }
                if (!land) {
                    found.body = role;
                }
                return inner.last;
            }
            case Entry.Place place -> {
                if (!found.countries.isEmpty() && linked) {
                    return -1;
                }
                if (found.countries.isEmpty() && !place.iso3().isEmpty()) {
                    found.countries.add(place.iso3());
                }
                return hit.to();
            }
            default -> {
                return -1;
            }
        }
    }

    /** النائب الثاني لرئيس مجلس الوزراء: deputies, assistants and envoys are somebody's, with ل. */
    private static boolean isSecond(Found found) {
        return found.role != null && switch (found.role.office()) {
            case "DEPUTY", "VP", "DPM", "ADVISER", "ENVOY", "SPOKES" -> true;
            default -> found.role.name().contains("نائب");
        };
    }

    private static boolean isLeader(Found found) {
        return found.role.office().equals("LEADER") || found.role.office().equals("SPOKES");
    }

    /** رؤساء روسيا وإيران: a plural head with several states. */
    private int moreOwners(Found found, int at) {
        int next = at;
        while (mayBeSplit(found) && next < end) {
            int from = tokens.mark(next) == '،' ? next + 1 : next;
            Hit more = null;
            for (Hit hit : names.at(from)) {
                Sense sense = preferred(hit);
                if (sense != null && sense.entry() instanceof Entry.State && sense.as() == As.NAME
                        && (hit.proclitics() == Names.AND || hit.proclitics() == 0 && from > next)) {
                    more = hit;
                    found.countries.add(((Entry.State) sense.entry()).iso3());
                    break;
                }
            }
            if (more == null) {
                return next;
            }
            next = more.to();
        }
        return next;
    }

    /** مدير العمليات الإنسانية (director of humanitarian operations): nouns that say what a head in construct heads. */
    private int domain(Found found, int at) {
        if (found.definite || found.number() == Features.Number.DUAL || !tokens.isWord(at) || !names.at(at).isEmpty()
                || !found.countries.isEmpty() || found.kind != Mention.Kind.PERSON) {
            return -1;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            boolean noun = words.lexeme(r).pos() == PartOfSpeech.NOUN && (words.proclitics(r) & ~Clitics.AL) == 0
                    && ((words.proclitics(r) & Clitics.AL) != 0 || ownerFollows(at + 1));
            if (noun) {
                return at + 1;
            }
        }
        return -1;
    }

    /** قائد قوات | الناتو: the genitive of a noun in construct, a state, body or place. */
    private boolean ownerFollows(int at) {
        for (Hit hit : names.at(at)) {
            Sense sense = preferred(hit);
            if (hit.proclitics() == 0 && sense != null && sense.as() != As.ADJECTIVE
                    && (sense.entry() instanceof Entry.State || sense.entry() instanceof Entry.Organisation
                            || sense.entry() instanceof Entry.Place)) {
                return true;
            }
        }
        return false;
    }

    /** الهيئة التابعة للأمم المتحدة (the panel that belongs to the United Nations): whose it is, with a participle. */
    private int belonging(Found found, int at) {
        if (!tokens.isWord(at) || at + 1 >= end) {
            return -1;
        }
        boolean belongs = false;
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            belongs |= words.lexeme(r).lemma().equals("تبع") && (words.proclitics(r) & ~Clitics.AL) == 0
                    && Features.kind(words.features(r)) == Features.Kind.ACTIVE_PARTICIPLE;
        }
        if (!belongs) {
            return -1;
        }
        for (Hit hit : names.at(at + 1)) {
            int next = (hit.proclitics() & Names.TO) == 0 ? -1 : owner(found, hit, true);
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    /** لشؤون الشرق الأوسط (for Middle East affairs): what an official is charged with. */
    private int subject(int at) {
        if (!tokens.isWord(at)) {
            return -1;
        }
        String word = tokens.string(at);
        if (!word.equals("لشؤون") && !word.equals("لشئون") && !word.equals("للشؤون") && !word.equals("للشئون")) {
            return -1;
        }
        int next = at + 1;
        for (Hit hit : names.at(next)) {
            if (hit.proclitics() == 0) {
                return hit.to();
            }
        }
        if (next < end && tokens.isWord(next)) {
            next++;
        }
        return next;
    }

    /**
     * التقى الأمين العام للأمم المتحدة | الوزير لافروف: whether known persons only ever held offices elsewhere, so that
     * the office is somebody else's.
     */
    private static boolean isOfAnotherState(Found office, List<Entry.Person> persons) {
        return !persons.isEmpty() && !office.countries.isEmpty() && persons.stream()
                .noneMatch(p -> p.tenures().stream()
                        .anyMatch(t -> office.countries.contains(t.of()) || t.isOfGroup() && office.entry != null));
    }

    private int nameAfterOffice(Found found, int at) {
        int from = at;
        Hit title = headAt(from);
        while (title != null && isHonorific(roleSense(title)) && title.proclitics() == 0) {
            from = title.to();
            title = headAt(from);
        }
        for (Hit hit : names.at(from)) {
            if (hit.proclitics() != 0 || hit.senses().stream().noneMatch(s -> s.entry() instanceof Entry.Person)) {
                continue;
            }
            Found person = new Found(hit.from(), hit.to(), hit.start(), 0);
            List<Sense> senses = hit.senses().stream().filter(s -> s.entry() instanceof Entry.Person).toList();
            boolean full = senses.stream().anyMatch(s -> s.as() == As.NAME);
            List<Entry.Person> persons = senses.stream().filter(s -> !full || s.as() == As.NAME)
                    .map(s -> (Entry.Person) s.entry()).distinct().toList();
            if (isOfAnotherState(found, persons)) {
                return -1;
            }
            found.persons = persons;
            found.shortName = !full;
            name(person, hit.from(), personNames.extend(hit.to(), end));
            name(found, person.nameFirst, person.nameLast);
            return found.last;
        }
        if (found.number() == Features.Number.PLURAL) {
            return -1;
        }
        int last = personNames.afterTitle(from, end);
        if (last < 0) {
            return -1;
        }
        name(found, from, last);
        return last;
    }

    /** مساعدة وزير الخارجية، آن باترسون، : the name after its office, between commas. */
    private void nameBetweenCommas(Found found) {
        int comma = found.last;
        if (comma + 1 >= end || tokens.mark(comma) != '،' || found.number() == Features.Number.PLURAL) {
            return;
        }
        int from = comma + 1;
        Hit title = headAt(from);
        while (title != null && isHonorific(roleSense(title)) && title.proclitics() == 0) {
            from = title.to();
            title = headAt(from);
        }
        int last = -1;
        List<Entry.Person> persons = List.of();
        for (Hit hit : names.at(from)) {
            if (hit.proclitics() == 0 && hit.senses().stream().anyMatch(
                    s -> s.entry() instanceof Entry.Person && s.as() == As.NAME)) {
                last = personNames.extend(hit.to(), end);
                persons = hit.senses().stream().filter(s -> s.as() == As.NAME && s.entry() instanceof Entry.Person)
                        .map(s -> (Entry.Person) s.entry()).toList();
                break;
            }
        }
        if (last < 0) {
            last = personNames.unknown(from, end);
        }
        if (last >= 0 && (last >= end || tokens.mark(last) == '،' || tokens.mark(last) == ',')) {
            found.persons = persons;
            name(found, from, last);
        }
    }

    private boolean isDefinite(Hit hit) {
        char[] letters = tokens.text().letters();
        int start = hit.start();
        boolean article = tokens.to(hit.from()) - start > 3 && letters[start] == 'ا' && letters[start + 1] == 'ل';
        boolean afterLam = (hit.proclitics() & Names.TO) != 0 && letters[start] == 'ل';
        return article || afterLam;
    }
}
