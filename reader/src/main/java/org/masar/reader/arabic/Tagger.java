package org.masar.reader.arabic;

import java.util.Arrays;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.Voice;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.PhraseTrie;
import org.masar.reader.lexicon.Sense;

/**
 * Settles for each token which of its readings is meant, by the particles on it and the words beside it: بحث is a verb
 * (discussed) at the head of a clause and a noun (discussion) after a preposition.
 */
public final class Tagger {
    private static final int NO_READING = -1;
    private static final int LONGEST_ASIDE = 6;

    private final Words words;
    private final Tokens tokens;
    private final AsWritten written;
    private final int[] chosen;
    /** Whether a finite verb has been read in this clause, so that what follows its subject is a noun. */
    private boolean openVerb;
    /** The last comma, with whether a verb was open before it; a short stretch of circumstance between two is an aside. */
    private int lastComma;
    private boolean openVerbBeforeComma;
    /** The comma that closes an aside, after which the clause goes on: رفضت الحركة، في بيان، نزع سلاحها. */
    private int asideEnd;
    /** Whether أن or إن has opened a clause of which the verb is still to come: after its topic stands no bare noun. */
    private boolean openTopic;

    private Tagger(Words words) {
        this.words = words;
        this.tokens = words.tokens();
        this.written = new AsWritten(words);
        this.chosen = new int[tokens.size()];
        Arrays.fill(chosen, NO_READING);
    }

    /** The chosen reading of each token; -1 for tokens without any. */
    public static int[] tag(Words words) {
        Tagger tagger = new Tagger(words);
        for (int s = 0; s < words.tokens().sentences(); s++) {
            int from = words.tokens().sentenceStart(s);
            int end = words.tokens().sentenceEnd(s);
            tagger.openVerb = false;
            tagger.openTopic = false;
            tagger.lastComma = NO_READING;
            tagger.asideEnd = NO_READING;
            for (int t = from; t < end; t++) {
                tagger.choose(t, from, end);
                tagger.follow(t);
            }
        }
        return tagger.chosen;
    }

