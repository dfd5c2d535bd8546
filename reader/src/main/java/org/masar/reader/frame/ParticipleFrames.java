package org.masar.reader.frame;

import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Acts named by a participle of circumstance, whose subject is that of the sentence's verb: متهما (accusing), داعيا. */
final class ParticipleFrames {
    /** The slots that an object fills, be it a noun or a clause. */
    private static final Set<String> OBJECTS = Set.of("obj", "أن");

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final RequiredObjects required;
    private final Complements complements;
    private final Drafts drafts;

    ParticipleFrames(FrameIndex frames, ParsedSentence sentence, RequiredObjects required, Complements complements,
            Drafts drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.discourse = sentence.discourse();
        this.required = required;
        this.complements = complements;
        this.drafts = drafts;
    }

    /**
     * متهما, داعيا, معربا: a participle of circumstance has the subject of the sentence's verb. Takes in its act, and tells
     * whether there was one.
     */
    boolean match(int k) {
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
        boolean describes = !parse.isComma(k - 1)
                && !(before != null && before.isActor() && before.mention().isDefinite());
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
