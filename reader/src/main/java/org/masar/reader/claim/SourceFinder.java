package org.masar.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.article.Quote;
import org.masar.reader.claim.Sayings.Saying;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.event.EventType;
import org.masar.reader.frame.Discourse;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Says whom the outlet credits for an act: who says it ({@link Sayings}), the name after بحسب (according to), or who
 * announces it by its noun. What somebody only takes for known in what he says is told by the outlet.
 */
public final class SourceFinder {
    /** How many items after بحسب the name may stand. */
    private static final int REACH = 6;

    private final Cues cues;
    private List<Quote> carried = List.of();

    public SourceFinder(Cues cues) {
        this.cues = cues;
    }

    /** Sets the sources of the drafts of a sentence. */
    public void attribute(Parse parse, Arguments arguments, Discourse discourse, List<Draft> drafts, String text) {
        Quotes quotes = new Quotes(cues, parse, arguments, text);
        Sayings sayings = new Sayings(cues, parse, arguments, discourse, quotes, carried);
        carried = sayings.carried();
        for (Draft draft : drafts) {
            List<Quote> source = new ArrayList<>(2);
            if (!isTakenForKnown(parse, draft)) {
                credited(parse, quotes, draft.item()).forEach(source::add);
                for (Saying saying : sayings.all()) {
                    if (saying.covers(draft.item()) && !isOwnAct(draft, saying.speakers())) {
                        saying.who().stream().filter(q -> !source.contains(q)).forEach(source::add);
                    }
                }
                if (source.isEmpty()) {
                    announcer(parse, arguments, quotes, draft).ifPresent(source::add);
                }
            }
            draft.source(List.copyOf(source));
        }
    }

    /** A verbal act's own speaker is its actor, not its source. */
    private static boolean isOwnAct(Draft draft, List<Found> speakers) {
        return switch (draft.type()) {
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, ASSIGN -> isOwn(draft, speakers);
            default -> false;
        };
    }

    private static boolean isOwn(Draft draft, List<Found> speakers) {
        return speakers.stream().flatMap(s -> s.actors().stream())
                .anyMatch(s -> draft.actors().stream().anyMatch(a -> isSame(s, a)));
    }

    private static boolean isSame(Actor speaker, Actor actor) {
        if (speaker.name().isPresent() || actor.name().isPresent()) {
            return speaker.name().equals(actor.name());
        }
        return speaker.country().isPresent()
                ? speaker.country().equals(actor.country())
                : speaker.text().equals(actor.text());
    }

    /** زار الدوحة حيث التقى: an act that the sentence takes for known, so that nobody need be credited for it. */
    private boolean isTakenForKnown(Parse parse, Draft draft) {
        return draft.verbal() && cues.takesForKnown(parse.word(draft.item() - 1));
    }

    /** أعلنت وزارة الدفاع مقتل, كشف وزير عن اتفاق: who tells of an act by its noun, if he is none of those who act. */
    private Optional<Quote> announcer(Parse parse, Arguments arguments, Quotes quotes, Draft draft) {
        for (int k = draft.item() - 1; !draft.verbal() && k >= 0 && k > draft.item() - 12; k--) {
            if (parse.is(k, Kind.VERB)) {
                if (!cues.says(parse.lemma(k)) || cues.denies(parse.lemma(k))) {
                    break;
                }
                Argument subject = arguments.subject(k);
                if (subject.isActor()) {
                    boolean own = isOwn(draft, subject.actors());
                    return own ? Optional.empty() : Optional.of(quotes.of(subject.actors().get(0)));
                }
                boolean tells = subject.isPresent() && subject.from() < draft.item() && quotes.tells(subject.from());
                return tells ? Optional.of(quotes.phrase(subject.from())) : Optional.empty();
            }
            boolean tie = !parse.is(k, Kind.PREPOSITION) || parse.word(k).equals("عن") || parse.word(k).equals("الي");
            if (!tie || parse.is(k, Kind.COMPLEMENTIZER) || parse.is(k, Kind.RELATIVE) || parse.isStrongMark(k)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** بحسب وكالة الأنباء, وفق ما أعلن الجيش: those credited in the clause of an item. */
    private List<Quote> credited(Parse parse, Quotes quotes, int item) {
        List<Quote> found = new ArrayList<>(1);
        for (int k = clauseStart(parse, item); k < parse.size() - 1; k++) {
            if (k > item && isBoundary(parse, k)) {
                break;
            }
            String word = parse.word(k);
            boolean credits = cues.credits(word) || word.startsWith("و") && cues.credits(word.substring(1));
            Optional<Quote> who = credits && isNear(parse, item, k) ? named(parse, quotes, k + 1) : Optional.empty();
            who.ifPresent(found::add);
        }
        return found;
    }

    /** واتفق معه، وفق المسؤول، على لقاء: in the midst of a sentence the credit is for what the verb before it says. */
    private static boolean isNear(Parse parse, int item, int credit) {
        int comma = credit + 1;
        while (comma < parse.size() && !parse.isComma(comma)) {
            comma++;
        }
        boolean midst = credit > 1 && parse.isComma(credit - 1) && comma < parse.size() - 1;
        if (!midst) {
            return true;
        }
        int verb = credit - 1;
        while (verb > 0 && !parse.is(verb, Kind.VERB)) {
            verb--;
        }
        return item >= verb;
    }

    private int clauseStart(Parse parse, int item) {
        int k = item;
        while (k > 0 && !isBoundary(parse, k - 1)) {
            k--;
        }
        return k;
    }

    private boolean isBoundary(Parse parse, int k) {
        return parse.isStrongMark(k) && parse.mark(k) != ':' || cues.endsSaying(parse.word(k));
    }

    /** Who is named after بحسب, ما ذكره and words for what he said; empty where a thing is: وفق القانون (by law). */
    private Optional<Quote> named(Parse parse, Quotes quotes, int from) {
        for (int k = from; k < Math.min(parse.size(), from + REACH); k++) {
            Item item = parse.item(k);
            if (item.mention() != null) {
                boolean none = item.mention().actors().isEmpty() || item.mention().isPlace() && !item.isActor();
                return none ? Optional.empty() : Optional.of(quotes.of(item.mention()));
            }
            boolean passed = parse.is(k, Kind.VERB) && cues.says(parse.lemma(k)) || parse.is(k, Kind.RELATIVE)
                    || parse.is(k, Kind.PREPOSITION_PRONOUN) || parse.is(k, Kind.PREPOSITION)
                    || parse.is(k, Kind.ADJECTIVE) || parse.is(k, Kind.UNKNOWN) || parse.isQuoteMark(k)
                    || parse.is(k, Kind.TIME);
            if (quotes.tells(k) && !(cues.tells(parse.lemma(k)) && isOfMention(parse, k))) {
                return Optional.of(quotes.phrase(k));
            }
            if (!passed && !quotes.tells(k)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** بيان الجيش, بيان لوزارة الدفاع: whether somebody follows whose words they are. */
    private static boolean isOfMention(Parse parse, int k) {
        int at = k + 1;
        while (parse.is(at, Kind.ADJECTIVE) || parse.is(at, Kind.PREPOSITION) || parse.is(at, Kind.UNKNOWN)
                || parse.isQuoteMark(at) || parse.is(at, Kind.NOUN) && at == k + 1) {
            at++;
        }
        return parse.item(at) != null && parse.item(at).mention() != null;
    }
}
