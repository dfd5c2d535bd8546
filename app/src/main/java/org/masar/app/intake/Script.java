package org.masar.app.intake;

import java.util.Set;

/** Which language a text is in, as far as it matters here: whether it is Arabic, or only looks like it. */
public enum Script {
    ARABIC("Arabic"), PERSIAN("Persian"), URDU("Urdu"), OTHER("not in Arabic script"),
    /** Too few letters to tell. */
    UNCLEAR("unclear");

    private static final int SAMPLE = 50_000;
    private static final Set<String> ARABIC_WORDS = Set.of("في", "من", "على", "إلى", "الى", "أن", "ان", "إن", "التي",
            "الذي", "عن", "مع", "هذا", "هذه", "بين", "كان", "قال", "ما", "لا", "لم", "قد", "بعد", "خلال");
    private static final Set<String> PERSIAN_WORDS = Set.of("که", "كه", "در", "از", "را", "این", "است", "با", "برای",
            "شد", "آن", "های", "می", "کرد", "شده", "خود", "یک", "بود", "ها", "هم");
    private static final Set<String> URDU_WORDS = Set.of("ہے", "کے", "کی", "میں", "اور", "نے", "سے", "کو", "ہیں", "پر",
            "کا", "یہ");

    private final String description;

    Script(String description) {
        this.description = description;
    }

    /** In words: "Persian". */
    public String description() {
        return description;
    }

    /** Judges a text by the share of Arabic letters in it and by the small words that no text does without. */
    public static Script of(String text) {
        int end = Math.min(text.length(), SAMPLE);
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return UNCLEAR;
        }
        if (arabic * 4 < letters) {
            return arabic == 0 || letters >= 40 ? OTHER : UNCLEAR;
        }
        return byWords(text.substring(0, end));
    }

    private static Script byWords(String text) {
        int arabic = 0;
        int persian = 0;
        int urdu = 0;
        for (String word : text.split("[^\\p{L}\\p{M}]+")) {
            arabic += ARABIC_WORDS.contains(word) || word.length() > 3 && word.startsWith("ال") ? 1 : 0;
            persian += PERSIAN_WORDS.contains(word) ? 1 : 0;
            urdu += URDU_WORDS.contains(word) ? 1 : 0;
        }
        if (urdu > arabic && urdu > persian) {
            return URDU;
        }
        return persian > arabic ? PERSIAN : ARABIC;
    }

    private static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x6FF || c >= 0x750 && c <= 0x77F || c >= 0xFB50 && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFC;
    }
}
