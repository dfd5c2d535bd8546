package org.masar.reader.arabic.morphology;

import java.util.Optional;

/**
 * Writes a word given by its sounds in Arabic letters, with the right seat for every hamza.
 *
 * <p>Sounds are consonants as Arabic letters (hamza always ء, ة for the feminine ending), short vowels {@code a i u},
 * long vowels {@code A I U}, {@code Y} for a final long a written ى, {@code o} for the silent alif of قالوا (they
 * said), {@code N} for the nunation of قاضٍ (a judge), and ٱ for the alif that only carries the first vowel of اجتمع
 * (meet). Two equal consonants with no vowel between are one letter with shadda. A full stop is not written, but keeps
 * a hamza from the seat its place would give it: after the last vowel of a stem it tells that a hamza is not final, لم
 * ينأ (he did not keep away) against جزء (part).
 *
 * @param written   the letters alone
 * @param vocalised the letters with vowel signs
 */
record Spelling(String written, String vocalised) {

    /** The carrier of a first vowel before two consonants. */
    static final char WASLA = 'ٱ';

    /** Stands for any pronoun, and merges with no consonant before it. */
    private static final String PRONOUN = WASLA + "u";
    private static final char SHADDA = '\u0651';
    private static final char SUKUN = '\u0652';
    private static final String VOWELS = "aiuAIUY";
    private static final String NOT_JOINING = "اأإآدذرزوؤءةى";

    /** Writes a word by the rules taught today: قرؤوا (they read), جاؤوا (they came), مسؤول (official). */
    static Spelling of(String sounds) {
        return new Writer(sounds, false).write();
    }

    /** The spelling many newspapers prefer, where it differs: قرأوا, جاءوا, مسئول. */
    static Optional<Spelling> alternative(String sounds) {
        if (sounds.indexOf('ء', 1) < 0) {
            return Optional.empty();
        }
        Spelling taught = of(sounds);
        Spelling other = new Writer(sounds, true).write();
        return taught.written.equals(other.written) ? Optional.empty() : Optional.of(other);
    }

    /** The part of a word that stands before a pronoun, as taught: {@code yaqraʾu} in يقرؤه (he reads it) is يقرؤ. */
    static Spelling beforePronoun(String sounds) {
        return of(sounds + PRONOUN).withoutPronoun();
    }

    /** The same in the spelling many newspapers prefer, where it differs: يقرأ in يقرأه. */
    static Optional<Spelling> alternativeBeforePronoun(String sounds) {
        return alternative(sounds + PRONOUN).map(Spelling::withoutPronoun);
    }

    private Spelling withoutPronoun() {
        return new Spelling(written.substring(0, written.length() - 1), vocalised.substring(0, vocalised.length() - 2));
    }

    static boolean vowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** Whether a letter joins the one after it, so that a hamza between them can sit on a tooth: شيئا (a thing). */
    static boolean joins(char letter) {
        return NOT_JOINING.indexOf(letter) < 0;
    }

    private static final class Writer {

        private final String sounds;
        private final boolean alternative;
        private final StringBuilder written = new StringBuilder();
        private final StringBuilder vocalised = new StringBuilder();

        Writer(String sounds, boolean alternative) {
            this.sounds = sounds;
            this.alternative = alternative;
        }

        Spelling write() {
            int at = 0;
            while (at < sounds.length()) {
                at = writeFrom(at);
            }
            return new Spelling(written.toString(), vocalised.toString());
        }

        private int writeFrom(int at) {
            char sound = sounds.charAt(at);
            if (sound == 'o') {
                letter('ا');
                return at + 1;
            }
            if (sound == '.') {
                return at + 1;
            }
            if (sound == 'N') {
                vocalised.setCharAt(vocalised.length() - 1, '\u064D');
                return at + 1;
            }
            if (vowel(sound)) {
                writeVowel(sound);
                return at + 1;
            }
            boolean twice = at + 1 < sounds.length() && sounds.charAt(at + 1) == sound;
            int next = at + (twice ? 2 : 1);
            char own = next < sounds.length() && vowel(sounds.charAt(next)) ? sounds.charAt(next) : 0;
            char letter = sound == 'ء' ? seat(at, next, own) : sound == WASLA ? 'ا' : sound;
            letter(letter);
            if (twice) {
                vocalised.append(SHADDA);
            }
            if (letter == 'آ') {
                return next + 1;
            }
            if (own == 0 && letter != 'ة') {
                vocalised.append(SUKUN);
            }
            return next;
        }

        private void letter(char letter) {
            written.append(letter);
            vocalised.append(letter);
        }

        private void writeVowel(char sound) {
            switch (sound) {
                case 'a' -> vocalised.append('\u064E');
                case 'i' -> vocalised.append('\u0650');
                case 'u' -> vocalised.append('\u064F');
                case 'A' -> longVowel('\u064E', 'ا');
                case 'Y' -> longVowel('\u064E', 'ى');
                case 'I' -> longVowel('\u0650', 'ي');
                default -> longVowel('\u064F', 'و');
            }
        }

        private void longVowel(char sign, char letter) {
            vocalised.append(sign);
            letter(letter);
        }

        /** The letter a hamza is written with: the strongest of the vowels around it decides, i before u before a. */
        private char seat(int at, int next, char own) {
            if (at == 0) {
                return own == 'A' ? 'آ' : own == 'i' || own == 'I' ? 'إ' : 'أ';
            }
            char before = sounds.charAt(at - 1);
            if (last(before, next, own)) {
                return before == 'a' ? 'أ' : before == 'i' ? 'ئ' : before == 'u' ? 'ؤ' : 'ء';
            }
            if (before == 'i' || before == 'I' || before == 'ي' || own == 'i' || own == 'I') {
                return 'ئ';
            }
            if (own == 'u' || own == 'U') {
                return alternative ? loosely(before, next) : 'ؤ';
            }
            if (before == 'u') {
                return 'ؤ';
            }
            if (before == 'A' || before == 'U' || before == 'و') {
                return 'ء';
            }
            return own == 'A' ? 'آ' : 'أ';
        }

        /**
         * Whether only a case or mood vowel follows. The i of مرتئٍ (considering) counts as the hamza's own, that of
         * راءٍ (seeing) does not.
         */
        private boolean last(char before, int next, char own) {
            if (next >= sounds.length() - 1) {
                return next == sounds.length() || own == 'a' || own == 'i' || own == 'u';
            }
            return sounds.charAt(next + 1) == 'N' && before == 'A';
        }

        /** The seat before u in the common spelling: that of the word without its ending, or a tooth before و. */
        private char loosely(char before, int next) {
            String rest = sounds.substring(next);
            boolean ending = rest.equals("Uo") || rest.equals("Uنa") || rest.equals("U" + PRONOUN)
                    || rest.equals("u" + PRONOUN);
            if (before == 'A' || before == 'U' || before == 'و') {
                return ending ? 'ء' : 'ؤ';
            }
            if (before == 'a') {
                return ending ? 'أ' : 'ؤ';
            }
            boolean consonant = !vowel(before);
            return consonant && rest.startsWith("U") ? joins(before) ? 'ئ' : 'ء' : 'ؤ';
        }
    }
}
