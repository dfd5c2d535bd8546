package org.masar.reader.syntax;

import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.syntax.Item.Kind;

/** Finds where noun phrases begin and end, what governs them, and what may stand between them and their verb. */
final class Phrases {
    private final Parse parse;
    private final Coordination coordination;

    Phrases(Parse parse, Coordination coordination) {
        this.parse = parse;
        this.coordination = coordination;
    }

    /** The noun phrase that begins at an item: mentions joined, or another. */
    Argument phrase(int k) {
        int at = k;
        while (parse.isQuoteMark(at) || parse.is(at, Kind.DEMONSTRATIVE)) {
            at++;
        }
        Item item = parse.item(at);
        if (item == null) {
            return Argument.NONE;
        }
        if (item.isActor()) {
            return coordination.startingAt(at);
        }
        if (item.is(Kind.QUANTIFIER) || item.is(Kind.NUMBER)) {
            return quantified(at);
        }
        return members(at);
    }

    /** الأطراف، بمن فيها إسرائيل وحماس (the parties, including Israel and Hamas): those of a noun's people who are named. */
    private Argument members(int noun) {
        int at = noun + 1;
        while (parse.is(at, Kind.ADJECTIVE) && !parse.conjoined(at)) {
            at++;
        }
        int joined = parse.is(noun, Kind.NOUN)
                ? coordination.afterJoiner(parse.isComma(at) ? at + 1 : at,
                        parse.isComma(at))
                : -1;
        Item item = joined < 0 ? null : parse.item(joined);
        if (item == null || !item.isActor() || parse.attachedPreposition(joined) != '\0') {
            return new Argument(noun, noun + 1, List.of());
        }
        Argument chain = coordination.startingAt(joined);
        return new Argument(noun, chain.to(), chain.actors());
    }

    /** كل من لافروف وكيري (both Lavrov and Kerry), عدد من الوزراء (some ministers): the mention behind a quantifier. */
    private Argument quantified(int k) {
        int next = k + 1;
        while (parse.is(next, Kind.QUANTIFIER) || parse.is(next, Kind.NUMBER)
                || parse.is(next, Kind.PREPOSITION) && parse.word(next).equals("من")
                || parse.is(next, Kind.RELATIVE) && parse.word(next).equals("من")) {
            next++;
        }
        Item item = parse.item(next);
        if (item != null && item.isActor()) {
            Argument chain = coordination.startingAt(next);
            return new Argument(k, chain.to(), chain.actors());
        }
        return new Argument(k, k + 1, List.of());
    }

    /** Whether a preposition or a noun in construct stands right before: the phrase is its genitive. */
    boolean isGoverned(int k) {
        return parse.attachedPreposition(k) != '\0' || governor(k) >= 0;
    }

    /** The item that governs the phrase beginning at {@code k}, or -1. */
    int governor(int k) {
        int before = k - 1;
        while (before >= 0 && (parse.isQuoteMark(before) || parse.is(before, Kind.DEMONSTRATIVE)
                || parse.is(before, Kind.QUANTIFIER) || parse.is(before, Kind.NUMBER))) {
            before--;
        }
        Item item = parse.item(before);
        if (parse.attachedPreposition(k) != '\0') {
            return before;
        }
        if (item == null || parse.conjoined(k)) {
            return -1;
        }
        if (item.is(Kind.PREPOSITION)) {
            return before;
        }
        boolean construct = item.is(Kind.NOUN) && !parse.definite(before) && parse.enclitic(before) == 0
                && Features.nounCase(parse.features(before)) != Features.Case.ACCUSATIVE;
        return construct ? before : -1;
    }

    /** The item after a noun phrase: head, genitives, adjectives. */
    int skip(int k) {
        int at = k;
        while (parse.isQuoteMark(at) || parse.is(at, Kind.DEMONSTRATIVE) || parse.is(at, Kind.QUANTIFIER)
                || parse.is(at, Kind.NUMBER)) {
            at++;
        }
        Item head = parse.item(at);
        if (head == null) {
            return at;
        }
        if (head.isActor()) {
            return coordination.startingAt(at).to();
        }
        if (!head.is(Kind.NOUN) && !head.is(Kind.MENTION) && !head.is(Kind.UNKNOWN) && !head.is(Kind.TIME)) {
            return at;
        }
        at++;
        if (isOwnAct(at - 1) && parse.item(at) != null && parse.item(at).isActor()
                && parse.attachedPreposition(at) == '\0' && !parse.conjoined(at)) {
            return coordination.startingAt(at).to();
        }
        while (at < parse.size()) {
            Item item = parse.item(at);
            boolean genitive = item.is(Kind.NOUN) && governor(at) == at - 1 && !parse.conjoined(at);
            boolean adjective = (item.is(Kind.ADJECTIVE) || isParticiple(at) || isUnknownAdjective(at))
                    && !parse.conjoined(at);
            boolean owner = item.isActor() && !parse.conjoined(at)
                    && (governor(at) == at - 1
                            || item.mention().isPlaceName() && parse.attachedPreposition(at) == '\0');
            if (genitive || adjective) {
                at++;
            } else if (owner) {
                at = coordination.startingAt(at).to();
            } else {
                break;
            }
        }
        return isAttributive(at) ? at + 1 : at;
    }

