package org.masar.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.arabic.Tagger;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mentions;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.time.TimeExpression;

/** The items of one sentence or a part of it, with what the chosen readings say of them. */
public final class Parse {
    private static final int LONGEST = 500;
    /** The most words that say how exact a number is. */
    private static final int LONGEST_COUNT = 4;

    private final Words words;
    private final Tokens tokens;
    private final int sentence;
    private final List<Item> items = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Parse(Words words, int sentence) {
        this.words = words;
        this.tokens = words.tokens();
        this.sentence = sentence;
    }

    /**
     * Cuts a sentence into items: one parse, or several of {@value #LONGEST} items for a sentence that does not end. Who
     * reads a parse looks back and forth in it, and only a bound on its length keeps time linear in the text.
     *
     * @param chosen the reading chosen for each token, by {@link Tagger}
     * @param times  the time expressions of this sentence, in order
     */
    public static List<Parse> of(Words words, int[] chosen, Mentions mentions, List<TimeExpression> times,
            int sentence) {
        List<Parse> parses = new ArrayList<>(1);
        Parse parse = new Parse(words, sentence);
        parses.add(parse);
        int end = words.tokens().sentenceEnd(sentence);
        int time = 0;
        int t = Dateline.end(words.tokens(), mentions, sentence);
        while (t < end) {
            if (parse.size() >= LONGEST) {
                parse = new Parse(words, sentence);
                parses.add(parse);
            }
            while (time < times.size() && times.get(time).last() <= t) {
                time++;
            }
            Found mention = mentions.at(t);
            if (time < times.size() && times.get(time).first() == t) {
                parse.add(t, times.get(time).last(), Kind.TIME, -1, null);
                parse.times.add(times.get(time));
                t = times.get(time).last();
            } else if (mention != null && mention.first() == t) {
                parse.add(t, mention.last(), Kind.MENTION, -1, mention);
                t = mention.last();
            } else {
                int number = parse.about(t, end, chosen);
                if (number > t) {
                    parse.add(t, number, Kind.QUANTIFIER, chosen[t], null);
                    t = number;
                } else {
                    parse.add(t, t + 1, parse.kind(t, chosen[t]), chosen[t], null);
                    t++;
                }
            }
        }
        return parses;
    }

    /**
     * نحو 300, ما لا يقل عن عشرين (about 300, no fewer than twenty): words before a number that belong to the number.
     *
     * @return the token of the number, or {@code t} if no such words begin there
     */
    private int about(int t, int end, int[] chosen) {
        Cues cues = words.lexicon().cues();
        if (!cues.opensCount(words.string(t))) {
            return t;
        }
        StringBuilder phrase = new StringBuilder();
        for (int last = t; last + 1 < end && last < t + LONGEST_COUNT && tokens.isWord(last); last++) {
            phrase.append(last == t ? "" : " ").append(words.string(last));
            boolean number = tokens.kind(last + 1) == Tokens.Kind.NUMBER || chosen[last + 1] >= 0
                    && words.lexeme(chosen[last + 1]).pos() == PartOfSpeech.QUANTIFIER;
            if (number && cues.approximates(phrase.toString())) {
                return last + 1;
            }
        }
        return t;
    }

    private void add(int first, int last, Kind kind, int reading, Found mention) {
        items.add(new Item(items.size(), first, last, kind, reading, mention));
    }

    private Kind kind(int t, int reading) {
        if (!tokens.isWord(t)) {
            return tokens.kind(t) == Tokens.Kind.MARK
                    ? Kind.MARK
                    : tokens.kind(t) == Tokens.Kind.NUMBER ? Kind.NUMBER : Kind.UNKNOWN;
        }
        if (reading < 0) {
            return Kind.UNKNOWN;
        }
        if (Features.kind(words.features(reading)).verbal()) {
            return Kind.VERB;
        }
        return switch (words.lexeme(reading).pos()) {
            case VERB, NOUN -> Kind.NOUN;
            case ADJECTIVE -> Kind.ADJECTIVE;
            case PREPOSITION -> Kind.PREPOSITION;
            case COMPLEMENTIZER -> Kind.COMPLEMENTIZER;
            case SUBORDINATOR, INTERROGATIVE -> Kind.SUBORDINATOR;
            case RELATIVE, FREE_RELATIVE -> Kind.RELATIVE;
            case NEGATION -> Kind.NEGATION;
            case FUTURE, QAD -> Kind.PARTICLE;
            case DEMONSTRATIVE -> Kind.DEMONSTRATIVE;
            case PRONOUN -> Kind.PRONOUN;
            case CONJUNCTION -> Kind.CONJUNCTION;
            case QUANTIFIER -> Kind.QUANTIFIER;
            case ADVERB -> Kind.ADVERB;
            case PREPOSITION_PRONOUN -> Kind.PREPOSITION_PRONOUN;
        };
    }

