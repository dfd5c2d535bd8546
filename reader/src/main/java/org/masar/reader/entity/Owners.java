package org.masar.reader.entity;

import java.util.Set;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * Whose an office or body is: a state, an organisation, another office or body, a person (إدارة أوباما) or a place, in the
 * genitive or after a preposition.
 */
final class Owners {
    /** How the words begin, in every number and gender, for those whose place is part of their office. */
    private static final Set<String> POSTED = Set.of("سفير", "سفرا", "قنصل", "ممثل", "مندوب", "منسق", "مسوول", "مسؤول",
            "مراسل",
            "مفوض", "مبعوث", "موفد", "قائم", "ناشط", "متحدث", "مقيم", "حاكم", "قائد");
    /** How the words begin, in every number and gender, for those who stand for another. */
    private static final Set<String> FOR_ANOTHER = Set.of("متحدث", "ناطق", "نائب", "نواب", "ممثل", "مندوب", "مسوول",
            "مسؤول", "وكيل",
            "مفوض", "موفد", "محام", "مدافع");
    /** The most offices within one another that are read: نائب رئيس لجنة برلمان البلاد; a text of nothing else has no end. */
    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final Names names;
    private final PersonNames personNames;
    private final OfficeGrammar offices;
    private final NameAfterOffice nameAfterOffice;
    private final int end;
    private int depth;

    Owners(Tokens tokens, Names names, PersonNames personNames, OfficeGrammar offices,
            NameAfterOffice nameAfterOffice) {
        this.personNames = personNames;
        this.tokens = tokens;
        this.names = names;
        this.offices = offices;
        this.nameAfterOffice = nameAfterOffice;
        this.end = names.end();
    }

    /** حكومة | وشعب المملكة (the government and people of the kingdom): the owner of a head joined to another's by و. */
    void shared(Found found, int at) {
        boolean bare = found.kind != Mention.Kind.PERSON && !found.definite && !found.possessed;
        if (!bare || depth == DEEPEST || at == end) {
            return;
        }
        for (Hit hit : names.at(at)) {
            Sense sense = hit.asRole();
            boolean head = sense != null && hit.proclitics() == Hit.AND && hit.length() == 1 && !names.isDefinite(hit)
                    && !((Entry.Role) sense.entry()).kind().equals("person");
            if (head) {
                depth++;
                Found other = offices.parse(hit, sense);
                depth--;
                found.countries.addAll(other.countries);
                found.owner = other.owner;
                return;
            }
        }
    }

    /**
     * Whose office or body it is: a state, organisation, or another office or body; the token after, or -1. A bare
     * genitive stands only right after a head without article; elsewhere (وزير الخارجية الأميركي) it wants a preposition.
     */
    int owner(Found found, int at, boolean bare) {
        boolean linked = isLink(found, at);
        int from = linked ? at + 1 : at;
        boolean quoted = from + 2 < end && "«\"“'".indexOf(tokens.mark(from)) >= 0;
        if (quoted) {
            from++;
        }
        for (Hit hit : names.at(from)) {
            boolean to = hit.has(Hit.TO);
            if (hit.preferred().entry() instanceof Entry.Person
                    && (!hit.isBare() || linked && !standsForAnother(found))) {
                continue;
            }
            boolean by = (to || hit.has(Hit.BY)) && !hit.has(Hit.AND);
            if (to && (hit.preferred().entry() instanceof Entry.Role role && !isSecond(found)
                    && !isChiefOf(found, role)
                    || found.definite && found.kind != Mention.Kind.PERSON && !isPartOfBody(found))) {
                continue;
            }
            boolean only = linked && tokens.string(at).equals("في") && !isPosted(found);
            if (only && !(hit.preferred().entry() instanceof Entry.Organisation)) {
                continue;
            }
            if (hit.has(Hit.BY) && isLed(hit)) {
                continue;
            }
            boolean plain = hit.isBare() || hit.proclitics() == Hit.POSSESSED && hit.asRole() != null;
            if (!bare && !by && !linked || !plain && !(by && !linked)) {
                continue;
            }
            int next = owner(found, hit, linked || by);
            if (next >= 0) {
                return quoted && next < end && "»\"”'".indexOf(tokens.mark(next)) >= 0 ? next + 1 : next;
            }
        }
        return -1;
    }

