package org.masar.reader.arabic.morphology;

import java.util.regex.Pattern;

/**
 * Turns a stem pattern with endings into the sounds that are spoken, by the rules for weak, doubled and hamzated roots:
 * ya + 12u3 + u of ق و ل becomes {@code yaqUlu}, يقول (he says).
 *
 * <p>The rules work on the pattern while its radicals are still digits, so that they never meet an equal letter of an
 * ending. Latin {@code t n s m y} are the consonants of patterns and endings, {@code '} their hamza, {@code _} ٱ.
 */
final class SoundRules {

    /** How a verb departs from what its root suggests. */
    enum Treatment {
        /** Not at all. */
        REGULAR,
        /** Its middle و or ي stays a consonant: استجوب (question), ازدوج (be double). */
        STRONG_MIDDLE,
        /** Its first radical doubles in form VIII: اذّكر (remember), where ادّكر is regular. */
        DOUBLED_FIRST,
        /** Its equal radicals do not contract: حاجج (argue with) beside حاجّ. */
        UNCONTRACTED
    }

    private static final Pattern HOLLOW_PERFECT_CLOSED = Pattern.compile("^1a2[aiu]3(?=[tn])");
    private static final Pattern HOLLOW_AFTER_VOWEL = Pattern.compile("([aiu])2[aiu]3(?=([aiuAIU])?)");
    private static final Pattern HOLLOW_AFTER_CONSONANT = Pattern.compile("(?<![aiuAIU])2([aiu])3(?=([aiuAIU])?)");
    private static final Pattern DOUBLED_AFTER_VOWEL = Pattern.compile("([aiuAIU])2[aiu]3(?=[aiuAIU])");
    private static final Pattern DOUBLED_AFTER_CONSONANT = Pattern.compile("(?<![aiuAIU])2([aiu])3(?=[aiuAIU])");
    private static final Pattern SAME_LAST_AFTER_VOWEL = Pattern.compile("[aiu]([34])[aiu]\\1(?=[aiuAIU])");
    private static final Pattern SAME_LAST_AFTER_CONSONANT = Pattern.compile("(?<=3)4([aiu])4(?=[aiuAIU])");

    private final Root root;
    private final VerbForm form;
    private final StemVowels vowels;
    private final boolean hollow;
    private final boolean doubled;
    private final String eighth;
    private final char last;

    SoundRules(Root root, VerbForm form, StemVowels vowels, Treatment treatment) {
        this.root = root;
        this.form = form;
        this.vowels = vowels;
        this.hollow = root.hollow() && form.dissolvesMiddle() && treatment != Treatment.STRONG_MIDDLE;
        this.doubled = root.doubled() && form.contracts() && treatment != Treatment.UNCONTRACTED;
        this.eighth = eighthFormOnset(root, treatment);
        this.last = (char) ('0' + root.radicals().length());
    }

    /** Whether a middle و or ي dissolves into a long vowel in this verb. */
    boolean hollow() {
        return hollow;
    }

    /** Whether the passive participle ends in وّ: مدعوّ (invited) against مرميّ (thrown). */
    boolean lastGlideIsWaw() {
        return root.radical(root.radicals().length()) == 'و' && vowels.imperfect() == 'u';
    }

    /** Whether the verb ends in two equal radicals that contract: ردّ (return), احمرّ (turn red). */
    boolean contracting() {
        return doubled || form.doublesLast();
    }

    /** The sounds of an active perfect; in form I the و of the root survives after a, as in دعوت (I called). */
    String activePerfect(String pattern) {
        boolean keepsWaw = form == VerbForm.I && root.radical(root.radicals().length()) == 'و';
        return letters(dissolve(endWeakly(pattern, keepsWaw)));
    }

    /** The sounds of any other verb form given as prefix, pattern and ending. */
    String verb(String pattern) {
        return letters(dissolve(endWeakly(pattern, false)));
    }

