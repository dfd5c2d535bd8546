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
 * Acts told with a verb that says only that something is done, and the verbal noun of a verb that has frames: قامت القوات
 * بتدمير الجسر (the forces destroyed the bridge), تم تسليم الأسرى (the prisoners were handed over), قيام الجيش بقصف المدينة.
 */
final class VerbalNounFrames {
    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final RequiredObjects required;
    private final Complements complements;
    private final LightVerbs lightVerbs;
    private final Cues cues;
    private final Drafts drafts;

    VerbalNounFrames(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, Complements complements,
            LightVerbs lightVerbs, Cues cues, Drafts drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.required = required;
        this.complements = complements;
        this.lightVerbs = lightVerbs;
        this.cues = cues;
        this.drafts = drafts;
    }

    /** Takes in the act of a verbal noun; false if nothing carries it. */
    boolean match(int k) {
        List<FrameRow> rows = frames.verbalNoun(parse, k);
        if (rows.isEmpty()) {
            return false;
        }
        int carrier = carrier(k);
        boolean passive = carrier < 0 && lightVerbs.isPeriphrasis(k);
        if (carrier < 0 && !passive) {
            return isToldAsDone(k) && takeDone(rows, k) || takeAnnounced(rows, k);
        }
        for (FrameRow frame : rows) {
            if (required.hasGenitive(frame, k) && take(frame, k, carrier)) {
                return true;
            }
        }
        return false;
    }