    /** القائد العام للجيش (the commander-in-chief of the army): an office told by an adjective is a body's with ل. */
    private static boolean isChiefOf(Found found, Entry.Role body) {
        return found.kind == Mention.Kind.PERSON && found.definite && body.kind().equals("body")
                && found.role.name().contains(" ") && found.countries.isEmpty();
    }

    /** المجلس الاستشاري لحركة فتح: a council, committee or office that is told by an adjective is somebody's with ل. */
    private static boolean isPartOfBody(Found found) {
        return found.kind == Mention.Kind.BODY && found.sector.isEmpty() && found.countries.isEmpty()
                && found.last > found.first + 1;
    }

    /** The prepositions between an office and whose it is: سفير ... لدى, مسؤولون من, أعضاء في. */
    private boolean isLink(Found found, int at) {
        return tokens.isWord(at) && switch (tokens.string(at)) {
            case "في", "لدي", "باسم" -> true;
            case "داخل" -> found.isSeveral() || found.kind == Mention.Kind.BODY;
            case "عن" -> standsForAnother(found);
            case "من" -> takesFrom(found);
            case "علي" -> isOverseer(found);
            default -> false;
        };
    }

    /**
     * السفير في دمشق, مسؤول في الوزارة: whose office says where; not الرئيسان في القاهرة (the two presidents in Cairo), who only
     * are there.
     */
    private boolean isPosted(Found found) {
        boolean group = found.kind == Mention.Kind.BODY && switch (found.sector) {
            case "UAF", "REB", "PTY", "PRM" -> true;
            default -> false;
        };
        boolean plain = (found.kind == Mention.Kind.PERSON || group) && found.definite && found.countries.isEmpty()
                && found.last == found.first + 1 && found.number() != Features.Number.PLURAL;
        return !plain || hasPost(tokens, found);
    }