    /** The sounds of an imperative: a form that would begin with two consonants takes ٱ and a vowel before them. */
    String imperative(String pattern, char carrierVowel) {
        String sounds = dissolve(endWeakly(pattern, false));
        return letters(startsWithCluster(sounds) ? "_" + carrierVowel + sounds : sounds);
    }

    private static boolean startsWithCluster(String sounds) {
        return sounds.length() > 1 && !Spelling.vowel(sounds.charAt(0)) && !Spelling.vowel(sounds.charAt(1));
    }

    /** The sounds of a participle or verbal noun without case ending; {@code iN} at its end marks the type قاضٍ. */
    String noun(String pattern) {
        String sounds = pattern;
        if (root.defective()) {
            sounds = sounds.replace("a" + last + "aة", "Aة").replaceAll("i" + last + "$", "iN")
                    .replaceAll("a" + last + "$", "Y");
            sounds = endWeakly(sounds, false);
        }
        if (sounds.endsWith("N") || sounds.endsWith("Y") || sounds.endsWith("ة")) {
            return letters(dissolve(sounds));
        }
        String inflected = letters(dissolve(sounds + "u"));
        return inflected.substring(0, inflected.length() - 1);
    }

    private static String eighthFormOnset(Root root, Treatment treatment) {
        if (treatment == Treatment.DOUBLED_FIRST) {
            return root.radical(1) == 'ء' ? "تت" : "11";
        }
        return switch (root.radical(1)) {
            case 'و', 'ي' -> "تت";
            case 'ء' -> root.radicals().equals("ءخذ") ? "تت" : "1t";
            case 'د', 'ذ' -> "دد";
            case 'ز' -> "1د";
            case 'ص', 'ض' -> "1ط";
            case 'ط', 'ظ', 'ث' -> "11";
            default -> "1t";
        };
    }

    private String dissolve(String pattern) {
        String sounds = pattern;
        if (form == VerbForm.VIII) {
            sounds = sounds.replace("1t", eighth);
        }
        if (hollow) {
            sounds = dissolveMiddle(sounds);
        }
        if (doubled) {
            sounds = DOUBLED_AFTER_VOWEL.matcher(sounds).replaceAll("$123");
            sounds = DOUBLED_AFTER_CONSONANT.matcher(sounds).replaceAll("$123");
        }
        if (form.doublesLast()) {
            sounds = SAME_LAST_AFTER_VOWEL.matcher(sounds).replaceAll("a$1$1");
            sounds = SAME_LAST_AFTER_CONSONANT.matcher(sounds).replaceAll("$144");
        }
        return sounds;
    }

    private String dissolveMiddle(String pattern) {
        String sounds = pattern;
        if (form == VerbForm.I) {
            String closed = vowels.imperfect() == 'u' ? "1u3" : "1i3";
            sounds = HOLLOW_PERFECT_CLOSED.matcher(sounds).replaceFirst(closed);
            sounds = sounds.replace("ma12U3", root.radical(2) == 'و' ? "ma1U3" : "ma1I3").replace("A2i3", "A'i3");
        }
        sounds = HOLLOW_AFTER_VOWEL.matcher(sounds).replaceAll(
                found -> lengthened(found.group(1).equals("a") ? 'a' : 'i', found.group(2) != null));
        sounds = HOLLOW_AFTER_CONSONANT.matcher(sounds).replaceAll(
                found -> lengthened(found.group(1).charAt(0), found.group(2) != null));
        return sounds.replace("i2A", "iyA");
    }

    private static String lengthened(char vowel, boolean open) {
        return (open ? Character.toUpperCase(vowel) : vowel) + "3";
    }

