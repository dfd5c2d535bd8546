package org.masar.reader.entity;

import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * What describes the head of an office or body, other than whose it is: adjectives of nationality and others, its domain
 * (العمليات الإنسانية) and its subject (لشؤون الشرق الأوسط).
 */
final class HeadModifiers {
    private static final Set<String> FORMER = Set.of("سابق", "أسبق", "راحل");
    private static final Set<String> FOR_AFFAIRS = Set.of("لشؤون", "لشئون", "للشؤون", "للشئون");

    private final Words words;
    private final Tokens tokens;
    /** The most tokens of a name between marks of quotation, with the marks. */
    private static final int LONGEST_NAME = 7;

    /** The most tokens of what somebody is over. */
    private static final int LONGEST_CHARGE = 4;

    private final Names names;
    private final PersonNames personNames;
    private final Adjectives adjectives;

    HeadModifiers(Words words, Names names, PersonNames personNames, Adjectives adjectives) {
        this.words = words;
        this.tokens = words.tokens();
        this.names = names;
        this.personNames = personNames;
        this.adjectives = adjectives;
    }

    /** An adjective of nationality (الروسي), of place in time (السابق) or another; the token after it, or -1. */
    int adjective(Found found, int at) {
        if (startsOffice(at)) {
            return -1;
        }
        for (Hit hit : names.at(at)) {
            for (Sense sense : hit.senses()) {
                boolean people = isMany(sense.features()) || sense.as() == As.PEOPLE;
                boolean apart = people && found.kind != Mention.Kind.PEOPLE && !found.isSeveral()
                        && !tokens.string(at - 1).endsWith("ين");
                if (apart || !isNationality(found, hit, sense)) {
                    continue;
                }
                String code = Hit.code(sense);
                boolean and = hit.has(Hit.AND);
                if (!and && isAnotherState(found, hit, code)) {
                    return -1;
                }
                if (!code.isEmpty() && !found.countries.contains(code)
                        && (and || found.countries.isEmpty() || found.isSeveral())) {
                    found.countries.add(code);
                }
                if (sense.entry() instanceof Entry.Organisation organisation
                        && (found.sector.isEmpty() || found.sector.equals("GOV"))) {
                    found.sector = organisation.sector();
                }
                return hit.to();
            }
        }
        int r = adjectives.reading(at);
        if (r < 0 || isDefiniteHead(found) != ((words.proclitics(r) & Clitics.AL) != 0)
                || found.kind != Mention.Kind.PEOPLE && !found.isSeveral() && isOfPeople(r)
                        && !tokens.string(at - 1).endsWith("ين")
                || isBodyOfItsOwn(found, at, r) || opensOffice(at)) {
            return -1;
        }
        found.ofSeveral |= words.lexicon().cues().isForeign(words.lexeme(r).lemma());
        if (FORMER.contains(words.lexeme(r).lemma())) {
            found.former = true;
        }
        return at + 1;
    }

    /** الخارجية العراقية | القائم بأعمال السفارة: an office of several words that begins like an adjective. */
    private boolean startsOffice(int at) {
        return names.at(at).stream().anyMatch(hit -> hit.length() > 1 && hit.isBare() && hit.asRole() != null
                && ((Entry.Role) hit.asRole().entry()).kind().equals("person"));
    }

    /** انتقد وزير الخارجية النرويجي | المحكمة: no feminine adjective of a man, but what he criticised. */
    private boolean isBodyOfItsOwn(Found found, int at, int r) {
        boolean man = found.kind == Mention.Kind.PERSON && found.number() == Features.Number.SINGULAR
                && Features.gender(found.features) == Features.Gender.MASCULINE;
        if (!man || Features.gender(words.features(r)) != Features.Gender.FEMININE) {
            return false;
        }
        for (Hit hit : names.at(at)) {
            Sense sense = hit.preferred();
            if (hit.isBare() && (sense.entry() instanceof Entry.Organisation
                    || sense.entry() instanceof Entry.Role role && role.kind().equals("body"))) {
                return true;
            }
        }
        return false;
    }

    /** استدعت الخارجية | القائم بالأعمال: the first word of an office of several words. */
    private boolean opensOffice(int at) {
        return names.at(at).stream().anyMatch(hit -> hit.isBare() && hit.length() > 1 && hit.asRole() != null);
    }

    /** A masculine plural, or the dual that is written like one. */
    private static boolean isMany(int features) {
        boolean many = Features.number(features) == Features.Number.PLURAL
                || Features.number(features) == Features.Number.DUAL
                        && Features.state(features) != Features.State.CONSTRUCT;
        return many && Features.gender(features) != Features.Gender.FEMININE;
    }

    /** الجيش اليمني | الحوثيين (the Yemeni army the Houthis): a masculine plural is no adjective of one body. */
    private boolean isOfPeople(int r) {
        return isMany(words.features(r));
    }

    /** Whether that is an adjective of nationality which agrees with the head. */
    private boolean isNationality(Found found, Hit hit, Sense sense) {
        if (sense.as() != As.ADJECTIVE && sense.as() != As.PEOPLE
                || !hit.isBare() && !(hit.has(Hit.AND) && found.isSeveral() && !startsShared(hit))) {
            return false;
        }
        boolean definite = found.definite || found.hasDefiniteGenitive();
        return !definite || names.isDefinite(hit) || hit.length() > 1;
    }

    /** زار وزير الدفاع الأميركي | السعودية: a form that is also a state's name, after the head has its state. */
    private static boolean isAnotherState(Found found, Hit hit, String code) {
        return !found.countries.isEmpty() && !found.countries.contains(code) && hit.senses().stream()
                .anyMatch(s -> s.entry() instanceof Entry.State && s.as() == As.NAME);
    }

