package org.masar.reader.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Fills the roles of an act from what follows its verb or noun: after prepositions, after أن, within its content. */
final class Complements {
    /** The slots of a frame that are no prepositions. */
    private static final Set<String> OTHER_SLOTS = Set.of("subj", "obj", "poss", "adj", "أن", "said",
            "speaker");

    private final ParsedSentence sentence;
    private final Parse parse;
    private final Arguments arguments;
    private final ThingOwners owners;

    Complements(ParsedSentence sentence, ThingOwners owners) {
        this.sentence = sentence;
        this.owners = owners;
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
            boolean away = preposition.equals("من") && draft.type == EventType.ASSAULT && role == 'R';
            if (!where && (!away || isHolder(draft, argument))) {
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

    /**
     * استعاد البلدة من أيدي المتمردين, من المتمردين: whether what stands after من is who held what was taken, not what it is a part
     * of, as in مناطق من اليمن (parts of Yemen).
     */
    private boolean isHolder(Draft draft, Argument argument) {
        if (!argument.isActor()) {
            return parse.words().lexicon().cues().holds(parse.lemma(argument.from()));
        }
        Found holder = argument.actors().get(0);
        boolean enemy = draft.actors.stream().allMatch(a -> a.country().isPresent()
                && holder.actors().stream().noneMatch(h -> h.country().equals(a.country())));
        return !holder.isPlace() || holder.kind() == Mention.Kind.STATE && enemy && !draft.actors.isEmpty();
    }

    /** من قبل الرئيس, على يد الجيش (by the president, at the hands of the army): who does what is told in the passive. */
    private void doer(Draft draft, int from, int limit) {
        int by = by(from, limit);
        if (by >= 0) {
            draft.add('A', Discourse.actors(arguments.chain(by).actors()));
        } else if (draft.type == EventType.ASSAULT) {
            draft.add('A', owners.byArms(from, limit));
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
            draft.add(role, owners.ofNationality(argument.from(), false).stream()
                    .map(a -> new Actor(sentence.quote(argument.from(), argument.from() + 2), a.name(), a.country(),
                            a.sector()))
                    .toList());
        } else if (role == 'A' && draft.type == EventType.ASSAULT) {
            draft.add('A', owners.ofTarget(argument.from()));
        } else if (role == 'R' && draft.type != EventType.CONSULT) {
            boolean owned = switch (draft.type) {
                case ASSAULT, AID, ASSIGN -> true;
                default -> false;
            };
            List<Actor> owner = owned ? owners.ofTarget(argument.from()) : List.of();
            draft.add('R', owner.isEmpty() ? owners.ofNationality(argument.from(), false) : owner);
        }
    }

    private void putContent(Draft draft, Argument argument) {
        if (draft.content != null) {
            // دعوته لمجلس الأمن إلى وقف القتال: whom it is said to stands before what is said
            boolean before = argument.isActor() && argument.from() < draft.contentItem && draft.recipients.isEmpty();
            draft.add('R', before ? othersThan(draft, argument.actors()) : List.of());
            return;
        }
        draft.content = sentence.stretch(argument.from());
        draft.contentItem = argument.from();
        if (argument.isActor() && !draft.type.isMutual() && draft.recipients.isEmpty()) {
            draft.add('R', othersThan(draft, argument.actors()));
        } else if (draft.type == EventType.ASSAULT && draft.recipients.isEmpty()) {
            List<Actor> owner = owners.ofTarget(argument.from());
            int noun = parse.pastCounts(argument.from());
            draft.add('R', owner.isEmpty() ? owners.ofNationality(noun, false) : owner);
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
}
