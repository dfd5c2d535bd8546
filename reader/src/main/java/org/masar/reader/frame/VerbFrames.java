package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.EventType;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Acts named by a finite verb: التقى (met). */
final class VerbFrames {

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final RequiredObjects required;
    private final Complements complements;
    private final ThingOwners owners;
    private final ForceWithoutActor force;
    private final Drafts drafts;
    private final Resumption resumption;
    private final VerbStanding standing;

    VerbFrames(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, Complements complements,
            ThingOwners owners,
            ForceWithoutActor force, Drafts drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.discourse = sentence.discourse();
        this.required = required;
        this.complements = complements;
        this.owners = owners;
        this.force = force;
        this.drafts = drafts;
        this.resumption = new Resumption(sentence);
        this.standing = new VerbStanding(parse);
    }

    /** Takes in the act of a finite verb: that of the first of its frames that holds. */
    void match(int v) {
        if (standing.isAnonymous(v)) {
            return;
        }
        boolean hypothetical = standing.isHypothetical(v);
        List<FrameRow> rows = standing.isNegated(v) ? frames.negated(parse.lexeme(v)) : List.of();
        boolean named = false;
        for (FrameRow frame : rows.isEmpty() ? frames.verb(parse.lexeme(v)) : rows) {
            boolean undenied = rows.isEmpty() && standing.isNegated(v) && isNothingIfDenied(frame);
            if (undenied || hypothetical && !frame.type().equals("CONSULT") || named && frame.objects().isEmpty()) {
                continue;
            }
            if (!required.hasObject(frame, v)) {
                drafts.trials().add(v, frame, "no object it asks for");
                continue;
            }
            named |= !frame.objects().isEmpty();
            if (standing.isSpelledPassive(v)) {
                if (passive(frame, v)) {
                    return;
                }
                continue;
            }
            Draft draft = new Draft(frame, parse, v, sentence.trigger(v), true);
            char subject = frame.role("subj");
            if (subject == 'A' || subject == 'R') {
                draft.add(subject, Discourse.actors(discourse.subject(v)));
                if (!draft.actors.isEmpty() && !arguments.subject(v).isActor()) {
                    draft.reasons.add("subject taken up from before");
                }
            }
            if (subject == 'R' && draft.type == EventType.ASSAULT && draft.recipients.isEmpty()) {
                complements.put(draft, 'R', arguments.subject(v));
            }
            boolean thing = isThingForSubject(draft, v);
            if (thing) {
                List<Found> other = discourse.subjectOfThing(v);
                draft.add(subject, Discourse.actors(
                        draft.type == EventType.CONSULT ? discourse.subjectBefore(v) : other));
                draft.reasons.add("what follows is the object");
            }
            if (frame.role("said") == 'A') {
                draft.add('A', Discourse.actors(chief(draft, v)));
            }
            if (frame.role("speaker") == 'A') {
                draft.add('A', Discourse.actors(speaker(v)));
            }
            if (draft.participants() == 0) {
                owner(draft, v);
            }
            if (thing && frame.role("obj") != '\0') {
                complements.put(draft, frame.role("obj"), arguments.subject(v));
            } else {
                object(draft, v);
            }
            complements.fill(draft, v + 1, arguments.clauseEnd(v));
            resumption.fill(draft, v);
            if (draft.type == EventType.ASSAULT && draft.recipients.isEmpty() && !draft.actors.isEmpty()) {
                force.addResult(draft, arguments.clauseEnd(v));
            }
            boolean where = parse.word(v - 1).endsWith("حيث") && draft.recipients.isEmpty()
                    && !arguments.object(v).isActor();
            if ((draft.participants() == 1 || where) && frame.role("obj") == 'A') {
                draft.add('A', Discourse.actors(discourse.subjectBefore(v)));
            }
            if (drafts.accept(draft) || isPassive(draft, v) && passive(frame, v)) {
                return;
            }
        }
    }

    /** قتل جنديان (two soldiers were killed): no object is told of a deed that has one, and the verb can be passive. */
    private boolean isPassive(Draft draft, int v) {
        boolean deed = switch (draft.type) {
            case ASSAULT, COERCE, ASSIGN, SANCTION -> true;
            default -> false;
        };
        return deed && draft.recipients.isEmpty() && draft.frame.role("obj") == 'R' && parse.enclitic(v) == 0
                && !arguments.isSubjectFirst(v) && arguments.subject(v).isActor()
                && !arguments.object(v).isPresent()
                && (arguments.subject(v).actors().get(0).isOfPeople() || isCounted(arguments.subject(v)))
                && standing.canBePassive(v);
    }

    /** قتل 4 من قوات الأمن (four of the security forces were killed): some of a body. */
    private boolean isCounted(Argument subject) {
        return parse.is(subject.from(), Kind.NUMBER) || parse.is(subject.from(), Kind.QUANTIFIER);
    }

    private boolean passive(FrameRow frame, int v) {
        Draft draft = new Draft(frame, parse, v, sentence.trigger(v), true);
        draft.add('R', Discourse.actors(arguments.subject(v).actors()));
        complements.fill(draft, v + 1, arguments.clauseEnd(v));
        return draft.actors.isEmpty() && frame.role("subj") == 'A'
                ? drafts.acceptPassive(draft)
                : drafts.accept(draft);
    }

