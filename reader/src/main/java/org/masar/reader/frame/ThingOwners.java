package org.masar.reader.frame;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Mentions;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Whose a thing is that takes part in an act: arms that hit, positions that are hit, a decision that is rejected. */
final class ThingOwners {
    private final ParsedSentence sentence;
    private final Mentions mentions;
    private final Parse parse;
    private final Arguments arguments;

    ThingOwners(ParsedSentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
    }

    /** شنت طائرات تركية, قصفت مدفعية الجيش: whose arms are the subject of a verb, which do what he does by force. */
    List<Actor> ofArms(int verb) {
        Argument subject = arguments.subject(verb);
        if (!subject.isPresent() || subject.isActor()) {
            return List.of();
        }
        int noun = parse.pastCounts(subject.from());
        return canBeArms(noun) ? ownerOf(noun, subject.from()) : List.of();
    }

    /** Whose arms a noun is: its genitive, or the state of its adjective; the phrase begins at {@code from}. */
    private List<Actor> ownerOf(int noun, int from) {
        Item owner = parse.item(noun + 1);
        boolean genitive = owner != null && owner.isActor() && parse.attachedPreposition(noun + 1) == '\0';
        if (genitive) {
            return Discourse.actors(arguments.chain(noun + 1).actors());
        }
        int adjective = nationality(noun, false);
        return adjective < 0
                ? List.of()
                : List.of(new Actor(sentence.quote(from, adjective + 1), Optional.empty(),
                        Optional.of(code(adjective)), "MIL"));
    }

    private boolean canBeArms(int k) {
        Words words = parse.words();
        int token = parse.item(k) == null ? -1 : parse.item(k).first();
        for (int r = token < 0 ? 0 : words.first(token); token >= 0 && r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal() && words.lexicon().cues().isWeapon(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * قصف مواقع للحوثيين, استهدف معسكرات الجيش (shelled positions of the Houthis, hit the army's camps): who is hit is the
     * owner of what is hit.
     */
    List<Actor> ofTarget(int from) {
        for (int k = from; k < parse.size() && k < from + 8; k++) {
            Item item = parse.item(k);
            if (item.isActor() && k > from) {
                boolean owner = !item.mention().isPlace() && !parse.conjoined(k)
                        && (parse.attachedPreposition(k) == 'ل' || arguments.governor(k) == k - 1);
                return owner ? Discourse.actors(arguments.chain(k).actors()) : List.of();
            }
            boolean of = item.is(Kind.PREPOSITION) && parse.word(k).equals("من");
            if (item.is(Kind.MARK) && !parse.isQuoteMark(k) || item.is(Kind.VERB) || item.is(Kind.RELATIVE)
                    || item.is(Kind.PREPOSITION) && !of) {
                return List.of();
            }
        }
        return List.of();
    }

    /** برصاص الجيش, بصاروخ إسرائيلي (by the army's bullets, by an Israeli missile): whose arms somebody was hit by. */
    List<Actor> byArms(int from, int limit) {
        for (int k = from; k < limit; k++) {
            if (parse.attachedPreposition(k) == 'ب' && canBeArms(k)) {
                return ownerOf(k, k);
            }
        }
        return List.of();
    }

    /** The state whose adjective describes the noun at an item, or if wanted its genitive; empty without one. */
    List<Actor> ofNationality(int noun, boolean orGenitive) {
        int adjective = nationality(noun, orGenitive);
        return adjective < 0
                ? List.of()
                : List.of(new Actor(sentence.quote(parse.item(adjective)), Optional.empty(),
                        Optional.of(code(adjective)), "GOV"));
    }

    /** The code of the state that an adjective of nationality tells. */
    private String code(int adjective) {
        return mentions.nationality(parse.item(adjective).first());
    }

    /** The adjective of nationality that describes the noun at an item, or if wanted its genitive; -1 without one. */
    private int nationality(int noun, boolean orGenitive) {
        for (int k = noun + 1; k <= noun + 4; k++) {
            Item item = parse.item(k);
            if (item == null
                    || !item.is(Kind.ADJECTIVE) && !((orGenitive || canBeArms(k)) && item.is(Kind.NOUN))
                            && !item.is(Kind.UNKNOWN)
                    || parse.conjoined(k) || parse.attachedPreposition(k) != '\0') {
                return -1;
            }
            if (!code(k).isEmpty()) {
                return k;
            }
        }
        return -1;
    }
}
