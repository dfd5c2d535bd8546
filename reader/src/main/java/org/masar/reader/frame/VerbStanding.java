package org.masar.reader.frame;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** How a verb stands that might name an act: in the passive, negated, in a condition, or told of a source. */
final class VerbStanding {
    /** How far after a verb a source's name or identity may stand: طلب عدم الكشف عن هويته. */
    private static final int FAR_NAME = 5;

    private final Parse parse;

    VerbStanding(Parse parse) {
        this.parse = parse;
    }

    /** دعي (was invited): a form that can be nothing but passive. */
    boolean isSpelledPassive(int v) {
        return Features.voice(parse.features(v)) == Features.Voice.PASSIVE;
    }

    boolean canBePassive(int v) {
        Words words = parse.words();
        int token = parse.item(v).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.voice(words.features(r)) == Features.Voice.PASSIVE
                    && Features.kind(words.features(r)) == Features.Kind.PERFECT
                    && words.lexeme(r).lemma().equals(parse.lemma(v))) {
                return true;
            }
        }
        return false;
    }

    /** مصدر طلب عدم كشف هويته, رفض ذكر اسمه: no act of a source who does not want to be named. */
    boolean isAnonymous(int v) {
        Cues cues = parse.words().lexicon().cues();
        for (int k = v + 1; k <= v + FAR_NAME && k < parse.size() && !parse.is(k, Kind.MARK); k++) {
            Item item = parse.item(k);
            Words words = parse.words();
            for (int r = words.first(item.first()); r < words.first(item.first() + 1); r++) {
                int pronoun = words.enclitic(r);
                if (cues.isKeptSecret(words.lexeme(r).lemma()) && pronoun >= Clitics.HU && pronoun <= Clitics.HUNNA) {
                    return true;
                }
            }
            if (item.isActor()) {
                return false;
            }
        }
        return false;
    }

    /** لن تسمح, لا ترغب (will not allow, does not wish): a verb not of the past that is negated. */
    boolean isNegated(int v) {
        if (!parse.is(v - 1, Kind.NEGATION)) {
            return false;
        }
        String word = parse.word(v - 1);
        return word.equals("لن") || word.equals("ولن") || word.equals("فلن") || word.equals("لا") || word.equals("ولا")
                || word.equals("فلا") || word.equals("لم") || word.equals("ولم") || word.equals("فلم");
    }

    /** إذا لم يعترض (if he does not object): an act that is only supposed. */
    boolean isHypothetical(int v) {
        for (int k = v - 1; k >= 0 && k > v - 5; k--) {
            String word = parse.word(k);
            if (parse.is(k, Kind.SUBORDINATOR)) {
                return word.endsWith("اذا") || word.endsWith("لو") || word.endsWith("لولا");
            }
            if (parse.isStrongMark(k) || parse.is(k, Kind.VERB)) {
                return false;
            }
        }
        return false;
    }
}
