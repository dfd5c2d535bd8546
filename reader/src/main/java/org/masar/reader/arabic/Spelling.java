package org.masar.reader.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.masar.reader.arabic.morphology.CliticSplits;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.PhraseTrie;
import org.masar.reader.lexicon.Vocabulary;

/**
 * What the lexicon says of the letters of a token, wherever it stands: its readings, and the phrases of the lexicon that
 * its word may open with or without particles before it and a pronoun after it. Immutable.
 */
public final class Spelling {
    private static final String[] PRONOUNS = {"هما", "ها", "هم", "نا", "ه"};
    private static final int SHORTEST_OWNED = 3;

    private final String letters;
    private final int hash;
    private final Lexeme[] lexemes;
    private final int[] features;
    private final int[] clitics;
    private final int[] stems;
    private final Start[] starts;

    /**
     * A word of the vocabulary in a token, after particles: in وللرئيس that is الرئيس.
     *
     * @param offset    where it begins in the token; the ل that stands for ال is left out, as is the ل before it
     * @param particles those before it, as bits of {@link Clitics}, with {@link Clitics#WA} for ف too
     * @param word      its number in the vocabulary, or {@link Vocabulary#ABSENT}
     * @param node      where it leads from the root of the phrases, or {@link PhraseTrie#NONE}
     * @param owned     the numbers of the words it may be with a pronoun after them: وزيره (his minister) of وزير
     */
    public record Start(int offset, int particles, int word, int node, int[] owned) {}

    private Spelling(String letters, int hash, Builder builder) {
        this.letters = letters;
        this.hash = hash;
        this.lexemes = new Lexeme[builder.size];
        this.features = new int[builder.size];
        for (int k = 0; k < builder.size; k++) {
            lexemes[k] = builder.lexicon.readingLexeme(builder.readings[k]);
            features[k] = builder.lexicon.readingFeatures(builder.readings[k]);
        }
        this.clitics = Arrays.copyOf(builder.clitics, builder.size);
        this.stems = Arrays.copyOf(builder.stems, builder.size);
        this.starts = builder.starts.toArray(Start[]::new);
    }

    /** Looks up the letters {@code text[from..to)}, which are folded; only those of a word have readings. */
    static Spelling of(char[] text, int from, int to, int hash, boolean word, Lexicon lexicon) {
        String letters = new String(text, from, to - from);
        Builder builder = new Builder(letters.toCharArray(), lexicon);
        if (word) {
            builder.read(letters);
        }
        builder.start(word);
        return new Spelling(letters, hash, builder);
    }

    /** Whether it is the spelling of these letters. */
    boolean is(char[] text, int from, int to, int itsHash) {
        if (hash != itsHash || letters.length() != to - from) {
            return false;
        }
        for (int k = 0; k < letters.length(); k++) {
            if (letters.charAt(k) != text[from + k]) {
                return false;
            }
        }
        return true;
    }

    /** The folded letters. */
    public String letters() {
        return letters;
    }

    /** The number of readings. */
    int size() {
        return lexemes.length;
    }

    Lexeme lexeme(int k) {
        return lexemes[k];
    }

    /** The grammatical features of a reading. */
    int features(int k) {
        return features[k];
    }

    /** The particles of a reading, and its pronoun shifted by eight bits. */
    int clitics(int k) {
        return clitics[k];
    }

    /** Where the stem of a reading begins in the token. */
    int stem(int k) {
        return stems[k];
    }

    /** The whole token as a word of the vocabulary. */
    public Start whole() {
        return starts[0];
    }

    /** The word of the vocabulary it may be after و or ف, or {@link Vocabulary#ABSENT}. */
    public int afterAnd() {
        return starts.length > 1 && starts[1].particles() == Clitics.WA ? starts[1].word() : Vocabulary.ABSENT;
    }

    /** The words it may be after its particles, the whole token first. */
    public Start[] starts() {
        return starts;
    }

    private static final class Builder {
        private final char[] chars;
        private final Lexicon lexicon;
        private final List<Start> starts = new ArrayList<>(3);
        private int[] readings = new int[8];
        private int[] clitics = new int[8];
        private int[] stems = new int[8];
        private int size;

        Builder(char[] chars, Lexicon lexicon) {
            this.chars = chars;
            this.lexicon = lexicon;
        }

        void read(String letters) {
            CliticSplits splits = new CliticSplits().reset(letters, 0, chars.length);
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
                    // ل before a mark of quotation is no imperative of ولي
                    boolean letter = chars.length == 1 && lexicon.readingLexeme(r).isVerb();
                    if (!letter
                            && Clitics.compatible(proclitics, splits.enclitic(), lexicon.readingFeatures(r))) {
                        add(r, proclitics | splits.enclitic() << 8, splits.stemStart());
                    }
                }
            }
        }

        private void add(int reading, int cliticBits, int stem) {
            if (size == readings.length) {
                readings = Arrays.copyOf(readings, size * 2);
                clitics = Arrays.copyOf(clitics, size * 2);
                stems = Arrays.copyOf(stems, size * 2);
            }
            readings[size] = reading;
            clitics[size] = cliticBits;
            stems[size++] = stem;
        }

        void start(boolean isWord) {
            int end = chars.length;
            start(0, 0, lexicon.words().find(chars, 0, end), isWord);
            if (!isWord) {
                return;
            }
            int at = 0;
            int particles = 0;
            if ((chars[0] == 'و' || chars[0] == 'ف') && end > 2) {
                at = 1;
                particles = Clitics.WA;
                start(at, particles, lexicon.words().find(chars, at, end), true);
            }
            if (end - at <= 2) {
                return;
            }
            switch (chars[at]) {
                case 'ب' -> start(at + 1, particles | Clitics.BI, lexicon.words().find(chars, at + 1, end), true);
                case 'ك' -> start(at + 1, particles | Clitics.KA, lexicon.words().find(chars, at + 1, end), true);
                case 'ل' -> {
                    if (chars[at + 1] == 'ل') {
                        start(at, particles | Clitics.LI, lexicon.words().findWithArticle(chars, at + 2, end), true);
                    } else {
                        start(at + 1, particles | Clitics.LI, lexicon.words().find(chars, at + 1, end), true);
                    }
                }
                default -> {
                }
            }
        }

        private void start(int offset, int particles, int word, boolean isWord) {
            starts.add(new Start(offset, particles, word, lexicon.names().next(PhraseTrie.ROOT, word),
                    isWord ? owned(offset) : new int[0]));
        }

        private int[] owned(int from) {
            IntStream.Builder owned = IntStream.builder();
            for (String pronoun : PRONOUNS) {
                int cut = chars.length - pronoun.length();
                if (cut - from < SHORTEST_OWNED || !endsWith(cut, pronoun)) {
                    continue;
                }
                char last = chars[cut - 1];
                String stem = switch (last) {
                    case 'ت' -> new String(chars, from, cut - 1 - from) + "ة";
                    case 'ئ', 'ؤ' -> new String(chars, from, cut - 1 - from) + "ء";
                    default -> new String(chars, from, cut - from);
                };
                int word = lexicon.words().find(stem);
                if (word != Vocabulary.ABSENT) {
                    owned.add(word);
                }
            }
            return owned.build().toArray();
        }

        private boolean endsWith(int from, String end) {
            for (int k = 0; k < end.length(); k++) {
                if (chars[from + k] != end.charAt(k)) {
                    return false;
                }
            }
            return true;
        }
    }
}