    /** لا يستهدف المدنيين, لم يطلب ذلك: what is said not to be done is no act, unless it might have been agreed on. */
    private static boolean isNothingIfDenied(FrameRow frame) {
        return switch (EventType.valueOf(frame.type())) {
            case REJECT, REQUEST, ACCUSE, THREATEN, ASSAULT, COERCE, PROTEST -> true;
            default -> false;
        };
    }

    /**
     * وصل الوزير وبحث مع نظيره الضمانات, وأدان التفجير: no thing meets or condemns, so that it is the object, and the subject is
     * that before.
     */
    private boolean isThingForSubject(Draft draft, int v) {
        Argument subject = arguments.subject(v);
        boolean thing = draft.participants() == 0 && parse.conjoined(v) && draft.frame.role("subj") == 'A'
                && subject.isPresent() && !subject.isActor();
        return thing && (draft.type == EventType.CONSULT
                || draft.type.isVerbalAct() && Features.kind(parse.features(v)) == Features.Kind.PERFECT
                        && (v == 0 || !parse.words().can(parse.item(v).first(), PartOfSpeech.NOUN))
                        && draft.frame.role("obj") != '\0' && isThing(subject.from())
                        && !arguments.object(v).isPresent());
    }

    /** Whether a noun is neither somebody nor a body. */
    private boolean isThing(int noun) {
        Lexeme lexeme = parse.lexeme(noun);
        return parse.is(noun, Kind.NOUN) && lexeme != null && switch (lexeme.wordClass()) {
            case "event", "abstract", "thing", "document", "speech", "quality" -> true;
            default -> lexeme.isVerb() && Features.kind(parse.features(noun)) == Features.Kind.VERBAL_NOUN;
        };
    }

    /** قال الرئيس إن نائبه سيتولى الملف: who says of officials of his own state what they will do charges them with it. */
    private List<Found> chief(Draft draft, int v) {
        int that = v - 1;
        while (that > 0 && !parse.is(that, Kind.COMPLEMENTIZER)) {
            that--;
        }
        int says = that - 1;
        while (says >= 0 && !parse.is(says, Kind.VERB)) {
            says--;
        }
        boolean told = says >= 0 && (parse.proclitics(v) & Clitics.SA) != 0
                && parse.words().lexicon().cues().says(parse.lemma(says)) && !draft.recipients.isEmpty();
        List<Found> speaker = told ? discourse.subject(says) : List.of();
        if (speaker.size() != 1 || speaker.get(0).kind() != Mention.Kind.PERSON || speaker.get(0).actors().isEmpty()) {
            return List.of();
        }
        Actor chief = speaker.get(0).actors().get(0);
        boolean own = chief.name().isPresent() && draft.recipients.stream().allMatch(
                r -> r.country().equals(chief.country()) && r.name().isPresent() && !r.name().equals(chief.name()));
        return own ? speaker : List.of();
    }

    /** قال الوزير إن إسرائيل يجب عليها, أكد أنه يجب على إيران: who says in whose clause the verb stands; else empty. */
    private List<Found> speaker(int v) {
        int that = v - 1;
        while (that > 0 && !parse.is(that, Kind.COMPLEMENTIZER) && !parse.isStrongMark(that)) {
            that--;
        }
        for (int k = that - 1; k >= 0 && k > that - 10; k--) {
            if (parse.is(k, Kind.VERB)) {
                return parse.words().lexicon().cues().says(parse.lemma(k)) ? discourse.subject(k) : List.of();
            }
        }
        return List.of();
    }

    /** استهدفت طائرات التحالف (the coalition's aircraft hit): who does a deed is the owner of what does it. */
    private void owner(Draft draft, int v) {
        if (draft.type == EventType.ASSAULT || draft.type == EventType.MOBILIZE) {
            draft.add('A', owners.ofArms(v));
        } else if (draft.type == EventType.REQUEST && draft.frame.role("subj") == 'A') {
            // مشروع قرار أميركي يطلب: a draft asks for who tabled it
            int noun = v - 1;
            while (parse.is(noun, Kind.ADJECTIVE)) {
                noun--;
            }
            if (parse.is(noun, Kind.NOUN) && noun < v - 1) {
                draft.add('A', owners.ofNationality(noun, false));
            }
        }
    }

    private void object(Draft draft, int v) {
        char role = draft.frame.role("obj");
        if (role == '\0') {
            return;
        }
        if (discourse.isAddressed(v)) {
            complements.put(draft, role, arguments.subject(v));
            draft.reasons.add("who follows is addressed");
        } else if (parse.enclitic(v) == 0) {
            complements.put(draft, role, arguments.object(v));
        } else if (role != 'C') {
            draft.add(role, Discourse.actors(referent(v)));
        }
    }

    /** Who the pronoun on a verb points to: the antecedent before a relative, else the last actor that is not subject. */
    private List<Found> referent(int v) {
        List<Found> before = discourse.subjectBefore(v);
        boolean relative = parse.is(v - 1, Kind.RELATIVE);
        if (!relative && before.size() == 1 && !before.equals(discourse.subject(v))
                && before.get(0).kind() == Mention.Kind.PERSON) {
            return before;
        }
        for (int k = v - 1; k >= 0; k--) {
            Item item = parse.item(k);
            if (item.isActor() && !discourse.subject(v).contains(item.mention())) {
                return List.of(item.mention());
            }
        }
        return List.of();
    }

}
