package org.masar.reader.event;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mentions;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Who takes part in an act that a noun names: its genitive, its adjectives, what follows it, the verb that carries it. */
final class NounParticipants {
    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final Mentions mentions;
    private final RequiredObjects required;
    private final Complements complements;
    private final LightVerbs lightVerbs;
    private final Cues cues;

    NounParticipants(ParsedSentence sentence, Mentions mentions, RequiredObjects required, Complements complements,
            LightVerbs lightVerbs, Cues cues) {
        this.sentence = sentence;
        this.required = required;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.discourse = sentence.discourse();
        this.mentions = mentions;
        this.complements = complements;
        this.lightVerbs = lightVerbs;
        this.cues = cues;
    }

    /** Fills the roles of the act that the noun at an item names. */
    void fill(Draft draft, int k) {
        boolean owned = possessor(draft, k);
        if (draft.frame.role("adj") != '\0') {
            nationalities(draft, k + 1);
        }
        int limit = arguments.clauseEnd(k);
        if (owned && draft.frame.role("obj") != '\0' && parse.enclitic(k) != 0) {
            draft.add(draft.frame.role("obj"), Discourse.actors(arguments.objectOfNoun(k).actors()));
        }
        complements.fill(draft, k + 1, limit);
        takingPart(draft, k, limit);
        members(draft, k);
        clause(draft, k);
        boolean bare = draft.participants() == 0;
        if (bare && parse.definite(k) && draft.type == EventType.CONSULT && !lightVerbs.isPeriphrasis(k)
                && !lightVerbs.isObject(k)) {
            return;
        }
        boolean befallen = draft.frame.role("poss") == 'R' && !draft.frame.needs().contains("A");
        if (befallen) {
            return;
        }
        if (draft.type == EventType.ASSAULT && draft.actors.isEmpty() && lightVerbs.isObject(k)) {
            draft.add('A', complements.ownerOfArms(lightVerbs.carrier(k)));
        }
        if (draft.type.isVerbalAct() && lightVerbs.isAnswered(k)) {
            return;
        }
        List<Found> intending = draft.type == EventType.CONSULT ? intending(k - 1) : List.of();
        if (!intending.isEmpty()) {
            draft.addFirst('A', Discourse.actors(intending));
            return;
        }
        lightVerbs.addSubject(draft, k,
                owned && !draft.actors.isEmpty() || draft.type.isMutual() && draft.actors.size() >= 2);
        boolean with = !owned && draft.frame.role("مع") == 'A' && draft.participants() >= 1
                && draft.participants() == arguments.complement(k + 1, "مع", limit).actors().size();
        if (draft.type == EventType.CONSULT && (with || draft.participants() == 1 && !bare)) {
            int first = lightVerbs.firstOfChain(k);
            List<Found> willing = parse.attachedPreposition(first) == 'ل' ? willing(first - 1) : List.of();
            draft.add('A', Discourse.actors(willing.isEmpty() ? discourse.hostless(parse, k) : willing));
        }
    }

    /** نية بوتين لقاء, رغبة طهران في لقاء: who intends what follows; else empty. */
    private List<Found> intending(int before) {
        int who = parse.is(before, Kind.PREPOSITION) ? before - 1 : before;
        Item item = parse.item(who);
        boolean owner = item != null && item.isActor() && parse.attachedPreposition(who) == '\0'
                && parse.is(arguments.governor(who), Kind.NOUN) && cues.intends(parse.lemma(arguments.governor(who)));
        return owner ? List.of(item.mention()) : List.of();
    }

    /** استعداد بوتين للقاء, بوتين مستعد للقاء: who is willing to meet, before what he is willing to; else empty. */
    private List<Found> willing(int before) {
        Item item = parse.item(before);
        if (item != null && item.isActor() && parse.is(arguments.governor(before), Kind.NOUN)) {
            return List.of(item.mention());
        }
        if (item == null || !parse.word(before).startsWith("مستعد") && !parse.word(before).startsWith("جاهز")) {
            return List.of();
        }
        for (int k = before - 1; k >= 0 && !parse.isStrongMark(k) && !parse.is(k, Kind.COMPLEMENTIZER); k--) {
            if (parse.item(k).isActor() && !arguments.isGoverned(k)) {
                return List.of(parse.item(k).mention());
            }
        }
        return List.of();
    }

    /** لقاؤه, لقاء كيري (his meeting, Kerry's meeting): whose act it is. Tells whether somebody owns it. */
    private boolean possessor(Draft draft, int k) {
        boolean passive = draft.frame.slots().containsValue('R')
                && complements.by(k + 1, arguments.clauseEnd(k)) >= 0;
        char role = passive || draft.frame.role("poss") == 'R' ? 'R' : 'A';
        if (parse.enclitic(k) != 0) {
            draft.add(role, Discourse.actors(discourse.subjectBefore(k)));
            return true;
        }
        if (!parse.definite(k) && (parse.is(k + 1, Kind.QUANTIFIER) || parse.is(k + 1, Kind.NUMBER))
                && !draft.type.isMutual()) {
            Argument counted = arguments.phrase(k + 1);
            draft.add(role, Discourse.actors(counted.actors()));
            return counted.isActor();
        }
        Item after = parse.item(k + 1);
        boolean genitive = after != null && after.isActor() && !parse.conjoined(k + 1)
                && parse.attachedPreposition(k + 1) == '\0' && !parse.definite(k);
        if (!genitive) {
            return false;
        }
        if (role == 'A' && required.isBetween(draft.frame, k + 1, k + 2) && !draft.frame.objects().isEmpty()) {
            return false;
        }
        Argument possessor = arguments.chain(k + 1);
        if (draft.form == Form.VISIT && possessor.actors().get(0).isPlace()) {
            draft.add('R', Complements.visitedStates(possessor.actors()));
            return false;
        }
        if (draft.type.isMutual() && possessor.actors().get(0).isPlaceName()) {
            return false;
        }
        draft.add(role, Discourse.actors(possessor.actors()));
        return true;
    }

