package org.masar.reader.arabic.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.State;

/**
 * Writes every form of a noun or adjective without article and pronoun: وزارة, وزارت‍, وزارتان, وزارات … (ministry).
 *
 * <pre>
 * List&lt;WordForm&gt; forms = NounInflection.forms(Nominal.nisba("روسي"));   // روسي, روسيا, روسية, روسيون, …
 * </pre>
 */
public final class NounInflection {

    private static final char KASRATAN = '\u064D';
    private static final Set<String> OTHER_DIPTOTES = Set.of("مواد", "مهام", "محال", "خواص", "عوام", "حواف", "دواب",
            "مضار", "مسام", "مقار", "سنين", "مشاق", "محاك", "هوام", "مظان", "مصاف");

    private final Nominal nominal;
    private final Set<WordForm> forms = new LinkedHashSet<>();

    private NounInflection(Nominal nominal) {
        this.nominal = nominal;
    }

    /** All written forms with gender, number, case and state; one spelling may come with several features. */
    public static List<WordForm> forms(Nominal nominal) {
        NounInflection inflection = new NounInflection(nominal);
        if (!nominal.plurals().contains("=")) {
            inflection.inflect(nominal.lemma(), nominal.gender());
        }
        for (String plural : nominal.plurals()) {
            inflection.plural(plural);
        }
        nominal.feminine().ifPresent(feminine -> {
            inflection.inflect(feminine, Gender.FEMININE);
            inflection.soundFeminine(feminine, Gender.FEMININE);
        });
        return List.copyOf(inflection.forms);
    }

    private void inflect(String singular, Gender gender) {
        simple(singular, gender, Number.SINGULAR, !elative(singular));
        if (singular.equals("أب") || singular.equals("أخ")) {
            fatherOrBrother(singular);
        } else {
            dual(singular, gender);
        }
    }

    /** أب (father) and أخ (brother) show their case before a noun or pronoun: أبوه, أباه, أبيه; their dual is أبوان. */
    private void fatherOrBrother(String singular) {
        add(singular + "و", Gender.MASCULINE, Number.SINGULAR, Case.NOMINATIVE, State.CONSTRUCT, 0);
        add(singular + "ا", Gender.MASCULINE, Number.SINGULAR, Case.ACCUSATIVE, State.CONSTRUCT, 0);
        add(singular + "ي", Gender.MASCULINE, Number.SINGULAR, Case.GENITIVE, State.CONSTRUCT, 0);
        dual(singular + "و", Gender.MASCULINE);
    }

    private void plural(String plural) {
        String lemma = nominal.lemma();
        if (plural.equals("=")) {
            broken(lemma);
        } else if (plural.equals("ات")) {
            soundFeminine(lemma, nominal.gender());
        } else if (plural.equals("ون") || plural.equals(soundStem(lemma) + "ون")) {
            soundMasculine(lemma);
        } else {
            broken(plural);
        }
    }

    private void broken(String plural) {
        simple(plural, nominal.gender(), Number.PLURAL, !diptote(plural));
        if (hidesDefectiveEnding(plural)) {
            add(plural.substring(0, plural.length() - 1), nominal.gender(), Number.PLURAL, Case.ANY, State.INDEFINITE,
                    0);
        }
    }

    private static String soundStem(String lemma) {
        char last = lemma.charAt(lemma.length() - 1);
        return last == KASRATAN || last == 'ى' ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** A singular or broken plural: the bare word, its indefinite accusative, and its spellings before a pronoun. */
    private void simple(String word, Gender gender, Number number, boolean takesAlif) {
        String stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case KASRATAN -> {
                add(stem, gender, number, Case.ANY, State.INDEFINITE, 0);
                add(withYa(stem), gender, number, Case.ANY, State.ANY, 0);
                if (number == Number.SINGULAR) {
                    add(withYa(stem) + "ا", gender, number, Case.ACCUSATIVE, State.INDEFINITE, 0);
                }
            }
            case 'ة' -> free(word, stem + "ت", gender, number);
            case 'ى' -> free(word, stem + "ا", gender, number);
            case 'ء' -> hamza(word, stem, gender, number);
            case 'أ' -> {
                add(word, gender, number, Case.ANY, State.ANY, 0);
                bound(stem + "ؤ", gender, number, Case.NOMINATIVE);
                bound(stem + "ئ", gender, number, Case.GENITIVE);
            }
            case 'ا' -> add(word, gender, number, Case.ANY, State.ANY, 0);
            default -> {
                add(word, gender, number, Case.ANY, State.ANY, 0);
                if (word.endsWith("ؤ")) {
                    bound(stem + "ئ", gender, number, Case.GENITIVE);
                }
                if (takesAlif) {
                    add(word + "ا", gender, number, Case.ACCUSATIVE, State.INDEFINITE, 0);
                }
            }
        }
    }