    /** خلال لقائه السفير (during his meeting with the ambassador): a verbal noun that has its subject as a pronoun. */
    private boolean isOwnAct(int k) {
        return parse.is(k, Kind.NOUN) && parse.enclitic(k) != 0 && isGoverned(k)
                && (parse.lexeme(k).wordClass().equals("event")
                        || Features.kind(parse.features(k)) == Features.Kind.VERBAL_NOUN);
    }

    /** في مقابلة بثت أمس (in an interview broadcast yesterday): a verb right after an indefinite noun describes it. */
    private boolean isAttributive(int k) {
        return parse.is(k, Kind.VERB) && !parse.conjoined(k) && parse.is(k - 1, Kind.NOUN) && !parse.definite(k - 1)
                && parse.enclitic(k - 1) == 0 && parse.enclitic(k) == 0 && isGoverned(k - 1)
                && Features.gender(parse.features(k)) == Features.gender(parse.features(k - 1))
                && Features.kind(parse.features(k)) == Features.Kind.PERFECT;
    }

    /** الطائرات الحربية الإسرائيلية: a word that nobody knows, with the article, before an adjective. */
    private boolean isUnknownAdjective(int k) {
        return parse.is(k, Kind.UNKNOWN) && parse.word(k).startsWith("ال") && parse.is(k + 1, Kind.ADJECTIVE);
    }

    /**
     * كتلة المستقبل النيابية, الحكومة المعترف بها دوليا: the item after the adjectives and participles that describe the actor
     * before it.
     */
    int skipModifiers(int from) {
        int at = from;
        while (isModifier(at)) {
            at++;
        }
        while (parse.is(at, Kind.PREPOSITION_PRONOUN) || parse.is(at, Kind.ADVERB)
                || parse.is(at - 1, Kind.PREPOSITION_PRONOUN) && parse.is(at, Kind.ADJECTIVE) && !parse.definite(at)) {
            at++;
        }
        return at;
    }

    private boolean isModifier(int k) {
        Features.Kind kind = parse.is(k, Kind.NOUN) ? Features.kind(parse.features(k)) : Features.Kind.NONE;
        boolean participle = kind == Features.Kind.ACTIVE_PARTICIPLE || kind == Features.Kind.PASSIVE_PARTICIPLE;
        // not أدانت المحكمة المدعى عليه (the accused)
        boolean described = participle && parse.is(k + 1, Kind.PREPOSITION_PRONOUN)
                && !parse.word(k + 1).startsWith("علي");
        return (parse.is(k, Kind.ADJECTIVE) || described) && parse.definite(k) && !parse.conjoined(k)
                && parse.attachedPreposition(k) == '\0';
    }

    /** بيانها الصادر (its statement issued): a definite participle after a definite noun describes it. */
    private boolean isParticiple(int k) {
        Features.Kind kind = parse.is(k, Kind.NOUN) ? Features.kind(parse.features(k)) : Features.Kind.NONE;
        boolean participle = kind == Features.Kind.ACTIVE_PARTICIPLE || kind == Features.Kind.PASSIVE_PARTICIPLE;
        return participle && parse.definite(k) && (parse.definite(k - 1) || parse.enclitic(k - 1) != 0);
    }

    /** Skips dates, adverbs, particles, prepositional phrases, commas and brackets, and at first a mention of no actor. */
    int skipCircumstances(int from) {
        int k = from;
        while (k < parse.size()) {
            Item item = parse.item(k);
            if (item.is(Kind.TIME) || item.is(Kind.ADVERB) || item.is(Kind.PREPOSITION_PRONOUN)
                    || item.is(Kind.PARTICLE) || item.is(Kind.DEMONSTRATIVE) || parse.isWeakMark(k)) {
                k++;
            } else if (item.is(Kind.PREPOSITION)) {
                k = parse.enclitic(k) != 0 ? k + 1 : skip(k + 1);
            } else if ((item.is(Kind.MENTION) || item.is(Kind.NOUN)) && parse.attachedPreposition(k) != '\0') {
                k = skip(k);
            } else if (item.is(Kind.ADJECTIVE) && parse.attachedPreposition(k) == 'ب') {
                // بأشد العبارات (in the strongest terms): an elative and what it is of
                k = parse.is(k + 1, Kind.NOUN) ? skip(k + 1) : k + 1;
            } else if (item.is(Kind.MENTION) && !item.isActor() && k == from) {
                k++;
            } else {
                return k;
            }
        }
        return k;
    }
}