    /** اجتماع سعودي - أميركي - روسي: adjectives of nationality tell who took part. */
    private void nationalities(Draft draft, int from) {
        for (int k = from; k < parse.size() && k < from + 9; k++) {
            Item item = parse.item(k);
            if (parse.mark(k) == '-' || parse.mark(k) == '–' || parse.mark(k) == '/' || parse.mark(k) == '،') {
                continue;
            }
            String code = item.is(Kind.MARK) || item.is(Kind.MENTION) ? "" : mentions.nationality(item.first());
            if (!code.isEmpty()) {
                draft.add('A', List.of(new Actor(sentence.quote(item), Optional.empty(), Optional.of(code), "GOV")));
            } else if (!item.is(Kind.ADJECTIVE) && !item.is(Kind.UNKNOWN)) {
                return;
            }
        }
    }

    /** اجتماع بمشاركة وزراء: who takes part is one of those who meet. */
    private void takingPart(Draft draft, int k, int limit) {
        if (draft.type != EventType.CONSULT || draft.form == Form.VISIT || draft.form == Form.CALL
                || draft.form == Form.MESSAGE) {
            return;
        }
        for (int m = k + 1; m < limit - 1; m++) {
            if (parse.is(m, Kind.NOUN) && parse.lemma(m).equals("مشاركة") && parse.attachedPreposition(m) == 'ب') {
                draft.add('A', Discourse.actors(arguments.phrase(m + 1).actors()));
                return;
            }
        }
    }

    /** اجتماع لوزراء الخارجية (a meeting of foreign ministers): ل right after the noun and its adjectives. */
    private void members(Draft draft, int k) {
        boolean session = draft.form == Form.MEETING || draft.form == Form.TALKS || draft.form == Form.SUMMIT;
        int at = k + 1;
        while (parse.is(at, Kind.ADJECTIVE) && !parse.conjoined(at)) {
            at++;
        }
        Item item = parse.item(at);
        if (session && item != null && item.isActor() && parse.attachedPreposition(at) == 'ل'
                && !item.mention().isPlace()) {
            draft.add('A', Discourse.actors(arguments.chain(at).actors()));
        }
    }

    /** لقاء جمع كيري ولافروف, المحادثات التي أجراها كيري مع لافروف: the clause after the noun tells who. */
    private void clause(Draft draft, int k) {
        for (int v = k + 1; v < parse.size() && v < k + 9; v++) {
            Item item = parse.item(v);
            if (item.is(Kind.NOUN) && !parse.definite(v) && canGather(v) && parse.item(v + 1) != null
                    && parse.item(v + 1).isActor()) {
                draft.add('A', Discourse.actors(arguments.chain(v + 1).actors()));
                return;
            }
            if (item.is(Kind.VERB)) {
                if (!parse.conjoined(v)) {
                    verbOfClause(draft, k, v);
                }
                return;
            }
            boolean another = item.is(Kind.NOUN) && draft.type != EventType.CONSULT;
            if (another || item.is(Kind.PREPOSITION) || item.is(Kind.COMPLEMENTIZER) || parse.isStrongMark(v)
                    || item.is(Kind.SUBORDINATOR)) {
                return;
            }
        }
    }

    private void verbOfClause(Draft draft, int k, int v) {
        int end = arguments.clauseEnd(v);
        if (cues.isLight(parse.lemma(v), 'G')) {
            Argument object = arguments.object(v);
            Argument gathered = object.isActor() ? object : arguments.subject(v);
            if (draft.form == Form.VISIT) {
                draft.add('R', Complements.visitedStates(gathered.actors()));
            } else {
                if (parse.enclitic(v) != 0) {
                    draft.add('A', Discourse.actors(discourse.subjectBefore(k)));
                }
                draft.add('A', Discourse.actors(gathered.actors()));
                addComplements(draft, v, end, List.of("مع", "ب", "بين"));
            }
        } else if (cues.isLight(parse.lemma(v), 'A')) {
            draft.add('A', Discourse.actors(discourse.subject(v)));
            if (draft.type == EventType.CONSULT) {
                addComplements(draft, v, end, List.of("مع", "بين"));
            } else {
                addTargets(draft, v, end);
                draft.toldByClause = draft.type != EventType.AGREE && draft.type != EventType.SUPPORT
                        && !draft.actors.isEmpty();
            }
        }
        if (parse.is(end, Kind.VERB) && parse.conjoined(end) && cues.isLight(parse.lemma(end), 'G')) {
            draft.add('A', Discourse.actors(arguments.phrase(end + 1).actors()));
        }
    }

    /** الغارات التي تشنها فرنسا على التنظيم: whom the verb of the clause says it is aimed at. */
    private void addTargets(Draft draft, int v, int limit) {
        for (String preposition : List.of("على", "ضد")) {
            if (draft.frame.role(preposition) == 'R') {
                complements.put(draft, 'R', arguments.complement(v + 1, preposition, limit));
            }
        }
    }

    private void addComplements(Draft draft, int v, int limit, List<String> prepositions) {
        for (String preposition : prepositions) {
            draft.add('A', Discourse.actors(arguments.complement(v + 1, preposition, limit).actors()));
        }
    }

    /** تجمع can be a noun (a gathering) or the verb of a clause on the noun before it (that brings together). */
    private boolean canGather(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)).verbal() && cues.isLight(words.lexeme(r).lemma(), 'G')) {
                return true;
            }
        }
        return false;
    }
}
