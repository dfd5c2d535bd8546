package org.masar.reader.arabic.morphology;

/**
 * The short vowels after the second radical of a form I verb, perfect and imperfect: a/u for كَتَبَ يَكْتُبُ (write).
 *
 * @param perfect   the vowel of the perfect: {@code a}, {@code i} or {@code u}
 * @param imperfect the vowel of the imperfect
 */
public record StemVowels(char perfect, char imperfect) {

    /** What the derived forms have, whose vowels the form itself fixes. */
    public static final StemVowels FIXED = new StemVowels('a', 'i');

    /**
     * Checks the vowels.
     *
     * @throws IllegalArgumentException when one is not {@code a}, {@code i} or {@code u}
     */
    public StemVowels {
        if ("aiu".indexOf(perfect) < 0 || "aiu".indexOf(imperfect) < 0) {
            throw new IllegalArgumentException("not a short vowel: " + perfect + "/" + imperfect);
        }
    }

    /**
     * Reads a pair such as {@code "a/u"}.
     *
     * @throws IllegalArgumentException when the text is not two short vowels with a slash between
     */
    public static StemVowels parse(String pair) {
        String text = pair.strip();
        if (text.length() != 3 || text.charAt(1) != '/') {
            throw new IllegalArgumentException("not a vowel pair: " + pair);
        }
        return new StemVowels(text.charAt(0), text.charAt(2));
    }
}
