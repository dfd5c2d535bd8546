package org.masar.reader.frame;

import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
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
    private final ThingOwners owners;
    private final LightVerbs lightVerbs;
    private final Cues cues;
    private final NounClauses clauses;

    NounParticipants(ParsedSentence sentence, Mentions mentions, RequiredObjects required, Complements complements,
            ThingOwners owners,
            LightVerbs lightVerbs, Cues cues) {
        this.sentence = sentence;
        this.required = required;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.discourse = sentence.discourse();
        this.mentions = mentions;
        this.complements = complements;
        this.owners = owners;
        this.lightVerbs = lightVerbs;
        this.cues = cues;
        this.clauses = new NounClauses(sentence, complements, cues);
    }

    /** Fills the roles of the act that the noun at an item names. */
    void fill(Draft draft, int k) {
        boolean owned = possessor(draft, k);
        if (draft.frame.role("adj") != '\0') {
            nationalities(draft, k + 1);
        }
        int limit = end(draft, k);
        if (owned && draft.frame.role("obj") != '\0' && parse.enclitic(k) != 0) {
            draft.add(draft.frame.role("obj"), Discourse.actors(arguments.objectOfNoun(k).actors()));
        }
        complements.fill(draft, k + 1, limit);
        takingPart(draft, k, limit);
        members(draft, k);
        clauses.clause(draft, k);
        boolean bare = draft.participants() == 0;
        draft.owned = !draft.actors.isEmpty();
        if (bare && draft.type == EventType.CONSULT && parse.definite(k) && clauses.joining(draft, k)) {
            return;
        }
        if (bare && parse.definite(k) && draft.type == EventType.CONSULT && !lightVerbs.isPeriphrasis(k)
                && !lightVerbs.isObject(k)) {
            return;
        }
        boolean befallen = draft.frame.role("poss") == 'R'
                && (!draft.frame.needs().contains("A") || cues.isFate(draft.frame.head()));
        if (befallen) {
            return;
        }
        if (draft.type == EventType.ASSAULT && draft.actors.isEmpty() && lightVerbs.isObject(k)) {
            draft.add('A', owners.ofArms(lightVerbs.carrier(k)));
        }
        if (draft.type.isVerbalAct() && lightVerbs.isAnswered(k)) {
            whoSays(draft, k);
            return;
        }
        List<Found> intending = draft.type == EventType.CONSULT ? intending(k - 1) : List.of();
        if (!intending.isEmpty()) {
            draft.addFirst('A', Discourse.actors(intending));
            return;
        }
        // بطلب من الجزائر (at Algeria's request): who acts is told, and the noun is no object of the verb before
        boolean aside = draft.type.isVerbalAct() && draft.owned && parse.attachedPreposition(k) != '\0';
        lightVerbs.addSubject(draft, k,
                aside || owned && !draft.actors.isEmpty()
                        || draft.type.isMutual() && draft.actors.size() >= 2 && !draft.withPartner);
        if (draft.type.isVerbalAct()) {
            whoSays(draft, k);
        }
        boolean with = !owned && draft.frame.role("مع") == 'A' && draft.participants() >= 1
                && draft.participants() == arguments.complement(k + 1, "مع", limit).actors().size();
        boolean alone = draft.participants() == 1 && !bare && !(draft.form == Form.VISIT && owned);
        if (draft.type == EventType.CONSULT && (with || alone)) {
            int first = lightVerbs.firstOfChain(k);
            List<Found> willing = parse.attachedPreposition(first) == 'ل' ? willing(first - 1) : List.of();
            draft.add('A', Discourse.actors(willing.isEmpty() ? discourse.hostless(parse, k) : willing));
        }
    }

    /**
     * Where what goes with a noun ends: المحادثات ستتطرق إلى التعاون مع مصر (the talks will touch on the cooperation with Egypt),
     * اتصال اتفقا خلاله على العمل مع روسيا. What follows the predicate of a contact, or what was agreed in it, is its content.
     */
    private int end(Draft draft, int k) {
        int end = arguments.clauseEnd(k);
        if (draft.type != EventType.CONSULT) {
            return end;
        }
        boolean predicate = parse.is(k + 1, Kind.VERB) && !parse.conjoined(k + 1)
                && cues.light(parse.lemma(k + 1)).isEmpty() && !parse.lemma(k + 1).equals("جرى");
        if (predicate) {
            return k + 1;
        }
        boolean talk = draft.form != Form.VISIT && draft.form != Form.MESSAGE;
        for (int m = k + 1; talk && m < end; m++) {
            if (parse.is(m, Kind.PREPOSITION) && parse.word(m).equals("علي")) {
                return m;
            }
        }
        return end;
    }

    /** توقيع الاتفاق النووي الإيراني (the signing of the Iranian nuclear deal): an adjective of the deal tells a side of it. */
    void partners(Draft draft, int k) {
        for (int m = k + 1; m < parse.size() && m <= k + 3; m++) {
            if (parse.is(m, Kind.NOUN)) {
                draft.add('A', owners.ofNationality(m, false));
            }
        }
    }

    /**
     * ترحيبا أميركيا (an American welcome): by an adjective if nobody else says it; and لقيت الخطة ترحيبا (the plan met with a
     * welcome): what it is about is the subject of the verb that carries it.
     */
    private void whoSays(Draft draft, int k) {
        if (draft.actors.isEmpty()) {
            nationalities(draft, k + 1);
            draft.owned = !draft.actors.isEmpty();
        }
        int verb = lightVerbs.carrier(k);
        if (verb >= 0 && draft.recipients.isEmpty() && draft.content == null
                && cues.isLight(parse.lemma(verb), 'R')) {
            Argument subject = arguments.subject(verb);
            int owner = subject.from() + 1;
            boolean owned = subject.isPresent() && !subject.isActor() && parse.item(owner) != null
                    && parse.item(owner).isActor() && arguments.governor(owner) == subject.from();
            complements.put(draft, 'C', subject);
            if (owned && draft.recipients.isEmpty()) {
                draft.add('R', Discourse.actors(arguments.chain(owner).actors()));
            }
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
            List<Found> owner = discourse.subjectBefore(k);
            boolean two = draft.type.isMutual() && Clitics.number(parse.enclitic(k)) == Features.Number.DUAL
                    && owner.size() == 1 && owner.get(0).number() != Features.Number.DUAL;
            List<Found> both = two ? Discourse.both(parse, k) : List.of();
            draft.add(role, Discourse.actors(both.isEmpty() ? owner : both));
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
        if (isNationality(k + 1) && !code(k + 2).isEmpty() && parse.attachedPreposition(k + 2) == '\0') {
            // مباحثات سورية أردنية: no possessor, though the adjective is the name of the state too
            return false;
        }
        Argument possessor = arguments.chain(k + 1);
        if (draft.form == Form.VISIT && draft.frame.role("obj") == 'R' && possessor.actors().get(0).isPlace()) {
            draft.add('R', Complements.visitedStates(possessor.actors()));
            return false;
        }
        if (draft.type.isMutual() && draft.type != EventType.AGREE && possessor.actors().get(0).isPlaceName()) {
            return false;
        }
        Item object = parse.item(possessor.to());
        boolean doer = role == 'R' && draft.frame.needs().contains("A") && object != null && object.isActor()
                && parse.attachedPreposition(possessor.to()) == '\0' && !parse.conjoined(possessor.to())
                && isBody(possessor);
        if (doer || role == 'R' && draft.type == EventType.COERCE && isBody(possessor)) {
            // اعتقال السلطات الصحفي (the authorities' arrest of the journalist)
            draft.add('A', Discourse.actors(possessor.actors()));
            draft.add('R', doer ? Discourse.actors(arguments.chain(possessor.to()).actors()) : List.of());
            return true;
        }
        draft.add(role, Discourse.actors(possessor.actors()));
        return true;
    }

    private static boolean isBody(Argument who) {
        return who.actors().stream()
                .allMatch(f -> f.kind() == Mention.Kind.BODY || f.kind() == Mention.Kind.STATE);
    }

    /** اجتماع سعودي - أميركي - روسي: adjectives of nationality tell who took part. */
    private void nationalities(Draft draft, int from) {
        for (int k = from; k < parse.size() && k < from + 9; k++) {
            Item item = parse.item(k);
            if (parse.mark(k) == '-' || parse.mark(k) == '–' || parse.mark(k) == '/' || parse.mark(k) == '،') {
                continue;
            }
            String code = code(k);
            if (!code.isEmpty()) {
                draft.add('A', List.of(new Actor(sentence.quote(item), Optional.empty(), Optional.of(code), "GOV")));
            } else if (!item.is(Kind.ADJECTIVE) && !item.is(Kind.UNKNOWN)) {
                return;
            }
        }
    }

    /** The state an adjective of nationality tells, or an empty string. */
    private String code(int k) {
        Item item = parse.item(k);
        boolean other = item == null || item.is(Kind.MARK) || item.is(Kind.MENTION) && !isNationality(k);
        return other ? "" : mentions.nationality(item.first());
    }

    /** سورية: the name of a state that is written as its adjective is. */
    private boolean isNationality(int k) {
        Item item = parse.item(k);
        return item != null && item.is(Kind.MENTION) && item.last() == item.first() + 1
                && parse.word(k).endsWith("ية") && item.mention().kind() == Mention.Kind.STATE
                && !mentions.nationality(item.first()).isEmpty();
    }

    /** اجتماع بمشاركة وزراء: who takes part is one of those who meet. */
    private void takingPart(Draft draft, int k, int limit) {
        if (draft.type != EventType.CONSULT || draft.form == Form.VISIT || draft.form == Form.CALL
                || draft.form == Form.MESSAGE) {
            return;
        }
        for (int m = k + 1; m < limit - 1; m++) {
            if (parse.attachedPreposition(m) == 'ب' && sentence.canBe(m, "مشاركة")) {
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
}