    public int sentence() {
        return sentence;
    }

    public Words words() {
        return words;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Item> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    /** The item at a place, or null outside the sentence. */
    public Item item(int k) {
        return k >= 0 && k < items.size() ? items.get(k) : null;
    }

    public boolean is(int k, Kind kind) {
        Item item = item(k);
        return item != null && item.kind() == kind;
    }

    /** عشرون طائرة, كل الطائرات: the item at or after {@code k} that is no number or quantifier, the noun counted. */
    public int pastCounts(int k) {
        int noun = k;
        while (is(noun, Kind.QUANTIFIER) || is(noun, Kind.NUMBER)) {
            noun++;
        }
        return noun;
    }

    /** The time expressions of the sentence. */
    public List<TimeExpression> times() {
        return times;
    }

    /** The mark an item is, or {@code '\0'}. */
    public char mark(int k) {
        return is(k, Kind.MARK) ? tokens.mark(items.get(k).first()) : '\0';
    }

    /** The folded letters of an item's first token. */
    public String word(int k) {
        Item item = item(k);
        return item == null ? "" : words.string(item.first());
    }

    /** The lemma of a single word's chosen reading, or an empty string. */
    public String lemma(int k) {
        Item item = item(k);
        return item == null || item.reading() < 0 ? "" : words.lexeme(item.reading()).lemma();
    }

    /** The lexeme of a single word's chosen reading, or null. */
    public Lexeme lexeme(int k) {
        Item item = item(k);
        return item == null || item.reading() < 0 ? null : words.lexeme(item.reading());
    }

    /** The features of the chosen reading; 0 without. */
    public int features(int k) {
        Item item = item(k);
        return item == null || item.reading() < 0 ? 0 : words.features(item.reading());
    }

    public int enclitic(int k) {
        Item item = item(k);
        return item == null || item.reading() < 0 ? Clitics.NO_PRONOUN : words.enclitic(item.reading());
    }

    public int proclitics(int k) {
        Item item = item(k);
        return item == null || item.reading() < 0 ? 0 : words.proclitics(item.reading());
    }

    /** Whether و or ف stands before the item. */
    public boolean conjoined(int k) {
        Item item = item(k);
        if (item == null) {
            return false;
        }
        return item.mention() != null
                ? item.mention().conjoined()
                : (proclitics(k) & (Clitics.WA | Clitics.FA)) != 0;
    }

    /** Whether a noun has the article. */
    public boolean definite(int k) {
        return (proclitics(k) & Clitics.AL) != 0;
    }

    /** The preposition of one letter written before the item, ب ل ك, or {@code '\0'}. */
    public char attachedPreposition(int k) {
        Item item = item(k);
        if (item == null) {
            return '\0';
        }
        if (item.mention() != null) {
            return item.mention().preposition();
        }
        int bits = proclitics(k);
        boolean verb = item.is(Kind.VERB);
        return (bits & Clitics.BI) != 0
                ? 'ب'
                : (bits & Clitics.LI) != 0 && !verb
                        ? 'ل'
                        : (bits & Clitics.KA) != 0 ? 'ك' : '\0';
    }

    /** A mark that parts sentences or clauses for good: full stops, colons, semicolons. */
    public boolean isStrongMark(int k) {
        return switch (mark(k)) {
            case '.', ':', '؛', ';', '!', '?', '؟', '…' -> true;
            default -> false;
        };
    }

    /** A mark that a clause goes on after: commas, brackets, dashes, marks of quotation. */
    boolean isWeakMark(int k) {
        return switch (mark(k)) {
            case '،', ',', '(', ')', '-', '–', '"', '«', '»', '“', '”' -> true;
            default -> false;
        };
    }

    public boolean isComma(int k) {
        return mark(k) == '،' || mark(k) == ',';
    }

    /** A mark that opens or closes a quotation. */
    public boolean isQuoteMark(int k) {
        return switch (mark(k)) {
            case '«', '»', '"', '“', '”', '„' -> true;
            default -> false;
        };
    }
}
