package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.entity.Found;
import org.masar.reader.event.EventType;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Acts of force that are told as having happened, without who did them: قتل جنديان في هجوم (two soldiers were killed in an
 * attack), تفجير استهدف السفارة (a bombing that hit the embassy), وقع انفجار (an explosion occurred).
 */
final class ForceWithoutActor {
    /** How many items may stand between a noun and the verb that tells what its act did, or before it what befell people. */
    private static final int REACH = 12;

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final RequiredObjects required;
    private final ThingOwners owners;
    private final Cues cues;
    private final Drafts drafts;

    ForceWithoutActor(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, ThingOwners owners,
            Cues cues, Drafts drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.required = required;
        this.owners = owners;
        this.cues = cues;
        this.drafts = drafts;
    }

    /** Takes in the act of a noun; false if nothing tells that it happened. */
    boolean match(int k) {
        for (FrameRow frame : frames.noun(parse, k)) {
            if (frame.type().equals(EventType.PROTEST.name()) && brokeOut(k)) {
                drafts.acceptWithoutActor(new Draft(frame, parse, k, sentence.trigger(k), false));
                return true;
            }
            if (!frame.type().equals(EventType.ASSAULT.name()) || !required.hasModifier(frame, k)) {
                continue;
            }
            Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
            if (did(draft, k) || befell(draft, k) || happened(k)) {
                result(draft, k);
                drafts.acceptWithoutActor(draft);
                return true;
            }
        }
        return false;
    }

    /** Adds whom an act hit, where a verb before or after its noun tells it; tells whether there was such a verb. */
    boolean addVictims(Draft draft, int k) {
        if (did(draft, k) || befell(draft, k)) {
            return true;
        }
        if (happened(k)) {
            result(draft, k);
        }
        return false;
    }

    /** أسفرت غارة عن مقتل جنديين, قتلت غارة قائدا: whom the verb before its noun tells the act to have hit. */
    private void result(Draft draft, int k) {
        int v = verbOfHappening(k);
        if (draft.recipients.isEmpty() && v >= 0) {
            fate(draft, v);
            boolean hits = frames.verb(parse.lexeme(v)).stream()
                    .anyMatch(f -> f.type().equals(EventType.ASSAULT.name()) && f.role("obj") != '\0');
            if (draft.recipients.isEmpty() && hits) {
                hit(draft, arguments.object(v));
            }
        }
    }

    /** أدى إلى مقتل جنديين, أودى بحياتهم: whom the clause of a verb of result tells to have been hit. */
    private void fate(Draft draft, int v) {
        int limit = arguments.clauseEnd(v);
        for (int m = v + 1; m < limit; m++) {
            if (parse.is(m, Kind.NOUN) && cues.isFate(parse.lemma(m)) && !parse.definite(m)) {
                Argument victims = arguments.phrase(m + 1);
                boolean genitive = victims.isActor() && parse.attachedPreposition(m + 1) == '\0';
                draft.add('R', Discourse.actors(genitive ? victims.actors() : List.of()));
            }
        }
    }

    /** ما أدى إلى مقتل جنديين (which led to the death of two soldiers): whom a clause on a whole act tells it to have hit. */
    void addResult(Draft draft, int from) {
        for (int v = from; v < parse.size() && !parse.isStrongMark(v); v++) {
            boolean whole = parse.is(v, Kind.VERB) && cues.isDoneByForce(parse.lemma(v))
                    && (parse.word(v - 1).equals("ما") || parse.word(v - 1).equals("مما"));
            if (whole) {
                fate(draft, v);
                return;
            }
        }
    }

    /** تفجير استهدف السفارة: a clause on the noun tells what the act did, and to whom. */
    private boolean did(Draft draft, int k) {
        for (int v = k + 1; v < parse.size() && v < k + REACH; v++) {
            Item item = parse.item(v);
            if (item.is(Kind.VERB)) {
                if (!cues.isDoneByForce(parse.lemma(v)) || parse.conjoined(v) || arguments.subject(v).isActor()) {
                    return false;
                }
                hit(draft, arguments.object(v));
                fate(draft, v);
                return true;
            }
            if (item.is(Kind.MARK) && !parse.isQuoteMark(v) || item.is(Kind.COMPLEMENTIZER)
                    || item.is(Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** قتل جنديان في هجوم: a verb before the noun tells what befell whom in it. */
    private boolean befell(Draft draft, int k) {
        boolean in = parse.is(k - 1, Kind.PREPOSITION)
                || parse.is(k - 1, Kind.NOUN) && parse.is(k - 2, Kind.PREPOSITION)
                || parse.attachedPreposition(k) == 'ب';
        for (int v = k - 1; in && v >= 0 && v > k - 2 * REACH; v--) {
            if (parse.isStrongMark(v) || parse.is(v, Kind.COMPLEMENTIZER) || parse.is(v, Kind.SUBORDINATOR)) {
                return false;
            }
            if (isKilling(v)) {
                // مقتل القائد في غارة (the commander's death in a raid)
                draft.add('R', Discourse.actors(arguments.phrase(v + 1).actors()));
                return true;
            }
            if (parse.is(v, Kind.VERB)) {
                if (!cues.befalls(parse.lemma(v)) || arguments.object(v).isActor()) {
                    return false;
                }
                Argument victims = arguments.subject(v);
                if (!arguments.isSubjectFirst(v) || victims.to() == v) {
                    draft.add('R', Discourse.actors(victims.actors()));
                }
                return true;
            }
        }
        return false;
    }

    /** مقتل, استشهاد: a noun that tells what befell its owner. */
    private boolean isKilling(int k) {
        return parse.is(k, Kind.NOUN) && frames.noun(parse, k).stream()
                .anyMatch(frame -> frame.type().equals(EventType.ASSAULT.name()) && frame.role("poss") == 'R'
                        && !frame.needs().contains("A"));
    }

    /** انطلقت في بغداد تظاهرات (demonstrations began in Baghdad): a protest is the subject of a verb of happening. */
    private boolean brokeOut(int k) {
        int v = k - 1;
        while (v > 0 && v > k - REACH && !parse.is(v, Kind.VERB) && !parse.is(v, Kind.MARK)) {
            v--;
        }
        return parse.is(v, Kind.VERB) && cues.isDoneByProtest(parse.lemma(v))
                && arguments.subject(v).from() == k && !parse.is(v - 1, Kind.NEGATION);
    }

    /** وقع انفجار, اندلعت اشتباكات: the noun is the subject of a verb of happening. */
    boolean happened(int k) {
        return verbOfHappening(k) >= 0;
    }

    private int verbOfHappening(int k) {
        int v = k - 1;
        while (parse.is(v, Kind.TIME) || parse.is(v, Kind.ADVERB) || parse.is(v, Kind.QUANTIFIER)) {
            v--;
        }
        boolean happens = parse.is(v, Kind.VERB) && cues.isDoneByForce(parse.lemma(v))
                && !arguments.subject(v).isActor();
        return happens ? v : -1;
    }

    private void hit(Draft draft, Argument object) {
        if (object.isActor()) {
            List<Found> hit = object.actors();
            draft.add('R', Discourse.actors(hit));
        } else if (object.isPresent()) {
            draft.add('R', owners.ofTarget(object.from()));
        }
    }
}
