package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.EventType;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Whom an act is aimed at that names only what it is about: انتقد إعلان واشنطن (criticised Washington's announcement). */
final class Addressees {
    private final Parse parse;
    private final Arguments arguments;
    private final ThingOwners owners;

    Addressees(ParsedSentence sentence, ThingOwners owners) {
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.owners = owners;
    }

    /** Whom the act is aimed at, where only what it is about was said: انتقد إعلان واشنطن (criticised Washington's ...). */
    void add(Draft draft) {
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
        return draft.contentItem < 0 ? List.of() : owners.ofNationality(draft.contentItem, true);
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
                boolean circumstance = parse.isComma(k)
                        && (parse.attachedPreposition(k + 1) == 'ب' || parse.is(k + 1, Kind.PREPOSITION));
                told |= item.is(Kind.RELATIVE) || item.is(Kind.VERB) || circumstance
                        || item.is(Kind.PREPOSITION) && isOfTime(k);
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

    /** رفض نزع سلاحه قبل قيام دولة فلسطينية: what is told after a word of time is not what the act is aimed at. */
    private boolean isOfTime(int k) {
        return parse.words().lexicon().cues().tellsDone(parse.word(k)) || parse.word(k).equals("قبل")
                || parse.word(k).equals("حتي");
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
