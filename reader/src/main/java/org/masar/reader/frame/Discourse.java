package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Block;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.EventType;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/**
 * Who is being talked about from clause to clause: the subject that a verb without one takes up (وأضاف: and he added),
 * and who a pronoun points to.
 */
public final class Discourse {
    private List<Found> lastSubject = List.of();
    /** The last subject of the sentences before this one. */
    private List<Found> earlierSubject = List.of();
    /** The last subject of a verb of saying outside what he said. */
    private List<Found> lastSpeaker = List.of();
    /** The subject of the last verb that opened a sentence. */
    private List<Found> lastMain = List.of();
    private List<Found>[] subjects = newArray(0);
    /** Whether a verb stands in a clause that أن, which or the like opens. */
    private boolean[] subordinate = {};
    /** Whom verbs would take up if the thing after them were no subject. */
    private List<Found>[] others = newArray(0);
    /** Verbs whose subject is that before, so that who stands after them is addressed. */
    private boolean[] addressed = new boolean[0];
    private final Cues cues;
    private final FrameIndex frames;

    public Discourse(Cues cues, FrameIndex frames) {
        this.cues = cues;
        this.frames = frames;
    }

    /** Works out the subjects of all verbs of a sentence; call it sentence by sentence in the order of the text. */
    public void enter(Parse parse, Arguments arguments) {
        subjects = newArray(parse.size());
        earlierSubject = lastSubject;
        subordinate = new boolean[parse.size()];
        for (int k = 1; k < parse.size(); k++) {
            boolean opened = parse.is(k - 1, Kind.COMPLEMENTIZER) || parse.is(k - 1, Kind.SUBORDINATOR)
                    || parse.is(k - 1, Kind.RELATIVE);
            subordinate[k] = opened || subordinate[k - 1] && !parse.isComma(k - 1) && !parse.isStrongMark(k - 1);
        }
        others = newArray(parse.size());
        addressed = new boolean[parse.size()];
        if (parse.size() > 2 && parse.item(0).isActor()) {
            Argument speaker = arguments.chain(0);
            if (parse.mark(speaker.to()) == ':') {
                lastSubject = speaker.actors();
            }
        }
        int main = -1;
        for (int k = 0; k < parse.size(); k++) {
            if (!parse.is(k, Kind.VERB)) {
                continue;
            }
            if (main < 0 || parse.isStrongMark(k - 1)) {
                main = k;
            }
            Argument subject = arguments.subject(k);
            boolean opens = opensSentence(parse, k);
            if (subject.isActor() && isAddressee(parse, arguments, k, main)) {
                subjects[k] = takenUp(parse, arguments, k, main);
                addressed[k] = true;
            } else if (subject.isActor()) {
                subjects[k] = subject.actors();
                lastSubject = subject.actors();
                if (opens) {
                    lastMain = subject.actors();
                }
                if (opens && cues.says(parse.lemma(k))) {
                    lastSpeaker = subject.actors();
                }
            } else if (subject.isPresent()) {
                subjects[k] = List.of();
                others[k] = parse.conjoined(k) ? takenUp(parse, arguments, k, main) : List.of();
            } else {
                subjects[k] = takenUp(parse, arguments, k, main);
                boolean resumed = opens || resumes(parse, k, main);
                if (resumed && !subjects[k].isEmpty() && !isDual(parse, k)) {
                    lastSubject = subjects[k];
                }
            }
        }
        if (parse.size() > 2 && parse.item(0).isActor() && lastSubjectIsOld(parse)) {
            lastSubject = arguments.chain(0).actors();
        }
    }

    /**
     * انتقد الوزير الحرب ودعا الأطراف إلى الحوار, واتهم الوزير بالكذب (criticised the war and called on the parties; and he accused
     * the minister of lying): whether the one actor after a verb is whom it is aimed at, as its subject is that before.
     */
    private boolean isAddressee(Parse parse, Arguments arguments, int verb, int main) {
        if (!parse.conjoined(verb) || parse.enclitic(verb) != 0 || arguments.isSubjectFirst(verb)
                || arguments.object(verb).isActor() || isNominative(parse, arguments.subject(verb))
                || isThing(parse, verb)) {
            return false;
        }
        boolean opens = opensSentence(parse, verb);
        boolean needed = false;
        boolean possible = false;
        for (FrameRow row : frames.verb(parse.lexeme(verb))) {
            boolean aimed = row.role("subj") == 'A' && row.role("obj") == 'R'
                    && EventType.valueOf(row.type()).isVerbalAct();
            possible |= aimed;
            needed |= aimed && row.needs().contains("R");
        }
        if (needed && !arguments.object(verb).isPresent()) {
            return !takenUp(parse, arguments, verb, main).isEmpty();
        }
        return possible && !opens && resumesMain(parse, arguments, verb, main);
    }

