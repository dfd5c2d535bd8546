package org.masar.reader.article;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of an article, sentence by sentence: words, numbers, foreign words and single marks, each by its place in
 * the {@link NormalText}. Held in parallel arrays, since there are hundreds to an article and millions to an archive.
 */
public final class Tokens {

    /** What sort of token it is. */
    public enum Kind {
        /** Arabic letters: clitics and all. */
        WORD,
        /** Digits, with their decimal point: 3.5. */
        NUMBER,
        /** Letters of another script. */
        FOREIGN,
        /** One mark of punctuation or other sign. */
        MARK
    }

    private static final Kind[] KINDS = Kind.values();

    private final NormalText text;
    private final List<Segmenter.Stretch> sentences;
    private final int[] sentenceStart;
    private int size;
    private int[] from;
    private int[] to;
    private byte[] kind;

    private Tokens(NormalText text, List<Segmenter.Stretch> sentences) {
        this.text = text;
        this.sentences = sentences;
        this.sentenceStart = new int[sentences.size() + 1];
        int guess = text.length() / 5 + 16;
        this.from = new int[guess];
        this.to = new int[guess];
        this.kind = new byte[guess];
    }

    /** The tokens of a text. */
    public static Tokens of(NormalText text) {
        List<Segmenter.Stretch> sentences = Segmenter.sentences(text);
        Tokens tokens = new Tokens(text, sentences);
        for (int s = 0; s < sentences.size(); s++) {
            tokens.sentenceStart[s] = tokens.size;
            tokens.scan(sentences.get(s).from(), sentences.get(s).to());
        }
        tokens.sentenceStart[sentences.size()] = tokens.size;
        return tokens;
    }

    private void scan(int start, int end) {
        char[] chars = text.letters();
        int i = start;
        while (i < end) {
            char c = chars[i];
            int j = i + 1;
            if (Letters.isArabic(c)) {
                while (j < end && Letters.isArabic(chars[j])) {
                    j++;
                }
                add(i, j, Kind.WORD);
            } else if (isDigit(c)) {
                while (j < end && (isDigit(chars[j]) || isPoint(chars[j]) && j + 1 < end && isDigit(chars[j + 1]))) {
                    j++;
                }
                add(i, j, Kind.NUMBER);
            } else if (Character.isLetter(c) || Character.isSurrogate(c) && isLetterAt(i, end)) {
                while (j < end && !Letters.isArabic(chars[j]) && (Character.isLetterOrDigit(chars[j])
                        || Character.isSurrogate(chars[j]))) {
                    j++;
                }
                add(i, j, Kind.FOREIGN);
            } else if (!Character.isWhitespace(c) && c != '_') {
                if (Character.isHighSurrogate(c) && j < end && Character.isLowSurrogate(chars[j])) {
                    j++;
                }
                add(i, j, Kind.MARK);
            }
            i = j;
        }
    }

    private boolean isLetterAt(int i, int end) {
        return i + 1 < end && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))
                && Character.isLetter(Character.toCodePoint(text.charAt(i), text.charAt(i + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬';
    }

    private void add(int start, int end, Kind what) {
        if (size == from.length) {
            int more = size + size / 2 + 16;
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            kind = Arrays.copyOf(kind, more);
        }
        from[size] = start;
        to[size] = end;
        kind[size++] = (byte) what.ordinal();
    }

    public NormalText text() {
        return text;
    }

    /** How many tokens there are; they are numbered from 0. */
    public int size() {
        return size;
    }

    public Kind kind(int token) {
        return KINDS[kind[token]];
    }

    public boolean isWord(int token) {
        return kind[token] == 0;
    }

    /** Where the token begins in the normal text. */
    public int from(int token) {
        return from[token];
    }

    /** Where the token ends in the normal text. */
    public int to(int token) {
        return to[token];
    }

    /** The mark a token is, or {@code '\0'} if it is none. */
    public char mark(int token) {
        return kind[token] == Kind.MARK.ordinal() ? text.charAt(from[token]) : '\0';
    }

    /** The token's folded letters. */
    public String string(int token) {
        return text.string(from[token], to[token]);
    }

    /** The number of sentences. */
    public int sentences() {
        return sentences.size();
    }

    public Segmenter.Stretch sentence(int sentence) {
        return sentences.get(sentence);
    }

    /** The first token of a sentence; of the number of sentences: the number of tokens. */
    public int sentenceStart(int sentence) {
        return sentenceStart[sentence];
    }

    /** The token after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStart[sentence + 1];
    }

    /** The sentence a token stands in. */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(sentenceStart, 0, sentences.size(), token);
        int found = at >= 0 ? at : -at - 2;
        while (found + 1 < sentences.size() && sentenceStart[found + 1] == token) {
            found++;
        }
        return found;
    }

    /** The original's span of the tokens {@code first..last}, both included. */
    public Span span(int first, int last) {
        return text.origin(from[first], to[last]);
    }
}
