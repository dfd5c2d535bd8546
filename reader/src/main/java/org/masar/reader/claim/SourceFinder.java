package org.masar.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.Discourse;
import org.masar.reader.event.Draft;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/**
 * Finds whom the outlet credits for what a sentence says: the subject of a verb of saying with its أن clause, or the
 * name after بحسب (according to).
 */
public final class SourceFinder {
    private final Cues cues;
    private List<Quote> carried = List.of();

    public SourceFinder(Cues cues) {
        this.cues = cues;
    }

    /** Sets the sources of the drafts of a sentence. */
    public void attribute(Parse parse, Arguments arguments, Discourse discourse, List<Draft> drafts, String text) {
        List<Quote> relay = according(parse, arguments);
        int that = -1;
        List<Quote> speaker = List.of();
        List<Found> speakers = List.of();
        for (int k = 0; k < parse.size(); k++) {
            if (!parse.is(k, Kind.VERB) || !cues.says(parse.lemma(k))) {
                continue;
            }
            int opener = opener(parse, k);
            if (opener < 0) {
                continue;
            }
            Argument subject = arguments.subject(k);
            List<Quote> said = new ArrayList<>();
            if (subject.isPresent() && subject.isActor()) {
                told(parse, subject.to(), opener).ifPresent(said::add);
                speakers = subject.actors();
                speakers.forEach(s -> said.add(quote(parse, s, text)));
            } else if (subject.isPresent() && parse.item(subject.from()).mention() != null) {
                speakers = List.of(parse.item(subject.from()).mention());
                said.add(quote(parse, speakers.get(0), text));
            } else if (outlet(parse, k, opener) != null) {
                speakers = List.of(outlet(parse, k, opener));
                said.add(quote(parse, speakers.get(0), text));
            } else {
                speakers = discourse.subjectOf(k);
                said.addAll(carried);
                if (carried.isEmpty()) {
                    speakers.forEach(s -> said.add(quote(parse, s, text)));
                }
            }
            if (parse.lemma(k).equals("نقل")) {
                Argument from = arguments.complement(k + 1, "عن", opener);
                from.actors().forEach(s -> said.add(quote(parse, s, text)));
            }
            that = opener;
            speaker = List.copyOf(said);
            carried = speaker;
            break;
        }
        for (Draft draft : drafts) {
            List<Quote> source = new ArrayList<>(relay);
            if (that >= 0 && draft.item() > that) {
                for (Quote quote : speaker) {
                    if (!source.contains(quote)) {
                        source.add(quote);
                    }
                }
            }
            if (isVerbalActOf(draft, speakers, that)) {
                source.removeAll(speaker);
            }
            if (source.isEmpty()) {
                announcer(parse, arguments, draft).ifPresent(source::add);
            }
            draft.source(List.copyOf(source));
        }
    }