    /** Whether an office is one of those that somebody has at some place. */
    static boolean hasPost(Tokens tokens, Found found) {
        for (Found office = found; office != null; office = office.owner) {
            String head = Names.withoutArticle(tokens.text().string(office.start, tokens.to(office.first)));
            if (POSTED.stream().anyMatch(head::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** الوفد الروسي برئاسة فلان (the Russian delegation, led by somebody): who leads it is not whose it is. */
    private static boolean isLed(Hit hit) {
        return hit.preferred().entry() instanceof Entry.Role role
                && (role.name().equals("رئاسة") || role.name().equals("قيادة"));
    }

    /** ممثلون عن, المتحدث الرسمي عن: who stands or speaks for another; not أفرجت السلطات عن. */
    private boolean standsForAnother(Found found) {
        String head = Names.withoutArticle(tokens.text().string(found.start, tokens.to(found.first)));
        return found.kind != Mention.Kind.BODY && FOR_ANOTHER.stream().anyMatch(head::startsWith);
    }

    /** المشرف العام على المركز (the supervisor general of the centre): who is over something. */
    static boolean isOverseer(Found found) {
        return Names.withoutArticle(found.role.name()).startsWith("مشرف");
    }

    /** مسؤولون من, وفد من: only an indefinite head, or one of several people, takes its owner with من. */
    private static boolean takesFrom(Found found) {
        return !found.definite || found.kind == Mention.Kind.PEOPLE;
    }

    /** النائب الثاني لرئيس مجلس الوزراء: deputies, assistants and envoys are somebody's, with ل. */
    private static boolean isSecond(Found found) {
        return switch (found.role.office()) {
            case "DEPUTY", "VP", "DPM", "ADVISER", "ENVOY", "SPOKES" -> true;
            default -> found.role.name().contains("نائب");
        };
    }

    /** Whose office or body it is, if what is named there can be that; the token after, or -1. */
    int owner(Found found, Hit hit, boolean linked) {
        Sense sense = hit.preferred();
        if (sense.as() == As.ADJECTIVE) {
            return -1;
        }
        return switch (sense.entry()) {
            case Entry.State state -> ofState(found, hit, state);
            case Entry.Organisation organisation -> ofOrganisation(found, hit, organisation);
            case Entry.Role role -> ofOffice(found, hit, sense, role);
            case Entry.Place place -> ofPlace(found, hit, place, linked);
            case Entry.Person person -> ofPerson(found, hit);
            default -> -1;
        };
    }

    private int ofState(Found found, Hit hit, Entry.State state) {
        if (!found.countries.isEmpty()) {
            return -1;
        }
        found.countries.add(state.iso3());
        return found.isSeveral() ? moreStates(found, hit.to()) : hit.to();
    }

    /** رؤساء روسيا وإيران: a plural head with several states. */
    private int moreStates(Found found, int at) {
        int next = at;
        while (next < end) {
            int from = tokens.mark(next) == '،' ? next + 1 : next;
            Hit more = null;
            for (Hit hit : names.at(from)) {
                Sense sense = hit.preferred();
                if (sense.entry() instanceof Entry.State state && sense.as() == As.NAME
                        && (hit.proclitics() == Hit.AND || hit.isBare() && from > next)) {
                    more = hit;
                    found.countries.add(state.iso3());
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

    private static int ofOrganisation(Found found, Hit hit, Entry.Organisation organisation) {
        if (found.countries.isEmpty() && !organisation.of().isEmpty()) {
            found.countries.add(organisation.of());
        }
        if (found.sector.isEmpty() || found.sector.equals("GOV") && !organisation.sector().equals("GOV")
                || found.kind == Mention.Kind.PEOPLE || isLeader(found) || isMember(found)
                || found.role.office().equals("SG")) {
            found.sector = organisation.sector();
        }
        found.entry = organisation;
        found.body = organisation;
        found.entryStart = hit.start();
        found.entryLast = hit.to();
        return hit.to();
    }

    /** قيادي في تنظيم داعش, مقاتلون من حزب الله: who is a party man or a fighter by default is what his movement is. */
    private static boolean isMember(Found found) {
        return found.kind == Mention.Kind.PERSON && (found.sector.equals("PTY") || found.sector.equals("UAF"));
    }

    private static boolean isLeader(Found found) {
        return found.role.office().equals("LEADER") || found.role.office().equals("SPOKES");
    }

    private int ofOffice(Found found, Hit hit, Sense sense, Entry.Role role) {
        boolean reference = role.kind().equals("reference");
        boolean land = role.name().equals("بلد") || role.name().equals("دولة");
        if ((reference || land) && Features.number(sense.features()) == Features.Number.DUAL) {
            found.ofTwoSides = true;
            return hit.to();
        }
        if (reference || depth == DEEPEST) {
            return -1;
        }
        if (role.kind().equals("honorific")) {
            return ofTitled(found, hit);
        }
        depth++;
        Found inner = offices.parse(hit, sense);
        depth--;
        if (inner.kind == Mention.Kind.PERSON && takesPerson(found)) {
            nameAfterOffice.readOwner(inner, found.kind == Mention.Kind.PERSON);
        }
        found.owner = inner;
        found.ofSeveral |= inner.ofSeveral || land && inner.number() == Features.Number.PLURAL
                && !sense.entry().name().equals("بلاد");
        if (found.countries.isEmpty()) {
            found.countries.addAll(inner.countries);
        }
        if (isSectorOf(found, inner)) {
            found.sector = inner.sector;
        }
        if (found.entry == null) {
            found.takeEntry(inner);
        }
        if (!land) {
            found.body = role;
        }
        return inner.last;
    }

    /**
     * قيادة الجيش (the army's command), وفد البرلمان, نائب قائد الشرطة: whether a head is of the sector of that to which it
     * belongs, as all are that are of government only by default; a ministry or a cabinet is of government.
     */
    private static boolean isSectorOf(Found found, Found inner) {
        if (found.sector.isEmpty()) {
            return true;
        }
        boolean deputy = found.role.name().startsWith("نائب") || found.role.name().equals("نواب");
        if (deputy && inner.kind == Mention.Kind.PERSON) {
            return true;
        }
        boolean state = found.role.name().startsWith("وزار") || found.role.name().startsWith("وزير")
                || found.role.name().startsWith("حكوم");
        boolean mission = inner.sector.equals("IGO") && inner.country().length() == 3;
        return found.sector.equals("GOV") && !state && !inner.sector.isEmpty() && !mission;
    }

    // ---- persons

    /** مكتب رئيس الوزراء الإسرائيلي | بنيامين نتنياهو: the holder of the office that a body's own name contains. */
    void holder(Found found) {
        boolean office = found.role.name().contains(" رئيس")
                || found.role.name().contains(" الرئيس");
        if (!office || found.owner != null) {
            return;
        }
        for (Hit hit : names.at(names.afterHonorifics(found.last))) {
            if (hit.isBare() && hit.isFullName() && NameAfterOffice.isLeader(hit.persons())
                    && !found.isOfAnotherState(hit.persons())) {
                Found person = new Found(hit);
                person.kind = Mention.Kind.PERSON;
                personNames.takeKnown(person, hit);
                found.owner = person;
                found.last = person.last;
                return;
            }
        }
    }

    /** إدارة أوباما, مبعوث ترامب: whether a head belongs to a person, and does not bear his name. */
    private static boolean takesPerson(Found found) {
        return found.kind != Mention.Kind.PERSON || isSecond(found);
    }

    private int ofPerson(Found found, Hit hit) {
        boolean risky = hit.senses().stream()
                .allMatch(s -> !(s.entry() instanceof Entry.Person) || s.as() == As.RISKY_SHORT);
        if (!takesPerson(found) || risky && !isFollowing(found)
                || found.kind == Mention.Kind.PERSON && !NameAfterOffice.isLeader(hit.persons())) {
            return -1;
        }
        Found person = new Found(hit);
        person.kind = Mention.Kind.PERSON;
        personNames.takeKnown(person, hit);
        found.owner = person;
        return person.last;
    }

    /** قوات صالح, أنصار صالح (Saleh's forces, followers): a head that makes a name of a word that can be another. */
    private static boolean isFollowing(Found found) {
        return switch (found.sector) {
            case "MIL", "PRM", "REB", "UAF" -> true;
            default -> found.role.name().equals("أنصار") || found.role.name().equals("أتباع");
        };
    }

    /** حكومة السيد فلان: a person with a title before his name. */
    private int ofTitled(Found found, Hit title) {
        int at = names.afterHonorifics(title.to());
        Found person = new Found(title);
        person.kind = Mention.Kind.PERSON;
        person.role = (Entry.Role) title.asRole().entry();
        if (!takesPerson(found) || found.kind == Mention.Kind.PERSON || !nameAfterOffice.takeName(person, at)) {
            return -1;
        }
        found.owner = person;
        return person.last;
    }

    // ---- places

    private static int ofPlace(Found found, Hit hit, Entry.Place place, boolean linked) {
        if (!found.countries.isEmpty() && linked) {
            return -1;
        }
        if (found.countries.isEmpty() && !place.iso3().isEmpty()) {
            found.countries.add(place.iso3());
        }
        found.ofPlace = true;
        return hit.to();
    }
}
