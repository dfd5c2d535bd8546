package org.masar.reader.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.article.Letters;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;

/**
 * All that the resource files say, compiled for reading: the word forms with their readings, and the names and roles of
 * the world as phrases. Immutable and safe to share.
 *
 * <p>A {@code reading} is a pair of a {@link Lexeme} and features (see
 * {@link org.masar.reader.arabic.morphology.Features}); the readings of word number {@code w} are those numbered from
 * {@link #firstReading firstReading(w)} to below {@code firstReading(w + 1)}.
 */
public final class Lexicon {
    private final Vocabulary words;
    private final Lexeme[] lexemes;
    private final int[] firstReading;
    private final int[] readingLexeme;
    private final int[] readingFeatures;
    private final PhraseTrie<Sense> names;
    private final World world;
    private final List<FrameRow> frames;
    private final Cues cues = Cues.load();
    private final BitSet salient = new BitSet();
    private final BitSet givenNames;
    private final BitSet familyNames;

    Lexicon(Vocabulary words, Lexeme[] lexemes, int[] firstReading, int[] readingLexeme, int[] readingFeatures,
            PhraseTrie<Sense> names, World world, List<FrameRow> frames, BitSet givenNames, BitSet familyNames) {
        this.words = words;
        this.lexemes = lexemes;
        this.firstReading = firstReading;
        this.readingLexeme = readingLexeme;
        this.readingFeatures = readingFeatures;
        this.names = names;
        this.world = world;
        this.frames = List.copyOf(frames);
        this.givenNames = givenNames;
        this.familyNames = familyNames;
        Set<String> lemmas = new HashSet<>(cues.lemmas());
        frames.forEach(f -> lemmas.add(f.kind() + ":" + f.head()));
        for (Lexeme lexeme : lexemes) {
            String kind = lexeme.isVerb() ? "V:" : lexeme.pos() == PartOfSpeech.NOUN ? "N:" : "A:";
            if (!lexeme.pos().isFunctionWord() && lemmas.contains(kind + lexeme.lemma())) {
                salient.set(lexeme.id());
            }
        }
    }

    /** The lexicon that comes with Masar; compiled once, on first use. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        private static final Lexicon LEXICON = CompiledLexicon.load().orElseGet(() -> new LexiconCompiler().compile());
    }

    int[] firstReadings() {
        return firstReading;
    }

    int[] readingLexemes() {
        return readingLexeme;
    }

    int[] allReadingFeatures() {
        return readingFeatures;
    }

    BitSet givenNames() {
        return givenNames;
    }

    BitSet familyNames() {
        return familyNames;
    }

    public Vocabulary words() {
        return words;
    }

    /** The number of lexemes; they are numbered from 0. */
    public int lexemes() {
        return lexemes.length;
    }

    public Lexeme lexeme(int id) {
        return lexemes[id];
    }

    /** The first lexeme of that lemma and word class. */
    public Optional<Lexeme> lexeme(String lemma, PartOfSpeech pos) {
        return Arrays.stream(lexemes).filter(l -> l.pos() == pos && l.lemma().equals(lemma)).findFirst();
    }

    /** The number of the first reading of a word; of the number of words: the number of readings. */
    public int firstReading(int word) {
        return firstReading[word];
    }

    public Lexeme readingLexeme(int reading) {
        return lexemes[readingLexeme[reading]];
    }

    public int readingFeatures(int reading) {
        return readingFeatures[reading];
    }

    /** The number of a word as it may be written, or {@link Vocabulary#ABSENT}. */
    public int word(String written) {
        return words.find(Letters.fold(written));
    }

    /** Names and roles, as phrases of vocabulary words. */
    public PhraseTrie<Sense> names() {
        return names;
    }

    /** The people, states and organisations behind the names. */
    public World world() {
        return world;
    }

    public List<FrameRow> frames() {
        return frames;
    }

    /** Light verbs and cues of status. */
    public Cues cues() {
        return cues;
    }

    /** Whether a lexeme opens a frame or is a cue: of two readings, such a word of the news is the likelier. */
    public boolean isSalient(Lexeme lexeme) {
        return salient.get(lexeme.id());
    }

    /** Whether a word is the first name of somebody the lexicon knows. */
    public boolean isGivenName(int word) {
        return word >= 0 && givenNames.get(word);
    }

    /** Whether a word is a later part of the name of somebody the lexicon knows. */
    public boolean isFamilyName(int word) {
        return word >= 0 && familyNames.get(word);
    }

    /** What a whole phrase may stand for; quotation marks and the like in it are overlooked. */
    public List<Sense> senses(String phrase) {
        Tokens tokens = Tokens.of(NormalText.of(phrase));
        int node = PhraseTrie.ROOT;
        for (int t = 0; t < tokens.size(); t++) {
            int next = names.next(node, words.find(tokens.string(t)));
            if (next != PhraseTrie.NONE) {
                node = next;
            } else if (tokens.kind(t) != Tokens.Kind.MARK) {
                return List.of();
            }
        }
        return node == PhraseTrie.ROOT ? List.of() : names.values(node);
    }
}
