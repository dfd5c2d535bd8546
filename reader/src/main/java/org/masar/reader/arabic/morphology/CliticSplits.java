package org.masar.reader.arabic.morphology;

import java.util.Objects;

/**
 * A reusable cursor over all ways to cut a token into particles, stem and pronoun: وبيوتهم (and their houses) is و +
 * بيوت + هم, but also و + ب + يوت + هم, and the dictionary decides.
 *
 * <pre>
 * CliticSplits splits = new CliticSplits();          // one for each thread
 * splits.reset(text, tokenStart, tokenEnd);
 * while (splits.next()) {
 *     lookUp(text, splits.stemStart(), splits.stemEnd(), splits.proclitics(), splits.enclitic());
 * }
 * </pre>
 *
 * <p>The token has no vowel signs and no tatweel. A first alif may be bare or carry its hamza, and a last ya may be
 * written ي or ى; both are taken for the clitics أ, ي and ني. Nothing is allocated after the constructor. Cuts come
 * shortest clitics first, beginning with the whole token as stem.
 */
public final class CliticSplits {

    /** Stems shorter than this are not offered, save for the whole token. */
    public static final int SHORTEST_STEM = 2;

    private static final int MOST_STARTS = 48;
    private static final int MOST_ENDS = 4;

    private final int[] starts = new int[MOST_STARTS];
    private final int[] proclitics = new int[MOST_STARTS];
    private final int[] ends = new int[MOST_ENDS];
    private final int[] enclitics = new int[MOST_ENDS];
    private CharSequence text = "";
    private int tokenEnd;
    private int startCount;
    private int endCount;
    private int atStart;
    private int atEnd;

    /**
     * Starts over with the token that lies in {@code text} from {@code start} up to {@code end}.
     *
     * @throws IndexOutOfBoundsException when the span is not within the text
     */
    public CliticSplits reset(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        this.text = text;
        this.tokenEnd = end;
        startCount = 0;
        endCount = 0;
        atStart = 0;
        atEnd = -1;
        conjunctions(start);
        pronouns(start);
        return this;
    }

    /** Moves to the next cut; false when there is none left. */
    public boolean next() {
        do {
            atEnd++;
            if (atEnd == endCount) {
                atEnd = 0;
                atStart++;
            }
            if (atStart >= startCount) {
                return false;
            }
        } while ((atStart > 0 || atEnd > 0) && ends[atEnd] - starts[atStart] < SHORTEST_STEM);
        return true;
    }

    /** Where the stem begins in the text. */
    public int stemStart() {
        return starts[atStart];
    }

    /** Where the stem ends in the text. */
    public int stemEnd() {
        return ends[atEnd];
    }

    /** The particles before the stem, as bits of {@link Clitics}. */
    public int proclitics() {
        return proclitics[atStart];
    }

    /** The pronoun after the stem, as a number of {@link Clitics}. */
    public int enclitic() {
        return enclitics[atEnd];
    }

    private void conjunctions(int at) {
        prepositions(at, 0);
        conjunction(at, 0);
        if (at < tokenEnd && (text.charAt(at) == 'أ' || text.charAt(at) == 'ا')) {
            if (text.charAt(at) == 'أ' || !articleAt(at)) {
                prepositions(at + 1, Clitics.QUESTION);
                conjunction(at + 1, Clitics.QUESTION);
            }
        }
    }

    private void conjunction(int at, int before) {
        if (at < tokenEnd) {
            switch (text.charAt(at)) {
                case 'و' -> prepositions(at + 1, before | Clitics.WA);
                case 'ف' -> prepositions(at + 1, before | Clitics.FA);
                default -> {
                }
            }
        }
    }

    private void prepositions(int at, int before) {
        add(at, before);
        if (at >= tokenEnd) {
            return;
        }
        switch (text.charAt(at)) {
            case 'ب' -> article(at + 1, before | Clitics.BI);
            case 'ك' -> article(at + 1, before | Clitics.KA);
            case 'س' -> add(at + 1, before | Clitics.SA);
            case 'ل' -> afterLam(at + 1, before | Clitics.LI);
            default -> {
                if (articleAt(at)) {
                    add(at + 2, before | Clitics.AL);
                }
            }
        }
    }

    private void article(int at, int before) {
        add(at, before);
        if (articleAt(at)) {
            add(at + 2, before | Clitics.AL);
        }
    }

    /** ل and ال are written لل, and of three lams one is lost: للمدرسة (to the school), للغة (to the language). */
    private void afterLam(int at, int before) {
        add(at, before);
        if (at < tokenEnd && text.charAt(at) == 'ل') {
            add(at + 1, before | Clitics.AL);
            add(at, before | Clitics.AL);
        }
    }

    private boolean articleAt(int at) {
        return at + 1 < tokenEnd && text.charAt(at) == 'ا' && text.charAt(at + 1) == 'ل';
    }

    private void add(int start, int before) {
        if (startCount < MOST_STARTS && (before == 0 || tokenEnd - start >= SHORTEST_STEM)) {
            starts[startCount] = start;
            proclitics[startCount++] = before;
        }
    }

    private void pronouns(int start) {
        pronoun(tokenEnd, Clitics.NO_PRONOUN);
        if (tokenEnd - start <= SHORTEST_STEM) {
            return;
        }
        char last = text.charAt(tokenEnd - 1);
        char before = text.charAt(tokenEnd - 2);
        switch (last) {
            case 'ه' -> pronoun(tokenEnd - 1, Clitics.HU);
            case 'ك' -> pronoun(tokenEnd - 1, Clitics.KAF);
            case 'م' -> twoLetters(before, Clitics.HUM, Clitics.KUM);
            case 'ن' -> twoLetters(before, Clitics.HUNNA, Clitics.KUNNA);
            case 'ي', 'ى' -> {
                pronoun(tokenEnd - 1, Clitics.YA);
                if (before == 'ن') {
                    pronoun(tokenEnd - 2, Clitics.NI);
                }
            }
            case 'ا' -> endingInAlif(start, before);
            default -> {
            }
        }
    }

    private void endingInAlif(int start, char before) {
        switch (before) {
            case 'ه' -> pronoun(tokenEnd - 2, Clitics.HA);
            case 'ن' -> pronoun(tokenEnd - 2, Clitics.NA);
            case 'م' -> {
                char third = tokenEnd - start > 3 ? text.charAt(tokenEnd - 3) : 0;
                if (third == 'ه') {
                    pronoun(tokenEnd - 3, Clitics.HUMA);
                } else if (third == 'ك') {
                    pronoun(tokenEnd - 3, Clitics.KUMA);
                }
            }
            default -> {
            }
        }
    }

    private void twoLetters(char before, int afterHa, int afterKaf) {
        if (before == 'ه') {
            pronoun(tokenEnd - 2, afterHa);
        } else if (before == 'ك') {
            pronoun(tokenEnd - 2, afterKaf);
        }
    }

    private void pronoun(int end, int enclitic) {
        ends[endCount] = end;
        enclitics[endCount++] = enclitic;
    }
}
