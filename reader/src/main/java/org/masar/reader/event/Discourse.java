package org.masar.reader.event;

import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Block;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.lexicon.Cues;
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
    private final Cues cues;

    public Discourse(Cues cues) {
        this.cues = cues;
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
            boolean saying = cues.says(parse.lemma(k)) && opensSentence(parse, k);
            boolean opens = opensSentence(parse, k);
            if (subject.isActor()) {
                subjects[k] = subject.actors();
                lastSubject = subject.actors();
                if (opens) {
                    lastMain = subject.actors();
                }
                if (saying) {
                    lastSpeaker = subject.actors();
                }
            } else if (!subject.isPresent() && saying && !lastSpeaker.isEmpty()
                    && mayInherit(parse, k, lastSpeaker)) {
                subjects[k] = lastSpeaker;
                lastSubject = lastSpeaker;
            } else if (!subject.isPresent() && opens && parse.conjoined(k) && !isDual(parse, k)
                    && mayInherit(parse, k, lastMain)) {
                subjects[k] = lastMain;
                lastSubject = lastMain;
            } else if (!subject.isPresent() && resumes(parse, k, main) && mayInherit(parse, k, subjects[main])) {
                subjects[k] = subjects[main];
                lastSubject = subjects[main];
            } else if (!subject.isPresent() && isDual(parse, k) && lastSubject.size() == 1) {
                subjects[k] = both(parse, k);
            } else if (!subject.isPresent() && mayInherit(parse, k, lastSubject)) {
                subjects[k] = lastSubject;
            } else {
                subjects[k] = List.of();
            }
        }
        if (parse.size() > 2 && parse.item(0).isActor() && lastSubjectIsOld(parse)) {
            lastSubject = arguments.chain(0).actors();
        }
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

    private static boolean mayInherit(Parse parse, int verb, List<Found> before) {
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
        return true;
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

    static List<Actor> actors(List<Found> mentions) {
        return mentions.stream().filter(m -> !m.isUnnamedSource()).flatMap(m -> m.actors().stream()).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Found>[] newArray(int size) {
        return new List[size];
    }
}
