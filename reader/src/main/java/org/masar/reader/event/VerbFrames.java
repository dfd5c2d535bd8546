package org.masar.reader.event;

import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Acts named by a finite verb or a participle of circumstance: التقى (met), متهما (accusing). */
final class VerbFrames {
    /** How far after a verb a source's name or identity may stand: طلب عدم الكشف عن هويته. */
    private static final int FAR_NAME = 5;
    /** The slots that an object fills, be it a noun or a clause. */
    private static final Set<String> OBJECTS = Set.of("obj", "أن");

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final RequiredObjects required;
    private final Complements complements;
    private final Owners owners;
    private final ForceWithoutActor force;
    private final Drafts drafts;
    private final Resumption resumption;

    VerbFrames(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, Complements complements,
            Owners owners,
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
    }

    /** Takes in the act of a finite verb: that of the first of its frames that holds. */
    void match(int v) {
        if (isAnonymous(v)) {
            return;
        }
        boolean hypothetical = isHypothetical(v);
        List<FrameRow> rows = isNegated(v) ? frames.negated(parse.lexeme(v)) : List.of();
        boolean named = false;
        for (FrameRow frame : rows.isEmpty() ? frames.verb(parse.lexeme(v)) : rows) {
            boolean undenied = rows.isEmpty() && isNegated(v) && frame.type().equals("REJECT");
            if (undenied || hypothetical && !frame.type().equals("CONSULT") || named && frame.objects().isEmpty()) {
                continue;
            }
            if (!required.hasObject(frame, v)) {
                drafts.trials().add(v, frame, "no object it asks for");
                continue;
            }
            named |= !frame.objects().isEmpty();
            if (isSpelledPassive(v)) {
                if (passive(frame, v)) {
                    return;
                }
                continue;
            }
            Draft draft = new Draft(frame, parse, v, sentence.trigger(v), true);
            char subject = frame.role("subj");
            boolean ofThing = draft.type == EventType.ASSAULT && arguments.isOfThing(v);
            if ((subject == 'A' || subject == 'R') && !ofThing) {
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
                && !arguments.isSubjectFirst(v) && !arguments.isOfThing(v) && arguments.subject(v).isActor()
                && !arguments.object(v).isPresent()
                && (arguments.subject(v).actors().get(0).isOfPeople() || isCounted(arguments.subject(v)))
                && canBePassive(v);
    }

    /** قتل 4 من قوات الأمن (four of the security forces were killed): some of a body. */
    private boolean isCounted(Argument subject) {
        return parse.is(subject.from(), Kind.NUMBER) || parse.is(subject.from(), Kind.QUANTIFIER);
    }

    /** دعي (was invited): a form that can be nothing but passive. */
    private boolean isSpelledPassive(int v) {
        return Features.voice(parse.features(v)) == Features.Voice.PASSIVE;
    }

    private boolean passive(FrameRow frame, int v) {
        Draft draft = new Draft(frame, parse, v, sentence.trigger(v), true);
        draft.add('R', Discourse.actors(arguments.subject(v).actors()));
        complements.fill(draft, v + 1, arguments.clauseEnd(v));
        return draft.actors.isEmpty() && frame.role("subj") == 'A'
                ? drafts.acceptPassive(draft)
                : drafts.accept(draft);
    }

    private boolean canBePassive(int v) {
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
    private boolean isAnonymous(int v) {
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
    private boolean isNegated(int v) {
        if (!parse.is(v - 1, Kind.NEGATION)) {
            return false;
        }
        String word = parse.word(v - 1);
        return word.equals("لن") || word.equals("ولن") || word.equals("فلن") || word.equals("لا") || word.equals("ولا")
                || word.equals("فلا") || word.equals("لم") || word.equals("ولم") || word.equals("فلم");
    }

    /** إذا لم يعترض (if he does not object): an act that is only supposed. */
    private boolean isHypothetical(int v) {
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

    /**
     * متهما, داعيا, معربا: a participle of circumstance has the subject of the sentence's verb. Takes in its act, and tells
     * whether there was one.
     */
    boolean matchParticiple(int k) {
        List<FrameRow> rows = frames.activeParticiple(parse, k);
        if (rows.isEmpty() || !isCircumstance(k)) {
            return false;
        }
        for (FrameRow frame : rows) {
            if (!required.hasObject(frame, k)) {
                drafts.trials().add(k, frame, "no object it asks for");
                continue;
            }
            Draft draft = new Draft(frame, parse, k, sentence.trigger(k), true);
            draft.add(frame.role("subj") == 'R' ? 'R' : 'A', Discourse.actors(
                    discourse.speakerOf(parse, k)));
            objectOfParticiple(draft, k);
            complements.fill(draft, k + 1, arguments.clauseEnd(k));
            if (drafts.accept(draft)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle is indefinite and in the accusative, as far as it is written, or can be no noun. */
    private boolean isCircumstance(int k) {
        return !parse.definite(k) && parse.attachedPreposition(k) == '\0'
                && (parse.word(k).endsWith("ا") && parse.enclitic(k) == 0 || isOfWoman(k)
                        || !parse.words().can(parse.item(k).first(), PartOfSpeech.NOUN));
    }

    /**
     * دعت الوزارة إلى، مطالبة, طردت كندا السفير متهمة بلاده: a feminine participle after a comma, or after a mention, which it
     * cannot describe, where the verb before is feminine.
     */
    private boolean isOfWoman(int k) {
        Item before = parse.item(k - 1);
        boolean describes = !parse.isComma(k - 1) && !(before != null && before.isActor());
        if (describes || !parse.word(k).endsWith("ة") || parse.enclitic(k) != 0) {
            return false;
        }
        for (int v = k - 1; v >= 0 && !parse.isStrongMark(v); v--) {
            if (parse.is(v, Kind.VERB) && !discourse.subject(v).isEmpty()) {
                return Features.gender(parse.features(v)) == Features.Gender.FEMININE && !isObjectOf(v, k);
            }
        }
        return false;
    }

    /** أدانت الوزارة، في بيان، مصادقة اللجنة: a verbal noun that looks like a feminine participle is the object the verb lacks. */
    private boolean isObjectOf(int verb, int k) {
        return !sentence.verbOf(k).isEmpty() && arguments.object(verb).from() == k && frames.verb(parse.lexeme(verb))
                .stream()
                .anyMatch(f -> f.role("obj") == 'C' && f.slots().entrySet().stream()
                        .allMatch(slot -> slot.getValue() != 'C' || OBJECTS.contains(slot.getKey())));
    }

    private void objectOfParticiple(Draft draft, int k) {
        char role = draft.frame.role("obj");
        if (role == '\0') {
            return;
        }
        Argument object = arguments.phrase(k + 1);
        if (object.isActor() && parse.attachedPreposition(k + 1) == '\0') {
            draft.add(role == 'C' ? 'R' : role, Discourse.actors(object.actors()));
        }
        if (role == 'C' && object.isPresent() && !parse.is(k + 1, Kind.MARK)) {
            draft.content = sentence.stretch(object.from());
        }
    }
}
