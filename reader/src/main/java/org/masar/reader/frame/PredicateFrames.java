package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.entity.Found;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Acts named by a predicate adjective: بلاده مستعدة لـ (his country is ready to). */
final class PredicateFrames {
    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final Complements complements;
    private final Drafts drafts;

    PredicateFrames(FrameIndex frames, ParsedSentence sentence, Complements complements, Drafts drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.complements = complements;
        this.drafts = drafts;
    }

    /** Takes in the act of an adjective or noun that may be a predicate: that of the first of its frames that holds. */
    void match(int k) {
        if (parse.definite(k)) {
            return;
        }
        for (FrameRow frame : frames.predicate(parse, k)) {
            Draft draft = new Draft(frame, parse, k, sentence.trigger(k), false);
            draft.add('A', Discourse.actors(subject(k)));
            complements.fill(draft, k + 1, arguments.clauseEnd(k));
            if (drafts.accept(draft)) {
                return;
            }
        }
    }

    /** The last actor before it in its clause that nothing governs, else the subject before. */
    private List<Found> subject(int k) {
        for (int s = k - 1; s >= 0; s--) {
            if (parse.item(s).isActor() && !arguments.isGoverned(s)) {
                return List.of(parse.item(s).mention());
            }
            if (parse.is(s, Kind.COMPLEMENTIZER) || parse.isStrongMark(s)) {
                break;
            }
        }
        return sentence.discourse().subjectBefore(k);
    }
}
