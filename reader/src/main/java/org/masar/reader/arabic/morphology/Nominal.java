package org.masar.reader.arabic.morphology;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;

/**
 * A noun, adjective, participle or verbal noun with what must be known to inflect it: اجتماع (meeting), plural in ات.
 *
 * @param kind      what sort of word it is
 * @param lemma     the singular, unvocalised save that the type قاضٍ (judge) keeps its final kasratan
 * @param vocalised the singular with vowel signs where they are known, else the lemma
 * @param gender    the gender of the lemma
 * @param feminine  the feminine singular of words that have one: روسية of روسي (Russian)
 * @param plurals   {@code ون}, {@code ات}, or broken plurals written out, those of the type مبانٍ (buildings) with the
 *                  kasratan
 */
public record Nominal(Kind kind, String lemma, String vocalised, Gender gender, Optional<String> feminine,
        List<String> plurals) {

    private static final char KASRATAN = '\u064D';

    /** Copies the plurals and checks that the lemma is there. */
    public Nominal {
        if (lemma.isBlank() || !kind.nominal()) {
            throw new IllegalArgumentException("not a nominal: " + kind + " '" + lemma + "'");
        }
        plurals = List.copyOf(plurals);
    }

    /** A noun of one gender: {@code noun("وزارة", FEMININE, "ات")} (ministry), {@code noun("قصر", MASCULINE, "قصور")}. */
    public static Nominal noun(String lemma, Gender gender, String... plurals) {
        return new Nominal(Kind.NOUN, lemma, lemma, gender, Optional.empty(), List.of(plurals));
    }

    /**
     * An adjective in the masculine singular, with its feminine in ة: {@code adjective("جديد", "جدد")} (new). The
     * feminine plural in ات comes by itself.
     */
    public static Nominal adjective(String lemma, String... plurals) {
        return new Nominal(Kind.ADJECTIVE, lemma, lemma, Gender.MASCULINE, Optional.of(feminineOf(lemma)),
                List.of(plurals));
    }

    /** An adjective of relation: {@code nisba("روسي")} (Russian), with روسية, روسيون, روسيات. */
    public static Nominal nisba(String lemma) {
        return adjective(lemma, "ون");
    }

    /** A noun for a person with a feminine in ة: {@code person("مهندس", "ون")} (engineer), with مهندسة, مهندسات. */
    public static Nominal person(String lemma, String... plurals) {
        return adjective(lemma, plurals).as(Kind.NOUN, lemma);
    }

    /** The same word with another feminine than the one in ة: كبرى of أكبر (greater), حمراء of أحمر (red). */
    public Nominal withFeminine(String other) {
        return new Nominal(kind, lemma, vocalised, gender, Optional.of(other), plurals);
    }

    /** The same word with other plurals. */
    public Nominal withPlurals(String... others) {
        return new Nominal(kind, lemma, vocalised, gender, feminine, List.of(others));
    }

    /** Of a lemma in ي, the noun of the type قاضٍ: {@code noun("قاضي", MASCULINE, "قضاة").defective()} (judge). */
    public Nominal defective() {
        String ending = lemma.endsWith("ي") ? lemma.substring(0, lemma.length() - 1) + KASRATAN : lemma;
        return new Nominal(kind, ending, ending, gender, feminine, plurals);
    }

    Nominal as(Kind other, String vocalisedLemma) {
        return new Nominal(other, lemma, vocalisedLemma, gender, feminine, plurals);
    }

    private static String feminineOf(String lemma) {
        String stem = lemma.substring(0, lemma.length() - 1);
        return switch (lemma.charAt(lemma.length() - 1)) {
            case KASRATAN -> stem.endsWith("ء") ? stem.substring(0, stem.length() - 1) + "ئية" : stem + "ية";
            case 'ى' -> stem + "اة";
            case 'ء' -> stem.endsWith("ي") ? stem + "ئة" : lemma + "ة";
            default -> lemma + "ة";
        };
    }
}
