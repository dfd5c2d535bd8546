package org.masar.reader.frame;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.event.Trigger;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * A sentence as the frames see it, and the words of it that an event quotes.
 *
 * @param parse     its items
 * @param arguments what goes with its verbs and nouns
 * @param discourse who is talked of, as far as this sentence
 * @param text      the whole text
 */
record ParsedSentence(Parse parse, Arguments arguments, Discourse discourse, String text) {

    /** The word that names an act, without the particles before it save the article. */
    Trigger trigger(int k) {
        Item item = parse.item(k);
        Words words = parse.words();
        int token = item.first();
        int offset = item.reading() < 0 ? 0 : words.stemOffset(item.reading());
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).id() == words.lexeme(item.reading()).id()) {
                offset = Math.min(offset, words.stemOffset(r));
            }
        }
        if (item.reading() >= 0 && offset >= 2 && (words.proclitics(item.reading()) & Clitics.AL) != 0) {
            offset -= 2;
        }
        Span span = parse.tokens().text().origin(parse.tokens().from(token) + offset,
                parse.tokens().to(item.last() - 1));
        return new Trigger(parse.sentence(), quote(span));
    }

    /** The words from an item to the end of its clause; null behind the last item. */
    Quote stretch(int from) {
        if (from >= parse.size()) {
            return null;
        }
        int to = from + 1;
        while (to < parse.size() && !parse.isStrongMark(to) && !parse.isQuoteMark(to)
                && !(parse.is(to, Kind.VERB) && parse.conjoined(to)) && !parse.is(to, Kind.SUBORDINATOR)
                && !(parse.mark(to) == '،' && (parse.is(to + 1, Kind.VERB) || parse.is(to + 1, Kind.SUBORDINATOR)
                        || parse.is(to + 1, Kind.PREPOSITION) || opensCircumstance(to + 1)))) {
            to++;
        }
        while (to - 1 > from && parse.is(to - 1, Kind.MARK)) {
            to--;
        }
        return quote(from, to);
    }

    /** حذر من الانهيار، مطالبا الحكومة (warned of collapse, demanding): a participle by which the speaker goes on. */
    private boolean opensCircumstance(int k) {
        if (!parse.is(k, Kind.NOUN) || parse.definite(k) || parse.attachedPreposition(k) != '\0') {
            return false;
        }
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            int features = words.features(r);
            if (Features.kind(features) == Features.Kind.ACTIVE_PARTICIPLE
                    && (Features.nounCase(features) == Features.Case.ACCUSATIVE
                            || Features.nounCase(features) == Features.Case.OBLIQUE
                                    && Features.number(features) == Features.Number.PLURAL)) {
                return true;
            }
        }
        return false;
    }

    /** The words from one item up to another. */
    Quote quote(int from, int to) {
        return quote(parse.tokens().span(parse.item(from).first(), parse.item(to - 1).last() - 1));
    }

    /** The word or mention that an item is. */
    Quote quote(Item item) {
        return quote(parse.tokens().span(item.first(), item.last() - 1));
    }

    private Quote quote(Span span) {
        return new Quote(span.in(text), span);
    }

    /** The lemma of the verb of which a noun is the verbal noun, or an empty string. */
    String verbOf(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Features.Kind.VERBAL_NOUN) {
                return words.lexeme(r).lemma();
            }
        }
        return "";
    }

    /** The lemma of the noun that a word can be, whatever reading was chosen; else that of the reading. */
    String nounLemma(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal()) {
                return words.lexeme(r).lemma();
            }
        }
        return parse.lemma(k);
    }

    /** Whether a word can be the noun of that lemma, whatever reading was chosen. */
    boolean canBe(int k, String lemma) {
        Words words = parse.words();
        Item item = parse.item(k);
        for (int r = words.first(item.first()); item.mention() == null && r < words.first(item.first() + 1); r++) {
            if (words.lexeme(r).isNominal() && words.lexeme(r).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
