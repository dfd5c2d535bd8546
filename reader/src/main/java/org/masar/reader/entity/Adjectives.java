package org.masar.reader.entity;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;

/** Whether a word can be an adjective, and whether it is that of the noun before it. */
final class Adjectives {
    private final Words words;
    private final int[] chosen;
    private final Tokens tokens;
    private final Names names;

    Adjectives(Words words, int[] chosen, Names names) {
        this.words = words;
        this.chosen = chosen;
        this.tokens = words.tokens();
        this.names = names;
    }

    /** A reading as an adjective with nothing before it but the article; -1 if there is none. */
    int reading(int at) {
        return reading(at, 0);
    }

    /** للشؤون العربية | والأفريقية: an adjective with the article, joined by و to the one before. */
    boolean joined(int at) {
        int r = reading(at, Clitics.WA);
        return r >= 0 && words.proclitics(r) == (Clitics.WA | Clitics.AL);
    }

    /** A reading as an adjective with nothing before it but the article and these particles; -1 if there is none. */
    private int reading(int at, int particles) {
        if (!tokens.isWord(at)) {
            return -1;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            Lexeme lexeme = words.lexeme(r);
            boolean adjective = lexeme.pos() == PartOfSpeech.ADJECTIVE
                    || isParticiple(words.features(r)) && names.at(at).isEmpty()
                            && !words.can(at, PartOfSpeech.NOUN);
            boolean plain = (words.proclitics(r) & ~(Clitics.AL | particles)) == 0
                    && words.enclitic(r) == Clitics.NO_PRONOUN;
            if (adjective && plain && Features.nounCase(words.features(r)) != Features.Case.ACCUSATIVE) {
                return r;
            }
        }
        return -1;
    }

    private static boolean isParticiple(int features) {
        return Features.kind(features) == Features.Kind.PASSIVE_PARTICIPLE
                || Features.kind(features) == Features.Kind.ACTIVE_PARTICIPLE;
    }

    /**
     * صحفي in مؤتمر صحفي (press conference): an adjective of the noun before it, not a journalist; nor are those Islamists
     * who stand after another adjective, in هيئات عربية وإسلامية.
     */
    boolean isAdjective(Hit hit) {
        int t = hit.from();
        if (hit.proclitics() == Hit.AND) {
            int reading = reading(t, Clitics.WA);
            return reading >= 0 && follows(t) && words.can(t - 1, PartOfSpeech.ADJECTIVE) && agree(t - 1, reading);
        }
        return hit.isBare() && follows(t) && (names.at(t - 1).isEmpty() || canBeAct(t - 1))
                && (reading(t) >= 0 || isIndefiniteAccusative(t)) && words.can(t - 1, PartOfSpeech.NOUN);
    }

    /** مساعدات (aid, or women who assist): whether a word that can name people can also name an act. */
    private boolean canBeAct(int t) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && words.lexeme(r).wordClass().equals("event")) {
                return true;
            }
        }
        return false;
    }

    /** دعما عسكريا (military support): both words end in the alif of the accusative. */
    private boolean isIndefiniteAccusative(int t) {
        return words.string(t).endsWith("ا") && words.string(t - 1).endsWith("ا")
                && words.can(t, PartOfSpeech.ADJECTIVE);
    }

    /** الحكومة الأوكرانية والانفصاليين: an adjective joined by و to one of other gender or number is a noun of its own. */
    private boolean agree(int before, int reading) {
        for (int r = words.first(before); r < words.first(before + 1); r++) {
            int features = words.features(r);
            int other = words.features(reading);
            if (words.lexeme(r).pos() == PartOfSpeech.ADJECTIVE && Features.gender(features) == Features.gender(other)
                    && Features.number(features) == Features.number(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before is a noun that an adjective here would belong to. */
    boolean follows(int t) {
        if (t == 0 || !tokens.isWord(t - 1) || tokens.sentenceOf(t - 1) != tokens.sentenceOf(t)) {
            return false;
        }
        int before = chosen[t - 1];
        boolean definite = before >= 0 && (words.proclitics(before) & Clitics.AL) != 0;
        String word = words.string(t);
        boolean article = word.startsWith(Names.ARTICLE) || word.startsWith("و" + Names.ARTICLE);
        return hasNominal(t - 1) && definite == article && !words.can(t - 1, PartOfSpeech.PREPOSITION)
                && !startsWithVerb(t - 1);
    }

    private boolean hasNominal(int t) {
        return words.can(t, PartOfSpeech.NOUN) || words.can(t, PartOfSpeech.ADJECTIVE);
    }

    private boolean startsWithVerb(int t) {
        return words.isKnown(t) && Features.kind(words.features(words.first(t))).verbal();
    }

    /**
     * 12 فلسطينيا, قتل لبنانيان, مقتل سوري, اعتقال عراقيين: whether an adjective of nationality without the article stands for
     * people, because it is counted, or because no noun before it agrees with it.
     */
    boolean standsForPeople(Hit hit) {
        int t = hit.from();
        if (t == 0 || !hit.isBare() || tokens.sentenceOf(t - 1) != tokens.sentenceOf(t)
                || words.string(t).startsWith(Names.ARTICLE)) {
            return false;
        }
        if (tokens.kind(t - 1) == Tokens.Kind.NUMBER) {
            return true;
        }
        int before = tokens.isWord(t - 1) ? chosen[t - 1] : -1;
        if (before < 0 || !names.at(t - 1).isEmpty()) {
            return false;
        }
        Lexeme lexeme = words.lexeme(before);
        boolean several = false;
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            Features.Number number = Features.number(words.features(r));
            several |= (number == Features.Number.PLURAL || number == Features.Number.DUAL)
                    && Features.gender(words.features(r)) == Features.Gender.MASCULINE && words.string(t).endsWith("ن");
        }
        if (Features.kind(words.features(before)).verbal()) {
            return several || words.lexicon().cues().befalls(lexeme.lemma());
        }
        if (lexeme.pos() == PartOfSpeech.QUANTIFIER) {
            return several;
        }
        boolean bare = words.proclitics(before) == (words.proclitics(before) & ~Clitics.AL)
                && words.enclitic(before) == Clitics.NO_PRONOUN;
        boolean fate = words.lexicon().cues().isFate(lexeme.lemma());
        return words.can(t - 1, PartOfSpeech.NOUN) && bare
                && (fate || several && Features.number(words.features(before)) == Features.Number.SINGULAR
                        && Features.kind(words.features(before)) == Features.Kind.VERBAL_NOUN);
    }
}
