package org.masar.reader.arabic.morphology;

import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.State;
import org.masar.reader.arabic.morphology.Features.Voice;

/**
 * The particles and pronouns that are written in one word with another, and which words they can stand with: و + ب + ال
 * + بيت (and in the house). {@link CliticSplits} finds them in a token.
 */
public final class Clitics {

    /** أ, the question. */
    public static final int QUESTION = 1;
    /** و, and. */
    public static final int WA = 1 << 1;
    /** ف, so. */
    public static final int FA = 1 << 2;
    /** ب, with or in. */
    public static final int BI = 1 << 3;
    /** ل, to or so that; with a perfect, the ل of emphasis. */
    public static final int LI = 1 << 4;
    /** ك, like. */
    public static final int KA = 1 << 5;
    /** س, the future. */
    public static final int SA = 1 << 6;
    /** ال, the article. */
    public static final int AL = 1 << 7;

    private static final int CONJUNCTIONS = QUESTION | WA | FA;

    /** No pronoun. */
    public static final int NO_PRONOUN = 0;
    /** ه, him or his. */
    public static final int HU = 1;
    /** ها, her. */
    public static final int HA = 2;
    /** هما, both of them. */
    public static final int HUMA = 3;
    /** هم, them, men. */
    public static final int HUM = 4;
    /** هن, them, women. */
    public static final int HUNNA = 5;
    /** ك, you, singular. */
    public static final int KAF = 6;
    /** كما, both of you. */
    public static final int KUMA = 7;
    /** كم, you, men. */
    public static final int KUM = 8;
    /** كن, you, women. */
    public static final int KUNNA = 9;
    /** ي, my. */
    public static final int YA = 10;
    /** ني, me, of verbs. */
    public static final int NI = 11;
    /** نا, us or our. */
    public static final int NA = 12;

    private static final String[] PRONOUNS = {"", "ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "ني",
        "نا"};

    private Clitics() {}

    /** The letters of a pronoun, empty for {@link #NO_PRONOUN}. */
    public static String pronoun(int enclitic) {
        return PRONOUNS[enclitic];
    }

    /** The letters of a set of proclitics in their order, {@code "وبال"}. */
    public static String particles(int proclitics) {
        String[] letters = {"أ", "و", "ف", "ب", "ل", "ك", "س", "ال"};
        StringBuilder particles = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            particles.append((proclitics & 1 << i) != 0 ? letters[i] : "");
        }
        return particles.toString();
    }

    /**
     * Whether a word with these features can stand between these clitics. س (future) needs an indicative imperfect, ال
     * a noun without pronoun, ب and ك a noun that is not marked nominative; a spelling for pronouns needs one, and one
     * for the free word has none. A passive takes no pronoun. A particle is let through with anything but س and ال, for
     * its own list to decide.
     *
     * @param proclitics a set of the bits of this class
     * @param enclitic   the number of a pronoun of this class
     * @param features   see {@link Features}
     */
    public static boolean compatible(int proclitics, int enclitic, int features) {
        if (enclitic == NO_PRONOUN ? Features.beforePronoun(features) : Features.withoutPronoun(features)) {
            return false;
        }
        Kind kind = Features.kind(features);
        if (kind.verbal()) {
            return verbTakesProclitics(proclitics, kind, features) && verbTakesPronoun(enclitic, features);
        }
        if (kind.nominal()) {
            return nounTakesProclitics(proclitics, features) && nounTakesPronoun(proclitics, enclitic, kind, features);
        }
        return (proclitics & (SA | AL)) == 0;
    }

    private static boolean verbTakesProclitics(int proclitics, Kind kind, int features) {
        if ((proclitics & (BI | KA | AL)) != 0) {
            return false;
        }
        if ((proclitics & SA) != 0) {
            return kind == Kind.IMPERFECT && Features.allows(features, Mood.INDICATIVE);
        }
        if ((proclitics & LI) != 0) {
            return kind == Kind.PERFECT || kind == Kind.IMPERFECT
                    && (Features.allows(features, Mood.SUBJUNCTIVE) || Features.allows(features, Mood.JUSSIVE));
        }
        return (proclitics & QUESTION) == 0 || kind != Kind.IMPERATIVE;
    }

    /** A verb's object is not its own subject, and a passive has none. */
    private static boolean verbTakesPronoun(int enclitic, int features) {
        if (enclitic == NO_PRONOUN) {
            return true;
        }
        if (enclitic == YA || Features.voice(features) == Voice.PASSIVE) {
            return false;
        }
        Person subject = Features.person(features);
        boolean toFirst = enclitic == NI || enclitic == NA;
        boolean toSecond = enclitic >= KAF && enclitic <= KUNNA;
        return !(subject == Person.FIRST && toFirst || subject == Person.SECOND && toSecond);
    }

    private static boolean nounTakesProclitics(int proclitics, int features) {
        if ((proclitics & SA) != 0) {
            return false;
        }
        Case nounCase = Features.nounCase(features);
        State state = Features.state(features);
        if ((proclitics & (BI | LI | KA)) != 0
                && (nounCase == Case.NOMINATIVE || nounCase == Case.ACCUSATIVE)) {
            return false;
        }
        return (proclitics & AL) == 0 || state == State.ANY || state == State.ABSOLUTE;
    }

    private static boolean nounTakesPronoun(int proclitics, int enclitic, Kind kind, int features) {
        if (enclitic == NO_PRONOUN) {
            return true;
        }
        State state = Features.state(features);
        return enclitic != NI && kind != Kind.PROPER_NOUN && (proclitics & AL) == 0
                && (state == State.ANY || state == State.CONSTRUCT);
    }

    /** Whether the proclitics hold nothing but و, ف and أ, which stand before any word. */
    public static boolean onlyConjunctions(int proclitics) {
        return (proclitics & ~CONJUNCTIONS) == 0;
    }

    /** The number of a pronoun: plural of هم (them), dual of هما (both of them), NONE without one. */
    public static Number number(int enclitic) {
        return switch (enclitic) {
            case NO_PRONOUN -> Number.NONE;
            case HUMA, KUMA -> Number.DUAL;
            case HUM, HUNNA, KUM, KUNNA, NA -> Number.PLURAL;
            default -> Number.SINGULAR;
        };
    }
}
