package org.masar.reader.arabic.morphology;

/**
 * The three or four consonants a verb is built on, hamza written ء and weak radicals as و or ي: ك ت ب (writing).
 *
 * @param radicals the radicals in order, three or four Arabic letters
 */
public record Root(String radicals) {

    private static final String LETTERS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /**
     * Checks the radicals.
     *
     * @throws IllegalArgumentException when there are not three or four, or one is not a consonant of Arabic
     */
    public Root {
        if (radicals.length() < 3 || radicals.length() > 4) {
            throw new IllegalArgumentException("a root has three or four radicals: " + radicals);
        }
        for (int i = 0; i < radicals.length(); i++) {
            if (LETTERS.indexOf(radicals.charAt(i)) < 0) {
                throw new IllegalArgumentException("not a radical: " + radicals.charAt(i) + " in " + radicals);
            }
        }
    }

    /**
     * Reads a root as dictionaries print it: {@code "ك ت ب"}, {@code "ك-ت-ب"} or {@code "كتب"}. A hamza may sit on any
     * seat ({@code "سأل"}, ask), and a doubled root may be given with two letters ({@code "رد"}, return).
     *
     * @throws IllegalArgumentException when what is left is no root
     */
    public static Root parse(String text) {
        StringBuilder letters = new StringBuilder(4);
        for (char c : text.replaceAll("[-\\s.,،_\u0640]", "").toCharArray()) {
            letters.append(switch (c) {
                case 'أ', 'إ', 'آ', 'ؤ', 'ئ' -> 'ء';
                case 'ى' -> 'ي';
                default -> c;
            });
        }
        if (letters.length() == 2) {
            letters.append(letters.charAt(1));
        }
        return new Root(letters.toString());
    }

    /** Whether the root has four radicals, as ز ل ز ل (shaking). */
    public boolean quadriliteral() {
        return radicals.length() == 4;
    }

    /** The radical at a place counted from 1. */
    public char radical(int place) {
        return radicals.charAt(place - 1);
    }

    /** Whether the last two of three radicals are the same, as in ر د د (return). */
    public boolean doubled() {
        return !quadriliteral() && radical(2) == radical(3) && !weak(2);
    }

    /** Whether a middle و or ي may dissolve into a long vowel, as in ق و ل (say) but not in ن و ي (intend). */
    public boolean hollow() {
        return !quadriliteral() && weak(2) && !weak(3);
    }

    /** Whether the last radical is و or ي, as in ر م ي (throw). */
    public boolean defective() {
        return weak(radicals.length());
    }

    /** Whether the first radical is و, as in و ص ل (arrive). */
    public boolean startsWithWaw() {
        return radical(1) == 'و';
    }

    /** Whether the last radical is a hamza, as in ق ر ء (read). */
    public boolean endsInHamza() {
        return radical(radicals.length()) == 'ء';
    }

    private boolean weak(int place) {
        return radical(place) == 'و' || radical(place) == 'ي';
    }
}