    /** والسعودي عادل الجبير: an adjective with a name of its own opens another mention that shares the head. */
    private boolean startsShared(Hit hit) {
        return personNames.afterTitle(hit.to()) >= 0;
    }

    /** Whether the adjectives of a head have the article: it has it, a pronoun, or a definite genitive. */
    private static boolean isDefiniteHead(Found found) {
        return found.definite || found.possessed || found.ofDefinite || !found.countries.isEmpty()
                || found.hasDefiniteGenitive();
    }

    /**
     * مدير العمليات الإنسانية (director of humanitarian operations), لجنة الأمن والدفاع (the committee of security and
     * defence): nouns that say what a head in construct heads or is for.
     */
    int domain(Found found, int at) {
        if (found.definite || found.number() == Features.Number.DUAL && found.kind != Mention.Kind.PERSON
                || !tokens.isWord(at) || !found.countries.isEmpty()
                || words.can(at, PartOfSpeech.PREPOSITION)) {
            return -1;
        }
        int particles = found.ofDefinite ? Clitics.WA | Clitics.AL : Clitics.AL;
        boolean body = found.kind != Mention.Kind.PERSON;
        if (!names.at(at).isEmpty() && !isPlainMatter(at) || found.ofDefinite && !body) {
            return -1;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            boolean article = (words.proclitics(r) & Clitics.AL) != 0;
            boolean exact = found.ofDefinite
                    ? words.proclitics(r) == particles && isSubjectMatter(r)
                    : (words.proclitics(r) & ~Clitics.AL) == 0;
            boolean noun = words.lexeme(r).pos() == PartOfSpeech.NOUN && exact
                    && words.enclitic(r) == Clitics.NO_PRONOUN
                    && (article || !body && (ownerFollows(at + 1) || matterFollows(found, r, at + 1)));
            if (noun) {
                found.ofDefinite |= article;
                return at + 1;
            }
        }
        return -1;
    }

    /** المشرف العام على | مركز الإغاثة: the nouns that say what somebody is over; the token after them, or -1. */
    int charge(int at) {
        int t = at;
        while (t < names.end() && t < at + LONGEST_CHARGE && tokens.isWord(t) && words.can(t, PartOfSpeech.NOUN)
                && names.afterHonorifics(t) == t) {
            t++;
        }
        return t == at ? -1 : t;
    }

    /** مسؤول ملف | المفاوضات: whether an official's matter goes on with a noun; جندي صباح اليوم is no official. */
    private boolean matterFollows(Found found, int reading, int at) {
        boolean official = switch (found.sector) {
            case "GOV", "PTY", "IGO", "LEG", "" -> true;
            default -> false;
        };
        if (!official || words.lexeme(reading).wordClass().equals("time") || at >= names.end() || !tokens.isWord(at)
                || !names.at(at).isEmpty() && !isPlainMatter(at)) {
            return false;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && words.proclitics(r) == Clitics.AL
                    && !words.lexeme(r).wordClass().equals("time")) {
                return true;
            }
        }
        return false;
    }

    /** المفاوضات (the negotiations): a word that can be a name or office, and most often is a matter. */
    private boolean isPlainMatter(int at) {
        boolean role = names.at(at).stream().allMatch(h -> h.length() == 1 && h.asRole() != null);
        for (int r = words.first(at); role && r < words.first(at + 1); r++) {
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && words.lexeme(r).wordClass().equals("event")) {
                return true;
            }
        }
        return false;
    }

    /** لجنة الأمن | والدفاع: a matter that a body deals with, and no other body or person. */
    private boolean isSubjectMatter(int r) {
        return switch (words.lexeme(r).wordClass()) {
            case "event", "abstract" -> true;
            default -> false;
        };
    }

    /** قائد قوات | الناتو: the genitive of a noun in construct, a state, body or place. */
    private boolean ownerFollows(int at) {
        for (Hit hit : names.at(at)) {
            Sense sense = hit.preferred();
            if (hit.isBare() && sense.as() != As.ADJECTIVE && (sense.entry() instanceof Entry.State
                    || sense.entry() instanceof Entry.Organisation || sense.entry() instanceof Entry.Place)) {
                return true;
            }
        }
        return false;
    }

    /** صحيفة اعتماد, صحيفة «الأخبار»: the name of a paper or channel that the lexicon does not know; the token after it. */
    int outletName(Found found, int at) {
        boolean paper = found.kind == Mention.Kind.BODY && found.role.sector().equals("JRN") && !found.definite
                && !found.possessed && found.number() == Features.Number.SINGULAR;
        if (!paper || at >= names.end()) {
            return -1;
        }
        if ("«\"“".indexOf(tokens.mark(at)) >= 0) {
            for (int t = at + 2; t < Math.min(names.end(), at + LONGEST_NAME); t++) {
                if ("»\"”".indexOf(tokens.mark(t)) >= 0) {
                    return t + 1;
                }
            }
            return -1;
        }
        boolean name = tokens.isWord(at) && names.at(at).isEmpty() && !words.onlyVerb(at);
        for (int r = words.first(at); name && r < words.first(at + 1); r++) {
            name = !words.lexeme(r).pos().isFunctionWord();
        }
        return name ? at + 1 : -1;
    }

    /** لشؤون الشرق الأوسط (for Middle East affairs): what an official is charged with. */
    int subject(int at) {
        if (!tokens.isWord(at) || !FOR_AFFAIRS.contains(tokens.string(at))) {
            return -1;
        }
        int next = at + 1;
        Hit named = names.at(next).stream().filter(Hit::isBare).findFirst().orElse(null);
        if (named != null) {
            next = named.to();
        } else if (next < names.end() && tokens.isWord(next)) {
            next++;
        }
        while (next < names.end() && adjectives.joined(next)) {
            next++;
        }
        return next;
    }
}
