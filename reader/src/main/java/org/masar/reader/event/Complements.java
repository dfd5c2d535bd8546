package org.masar.reader.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Fills the roles of an act from what follows its verb or noun: after prepositions, after أن, within its content. */
final class Complements {
    /** The slots of a frame that are no prepositions. */
    private static final Set<String> OTHER_SLOTS = Set.of("subj", "obj", "poss", "adj", "أن", "said",
            "speaker");

    private final ParsedSentence sentence;
    private final Mentions mentions;
    private final Parse parse;
    private final Arguments arguments;

    Complements(ParsedSentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
    }

    /** Fills the roles that the frame gives to prepositions and to أن, from one item to another. */
    void fill(Draft draft, int from, int limit) {
        for (String preposition : draft.frame.slots().keySet()) {
            if (OTHER_SLOTS.contains(preposition)) {
                continue;
            }
            char role = draft.frame.role(preposition);
            Argument argument = arguments.complement(from, preposition, limit);
            boolean where = preposition.equals("ب") && draft.type == EventType.CONSULT && role != 'C'
                    && argument.isActor() && argument.actors().get(0).isPlace();
            draft.withPartner |= preposition.equals("مع") && draft.type == EventType.CONSULT && argument.isActor();
            if (!where) {
                put(draft, role, argument);
            }
        }
        if (draft.frame.role("أن") == 'C' && draft.content == null) {
            contentClause(draft, from);
        }
        if (draft.actors.isEmpty()) {
            doer(draft, from, limit);
        }
    }

    /** من قبل الرئيس, على يد الجيش (by the president, at the hands of the army): who does what is told in the passive. */
    private void doer(Draft draft, int from, int limit) {
        int by = by(from, limit);
        if (by >= 0) {
            draft.add('A', Discourse.actors(arguments.chain(by).actors()));
        }
    }

    /** The one by whom something is done, told after من قبل and the like between two items; -1 if nobody is. */
    int by(int from, int limit) {
        for (int k = from; k < limit - 2; k++) {
            boolean by = parse.is(k, Kind.PREPOSITION) && switch (parse.word(k) + " " + parse.word(k + 1)) {
                case "من قبل", "من جانب", "علي يد", "علي ايدي", "علي ايادي" -> true;
                default -> false;
            };
            if (by && parse.item(k + 2).isActor()) {
                return k + 2;
            }
        }
        return -1;
    }

    /** Puts in a role what stands in one of the frame's places. */
    void put(Draft draft, char role, Argument argument) {
        if (!argument.isPresent()) {
            return;
        }
        if (role == 'T') {
            draft.content = draft.content == null ? sentence.stretch(argument.from()) : draft.content;
        } else if (role == 'C') {
            putContent(draft, argument);
        } else if (argument.isActor()) {
            draft.add(role, Discourse.actors(argument.actors()));
        } else if (draft.form == Form.VISIT && parse.item(argument.from()).mention() != null) {
            draft.add(role, visitedStates(List.of(parse.item(argument.from()).mention())));
        } else if (draft.form == Form.VISIT && parse.lemma(argument.from()).equals("عاصمة")) {
            // العاصمة الأوكرانية: the capital stands for its state
            draft.add(role, ofNationality(argument.from(), false).stream()
                    .map(a -> new Actor(sentence.quote(argument.from(), argument.from() + 2), a.name(), a.country(),
                            a.sector()))
                    .toList());
        } else if (role == 'A' && draft.type == EventType.ASSAULT) {
            draft.add('A', ownerOfTarget(argument.from()));
        } else if (role == 'R' && draft.type != EventType.CONSULT) {
            boolean owned = draft.type == EventType.ASSAULT || draft.type == EventType.AID;
            List<Actor> owner = owned ? ownerOfTarget(argument.from()) : List.of();
            draft.add('R', owner.isEmpty() ? ofNationality(argument.from(), false) : owner);
        }
    }

    /** شنت طائرات تركية, قصفت مدفعية الجيش: whose arms are the subject of a verb, which do what he does by force. */
    List<Actor> ownerOfArms(int verb) {
        Argument subject = arguments.subject(verb);
        if (!subject.isPresent() || subject.isActor()) {
            return List.of();
        }
        int noun = parse.pastCounts(subject.from());
        if (!canBeArms(noun)) {
            return List.of();
        }
        Item owner = parse.item(noun + 1);
        boolean genitive = owner != null && owner.isActor() && parse.attachedPreposition(noun + 1) == '\0';
        if (genitive) {
            return Discourse.actors(arguments.chain(noun + 1).actors());
        }
        int adjective = nationality(noun, false);
        return adjective < 0
                ? List.of()
                : List.of(new Actor(sentence.quote(subject.from(), adjective + 1), Optional.empty(),
                        Optional.of(code(adjective)), "MIL"));
    }