    private void free(String word, String beforePronoun, Gender gender, Number number) {
        add(word, gender, number, Case.ANY, State.ANY, Features.WITHOUT_PRONOUN);
        bound(beforePronoun, gender, number, Case.ANY);
    }

    /** A hamza on the line moves to the seat of its case: لقاء (meeting), لقاؤه, لقائه; شيء (thing), شيئا. */
    private void hamza(String word, String stem, Gender gender, Number number) {
        if (stem.endsWith("ي")) {
            free(word, stem + "ئ", gender, number);
        } else {
            add(word, gender, number, Case.ANY, State.ANY, 0);
            bound(stem + "ؤ", gender, number, Case.NOMINATIVE);
            bound(stem + "ئ", gender, number, Case.GENITIVE);
            if (!stem.endsWith("ا") && !stem.endsWith("و")) {
                bound(stem + "أ", gender, number, Case.ACCUSATIVE);
            }
        }
        if (!stem.endsWith("ا")) {
            add(seated(word) + "ا", gender, number, Case.ACCUSATIVE, State.INDEFINITE, 0);
        }
    }

    private void dual(String singular, Gender gender) {
        String stem = singular.substring(0, singular.length() - 1);
        String oblique = dualStem(singular, stem, gender);
        String nominative = singular.endsWith("أ") ? stem + "آ" : oblique + "ا";
        add(nominative + "ن", gender, Number.DUAL, Case.NOMINATIVE, State.ABSOLUTE, 0);
        add(oblique + "ين", gender, Number.DUAL, Case.OBLIQUE, State.ABSOLUTE, 0);
        add(nominative, gender, Number.DUAL, Case.NOMINATIVE, State.CONSTRUCT, 0);
        add(oblique + "ي", gender, Number.DUAL, Case.OBLIQUE, State.CONSTRUCT, 0);
        if (singular.endsWith("ء") && !stem.endsWith("ا") && !stem.endsWith("و") && !stem.endsWith("ي")) {
            add(stem + "أين", gender, Number.DUAL, Case.OBLIQUE, State.ABSOLUTE, 0);
            add(stem + "أي", gender, Number.DUAL, Case.OBLIQUE, State.CONSTRUCT, 0);
        }
    }

    private static String dualStem(String singular, String stem, Gender gender) {
        return switch (singular.charAt(singular.length() - 1)) {
            case KASRATAN -> withYa(stem);
            case 'ى' -> stem + "ي";
            case 'ة' -> stem + "ت";
            case 'ا' -> stem + (singular.length() == 3 ? "و" : "ي");
            case 'ء' -> stem.endsWith("ا") && gender == Gender.FEMININE ? stem + "و" : seated(singular);
            default -> singular;
        };
    }

    private void soundMasculine(String lemma) {
        String stem = lemma.substring(0, lemma.length() - 1);
        switch (lemma.charAt(lemma.length() - 1)) {
            case KASRATAN -> men(stem.endsWith("ء") ? stem.substring(0, stem.length() - 1) + "ؤ" : stem,
                    withoutLineHamza(stem));
            case 'ى', 'ة' -> men(stem, stem);
            case 'ء', 'أ', 'ؤ' -> {
                boolean afterYa = stem.endsWith("ي");
                men(stem + (afterYa ? "ئ" : "ؤ"), stem + "ئ");
                if (!afterYa) {
                    menNominative(lemma);
                }
            }
            default -> men(lemma, lemma);
        }
    }

    private void men(String nominative, String oblique) {
        menNominative(nominative);
        add(oblique + "ين", Gender.MASCULINE, Number.PLURAL, Case.OBLIQUE, State.ABSOLUTE, 0);
        add(oblique + "ي", Gender.MASCULINE, Number.PLURAL, Case.OBLIQUE, State.CONSTRUCT, 0);
    }

