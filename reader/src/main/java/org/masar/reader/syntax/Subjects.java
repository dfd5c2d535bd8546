package org.masar.reader.syntax;

import java.util.List;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Mention;
import org.masar.reader.syntax.Item.Kind;

/** Finds the subject of a finite verb, before it or after it. */
final class Subjects {
    /** How far after a verb a pronoun may stand that takes up what its clause describes. */
    private static final int RESUMED = 6;

    private final Parse parse;
    private final Coordination coordination;
    private final Phrases phrases;
    private final Agreement agreement;

    Subjects(Parse parse, Coordination coordination, Phrases phrases, Agreement agreement) {
        this.parse = parse;
        this.coordination = coordination;
        this.phrases = phrases;
        this.agreement = agreement;
    }

    /** The subject that stands before the verb. */
    Argument before(int verb) {
        return parse.conjoined(verb) ? topic(verb) : lastBefore(verb);
    }

    /** The subject that stands after a verb without one before it. */
    Argument after(int verb) {
        if (isThat(verb)) {
            return new Argument(verb + 1, verb + 2, List.of());
        }
        return followsPronoun(verb) ? Argument.NONE : firstAfter(verb);
    }

    /** جاء ذلك خلال لقائه السفير (that came during his meeting with the ambassador): a demonstrative alone is the subject. */
    private boolean isThat(int verb) {
        boolean alone = parse.is(verb + 2, Kind.PREPOSITION) || parse.attachedPreposition(verb + 2) != '\0';
        return alone && parse.is(verb + 1, Kind.DEMONSTRATIVE) && parse.enclitic(verb) == 0
                && !parse.words().lexicon().cues().says(parse.lemma(verb));
    }

    /** أما ترامب فرفض (as for Trump, he refused): the topic after أما is the subject of the verb with ف. */
    private Argument topic(int verb) {
        if ((parse.proclitics(verb) & Clitics.FA) == 0) {
            return Argument.NONE;
        }
        for (int k = verb - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            String word = parse.word(k);
            if (word.equals("اما") || word.equals("واما")) {
                return k + 1 < verb && parse.item(k + 1).isActor() ? coordination.startingAt(k + 1) : Argument.NONE;
            }
        }
        return Argument.NONE;
    }

    /** The last phrase before the verb that nothing governs, past brackets, relative clauses and auxiliaries. */
    private Argument lastBefore(int verb) {
        if (isDescribed(verb) || isResumed(verb)) {
            return Argument.NONE;
        }
        int brackets = 0;
        boolean parted = false;
        for (int k = verb - 1; k >= 0; k--) {
            Item item = parse.item(k);
            if (parse.isStrongMark(k)) {
                return Argument.NONE;
            }
            if (item.is(Kind.MARK)) {
                parted |= parse.isComma(k);
                brackets = Math.max(0, brackets + (parse.mark(k) == ')' ? 1 : parse.mark(k) == '(' ? -1 : 0));
                continue;
            }
            if (brackets > 0) {
                continue;
            }
            switch (item.kind()) {
                case VERB -> {
                    int opener = relativeOpener(k);
                    if (opener >= 0 && parse.word(opener).endsWith("ما")) {
                        // ما يبرز: a clause on the whole sentence, whose own nouns the verb is about
                        return Argument.NONE;
                    }
                    if (opener >= 0) {
                        k = opener;
                    } else if (!parse.words().lexicon().cues().isAuxiliary(parse.lemma(k))) {
                        return Argument.NONE;
                    }
                }
                case COMPLEMENTIZER, SUBORDINATOR -> {
                    return Argument.NONE;
                }
                case RELATIVE -> {
                    return antecedent(k, verb);
                }
                case MENTION -> {
                    Argument chain = coordination.endingAt(k);
                    boolean ofRelative = parse.is(chain.from() - 1, Kind.VERB) && relativeOpener(chain.from() - 1) >= 0
                            && !parse.words().lexicon().cues().isAuxiliary(parse.lemma(chain.from() - 1));
                    if (!phrases.isGoverned(chain.from()) && !ofRelative) {
                        return item.isActor() && agreement.agrees(verb, chain, true) ? chain : Argument.NONE;
                    }
                    k = chain.from();
                }
                case NOUN -> {
                    if (!parted && !phrases.isGoverned(k) && agreement.canPrecede(k, verb)) {
                        return new Argument(k, k + 1, List.of());
                    }
                }
                default -> {
                }
            }
        }
        return Argument.NONE;
    }

    /**
     * ضد مشروع قرار يدعو إلى (against a draft that calls for): a clause on an indefinite noun that something governs, and that
     * is its subject; not خلال زيارة أثنت فيها (on a visit on which she praised).
     */
    private boolean isDescribed(int verb) {
        int k = verb - 1;
        while (parse.is(k, Kind.ADJECTIVE) && !parse.definite(k)) {
            k--;
        }
        boolean resumed = parse.is(verb + 1, Kind.PREPOSITION_PRONOUN) || parse.enclitic(verb + 1) != 0;
        return parse.enclitic(verb) == 0 && !resumed && parse.is(k, Kind.NOUN) && !parse.definite(k)
                && parse.enclitic(k) == 0
                && phrases.isGoverned(k);
    }