    private boolean canBeArms(int k) {
        Words words = parse.words();
        int token = parse.item(k) == null ? -1 : parse.item(k).first();
        for (int r = token < 0 ? 0 : words.first(token); token >= 0 && r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal() && words.lexicon().cues().isWeapon(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * قصف مواقع للحوثيين, استهدف معسكرات الجيش (shelled positions of the Houthis, hit the army's camps): who is hit is the
     * owner of what is hit.
     */
    List<Actor> ownerOfTarget(int from) {
        for (int k = from; k < parse.size() && k < from + 8; k++) {
            Item item = parse.item(k);
            if (item.isActor() && k > from) {
                boolean owner = !item.mention().isPlace() && !parse.conjoined(k)
                        && (parse.attachedPreposition(k) == 'ل' || arguments.governor(k) == k - 1);
                return owner ? Discourse.actors(arguments.chain(k).actors()) : List.of();
            }
            boolean of = item.is(Kind.PREPOSITION) && parse.word(k).equals("من");
            if (item.is(Kind.MARK) && !parse.isQuoteMark(k) || item.is(Kind.VERB) || item.is(Kind.RELATIVE)
                    || item.is(Kind.PREPOSITION) && !of) {
                return List.of();
            }
        }
        return List.of();
    }

    private void putContent(Draft draft, Argument argument) {
        if (draft.content != null) {
            return;
        }
        draft.content = sentence.stretch(argument.from());
        draft.contentItem = argument.from();
        if (argument.isActor() && !draft.type.isMutual() && draft.recipients.isEmpty()) {
            draft.add('R', othersThan(draft, argument.actors()));
        } else if (draft.type == EventType.ASSAULT && draft.recipients.isEmpty()) {
            List<Actor> owner = ownerOfTarget(argument.from());
            int noun = parse.pastCounts(argument.from());
            draft.add('R', owner.isEmpty() ? ofNationality(noun, false) : owner);
        }
    }

    /** أرسلت تشاد قوات, أغلقت كندا سفارتها: not the actor's own forces and bodies, to which nothing is done. */
    private static List<Actor> othersThan(Draft draft, List<Found> told) {
        boolean moved = switch (draft.type) {
            case MOBILIZE, RETREAT, SANCTION, SUPPORT -> true;
            default -> false;
        };
        return Discourse.actors(told.stream().filter(f -> !moved || !isOwn(draft, f)).toList());
    }

    private static boolean isOwn(Draft draft, Found f) {
        boolean forces = f.actors().stream()
                .allMatch(a -> a.sector().equals("MIL") && a.name().isEmpty() && draft.actors.stream()
                        .anyMatch(actor -> actor.country().isPresent() && actor.country().equals(a.country())));
        return forces || f.isPossessed() && f.kind() == Mention.Kind.BODY;
    }

    private void contentClause(Draft draft, int from) {
        for (int k = from; k < parse.size() && k < from + 16; k++) {
            if (parse.is(k, Kind.COMPLEMENTIZER)) {
                draft.content = sentence.stretch(k + 1);
                return;
            }
            if (parse.is(k, Kind.VERB) && k > from) {
                return;
            }
        }
    }

    /** زيارة باريس (the visit to Paris): a place that is visited stands for its state. */
    static List<Actor> visitedStates(List<Found> places) {
        return Discourse.actors(places).stream().filter(a -> a.country().isPresent())
                .map(a -> new Actor(a.text(), Optional.empty(), a.country(), "GOV")).toList();
    }

    /** Whom the act is aimed at, where only what it is about was said: انتقد إعلان واشنطن (criticised Washington's ...). */
    void addressee(Draft draft) {
        if (draft.frame.needs().contains("O")) {
            draft.add('R', obliged(draft));
            return;
        }
        boolean aimed = draft.type == EventType.SUPPORT || draft.type == EventType.ACCUSE
                || draft.type == EventType.REJECT || draft.type == EventType.THREATEN
                || draft.type == EventType.SANCTION;
        boolean given = draft.type == EventType.AGREE;
        if (draft.content == null || !draft.recipients.isEmpty() || !aimed && !given) {
            return;
        }
        List<Actor> told = given || aimedAt(draft).isEmpty() ? namedWithin(draft, given) : aimedAt(draft);
        draft.add('R', told);
    }

    /** شدد على ضرورة التزام إسرائيل بالاتفاق (stressed that Israel must keep to the deal): who must do something. */
    private List<Actor> obliged(Draft draft) {
        Cues cues = parse.words().lexicon().cues();
        int limit = Math.min(parse.size() - 2, draft.item + 14);
        for (int k = draft.item + 1; k < limit && !parse.isStrongMark(k); k++) {
            if (parse.is(k, Kind.NOUN) && cues.isNeed(parse.lemma(k)) && cues.isDuty(parse.lemma(k + 1))
                    && parse.item(k + 2).isActor() && parse.attachedPreposition(k + 2) == '\0') {
                return Discourse.actors(arguments.chain(k + 2).actors());
            }
        }
        return List.of();
    }

    /** التدخل الإيراني, القرار الروسي (the Iranian interference, the Russian decision): whose it is by an adjective. */
    private List<Actor> aimedAt(Draft draft) {
        return draft.contentItem < 0 ? List.of() : ofNationality(draft.contentItem, true);
    }

    /** The state whose adjective describes the noun at an item, or if wanted its genitive; empty without one. */
    List<Actor> ofNationality(int noun, boolean orGenitive) {
        int adjective = nationality(noun, orGenitive);
        return adjective < 0
                ? List.of()
                : List.of(new Actor(sentence.quote(parse.item(adjective)), Optional.empty(),
                        Optional.of(code(adjective)), "GOV"));
    }

    /** The code of the state that an adjective of nationality tells. */
    private String code(int adjective) {
        return mentions.nationality(parse.item(adjective).first());
    }

    /** The adjective of nationality that describes the noun at an item, or if wanted its genitive; -1 without one. */
    private int nationality(int noun, boolean orGenitive) {
        for (int k = noun + 1; k <= noun + 4; k++) {
            Item item = parse.item(k);
            if (item == null
                    || !item.is(Kind.ADJECTIVE) && !(orGenitive && item.is(Kind.NOUN)) && !item.is(Kind.UNKNOWN)
                    || parse.conjoined(k) || parse.attachedPreposition(k) != '\0') {
                return -1;
            }
            if (!code(k).isEmpty()) {
                return k;
            }
        }
        return -1;
    }

    /** Who is named within the content of an act as the one it is aimed at; empty if nobody is. */
    private List<Actor> namedWithin(Draft draft, boolean given) {
        int seen = 0;
        boolean told = false;
        int from = draft.contentItem < 0 ? draft.item + 1 : draft.contentItem;
        for (int k = from; k < parse.size() && seen < 10; k++) {
            Item item = parse.item(k);
            int at = parse.tokens().text().origin(parse.tokens().from(item.first()));
            if (at < draft.content.span().start()) {
                continue;
            }
            if (!item.isActor()) {
                told |= item.is(Kind.RELATIVE) || item.is(Kind.VERB);
                seen++;
                continue;
            }
            if (at >= draft.content.span().end()) {
                return List.of();
            }
            if (item.mention().isPossessed() && item.mention().kind() == Mention.Kind.BODY) {
                // عدم دعوة حكومته (that his government was not invited): his own
                seen++;
                continue;
            }
            if (given ? parse.attachedPreposition(k) == 'ل' : isAimedAt(k, told, draft.type == EventType.THREATEN)) {
                return Discourse.actors(arguments.chain(k).actors());
            }
            seen++;
        }
        return List.of();
    }

    /**
     * Whether an actor within the content is whose it is, or who did what a clause there tells: in أدان الهجوم الذي استهدف
     * سفارة فرنسا (condemned the attack that hit France's embassy) France is not.
     *
     * @param told   whether a clause has begun before it
     * @param threat whether the content is a threat, which can be على or ضد somebody
     */
    private boolean isAimedAt(int k, boolean told, boolean threat) {
        Item item = parse.item(k);
        char letter = parse.attachedPreposition(k);
        return letter == 'ل' || letter == 'ب' && !item.mention().isPlace()
                || parse.is(k - 1, Kind.VERB) && (parse.enclitic(k - 1) != 0 || !parse.is(k - 2, Kind.RELATIVE))
                || parse.is(k - 1, Kind.PREPOSITION_PRONOUN) && parse.is(k - 2, Kind.VERB)
                || letter == '\0' && !told && parse.is(arguments.governor(k), Kind.NOUN)
                || threat && parse.is(k - 1, Kind.PREPOSITION)
                        && (parse.word(k - 1).equals("ضد")
                                || parse.word(k - 1).equals("علي") && item.mention().kind() != Mention.Kind.PLACE);
    }
}
