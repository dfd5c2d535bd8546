package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/**
 * What a pronoun takes up that stands where a verb would have its object or complement: المبادرة التي أيدتها القاهرة (the
 * initiative that Cairo backed), خطة رحبت بها السلطة (a plan that the Authority welcomed), وهو ما ترفضه كييف (which Kyiv
 * rejects), قدمت واشنطن مقترحا ورفضته طهران (Washington made a proposal and Tehran rejected it).
 */
final class Resumption {
    /** How far before the verb the noun may stand, and how far after it the pronoun's preposition. */
    private static final int FARTHEST = 14;
    private static final int NEAR = 6;
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هما", "هم", "هن");

    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;

    Resumption(ParsedSentence sentence) {
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
    }

    /** Gives an act what a pronoun after its verb takes up as its content; whom it takes up, as its recipient. */
    void fill(Draft draft, int v) {
        if (draft.content != null || !draft.recipients.isEmpty()) {
            return;
        }
        int pronoun = pronoun(draft, v);
        if (pronoun == Clitics.NO_PRONOUN) {
            return;
        }
        int end = antecedentEnd(v);
        if (end < 0) {
            return;
        }
        if (isClause(end)) {
            whole(draft, end);
            return;
        }
        int head = head(end, pronoun, end < v || !parse.conjoined(v));
        if (head < 0) {
            return;
        }
        if (parse.item(head).isActor()) {
            draft.add('R', Discourse.actors(arguments.chain(head).actors()));
            return;
        }
        draft.contentItem = head;
        draft.content = sentence.quote(head, phraseEnd(head, end));
        draft.reasons.add("a pronoun takes up " + draft.content.text());
    }

    /** The pronoun that stands for the content: on the verb, or on a preposition of the frame; none otherwise. */
    private int pronoun(Draft draft, int v) {
        if (parse.enclitic(v) != Clitics.NO_PRONOUN) {
            return draft.frame.role("obj") == 'C' ? third(parse.enclitic(v)) : Clitics.NO_PRONOUN;
        }
        int limit = Math.min(arguments.clauseEnd(v), v + NEAR);
        for (int k = v + 1; k < limit; k++) {
            if (!parse.is(k, Kind.PREPOSITION_PRONOUN) && !parse.is(k, Kind.PREPOSITION)) {
                continue;
            }
            for (String slot : draft.frame.slots().keySet()) {
                int pronoun = draft.frame.role(slot) == 'C' ? suffix(parse.word(k), Letters.fold(slot)) : 0;
                if (pronoun != Clitics.NO_PRONOUN) {
                    return pronoun;
                }
            }
        }
        return Clitics.NO_PRONOUN;
    }

    private static int third(int enclitic) {
        return enclitic >= Clitics.HU && enclitic <= Clitics.HUNNA ? enclitic : Clitics.NO_PRONOUN;
    }

    /** The pronoun that a word has after a preposition: بها. */
    private static int suffix(String word, String preposition) {
        if (!word.startsWith(preposition)) {
            return Clitics.NO_PRONOUN;
        }
        return PRONOUNS.indexOf(word.substring(preposition.length())) + 1;
    }

    /**
     * The item after the noun phrase that the clause of a verb describes, or before which its pronoun looks for a noun; -1
     * if the pronoun points out of the sentence.
     */
    private int antecedentEnd(int v) {
        int k = v - 1;
        while (parse.is(k, Kind.PARTICLE) || parse.is(k, Kind.NEGATION) || parse.is(k, Kind.TIME)
                || parse.is(k, Kind.ADVERB)
                || parse.is(k, Kind.VERB) && parse.words().lexicon().cues().isAuxiliary(parse.lemma(k))) {
            k--;
        }
        if (parse.is(k, Kind.RELATIVE)) {
            return k;
        }
        boolean indefinite = (parse.is(v - 1, Kind.NOUN) || parse.is(v - 1, Kind.ADJECTIVE)) && !parse.definite(v - 1)
                && parse.enclitic(v - 1) == 0;
        return parse.conjoined(v) || indefinite ? v : -1;
    }

    /** وهو ما (which): whether the clause takes up what was said before as a whole. */
    private boolean isClause(int end) {
        return parse.is(end, Kind.RELATIVE) && parse.word(end).endsWith("ما");
    }

    private void whole(Draft draft, int relative) {
        int end = relative;
        while (end > 0 && (parse.is(end - 1, Kind.PRONOUN) || parse.is(end - 1, Kind.MARK)
                || parse.is(end - 1, Kind.CONJUNCTION))) {
            end--;
        }
        int from = end;
        while (from > 0 && !parse.is(from - 1, Kind.MARK)) {
            from--;
        }
        boolean told = from < end && end < relative;
        draft.content = told ? sentence.quote(from, end) : sentence.stretch(relative);
        draft.reasons.add("it takes up " + draft.content.text());
    }

    /**
     * The noun, or mention of somebody, that a pronoun can stand for, the nearest before an item.
     *
     * @param described whether the clause describes it; else it is an object or subject of a clause before
     */
    private int head(int end, int pronoun, boolean described) {
        for (int k = end - 1; k >= 0 && k >= end - FARTHEST && !parse.isStrongMark(k); k--) {
            Item item = parse.item(k);
            if (parse.is(k, Kind.VERB) && described || parse.is(k, Kind.COMPLEMENTIZER)) {
                return -1;
            }
            boolean noun = item.is(Kind.NOUN) && (described || !arguments.isGoverned(k)) && agrees(k, pronoun);
            boolean actor = item.isActor() && described && k == end - 1;
            if (noun || actor) {
                return k;
            }
        }
        return -1;
    }

    private boolean agrees(int noun, int pronoun) {
        int features = parse.features(noun);
        Features.Number number = Features.number(features);
        return switch (pronoun) {
            case Clitics.HU -> Features.gender(features) != Features.Gender.FEMININE
                    && number == Features.Number.SINGULAR;
            case Clitics.HA -> Features.gender(features) == Features.Gender.FEMININE
                    && number == Features.Number.SINGULAR || number == Features.Number.PLURAL;
            case Clitics.HUMA -> number == Features.Number.DUAL;
            default -> number == Features.Number.PLURAL;
        };
    }

    private int phraseEnd(int head, int limit) {
        int k = head + 1;
        while (k < limit && !parse.is(k, Kind.MARK) && !parse.is(k, Kind.VERB) && !parse.conjoined(k)) {
            k++;
        }
        return k;
    }
}
