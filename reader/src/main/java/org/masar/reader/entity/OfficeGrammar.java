package org.masar.reader.entity;

import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * The grammar of an office or body without any personal name: its head, what describes it and whose it is, such as وزير
 * الخارجية الأمريكي (the American foreign minister) or سفير روسيا لدى الأمم المتحدة (Russia's ambassador to the UN).
 */
final class OfficeGrammar {
    /** How the words begin, in every number and gender, for those whose place is part of their office. */
    private static final Set<String> POSTED = Set.of("سفير", "سفرا", "قنصل", "ممثل", "مندوب", "منسق", "مسوول", "مسؤول",
            "مراسل",
            "مفوض", "مبعوث", "ناشط", "متحدث", "مقيم", "حاكم", "قائد");
    /** How the words begin, in every number and gender, for those who stand for another. */
    private static final Set<String> FOR_ANOTHER = Set.of("متحدث", "ناطق", "نائب", "نواب", "ممثل", "مندوب", "مسوول",
            "مسؤول", "وكيل",
            "مفوض", "موفد", "محام", "مدافع");
    private static final int DOMAIN_REACH = 3;
    /** The most offices within one another that are read: نائب رئيس لجنة برلمان البلاد; a text of nothing else has no end. */
    private static final int DEEPEST = 8;

    private final Words words;
    private final Tokens tokens;
    private final Names names;
    private final HeadModifiers modifiers;
    private final int end;
    private int depth;

    OfficeGrammar(Words words, Names names, HeadModifiers modifiers) {
        this.words = words;
        this.tokens = words.tokens();
        this.names = names;
        this.modifiers = modifiers;
        this.end = names.end();
    }

    /** The office or body of which that is the head, with all that follows it. */
    Found parse(Hit hit, Sense sense) {
        Entry.Role role = (Entry.Role) sense.entry();
        Found found = head(hit, sense, role);
        boolean owned = found.possessed && !role.name().equals("نظير");
        boolean open = false;
        while (found.last < end) {
            int at = found.last;
            int next = belonging(found, at);
            if (next < 0) {
                next = modifiers.adjective(found, at);
            }
            if (next < 0 && !owned) {
                next = owner(found, at, at == hit.to() && !isClosed(hit) || open);
                owned = next >= 0;
            }
            if (next < 0) {
                next = modifiers.subject(at);
            }
            if (next < 0 && at == hit.to()) {
                next = modifiers.outletName(found, at);
            }
            if (next < 0 && !owned && at < hit.to() + DOMAIN_REACH) {
                next = modifiers.domain(found, at);
                open = next >= 0 && !tokens.string(at).startsWith(Names.ARTICLE);
            }
            if (next < 0) {
                break;
            }
            found.last = next;
        }
        return found;
    }

    private Found head(Hit hit, Sense sense, Entry.Role role) {
        Found found = new Found(hit);
        found.role = role;
        found.features = sense.features();
        found.definite = names.isDefinite(hit);
        found.possessed = hit.has(Hit.POSSESSED);
        found.sector = role.sector();
        found.kind = switch (role.kind()) {
            case "body" -> Mention.Kind.BODY;
            case "people" -> Mention.Kind.PEOPLE;
            default -> Mention.Kind.PERSON;
        };
        if (!role.of().isEmpty() && !role.isOfSeveral()) {
            found.countries.add(role.of());
        }
        return found;
    }

    /** Whether the article on its last word closes a head to a genitive: الرئيس, مجلس النواب; not المتحدث باسم. */
    private boolean isClosed(Hit head) {
        return head.length() == 1
                ? names.isDefinite(head)
                : tokens.string(head.to() - 1).startsWith(Names.ARTICLE);
    }

    // ---- whose it is

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
            int next = hit.has(Hit.TO) ? owner(found, hit, true) : -1;
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    /**
     * Whose office or body it is: a state, organisation, or another office or body; the token after, or -1. A bare
     * genitive stands only right after a head without article; elsewhere (وزير الخارجية الأميركي) it wants a preposition.
     */
    private int owner(Found found, int at, boolean bare) {
        boolean linked = isLink(found, at);
        int from = linked ? at + 1 : at;
        boolean quoted = from + 2 < end && "«\"“'".indexOf(tokens.mark(from)) >= 0;
        if (quoted) {
            from++;
        }
        for (Hit hit : names.at(from)) {
            boolean to = hit.has(Hit.TO);
            boolean by = (to || hit.has(Hit.BY)) && !hit.has(Hit.AND);
            if (to && (hit.preferred().entry() instanceof Entry.Role && !isSecond(found)
                    || found.definite && found.kind != Mention.Kind.PERSON)) {
                continue;
            }
            boolean only = linked && tokens.string(at).equals("في") && !isPosted(found);
            if (only && !(hit.preferred().entry() instanceof Entry.Organisation)) {
                continue;
            }
            if (hit.has(Hit.BY) && isLed(hit)) {
                continue;
            }
            if (!bare && !by && !linked || !hit.isBare() && !(by && !linked)) {
                continue;
            }
            int next = owner(found, hit, linked || by);
            if (next >= 0) {
                return quoted && next < end && "»\"”'".indexOf(tokens.mark(next)) >= 0 ? next + 1 : next;
            }
        }
        return -1;
    }

    /** The prepositions between an office and whose it is: سفير ... لدى, مسؤولون من, أعضاء في. */
    private boolean isLink(Found found, int at) {
        return tokens.isWord(at) && switch (tokens.string(at)) {
            case "في", "لدي", "باسم" -> true;
            case "عن" -> standsForAnother(found);
            case "من" -> takesFrom(found);
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
        String head = Names.withoutArticle(tokens.text().string(found.start, tokens.to(found.first)));
        return !plain || POSTED.stream().anyMatch(head::startsWith);
    }

    /** الوفد الروسي برئاسة فلان (the Russian delegation, led by somebody): who leads it is not whose it is. */
    private boolean isLed(Hit hit) {
        boolean leading = hit.preferred().entry() instanceof Entry.Role role
                && (role.name().equals("رئاسة") || role.name().equals("قيادة"));
        int next = names.afterHonorifics(hit.to());
        return leading && names.at(next).stream().anyMatch(Hit::isPerson);
    }

    /** ممثلون عن, المتحدث الرسمي عن: who stands or speaks for another; not أفرجت السلطات عن. */
    private boolean standsForAnother(Found found) {
        String head = Names.withoutArticle(tokens.text().string(found.start, tokens.to(found.first)));
        return found.kind != Mention.Kind.BODY && FOR_ANOTHER.stream().anyMatch(head::startsWith);
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

    private int owner(Found found, Hit hit, boolean linked) {
        Sense sense = hit.preferred();
        if (sense.as() == As.ADJECTIVE) {
            return -1;
        }
        return switch (sense.entry()) {
            case Entry.State state -> ofState(found, hit, state);
            case Entry.Organisation organisation -> ofOrganisation(found, hit, organisation);
            case Entry.Role role -> ofOffice(found, hit, sense, role);
            case Entry.Place place -> ofPlace(found, hit, place, linked);
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
                || found.kind == Mention.Kind.PEOPLE || isLeader(found)) {
            found.sector = organisation.sector();
        }
        found.entry = organisation;
        found.body = organisation;
        return hit.to();
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
        if (reference || role.kind().equals("honorific") || depth == DEEPEST) {
            return -1;
        }
        depth++;
        Found inner = parse(hit, sense);
        depth--;
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

    private static int ofPlace(Found found, Hit hit, Entry.Place place, boolean linked) {
        if (!found.countries.isEmpty() && linked) {
            return -1;
        }
        if (found.countries.isEmpty() && !place.iso3().isEmpty()) {
            found.countries.add(place.iso3());
        }
        return hit.to();
    }
}
