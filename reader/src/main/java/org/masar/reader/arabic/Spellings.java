package org.masar.reader.arabic;

import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexicon;

/**
 * The spellings met so far, since a text and those after it use the same words again and again. At most {@value #SLOTS}
 * of them are kept, two for each place: the one met again last and the one met last. What a spelling says does not
 * depend on that.
 *
 * <p>Safe to share between threads without a lock: a {@link Spelling} is immutable, and a thread that does not see what
 * another has just put there makes its own.
 */
public final class Spellings {
    private static final int SLOTS = 1 << 17;
    /** Longer ones are hardly words, and not kept. */
    private static final int LONGEST = 40;

    private final Lexicon lexicon;
    private final Spelling[] kept = new Spelling[SLOTS];

    public Spellings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The spelling of a token. */
    Spelling of(Tokens tokens, int token) {
        char[] text = tokens.text().letters();
        int from = tokens.from(token);
        int to = tokens.to(token);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash * 0x9E3779B9) >>> 15 & SLOTS - 2;
        Spelling known = kept[slot];
        if (known != null && known.is(text, from, to, hash)) {
            return known;
        }
        Spelling second = kept[slot + 1];
        if (second != null && second.is(text, from, to, hash)) {
            kept[slot + 1] = known;
            kept[slot] = second;
            return second;
        }
        Spelling made = Spelling.of(text, from, to, hash, tokens.isWord(token), lexicon);
        if (to - from <= LONGEST) {
            kept[slot + 1] = made;
        }
        return made;
    }
}