    /** مواطنون (citizens): a form that only a subject can have. */
    private static boolean isNominative(Parse parse, Argument who) {
        String word = parse.word(who.from());
        return who.actors().get(0).isOfPeople() && (word.endsWith("ون") || word.endsWith("ان"));
    }

    /** وأمر (and he ordered, and the order): whether the word may be the noun of a thing. */
    private static boolean isThing(Parse parse, int verb) {
        Words words = parse.words();
        int token = parse.item(verb).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            String wordClass = words.lexeme(r).wordClass();
            if (words.lexeme(r).isNominal() && (wordClass.equals("abstract") || wordClass.equals("thing"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a perfect is joined to the perfect that is the main verb of its sentence and can have its subject. */
    private boolean resumesMain(Parse parse, Arguments arguments, int verb, int main) {
        return main != verb && subjects[main] != null && !subjects[main].isEmpty() && isPerfect(parse, verb)
                && isPerfect(parse, main) && mayInherit(parse, arguments, verb, subjects[main]);
    }

    /** Whom a verb without a subject of its own takes up; empty if there is nobody. */
    private List<Found> takenUp(Parse parse, Arguments arguments, int verb, int main) {
        boolean opens = opensSentence(parse, verb);
        if (opens && cues.says(parse.lemma(verb)) && mayInherit(parse, arguments, verb, lastSpeaker)) {
            return lastSpeaker;
        }
        if (opens && parse.conjoined(verb) && !isDual(parse, verb) && mayInherit(parse, arguments, verb, lastMain)) {
            return lastMain;
        }
        if (resumes(parse, verb, main) && mayInherit(parse, arguments, verb, subjects[main])) {
            return subjects[main];
        }
        if (isDual(parse, verb) && lastSubject.size() == 1) {
            return both(parse, verb);
        }
        return mayInherit(parse, arguments, verb, lastSubject) ? lastSubject : List.of();
    }

    /** Whether a verb is the first of its sentence: وأضاف (and he added), not what he says. */
    private static boolean opensSentence(Parse parse, int verb) {
        for (int k = 0; k < verb; k++) {
            if (parse.is(k, Kind.VERB) || parse.is(k, Kind.COMPLEMENTIZER)) {
                return false;
            }
        }
        return true;
    }

    /** أكد الوزير أن الدول لا تملك ذلك، وحذر: a perfect joined to the perfect of the sentence past a clause in the present. */
    private boolean resumes(Parse parse, int verb, int main) {
        if (main == verb || subjects[main] == null || subjects[main].isEmpty() || !parse.conjoined(verb)
                || !isPerfect(parse, verb) || !isPerfect(parse, main)) {
            return false;
        }
        for (int k = verb - 1; k > main; k--) {
            if (parse.is(k, Kind.VERB)) {
                return !isPerfect(parse, k);
            }
        }
        return false;
    }

    private static boolean isPerfect(Parse parse, int verb) {
        return Features.kind(parse.features(verb)) == Features.Kind.PERFECT;
    }

    private static boolean isDual(Parse parse, int verb) {
        return Features.number(parse.features(verb)) == Features.Number.DUAL;
    }

    /** من دون أن يتوصلا (without the two reaching), بعد لقائهما (after their meeting): the two actors told of last. */
    static List<Found> both(Parse parse, int item) {
        List<Found> persons = lastTwo(parse, item, true);
        return persons.isEmpty() ? lastTwo(parse, item, false) : persons;
    }

    private static List<Found> lastTwo(Parse parse, int item, boolean persons) {
        Found second = null;
        for (int k = item - 1; k >= 0; k--) {
            boolean told = parse.item(k).isActor()
                    && (!persons || parse.item(k).mention().kind() == Mention.Kind.PERSON);
            if (told) {
                Found found = parse.item(k).mention();
                if (second == null) {
                    second = found;
                } else if (!found.actors().equals(second.actors())) {
                    return List.of(found, second);
                }
            }
        }
        return List.of();
    }

    private boolean lastSubjectIsOld(Parse parse) {
        for (List<Found> s : subjects) {
            if (s != null && !s.isEmpty()) {
                return false;
            }
        }
        return !parse.tokens().sentence(parse.sentence()).block().equals(Block.Kind.HEADING);
    }

    private static boolean mayInherit(Parse parse, Arguments arguments, int verb, List<Found> before) {
        int features = parse.features(verb);
        if (before.isEmpty() || Features.voice(features) == Features.Voice.PASSIVE || !opensClause(parse, verb)) {
            return false;
        }
        if (Features.person(features) != Features.Person.THIRD) {
            return true;
        }
        Found first = before.get(0);
        boolean several = before.size() > 1 || first.kind() == Mention.Kind.PEOPLE
                || first.number() == Features.Number.PLURAL
                || first.number() == Features.Number.DUAL;
        boolean plural = Features.number(features) == Features.Number.DUAL
                || Features.number(features) == Features.Number.PLURAL;
        if (plural) {
            return several;
        }
        if (several && first.kind() == Mention.Kind.PERSON) {
            return false;
        }
        boolean feminine = Features.gender(features) == Features.Gender.FEMININE;
        if (first.kind() == Mention.Kind.PERSON) {
            return feminine == (first.gender() == Features.Gender.FEMININE);
        }
        return before.size() > 1 || arguments.agreesInGender(verb, first);
    }

    /** Whether nothing before the verb in its clause could be its subject: it stands first, or after a particle. */
    private static boolean opensClause(Parse parse, int verb) {
        if (verb == 0 || parse.conjoined(verb)) {
            return true;
        }
        return switch (parse.item(verb - 1).kind()) {
            case MARK, COMPLEMENTIZER, PARTICLE, NEGATION, SUBORDINATOR, RELATIVE, CONJUNCTION, TIME, ADVERB, VERB ->
                true;
            default -> false;
        };
    }

    /** The subject of a verb: expressed, or taken up from before; empty if it is no mention. */
    List<Found> subject(int verb) {
        return subjects[verb] == null ? List.of() : subjects[verb];
    }

    /** The subject of a verb if the thing after it is its object: وأدان التفجير (and he condemned the bombing). */
    List<Found> subjectOfThing(int verb) {
        return others[verb] == null ? List.of() : others[verb];
    }

    /** Whether the actor after a verb is no subject but whom it is aimed at. */
    boolean isAddressed(int verb) {
        return addressed[verb];
    }

    /** {@link #subject(int)}, for the rooms behind this one. */
    public List<Found> subjectOf(int verb) {
        return subject(verb);
    }

    /** The subject of the nearest verb before an item in its sentence, or the last one of the sentences before. */
    List<Found> subjectBefore(int k) {
        for (int v = k - 1; v >= 0; v--) {
            if (subjects[v] != null && !subjects[v].isEmpty()) {
                return subjects[v];
            }
        }
        return subjectAhead(k);
    }

    /** بعد لقائه بوتين قال عراقجي: the subject of the sentence's first verb, if nobody acts before it; else an earlier one. */
    private List<Found> subjectAhead(int k) {
        for (int v = 0; v < subjects.length; v++) {
            if (subjects[v] != null) {
                return v > k && !subjects[v].isEmpty() && !subordinate[v] ? subjects[v] : lastSubject;
            }
        }
        return earlierSubject.isEmpty() ? lastSubject : earlierSubject;
    }

    /** {@link #subjectBefore}, but not who only hosts: استضافت لندن اجتماعا (London hosted a meeting). */
    List<Found> hostless(Parse parse, int k) {
        for (int v = k - 1; v >= 0; v--) {
            if (subjects[v] != null && !subjects[v].isEmpty()) {
                boolean hosts = cues.light(parse.lemma(v)).filter(l -> l.role() == 'H').isPresent();
                return hosts ? List.of() : subjects[v];
            }
        }
        return subjectAhead(k);
    }

    /** The subject of the first verb of the sentence, to which a participle after a comma belongs. */
    List<Found> mainSubject(Parse parse, int k) {
        int from = k - 1;
        while (from > 0 && !parse.isStrongMark(from)) {
            from--;
        }
        for (int v = from; v < k; v++) {
            if (subjects[v] != null && !subjects[v].isEmpty()) {
                return subjects[v];
            }
        }
        return subjectBefore(k);
    }

    /** Who speaks by a participle of circumstance: the subject of the sentence after a mark, else that of the verb before. */
    public List<Found> speakerOf(Parse parse, int participle) {
        return parse.is(participle - 1, Kind.MARK) ? mainSubject(parse, participle) : subjectBefore(participle);
    }

    static List<Actor> actors(List<Found> mentions) {
        return mentions.stream().filter(m -> !m.isUnnamedSource()).flatMap(m -> m.actors().stream()).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Found>[] newArray(int size) {
        return new List[size];
    }
}
