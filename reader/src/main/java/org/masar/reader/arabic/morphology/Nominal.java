package org.masar.reader.arabic.morphology;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;

/**
 * A noun, adjective, participle or verbal noun with what must be known to inflect it: اجتماع (meeting), plural in ات.
 *
 * <p>A lemma in ي whose plural shows it to be of the type قاضٍ is made so by the factories: محامي with محامون (lawyer),
 * والي with ولاة (governor), تحدي (challenge, by its pattern). Others say so with {@link #defective()}: عالي (high).
 *
 * @param kind      what sort of word it is
 * @param lemma     the singular, unvocalised save that the type قاضٍ (judge) keeps its final kasratan
 * @param vocalised the singular with vowel signs where they are known, else the lemma
 * @param gender    the gender of the lemma
 * @param feminine  the feminine singular of words that have one: روسية of روسي (Russian)
 * @param plurals   {@code ون}, {@code ات}, or plurals written out, those of the type مبانٍ (buildings) with or without
 *                  the kasratan; {@code =} when the lemma is itself a plural
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

    /**
     * A noun of one gender: {@code noun("وزارة", FEMININE, "ات")} (ministry), {@code noun("قصر", MASCULINE, "قصور")}
     * (palace).
     */
    public static Nominal noun(String lemma, Gender gender, String... plurals) {
        Nominal noun = new Nominal(Kind.NOUN, lemma, lemma, gender, Optional.empty(), List.of(plurals));
        return noun.plainlyDefective() || noun.defectiveByPattern() ? noun.defective() : noun;
    }

    /** A verbal noun, whose gender its ending tells: {@code verbalNoun("زيارة", "ات")} (visit). */
    public static Nominal verbalNoun(String lemma, String... plurals) {
        Gender gender = lemma.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
        Nominal noun = noun(lemma, gender, plurals);
        return noun.as(Kind.VERBAL_NOUN, noun.lemma());
    }

    /**
     * An adjective in the masculine singular, with its feminine in ة: {@code adjective("جديد", "جدد")} (new). The
     * feminine plural in ات comes by itself.
     */
    public static Nominal adjective(String lemma, String... plurals) {
        Nominal adjective = new Nominal(Kind.ADJECTIVE, lemma, lemma, Gender.MASCULINE, Optional.of(feminineOf(lemma)),
                List.of(plurals));
        return adjective.plainlyDefective() ? adjective.defective() : adjective;
    }

    /** An adjective of relation: {@code nisba("روسي")} (Russian), with روسية, روسيون, روسيات. */
    public static Nominal nisba(String lemma) {
        return adjective(lemma, "ون");
    }

    /** A noun for a person with a feminine in ة: {@code person("مهندس", "ون")} (engineer), with مهندسة, مهندسات. */
    public static Nominal person(String lemma, String... plurals) {
        Nominal person = adjective(lemma, plurals);
        return person.as(Kind.NOUN, person.lemma());
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

    /** Whether the plural betrays the type قاضٍ: محامون without the ي, قضاة (judges), أندية (clubs). */
    private boolean plainlyDefective() {
        if (!lemma.endsWith("ي")) {
            return false;
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        return plurals.stream().anyMatch(
                plural -> plural.equals(stem + "ون") || activeParticiple() && plural.matches("..اة|أ..ية"));
    }

    /** Whether a noun has the pattern of تحدي (challenge), تفادي (avoidance) or ماضي (past), no plural against it. */
    private boolean defectiveByPattern() {
        return lemma.matches("ت[^ا].ي|ت.ا.ي")
                && plurals.stream().allMatch(plural -> plural.equals("ات") || plural.equals(lemma + "ات"))
                || activeParticiple() && plurals.isEmpty();
    }

    private boolean activeParticiple() {
        return lemma.matches(".ا.ي");
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