    /**
     * بعد مهاجمتهم القرية, أعلن الجيش سيطرته على المدينة: whether a verbal noun tells what was done, though no verb of doing
     * carries it: it stands after a word such as بعد, or is what somebody says.
     */
    private boolean isToldAsDone(int k) {
        if (parse.definite(k) || parse.attachedPreposition(k) != '\0') {
            return false;
        }
        if (lightVerbs.isToldAsDone(k)) {
            return true;
        }
        for (int v = parse.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1; v >= 0 && v > k - 8; v--) {
            Item item = parse.item(v);
            if (item.is(Kind.VERB)) {
                return cues.says(parse.lemma(v));
            }
            if (!item.is(Kind.MENTION) && !item.is(Kind.TIME) && !item.is(Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** أعلنت الحكومة تعيين سفير, قررت إغلاق الحدود: the subject of the verb does what its noun names. */
    private boolean takeAnnounced(List<FrameRow> rows, int k) {
        int verb = lightVerbs.carrier(k);
        boolean announced = verb >= 0 && k - verb < 12 && !parse.definite(k) && parse.enclitic(k) == 0
                && cues.light(parse.lemma(verb)).filter(Cues.Light::announces).isPresent() && isObjectOf(verb, k);
        if (!announced) {
            return false;
        }
        for (FrameRow frame : rows) {
            boolean deed = switch (EventType.valueOf(frame.type())) {
                case ASSAULT -> doer(verb).stream().flatMap(f -> f.actors().stream()).allMatch(Drafts::isArmed);
                case AID, ASSIGN, COERCE, SANCTION, CONCEDE, MOBILIZE, RETREAT -> true;
                default -> false;
            };
            if (deed && required.hasGenitive(frame, k) && take(frame, k, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the subject and circumstances stands between a verb and a noun. */
    private boolean isObjectOf(int verb, int k) {
        for (int m = verb + 1; m < k; m++) {
            Item item = parse.item(m);
            if (parse.is(m, Kind.NOUN) && carriesAny(sentence.verbOf(m))) {
                continue;
            }
            boolean about = item.is(Kind.PREPOSITION) && m == k - 1 && parse.word(m).equals("عن");
            if (!item.is(Kind.MENTION) && !item.is(Kind.TIME) && !item.is(Kind.ADVERB) && !item.is(Kind.MARK)
                    && !about) {
                return false;
            }
        }
        return true;
    }

    /** Takes in an act whose noun has its subject as genitive or pronoun, and its object, if any, after that. */
    private boolean takeDone(List<FrameRow> rows, int k) {
        boolean pronoun = parse.enclitic(k) != 0;
        Item next = parse.item(k + 1);
        boolean genitive = !pronoun && next != null && next.isActor() && parse.attachedPreposition(k + 1) == '\0';
        if (!pronoun && !genitive) {
            return false;
        }
        Argument owner = genitive ? arguments.chain(k + 1) : Argument.NONE;
        int after = genitive ? owner.to() : k + 1;
        Argument object = arguments.bareObject(after);
        if (genitive && takePassive(rows, k)) {
            return true;
        }
        for (FrameRow frame : rows) {
            boolean transitive = frame.role("obj") != '\0';
            if (frame.role("subj") != 'A' || frame.type().equals("CONSULT") || transitive && !object.isPresent()
                    || !required.isBetween(frame, after, arguments.clauseEnd(k))) {
                continue;
            }
            Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
            draft.add('A', Discourse.actors(pronoun ? sentence.discourse().subjectBefore(k) : owner.actors()));
            draft.reasons.add("told as done");
            if (transitive) {
                complements.put(draft, frame.role("obj"), object);
            }
            complements.fill(draft, after, arguments.clauseEnd(k));
            if (drafts.accept(draft)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(FrameRow frame, int k, int carrier) {
        Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
        char subject = frame.role("subj");
        if (carrier >= 0 && (subject == 'A' || subject == 'R')) {
            draft.add(subject, Discourse.actors(doer(carrier)));
            draft.reasons.add("carried by " + parse.lemma(carrier));
        }
        char object = frame.role("obj");
        if (object != '\0') {
            complements.put(draft, object, arguments.phrase(k + 1));
        }
        complements.fill(draft, k + 1, arguments.clauseEnd(k));
        return drafts.accept(draft) || carrier < 0 && drafts.acceptPassive(draft);
    }

    /** بعد اتهام الحركة من قبل الحكومة: the genitive is the object, and who does it is told after من قبل. */
    private boolean takePassive(List<FrameRow> rows, int k) {
        for (FrameRow frame : rows) {
            if (frame.role("obj") == 'R' && frame.role("subj") == 'A' && required.hasGenitive(frame, k)) {
                Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
                complements.put(draft, 'R', arguments.phrase(k + 1));
                complements.fill(draft, k + 1, arguments.clauseEnd(k));
                if (!draft.actors.isEmpty() && drafts.accept(draft)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb of doing, or its verbal noun, whose object or complement a verbal noun is; -1 if there is none. */
    private int carrier(int k) {
        if (parse.conjoined(k) && parse.is(k - 1, Kind.NOUN) && !sentence.verbOf(k - 1).isEmpty()) {
            return carrier(k - 1);
        }
        int from = parse.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
        for (int v = from; v >= 0 && v > k - 12; v--) {
            Item item = parse.item(v);
            if (item.is(Kind.VERB)) {
                return carriesAny(parse.lemma(v)) ? v : -1;
            }
            if (item.is(Kind.NOUN)) {
                return !parse.definite(v) && carriesAny(sentence.verbOf(v)) ? v : -1;
            }
            if (item.is(Kind.PREPOSITION) || item.is(Kind.COMPLEMENTIZER) || item.is(Kind.SUBORDINATOR)
                    || item.is(Kind.RELATIVE) || parse.isStrongMark(v) || parse.mark(v) == '،') {
                return -1;
            }
        }
        return -1;
    }

    private boolean carriesAny(String lemma) {
        return cues.light(lemma).filter(Cues.Light::carriesAny).isPresent();
    }

    /** Who does it: the subject of the verb that carries it, or the genitive of its verbal noun. */
    private List<Found> doer(int carrier) {
        if (parse.is(carrier, Kind.VERB)) {
            return sentence.discourse().subject(carrier);
        }
        return parse.enclitic(carrier) != 0
                ? sentence.discourse().subjectBefore(carrier)
                : arguments.objectOfNoun(carrier).actors();
    }
}