    private void menNominative(String stem) {
        add(stem + "ون", Gender.MASCULINE, Number.PLURAL, Case.NOMINATIVE, State.ABSOLUTE, 0);
        add(stem + "و", Gender.MASCULINE, Number.PLURAL, Case.NOMINATIVE, State.CONSTRUCT, 0);
    }

    private void soundFeminine(String singular, Gender gender) {
        String stem = singular.substring(0, singular.length() - 1);
        String plural = switch (singular.charAt(singular.length() - 1)) {
            case KASRATAN -> withYa(stem) + "ات";
            case 'ى' -> stem + "يات";
            case 'ا' -> stem + "ات";
            case 'أ' -> stem + "آت";
            case 'ء' -> stem.endsWith("ا") && gender == Gender.FEMININE ? stem + "وات" : seated(singular) + "ات";
            case 'ة' -> ofTaMarbuta(stem);
            default -> singular + "ات";
        };
        add(plural, gender, Number.PLURAL, Case.ANY, State.ANY, 0);
    }

    /** The plural of a noun in ة from the rest of it: وزارات (ministries), منشآت (facilities), مباريات (matches). */
    private static String ofTaMarbuta(String stem) {
        String shorter = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("أ")) {
            return shorter + "آت";
        }
        return stem.endsWith("ا") ? shorter + "يات" : stem + "ات";
    }

    /** The stem of the type قاضٍ with its ي: ناء, النائي (remote). */
    private static String withYa(String stem) {
        return withoutLineHamza(stem) + "ي";
    }

    private static String withoutLineHamza(String stem) {
        return stem.endsWith("ء") ? stem.substring(0, stem.length() - 1) + "ئ" : stem;
    }

    /** A final hamza before an added letter: on a tooth after a joining one, عبئا (a burden), else جزءا (a part). */
    private static String seated(String word) {
        String stem = word.substring(0, word.length() - 1);
        return Spelling.joins(stem.charAt(stem.length() - 1)) ? stem + "ئ" : word;
    }

    private boolean elative(String word) {
        return nominal.feminine().filter(feminine -> !feminine.equals(word + "ة")).isPresent() && word.length() == 4
                && word.startsWith("أ");
    }

    /** Whether a broken plural has no nunation: مدارس (schools), صواريخ (rockets), and sound plurals written out. */
    private static boolean diptote(String written) {
        String plural = written.replace("آ", "ءا");
        int length = plural.length();
        if (plural.endsWith("ات")) {
            return !(plural.startsWith("أ") && length == 5);
        }
        if (plural.endsWith("ون") && length > 4) {
            return true;
        }
        boolean longStretch = length > 4 && plural.charAt(2) == 'ا'
                && (length == 5 || length == 6 && plural.charAt(4) == 'ي');
        return longStretch || OTHER_DIPTOTES.contains(plural);
    }

    /** Whether a plural in ي loses it when indefinite: مباني, مبان (buildings), but not كراسي of كرسي (chair). */
    private boolean hidesDefectiveEnding(String written) {
        String plural = written.replace("آ", "ءا");
        String lemma = nominal.lemma();
        boolean plainNoun = !lemma.endsWith("ي") && !lemma.endsWith("ية") || lemma.equals(written);
        return plainNoun && plural.length() == 5 && plural.charAt(2) == 'ا' && plural.endsWith("ي");
    }

    private void bound(String written, Gender gender, Number number, Case nounCase) {
        add(written, gender, number, nounCase, State.CONSTRUCT, Features.BEFORE_PRONOUN);
    }

    /** Adds a form, and with it the spelling that مسؤول (official) and شؤون (affairs) have in Egypt: مسئول, شئون. */
    private void add(String written, Gender gender, Number number, Case nounCase, State state, int flags) {
        int features = Features.noun(nominal.kind(), gender, number, nounCase, state) | flags;
        String vocalised = written.equals(nominal.lemma()) ? nominal.vocalised() : written;
        forms.add(new WordForm(written, vocalised, features));
        int hamza = written.indexOf("ؤو");
        if (hamza > 0 && hamza + 2 < written.length()) {
            String seat = Spelling.joins(written.charAt(hamza - 1)) ? "ئ" : "ء";
            String other = written.substring(0, hamza) + seat + written.substring(hamza + 1);
            forms.add(new WordForm(other, other, features));
        }
    }
}