    /** A last و or ي meets the vowels around it: {@code yarmI} from 12i3 + u, يرمي (he throws). */
    private String endWeakly(String pattern, boolean keepsWaw) {
        int at = pattern.lastIndexOf(last);
        if (at < 1 || !root.defective() || form.doublesLast()) {
            return pattern;
        }
        char before = pattern.charAt(at - 1);
        String stem = pattern.substring(0, at - 1);
        String ending = pattern.substring(at + 1);
        if (ending.isEmpty() && stem.endsWith("2") && root.radical(2) == 'ء') {
            ending = ".";
        }
        return switch (before) {
            case 'a' -> stem + afterA(ending, keepsWaw);
            case 'i' -> stem + afterHigh('i', 'ي', ending);
            case 'u' -> stem + afterHigh('u', 'و', ending);
            case 'A' -> stem + "A'" + ending;
            default -> pattern;
        };
    }

    private static String afterA(String ending, boolean keepsWaw) {
        return switch (ending) {
            case "", "." -> "a" + ending;
            case "a" -> keepsWaw ? "A" : "Y";
            case "u" -> "Y";
            case "at", "atA" -> ending;
            default -> switch (ending.charAt(0)) {
                case 'U' -> "aو" + ending.substring(1);
                case 'I' -> "aي" + ending.substring(1);
                default -> (keepsWaw ? "aو" : "aي") + ending;
            };
        };
    }

    private static String afterHigh(char vowel, char glide, String ending) {
        char longVowel = Character.toUpperCase(vowel);
        if (ending.isEmpty() || ending.equals(".")) {
            return vowel + ending;
        }
        return switch (ending.charAt(0)) {
            case 'U', 'I' -> ending;
            case 'u' -> longVowel + ending.substring(1);
            case 'N' -> vowel + ending;
            case 'a', 'A' -> "" + vowel + glide + ending;
            default -> longVowel + ending;
        };
    }

    /**
     * Puts in the letters and applies what holds for every word: iw to ī, ʾaʾ before a consonant to ʾā, يى to يا. The
     * full stop in ييأس (he despairs) keeps the hamza from the tooth it has after other ي, as in هيئة (body).
     */
    private String letters(String pattern) {
        StringBuilder sounds = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            sounds.append(letter(pattern.charAt(i)));
        }
        for (int i = 1; i < sounds.length(); i++) {
            char before = sounds.charAt(i - 1);
            if (sounds.charAt(i) == 'Y' && before == 'ي') {
                sounds.setCharAt(i, 'A');
            } else if (closesShortVowel(sounds, i) && lengthens(sounds, i)) {
                sounds.setCharAt(i - 1, Character.toUpperCase(before == 'a' || before == 'i' ? before : 'u'));
                sounds.deleteCharAt(i);
            }
        }
        boolean despairing = root.radicals().startsWith("يء");
        return despairing ? sounds.toString().replace("يء", "ي.ء") : sounds.toString();
    }

    private char letter(char c) {
        return switch (c) {
            case '1', '2', '3', '4' -> root.radical(c - '0');
            case 't' -> 'ت';
            case 'n' -> 'ن';
            case 's' -> 'س';
            case 'm' -> 'م';
            case 'y' -> 'ي';
            case '\'' -> 'ء';
            case '_' -> Spelling.WASLA;
            default -> c;
        };
    }

    /** Whether a consonant stands between a short vowel and another consonant than itself. */
    private static boolean closesShortVowel(StringBuilder sounds, int at) {
        if (at + 1 >= sounds.length() || "aiu".indexOf(sounds.charAt(at - 1)) < 0) {
            return false;
        }
        char next = sounds.charAt(at + 1);
        return next != sounds.charAt(at) && consonant(next);
    }

    private static boolean consonant(char sound) {
        return sound >= 'ء' && sound <= 'ي' && sound != 'ة';
    }

    /** Whether a consonant in such a place dissolves: a glide after i or u, a hamza after the vowel of another. */
    private static boolean lengthens(StringBuilder sounds, int at) {
        char sound = sounds.charAt(at);
        if (sound == 'و' || sound == 'ي') {
            return sounds.charAt(at - 1) != 'a';
        }
        return sound == 'ء' && at > 1 && sounds.charAt(at - 2) == 'ء';
    }
}
