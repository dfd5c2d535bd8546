package org.masar.reader.arabic;

import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.PartOfSpeech;

/**
 * The tokens of an article with all readings the lexicon has for them: وسيلتقيه is و + س + يلتقي + ه (and he will meet
 * him). A token unknown to the lexicon has none.
 */
public final class Words {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Spelling[] spellings;
    private final int[] first;
    private Lexeme[] lexemes = {};
    private int[] features = {};
    private int[] clitics = {};
    private byte[] stem = {};

    private Words(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.spellings = new Spelling[tokens.size()];
        this.first = new int[tokens.size() + 1];
    }

    /** Looks up all tokens of an article. */
    public static Words of(Tokens tokens, Lexicon lexicon) {
        return of(tokens, new Spellings(lexicon));
    }

    /** Looks up all tokens of an article, with the help of the spellings met before. */
    public static Words of(Tokens tokens, Spellings spellings) {
        Words words = new Words(tokens, spellings.lexicon());
        int size = 0;
        for (int t = 0; t < tokens.size(); t++) {
            words.first[t] = size;
            words.spellings[t] = spellings.of(tokens, t);
            size += words.spellings[t].size();
        }
        words.first[tokens.size()] = size;
        words.copyReadings(size);
        return words;
    }

    private void copyReadings(int size) {
        lexemes = new Lexeme[size];
        features = new int[size];
        clitics = new int[size];
        stem = new byte[size];
        int r = 0;
        for (Spelling spelling : spellings) {
            for (int k = 0; k < spelling.size(); k++) {
                lexemes[r] = spelling.lexeme(k);
                features[r] = spelling.features(k);
                clitics[r] = spelling.clitics(k);
                stem[r++] = (byte) spelling.stem(k);
            }
        }
    }

    public Tokens tokens() {
        return tokens;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** What the lexicon says of a token's letters. */
    public Spelling spelling(int token) {
        return spellings[token];
    }

    /** The token's folded letters. */
    public String string(int token) {
        return spellings[token].letters();
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
        return lexemes[r];
    }

    /** The grammatical features of a reading; see {@link Features}. */
    public int features(int r) {
        return features[r];
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
