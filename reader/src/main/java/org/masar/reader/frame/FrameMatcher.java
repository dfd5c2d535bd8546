package org.masar.reader.frame;

import java.util.List;
import java.util.stream.Stream;
import org.masar.reader.arabic.Words;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Mentions;
import org.masar.reader.event.EventType;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Parse;

/** Matches the frames of the lexicon against the verbs, nouns and predicates of a text, sentence by sentence. */
public final class FrameMatcher {
    private final FrameIndex frames;
    private final Cues cues;
    private final Mentions mentions;
    private final String text;
    private final Discourse discourse;
    private final ActorKinds kinds;
    private final boolean explaining;
    private Trials trials;
    private List<Actor> lastContact = List.of();
    /** How many sentences ago that contact was told. */
    private int contactAge;

    /**
     * @param explaining whether to keep what frames were tried in vain
     */
    public FrameMatcher(FrameIndex frames, Words words, Mentions mentions, String text, Discourse discourse,
            boolean explaining) {
        this.frames = frames;
        this.cues = words.lexicon().cues();
        this.mentions = mentions;
        this.text = text;
        this.discourse = discourse;
        this.kinds = ActorKinds.of(mentions);
        this.explaining = explaining;
        this.trials = new Trials(explaining);
    }

    /** The acts a sentence mentions. */
    public List<Draft> match(Parse parse, Arguments arguments) {
        ParsedSentence sentence = new ParsedSentence(parse, arguments, discourse, text);
        RequiredObjects required = new RequiredObjects(sentence);
        ThingOwners owners = new ThingOwners(sentence, mentions);
        Complements complements = new Complements(sentence, owners);
        LightVerbs lightVerbs = new LightVerbs(sentence, cues);
        trials = new Trials(explaining);
        Drafts drafts = new Drafts(new Addressees(sentence, owners), kinds, lastContact, trials);
        ForceWithoutActor force = new ForceWithoutActor(frames, sentence, required, owners, cues, drafts);
        VerbFrames verbs = new VerbFrames(frames, sentence, required, complements, owners, force, drafts);
        ParticipleFrames participles = new ParticipleFrames(frames, sentence, required, complements, drafts);
        PredicateFrames predicates = new PredicateFrames(frames, sentence, complements, drafts);
        NounParticipants participants = new NounParticipants(sentence, mentions, required, complements, owners,
                lightVerbs,
                cues);
        NounFrames nouns = new NounFrames(frames, sentence, required, participants, lightVerbs, drafts, force);
        VerbalNounFrames verbalNouns = new VerbalNounFrames(frames, sentence, required, complements, lightVerbs, cues,
                drafts);
        for (int k = 0; k < parse.size(); k++) {
            switch (parse.item(k).kind()) {
                case VERB -> verbs.match(k);
                case NOUN -> {
                    boolean told = participles.match(k) || nouns.match(k) || verbalNouns.match(k);
                    if (!told && !nouns.knows(k)) {
                        predicates.match(k);
                    }
                }
                case ADJECTIVE -> predicates.match(k);
                default -> {
                }
            }
        }
        new NestedActs(frames, sentence, lightVerbs, cues, drafts.all()).settle();
        rememberContact(drafts.all());
        return drafts.all();
    }

    /** The frames tried in vain on the words of the sentence matched last, if they are kept. */
    public List<Trials.Trial> trials() {
        return trials.all();
    }

    /** Keeps in mind who met, for the next sentences that tell what came of it. */
    private void rememberContact(List<Draft> drafts) {
        contactAge++;
        for (Draft draft : drafts) {
            if (draft.type == EventType.CONSULT && draft.participants() > 1 && !draft.anaphoric) {
                lastContact = Stream.concat(draft.actors.stream(), draft.recipients.stream()).toList();
                contactAge = 0;
            }
        }
        if (contactAge > 2) {
            lastContact = List.of();
        }
    }
}
