package org.masar.reader.arabic;

import java.util.Arrays;
import org.masar.reader.arabic.morphology.CliticSplits;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Vocabulary;

/**
 * The tokens of an article with all readings the lexicon has for them: وسيلتقيه is و + س + يلتقي + ه (and he will meet
 * him). A token unknown to the lexicon has none.
 */
public final class Words {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final int[] first;
    private int[] reading;
    private int[] clitics;
    private int[] stem;
    private int size;

    private Words(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.first = new int[tokens.size() + 1];
        this.reading = new int[tokens.size() * 3 + 16];
        this.clitics = new int[reading.length];
        this.stem = new int[reading.length];
    }

    /** Looks up all tokens of an article. */
    public static Words of(Tokens tokens, Lexicon lexicon) {
        Words words = new Words(tokens, lexicon);
        CliticSplits splits = new CliticSplits();
        for (int t = 0; t < tokens.size(); t++) {
            words.first[t] = words.size;
            if (tokens.isWord(t)) {
                words.lookUp(t, splits);
            }
        }
        words.first[tokens.size()] = words.size;
        return words;
    }

    private void lookUp(int token, CliticSplits splits) {
        char[] chars = tokens.text().letters();
        int from = tokens.from(token);
        int to = tokens.to(token);
        splits.reset(tokens.text(), from, to);
        while (splits.next()) {
            int proclitics = splits.proclitics();
            if ((proclitics & Clitics.QUESTION) != 0) {
                continue;
            }
            int word = lexicon.words().find(chars, splits.stemStart(), splits.stemEnd());
            if (word == Vocabulary.ABSENT) {
                continue;
            }
            int end = lexicon.firstReading(word + 1);
            for (int r = lexicon.firstReading(word); r < end; r++) {
                if (Clitics.compatible(proclitics, splits.enclitic(), lexicon.readingFeatures(r))) {
                    add(r, proclitics | splits.enclitic() << 8, splits.stemStart() - from);
                }
            }
        }
    }

    private void add(int r, int cliticBits, int stemOffset) {
        if (size == reading.length) {
            int more = size * 2;
            reading = Arrays.copyOf(reading, more);
            clitics = Arrays.copyOf(clitics, more);
            stem = Arrays.copyOf(stem, more);
        }
        reading[size] = r;
        clitics[size] = cliticBits;
        stem[size++] = stemOffset;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The number of the first reading of a token; its readings are those up to below {@code first(token + 1)}. */
    public int first(int token) {
        return first[token];
    }

    /**
     * Whether the token has a reading that a newspaper would use: not the second person, not an imperative, not with
     * "your" attached.
     */
    public boolean isPlausible(int token) {
        for (int r = first[token]; r < first[token + 1]; r++) {
            if (isPlausibleReading(r)) {
                return true;
            }
        }
        return false;
    }

    /** See {@link #isPlausible}. */
    public boolean isPlausibleReading(int r) {
        int enclitic = enclitic(r);
        boolean yours = enclitic >= Clitics.KAF && enclitic <= Clitics.KUNNA;
        int features = features(r);
        return !yours && Features.person(features) != Features.Person.SECOND
                && Features.kind(features) != Features.Kind.IMPERATIVE
                && !(Features.kind(features).verbal() && Features.voice(features) == Features.Voice.PASSIVE);
    }

    public boolean isKnown(int token) {
        return first[token] < first[token + 1];
    }

    public Lexeme lexeme(int r) {
        return lexicon.readingLexeme(reading[r]);
    }

    /** The grammatical features of a reading; see {@link Features}. */
    public int features(int r) {
        return lexicon.readingFeatures(reading[r]);
    }

    /** The particles before the stem of a reading, as bits of {@link Clitics}. */
    public int proclitics(int r) {
        return clitics[r] & 0xFF;
    }

    /** The pronoun after the stem of a reading, as a number of {@link Clitics}. */
    public int enclitic(int r) {
        return clitics[r] >>> 8;
    }

    /** Where the stem of a reading begins in the normal text, counted from the token's start. */
    public int stemOffset(int r) {
        return stem[r];
    }

    /** The first reading of that word class, or -1. */
    public int find(int token, PartOfSpeech pos) {
        for (int r = first[token]; r < first[token + 1]; r++) {
            if (lexeme(r).pos() == pos) {
                return r;
            }
        }
        return -1;
    }

    /** Whether the token can be of that word class. */
    public boolean can(int token, PartOfSpeech pos) {
        return find(token, pos) >= 0;
    }

    /** Whether all readings of the token are finite verbs. */
    public boolean onlyVerb(int token) {
        if (!isKnown(token)) {
            return false;
        }
        for (int r = first[token]; r < first[token + 1]; r++) {
            if (!Features.kind(features(r)).verbal()) {
                return false;
            }
        }
        return true;
    }

    /** A reading in words, for {@code explain}. */
    public String describe(int r) {
        String before = Clitics.particles(proclitics(r));
        String after = Clitics.pronoun(enclitic(r));
        return (before.isEmpty() ? "" : before + "+ ") + lexeme(r).lemma() + (after.isEmpty() ? "" : " +" + after) + " "
                + lexeme(r).pos() + " " + Features.describe(features(r)) + " " + lexeme(r).origin();
    }
}