    /** هجوم شنه مسلحون (an attack that gunmen launched): a clause on an indefinite noun that its verb takes up as its object. */
    private boolean isResumed(int verb) {
        int k = verb - 1;
        while (parse.is(k, Kind.ADJECTIVE) && !parse.definite(k)) {
            k--;
        }
        Item next = parse.item(verb + 1);
        return parse.enclitic(verb) != 0 && parse.is(k, Kind.NOUN) && !parse.definite(k) && parse.enclitic(k) == 0
                && next != null && next.isActor() && parse.attachedPreposition(verb + 1) == '\0'
                && !parse.conjoined(verb + 1) && agreement.agrees(verb, coordination.startingAt(verb + 1), false);
    }

    /** The relative pronoun that opens the clause of a verb, if only particles stand between; else -1. */
    private int relativeOpener(int verb) {
        for (int k = verb - 1; k >= 0 && k >= verb - 6; k--) {
            if (parse.is(k, Kind.RELATIVE)) {
                return k;
            }
            if (parse.is(k, Kind.VERB) || parse.is(k, Kind.COMPLEMENTIZER) || parse.is(k, Kind.MARK)) {
                return -1;
            }
        }
        return -1;
    }

    /** الذي التقى (who met): what the relative pronoun points to, if no other subject or pronoun follows the verb. */
    private Argument antecedent(int relative, int verb) {
        int k = relative - 1;
        while (parse.isWeakMark(k)) {
            k--;
        }
        boolean expressed = parse.is(verb + 1, Kind.MENTION) && parse.item(verb + 1).isActor()
                && parse.attachedPreposition(verb + 1) == '\0' && !isVisited(k, verb);
        if (k >= 0 && !parse.item(k).isActor()) {
            return thing(k, verb);
        }
        if (k < 0 || expressed || parse.enclitic(verb) != 0) {
            return Argument.NONE;
        }
        Argument chain = coordination.endingAt(k);
        if (agreement.agrees(verb, chain, true)) {
            return chain;
        }
        Argument last = coordination.startingAt(k);
        return agreement.agrees(verb, last, true) ? last : Argument.NONE;
    }

    /**
     * التفجير الذي استهدف الجيش (the blast that hit the army): a thing is the subject of the clause that describes it, unless a
     * pronoun in the clause takes it up or it is the time of what is told.
     */
    private Argument thing(int last, int verb) {
        int k = last;
        while (parse.is(k, Kind.ADJECTIVE)) {
            k--;
        }
        if (!parse.is(k, Kind.NOUN) || parse.lexeme(k).wordClass().equals("time") || parse.enclitic(verb) != 0
                || !agreement.canFollow(k, verb)) {
            return Argument.NONE;
        }
        for (int m = verb + 1; m < parse.size() && m < verb + RESUMED && !parse.is(m, Kind.VERB); m++) {
            if (parse.is(m, Kind.PREPOSITION_PRONOUN) || parse.is(m, Kind.PREPOSITION) && parse.enclitic(m) != 0) {
                return Argument.NONE;
            }
        }
        return new Argument(k, k + 1, List.of());
    }

    /** الوزير الذي زار السودان: after a person and his verb, a state without a preposition is no other subject. */
    private boolean isVisited(int antecedent, int verb) {
        Item item = parse.item(antecedent);
        return item != null && item.isActor() && item.mention().kind() == Mention.Kind.PERSON
                && parse.item(verb + 1).mention().kind() == Mention.Kind.STATE
                && agreement.agrees(verb, coordination.startingAt(antecedent), true);
    }

    /** أنه سيزور (that he will visit): the subject is the pronoun on أن. */
    private boolean followsPronoun(int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            Item item = parse.item(k);
            if (item.is(Kind.COMPLEMENTIZER)) {
                String word = parse.word(k);
                return word.length() > 2 && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم")
                        || word.endsWith("هما"));
            }
            if (!item.is(Kind.PARTICLE) && !item.is(Kind.NEGATION) && !item.is(Kind.TIME) && !item.is(Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** The first phrase after the verb and its circumstances, if it can be the subject. */
    private Argument firstAfter(int verb) {
        int k = phrases.skipCircumstances(verb + 1);
        Item item = parse.item(k);
        if (item == null) {
            return Argument.NONE;
        }
        if (item.isActor() && item.mention().isPossessed() && parse.enclitic(verb) == 0
                && (item.mention().isReference() || parse.is(verb - 1, Kind.COMPLEMENTIZER))) {
            return Argument.NONE;
        }
        if (item.isActor() && !item.mention().conjoined()) {
            Argument chain = coordination.startingAt(k);
            return agreement.agrees(verb, chain, false) ? chain : Argument.NONE;
        }
        if (item.is(Kind.QUANTIFIER) || item.is(Kind.NUMBER)) {
            // قتل أربعة من القوات: the verb agrees with the count
            Argument counted = phrases.phrase(k);
            boolean several = parse.is(k + 1, Kind.PREPOSITION)
                    && Features.person(parse.features(verb)) == Features.Person.THIRD;
            return several || agreement.agrees(verb, counted, false) ? counted : Argument.NONE;
        }
        boolean noun = item.is(Kind.NOUN) && agreement.canFollow(k, verb);
        boolean adjective = item.is(Kind.ADJECTIVE) && k == verb + 1 && parse.attachedPreposition(k) == '\0'
                && agreement.standsForPeople(k);
        return (noun || adjective) && !parse.conjoined(k) ? new Argument(k, k + 1, List.of()) : Argument.NONE;
    }
}