    /** أعلنت وزارة الدفاع عن مقتل, كشف وزير عن اتفاق: who tells of an act by its noun, if he is none of those who act. */
    private Optional<Quote> announcer(Parse parse, Arguments arguments, Draft draft) {
        int n = draft.item();
        int tie = parse.is(n - 1, Kind.PREPOSITION) ? n - 1 : n - 2;
        boolean told = !draft.verbal() && parse.is(tie, Kind.PREPOSITION)
                && (parse.word(tie).equals("عن") || parse.word(tie).equals("الي"));
        for (int v = tie - 1; told && v >= 0 && !parse.isStrongMark(v); v--) {
            if (parse.is(v, Kind.VERB)) {
                Argument subject = cues.says(parse.lemma(v)) ? arguments.subject(v) : Argument.NONE;
                List<Actor> speakers = subject.actors().stream().flatMap(s -> s.actors().stream()).toList();
                boolean own = speakers.stream().anyMatch(s -> draft.actors().stream().anyMatch(a -> isSame(s, a)));
                return own ? Optional.empty() : speakers.stream().map(Actor::text).findFirst();
            }
            if (parse.is(v, Kind.COMPLEMENTIZER) || parse.is(v, Kind.RELATIVE)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** ذكرت وكالة الأنباء السعودية أن: the agency or paper right after a verb of saying, or null. */
    private static Found outlet(Parse parse, int verb, int opener) {
        for (int k = verb + 1; k < opener; k++) {
            Found mention = parse.item(k).mention();
            if (mention != null && mention.kind() == Mention.Kind.OUTLET && mention.preposition() == '\0'
                    && !parse.is(k - 1, Kind.PREPOSITION)) {
                return mention;
            }
            if (mention == null && !parse.is(k, Kind.TIME) && !parse.is(k, Kind.ADVERB)) {
                return null;
            }
        }
        return null;
    }

    /** أعلن مصدر لوكالة فرانس برس: the agency to which the speaker spoke, outermost of the sources. */
    private static Optional<Quote> told(Parse parse, int from, int opener) {
        for (int k = from; k < opener; k++) {
            Found mention = parse.item(k).mention();
            boolean quoted = parse.isQuoteMark(k - 1) && parse.word(k - 2).equals("ل");
            if (mention != null && mention.kind() == Mention.Kind.OUTLET && (mention.preposition() == 'ل' || quoted)) {
                return mention.actors().stream().map(a -> a.text()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** A verbal act's own speaker is its actor, not its source. */
    private static boolean isVerbalActOf(Draft draft, List<Found> speakers, int that) {
        return switch (draft.type()) {
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN,
                    ASSIGN ->
                speakers.stream().flatMap(s -> s.actors().stream())
                        .anyMatch(a -> draft.actors().stream().anyMatch(
                                b -> isSame(a, b)));
            default -> false;
        };
    }

    private static boolean isSame(Actor speaker, Actor actor) {
        if (speaker.name().isPresent()) {
            return speaker.name().equals(actor.name());
        }
        return speaker.country().isPresent()
                ? speaker.country().equals(actor.country())
                : speaker.text().equals(actor.text());
    }

    /** Where the words of the speaker begin: after أن or إن, a colon, or an opening quotation mark. */
    private static int opener(Parse parse, int verb) {
        for (int k = verb + 1; k < parse.size(); k++) {
            boolean paper = parse.isQuoteMark(k) && (parse.word(k - 1).equals("ل") || isName(parse, k));
            if (parse.is(k, Kind.COMPLEMENTIZER) || parse.mark(k) == ':'
                    || parse.isQuoteMark(k) && k > verb + 1 && !paper) {
                return k;
            }
            if (parse.is(k, Kind.VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** صحيفة "الأخبار": a mark of quotation before or after the name of a paper or agency. */
    private static boolean isName(Parse parse, int mark) {
        Found before = parse.item(mark - 1).mention();
        Found after = parse.item(mark + 1) == null ? null : parse.item(mark + 1).mention();
        return before != null && before.kind() == Mention.Kind.OUTLET
                || after != null && after.kind() == Mention.Kind.OUTLET;
    }

    private List<Quote> according(Parse parse, Arguments arguments) {
        List<Quote> found = new ArrayList<>();
        for (int k = 0; k < parse.size() - 1; k++) {
            String word = parse.word(k);
            if (!cues.credits(word) && !(word.startsWith("و") && cues.credits(word.substring(1)))) {
                continue;
            }
            for (int m = k + 1; m < Math.min(parse.size(), k + 6); m++) {
                if (parse.item(m).mention() != null) {
                    Found mention = parse.item(m).mention();
                    found.add(mention.actors().isEmpty() ? null : mention.actors().get(0).text());
                    break;
                }
                if (parse.isStrongMark(m)) {
                    break;
                }
            }
        }
        found.removeIf(q -> q == null);
        return found;
    }

    private static Quote quote(Parse parse, Found mention, String text) {
        return mention.actors().isEmpty()
                ? new Quote("", parse.tokens().span(mention.first(), mention.last() - 1))
                : mention.actors().get(0).text();
    }
}