    private void choose(int t, int from, int end) {
        if (words.first(t + 1) - words.first(t) == 1) {
            chosen[t] = words.first(t);
            return;
        }
        int best = NO_READING;
        int most = Integer.MIN_VALUE;
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            int score = score(t, r, from, end);
            if (score > most) {
                most = score;
                best = r;
            }
        }
        chosen[t] = best;
    }

    /** Keeps in mind whether the clause has its verb: until a mark or a word that opens another clause. */
    private void follow(int t) {
        int r = chosen[t];
        if (tokens.kind(t) == Tokens.Kind.MARK) {
            followMark(t);
            openTopic &= "«»\"“”()'".indexOf(tokens.mark(t)) >= 0;
        } else if (r >= 0 && Features.kind(words.features(r)).verbal() && !isState(t)) {
            openVerb = !words.lexicon().cues().isAuxiliary(words.lexeme(r).lemma());
            openTopic = false;
        } else if (r >= 0) {
            openTopic |= words.lexeme(r).pos() == PartOfSpeech.COMPLEMENTIZER;
            openVerb &= switch (words.lexeme(r).pos()) {
                case COMPLEMENTIZER, SUBORDINATOR, RELATIVE, FREE_RELATIVE, QAD, FUTURE, NEGATION -> false;
                default -> true;
            };
        }
    }

    private void followMark(int t) {
        if (tokens.mark(t) == '،' && isAside(t)) {
            openVerb = true;
            asideEnd = t;
        } else {
            openVerbBeforeComma = openVerb;
            openVerb = false;
        }
        lastComma = tokens.mark(t) == '،' ? t : NO_READING;
    }

    /** ، الثلاثاء، or ، في بيان،: whether a comma closes what another has opened shortly before, without a verb between. */
    private boolean isAside(int comma) {
        if (lastComma < 0 || !openVerbBeforeComma || comma - lastComma > LONGEST_ASIDE) {
            return false;
        }
        for (int t = lastComma + 1; t < comma; t++) {
            int r = chosen[t];
            if (r >= 0 && (Features.kind(words.features(r)).verbal()
                    || (words.proclitics(r) & (Clitics.WA | Clitics.FA)) != 0)) {
                return false;
            }
        }
        return true;
    }

    private int score(int t, int r, int from, int end) {
        PartOfSpeech pos = words.lexeme(r).pos();
        int features = words.features(r);
        Kind kind = Features.kind(features);
        PartOfSpeech before = t > from ? posOf(t - 1) : null;
        if (pos.isFunctionWord()) {
            return functionWord(pos, r, before) - (t == from && expresses(t) || isOpened(t) ? 40 : 0)
                    - (written.isWas(t) && pos == PartOfSpeech.COMPLEMENTIZER || written.endsInHamza(t)
                            || written.isFinished(t, r) ? 40 : 0);
        }
        int score = 0;
        if (kind.verbal()) {
            score += verb(t, r, features, before, from, end);
        } else {
            score += nominal(t, r, kind, before);
        }
        if (words.lexicon().isSalient(words.lexeme(r))) {
            score += 5;
        }
        score += written.finalAlif(t, r);
        if (before == PartOfSpeech.ADJECTIVE && kind == Kind.PERFECT && words.proclitics(r) == 0) {
            score += 2;
        }
        int particles = words.proclitics(r) & ~(t == from || opensClause(t - 1) ? Clitics.WA | Clitics.FA : 0);
        return score - Integer.bitCount(particles) - (words.enclitic(r) == Clitics.NO_PRONOUN ? 0 : 3);
    }

    /** عبر at the head of a sentence is the verb (he expressed), elsewhere the preposition (across). */
    private boolean expresses(int t) {
        String word = words.string(t);
        return word.equals("عبر") || word.equals("وعبر");
    }

    /** فتحت (she opened) is not فتحت (and under). */
    private boolean isOpened(int t) {
        return words.string(t).equals("فتحت");
    }

    private int functionWord(PartOfSpeech pos, int r, PartOfSpeech before) {
        int score = 30;
        if (words.proclitics(r) != 0 && !Clitics.onlyConjunctions(words.proclitics(r))) {
            score -= 15;
        }
        if (words.enclitic(r) != Clitics.NO_PRONOUN) {
            score -= pos == PartOfSpeech.QUANTIFIER && words.enclitic(r) == Clitics.YA ? 20 : 6;
        }
        return switch (pos) {
            case PREPOSITION, COMPLEMENTIZER, RELATIVE -> score + 4;
            case FREE_RELATIVE -> before == PartOfSpeech.PREPOSITION ? score + 3 : score;
            case QUANTIFIER ->
                before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.QUANTIFIER ? score : score - 6;
            case ADVERB -> score - 6;
            default -> score;
        };
    }

    private int verb(int t, int r, int features, PartOfSpeech before, int from, int end) {
        int score = 10;
        if (Features.kind(features) == Kind.IMPERATIVE) {
            score -= 14;
        }
        if (Features.voice(features) == Voice.PASSIVE) {
            score -= 3;
        }
        if (!promises(t, r, end)) {
            score -= 8;
        }
        if (Features.mood(features) == Mood.JUSSIVE && !takesJussive(t, r, from)) {
            score -= 8;
        }
        if (Features.person(features) == Person.SECOND) {
            score -= 8;
        } else if (Features.person(features) == Person.FIRST) {
            score -= Features.number(features) == Features.Number.PLURAL ? 2 : t == from ? 7 : 4;
        }
        if ((words.proclitics(r) & Clitics.SA) != 0) {
            score += Features.person(features) == Person.FIRST && written.isBareAlif(t, words.stemOffset(r)) ? -10 : 15;
        }
        if ((words.proclitics(r) & Clitics.LI) != 0 && Features.kind(features) == Kind.PERFECT) {
            score -= 12;
        }
        if (openVerb && words.proclitics(r) == 0) {
            score -= words.enclitic(r) == Clitics.NO_PRONOUN || !mayBeDescribed(t - 1, from) ? 6 : 3;
        }
        if (openTopic && words.proclitics(r) == 0 && Features.kind(features) == Kind.PERFECT
                && endsTopic(t - 1, from)) {
            score += 5;
        }
        if (before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.QUANTIFIER) {
            score -= 15;
        } else if (before == PartOfSpeech.NEGATION && Features.kind(features) != Kind.IMPERFECT) {
            score -= 2;
        } else if (before == PartOfSpeech.NEGATION || before == PartOfSpeech.FUTURE || before == PartOfSpeech.QAD) {
            score += 10;
        } else if (before == PartOfSpeech.RELATIVE || before == PartOfSpeech.SUBORDINATOR
                || before == PartOfSpeech.FREE_RELATIVE) {
            score += 6;
        } else if (before == PartOfSpeech.COMPLEMENTIZER) {
            boolean bare = tokens.to(t - 1) - tokens.from(t - 1) <= 2;
            score += Features.kind(features) == Kind.IMPERFECT ? bare ? 6 : 0 : bare ? 0 : 1;
        } else if (t == from || opensClause(t - 1)) {
            score += Features.kind(features) == Kind.PERFECT ? 5 : 4;
        } else if ((words.proclitics(r) & (Clitics.WA | Clitics.FA)) != 0) {
            score += before == PartOfSpeech.VERB
                    ? -1
                    : before == PartOfSpeech.NOUN || before == PartOfSpeech.ADJECTIVE ? 1 : 2;
        } else if (!openVerb && isState(t - 1)) {
            score += 4;
        } else if (before == PartOfSpeech.NOUN && isBareNoun(t - 1)) {
            // هجوم شنه (an attack that he launched): an act is described by a clause more often than owned
            boolean act = words.lexeme(chosen[t - 1]).wordClass().equals("event");
            score += words.enclitic(r) == Clitics.NO_PRONOUN ? -4 : act ? 7 : 2;
        }
        return score;
    }

    /** قطر تدين (Qatar condemns): whether a token is a state's name, which is a topic and no noun that wants a genitive. */
    private boolean isState(int t) {
        for (Spelling.Start start : words.spelling(t).starts()) {
            if (start.node() != PhraseTrie.NONE && Clitics.onlyConjunctions(start.particles())) {
                for (Sense sense : words.lexicon().names().values(start.node())) {
                    if (sense.entry() instanceof Entry.State && sense.as() == Sense.As.NAME) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** يعد is rather "is counted among" than "promises", but before ب: يعد بالإصلاح. */
    private boolean promises(int t, int r, int end) {
        return !words.lexeme(r).lemma().equals("وعد") || Features.kind(words.features(r)) != Kind.IMPERFECT
                || t + 1 < end && words.string(t + 1).startsWith("ب");
    }

    /** لم يعد, ولما يقل, فليعد: what an imperfect that can only be a jussive stands after. */
    private boolean takesJussive(int t, int r, int from) {
        if ((words.proclitics(r) & Clitics.LI) != 0) {
            return true;
        }
        String before = t > from ? words.string(t - 1) : "";
        return switch (before.startsWith("و") || before.startsWith("ف") ? before.substring(1) : before) {
            case "لم", "لما", "الم", "ان", "من", "مهما" -> true;
            default -> false;
        };
    }

    private int nominal(int t, int r, Kind kind, PartOfSpeech before) {
        int score = 10;
        if ((words.proclitics(r) & Clitics.AL) != 0) {
            score += isSharedLam(t, r) && takesGenitive(t + 1) ? -2 : 6;
        }
        if ((words.proclitics(r) & (Clitics.BI | Clitics.KA | Clitics.LI)) != 0) {
            score -= 1;
        }
        if (before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.QUANTIFIER
                || before == PartOfSpeech.DEMONSTRATIVE) {
            score += 10;
        } else if (before == PartOfSpeech.FUTURE || before == PartOfSpeech.QAD) {
            score -= 10;
        }
        if (words.lexeme(r).isNominal()) {
            score += 2;
        } else if (kind == Kind.PASSIVE_PARTICIPLE) {
            score -= 2;
        }
        if (Features.number(words.features(r)) == Features.Number.DUAL && isDualVerb(t)) {
            // تعقدان (they hold) is hardly two complexities, تقدمان (they offer) two advances
            score -= 6;
        }
        if (words.lexeme(r).pos() == PartOfSpeech.ADJECTIVE) {
            boolean afterNoun = before == PartOfSpeech.NOUN || before == PartOfSpeech.ADJECTIVE;
            score += !afterNoun ? -1 : isDefinite(chosen[t - 1]) == isDefinite(r) ? 4 : 0;
        }
        return score;
    }

    private boolean isDualVerb(int t) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (Features.kind(words.features(r)) == Kind.IMPERFECT
                    && Features.number(words.features(r)) == Features.Number.DUAL) {
                return true;
            }
        }
        return false;
    }

    /** رهائن احتجزهم (hostages he took): whether an indefinite noun stands there, which a clause may describe. */
    private boolean mayBeDescribed(int t, int from) {
        PartOfSpeech pos = t >= from && tokens.isWord(t) ? posOf(t) : null;
        return (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJECTIVE) && !isDefinite(chosen[t])
                || pos != PartOfSpeech.NOUN && pos != PartOfSpeech.ADJECTIVE && pos != null;
    }

    /** Whether the topic of a clause can end there: a definite noun, a name, or the pronoun on أن. */
    private boolean endsTopic(int t, int from) {
        if (t < from || !tokens.isWord(t)) {
            return false;
        }
        int r = chosen[t];
        if (r < 0) {
            return true;
        }
        PartOfSpeech pos = words.lexeme(r).pos();
        return pos == PartOfSpeech.COMPLEMENTIZER
                ? words.enclitic(r) != Clitics.NO_PRONOUN || words.string(t).endsWith("انه")
                : !pos.isFunctionWord() && isDefinite(r);
    }

    /** للقاء can be ل and لقاء, with or without the article. */
    private boolean isSharedLam(int t, int r) {
        for (int other = words.first(t); other < words.first(t + 1); other++) {
            if (words.lexeme(other).id() == words.lexeme(r).id() && words.proclitics(other) == Clitics.LI) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun without article can have what stands there for its genitive: a definite noun, or a name. */
    private boolean takesGenitive(int t) {
        if (t >= tokens.size() || !tokens.isWord(t)) {
            return false;
        }
        if (words.first(t) == words.first(t + 1)) {
            return true;
        }
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && (words.proclitics(r) & ~Clitics.AL) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int r) {
        return r >= 0 && ((words.proclitics(r) & Clitics.AL) != 0 || words.enclitic(r) != Clitics.NO_PRONOUN);
    }

    /** A noun that wants a genitive after it: without article or pronoun. */
    private boolean isBareNoun(int t) {
        int r = chosen[t];
        return r >= 0 && (words.proclitics(r) & Clitics.AL) == 0 && words.enclitic(r) == Clitics.NO_PRONOUN
                && Features.nounCase(words.features(r)) != Features.Case.ACCUSATIVE;
    }

    private boolean opensClause(int t) {
        return tokens.kind(t) == Tokens.Kind.MARK && tokens.mark(t) != ')' && tokens.mark(t) != '-' && t != asideEnd;
    }

    private PartOfSpeech posOf(int t) {
        int r = chosen[t];
        if (r < 0) {
            return null;
        }
        PartOfSpeech pos = words.lexeme(r).pos();
        return pos == PartOfSpeech.VERB && !Features.kind(words.features(r)).verbal() ? PartOfSpeech.NOUN : pos;
    }
}
