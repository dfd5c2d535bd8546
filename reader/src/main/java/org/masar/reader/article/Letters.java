package org.masar.reader.article;

import java.text.Normalizer;

/**
 * What a character of Arabic script stands for, once the variants that writers and keyboards use for it are folded.
 *
 * <p>أ إ آ ٱ become ا, final ى and Persian ی become ي, Persian ک گ ڤ پ چ become the Arabic letter the press writes
 * instead, Arabic-Indic and Persian digits become 0-9, presentation forms their letters; vowel signs, tatweel and
 * direction marks stand for nothing. ة ه ؤ ئ ء stay apart: they tell words apart.
 */
public final class Letters {
    private static final char NOTHING = '\0';
    /** The hamza that combines with the letter before it. */
    static final char HAMZA_ABOVE = '\u0654';
    private static final char[] FOLDED = new char[0x700];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = c;
        }
        fold('ا', "أإآٱ");
        fold('ي', "ىیېۍ");
        fold('ك', "کگڪ");
        fold('ف', "ڤڢ");
        fold('ب', "پ");
        fold('ج', "چ");
        fold('ه', "ەہھ");
        fold('ز', "ژ");
        for (int d = 0; d < 10; d++) {
            FOLDED[0x660 + d] = (char) ('0' + d);
            FOLDED[0x6F0 + d] = (char) ('0' + d);
        }
        FOLDED[0xA0] = ' ';
        FOLDED[0xAD] = NOTHING;
        FOLDED[0x640] = NOTHING;
        FOLDED[0x670] = NOTHING;
        FOLDED[0x61C] = NOTHING;
        for (int c = 0x610; c <= 0x61A; c++) {
            FOLDED[c] = NOTHING;
        }
        for (int c = 0x64B; c <= 0x65F; c++) {
            FOLDED[c] = NOTHING;
        }
        for (int c = 0x6D6; c <= 0x6ED; c++) {
            if (c != 0x6DD && c != 0x6DE && c != 0x6E9) {
                FOLDED[c] = NOTHING;
            }
        }
    }

    private Letters() {}

    private static void fold(char to, String from) {
        for (int i = 0; i < from.length(); i++) {
            FOLDED[from.charAt(i)] = to;
        }
    }

    /** The folded character, or {@code '\0'} if it stands for nothing. Presentation forms come back as they are. */
    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        if (c >= 0x2000 && c <= 0x206F) {
            boolean blank = c <= 0x200A || c == 0x202F || c == 0x205F;
            boolean mark = c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060;
            return blank ? ' ' : mark ? NOTHING : c;
        }
        return c == 0xFEFF ? NOTHING : c;
    }

    /** Whether this is a presentation form, which {@link #decompose} turns into one or more letters. */
    static boolean isPresentationForm(char c) {
        return c >= 0xFB50 && c <= 0xFEFC && (c <= 0xFDFF || c >= 0xFE70);
    }

    /** The letters of a presentation form, not yet folded; a ligature gives several, a vowel sign no carrier. */
    static String decompose(char c) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return letters.charAt(0) == ' ' ? letters.substring(1) : letters;
    }

    /** ؤ or ئ for a folded و or ي that a hamza of its own follows, as in decomposed (NFD) text; else {@code '\0'}. */
    static char withHamza(char folded) {
        return folded == 'و' ? 'ؤ' : folded == 'ي' ? 'ئ' : NOTHING;
    }

    /** Whether the folded character is an Arabic letter. */
    public static boolean isArabic(char c) {
        return c >= 0x621 && c <= 0x64A || c >= 0x671 && c <= 0x6D3;
    }

    /** Folds a whole word or phrase: how the lexicon's rows and the text are brought to the same spelling. */
    public static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String letters = isPresentationForm(c) ? decompose(c) : null;
            for (int k = 0; k < (letters == null ? 1 : letters.length()); k++) {
                char f = fold(letters == null ? c : letters.charAt(k));
                int last = out.length() - 1;
                if (f != NOTHING) {
                    out.append(f);
                } else if (c == HAMZA_ABOVE && last >= 0 && withHamza(out.charAt(last)) != NOTHING) {
                    out.setCharAt(last, withHamza(out.charAt(last)));
                }
            }
        }
        return out.toString();
    }
}
