package org.masar.reader.frame;

import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Found;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;
import org.masar.reader.time.TimeExpression;

/** Finds when, where and for how long an act took place: the expressions nearest to it in its sentence. */
public final class Circumstances {
    /** A date farther from the act than this, in items, belongs to another act. */
    private static final int FARTHEST = 20;
    /** How many items after the act a word still tells of what sort it is: الغارات الجوية الإسرائيلية. */
    private static final int BESIDE = 3;

    private final Cues cues;
    private final String text;

    public Circumstances(Cues cues, String text) {
        this.cues = cues;
        this.text = text;
    }

    public void find(Draft draft, Arguments arguments) {
        when(draft);
        duration(draft);
        place(draft, arguments);
        contexts(draft);
    }

    /** What the words beside the act, or those of its content, show it to be about. */
    private void contexts(Draft draft) {
        Parse parse = draft.parse();
        int end = draft.content == null ? -1 : draft.content.span().end();
        for (int k = draft.item(); k < parse.size(); k++) {
            Item item = parse.item(k);
            boolean beside = k <= draft.item() + BESIDE;
            boolean within = draft.contentItem >= 0 && k >= draft.contentItem
                    && parse.tokens().span(item.first(), item.first()).start() < end;
            if (!beside && !within) {
                if (k > draft.contentItem) {
                    return;
                }
                continue;
            }
            if (parse.is(k, Kind.NOUN) || parse.is(k, Kind.ADJECTIVE)) {
                cues.context(parse.lemma(k)).ifPresent(draft.contexts::add);
            }
        }
    }

    private void when(Draft draft) {
        Parse parse = draft.parse();
        int best = Integer.MAX_VALUE;
        for (int k = 0; k < parse.size(); k++) {
            if (!parse.is(k, Kind.TIME)) {
                continue;
            }
            TimeExpression time = expression(parse, k);
            if (time == null || time.when().isEmpty()) {
                continue;
            }
            int distance = distance(parse, draft.item(), k);
            if (distance < best && distance <= FARTHEST) {
                best = distance;
                draft.when(time.when().get());
            }
        }
    }

    private void duration(Draft draft) {
        if (draft.type() != EventType.CONSULT) {
            return;
        }
        Parse parse = draft.parse();
        for (int k = 0; k < parse.size(); k++) {
            TimeExpression time = parse.is(k, Kind.TIME) ? expression(parse, k) : null;
            if (time == null || time.length().isEmpty() || time.length().get().iso().isEmpty()) {
                continue;
            }
            boolean lasting = false;
            for (int v = k - 1; v >= 0 && v > k - 8; v--) {
                lasting |= parse.is(v, Kind.VERB) && cues.isLight(parse.lemma(v), 'L')
                        && isSubjectOf(parse, draft.item(), v);
            }
            boolean stated = k > draft.item() && parse.lemma(k - 1).equals("مدة") && k - draft.item() < 12;
            boolean beside = stated || draft.verbal() && Math.abs(k - draft.item()) < 8
                    || parse.lemma(draft.item() - 1).equals("مدة");
            if (lasting || beside) {
                draft.duration(time.length().get());
                return;
            }
        }
    }

    /** Whether the act is the nearest one before a verb of lasting, which then tells of it. */
    private static boolean isSubjectOf(Parse parse, int act, int verb) {
        for (int k = verb - 1; k > act; k--) {
            boolean other = parse.lexeme(k) != null && parse.lexeme(k).wordClass().equals("event")
                    && parse.is(k, Kind.NOUN);
            if (other || parse.isStrongMark(k)) {
                return false;
            }
        }
        return act < verb;
    }

    /** Tokens between, more for every finite verb and mark of clause between. */
    private static int distance(Parse parse, int act, int other) {
        int from = Math.min(act, other);
        int to = Math.max(act, other);
        int distance = to - from;
        for (int k = from + 1; k < to; k++) {
            if (parse.is(k, Kind.VERB)) {
                distance += 6;
            } else if (parse.is(k, Kind.RELATIVE) || parse.is(k, Kind.SUBORDINATOR)) {
                distance += 8;
            } else if (parse.isStrongMark(k)) {
                distance += 10;
            } else if (parse.is(k, Kind.COMPLEMENTIZER)) {
                distance += 12;
            }
        }
        return distance;
    }

    private static TimeExpression expression(Parse parse, int k) {
        int token = parse.item(k).first();
        for (TimeExpression time : parse.times()) {
            if (time.first() == token) {
                return time;
            }
        }
        return null;
    }

    /** في بيان مشترك (in a joint statement): a noun after في that is no place, though one may follow. */
    private static boolean isNoPlace(String wordClass) {
        return switch (wordClass) {
            case "document", "speech", "event", "abstract", "time", "measure" -> true;
            default -> false;
        };
    }

    private void place(Draft draft, Arguments arguments) {
        Parse parse = draft.parse();
        int limit = arguments.clauseEnd(draft.item());
        for (int k = draft.item() + 1; k < limit; k++) {
            boolean in = parse.is(k, Kind.PREPOSITION) && (parse.word(k).equals("في") || parse.word(k).equals("داخل"));
            boolean attached = parse.attachedPreposition(k) == 'ب' && parse.item(k).mention() != null
                    && parse.item(k).mention().isPlace();
            int at = in ? k + 1 : attached ? k : -1;
            // بحثا الوضع في غزة (discussed the situation in Gaza): where what they talked of is
            boolean talkedOf = draft.type() == EventType.CONSULT && draft.contentItem >= 0 && k > draft.contentItem
                    && (parse.is(k - 1, Kind.NOUN) || parse.is(k - 1, Kind.ADJECTIVE));
            if (at < 0 || talkedOf) {
                continue;
            }
            int from = at;
            while (at < parse.size() && at < from + 4 && (parse.is(at, Kind.NOUN) || parse.is(at, Kind.ADJECTIVE)
                    || parse.is(at, Kind.UNKNOWN))) {
                at++;
            }
            Item item = parse.item(at);
            Found mention = item == null ? null : item.mention();
            boolean site = at == from || parse.lexeme(from) == null || !isNoPlace(parse.lexeme(from).wordClass());
            if (mention != null && mention.isPlace() && site) {
                Span span = in
                        ? parse.tokens().span(parse.item(from).first(), item.last() - 1)
                        : mention.actors().isEmpty()
                                ? parse.tokens().span(item.first(), item.last() - 1)
                                : mention.actors().get(0).text().span();
                draft.place(new Quote(span.in(text), span));
                return;
            }
        }
        if (draft.form == Form.VISIT && !draft.recipients.isEmpty() && draft.place == null) {
            draft.place(draft.recipients.get(0).text());
        }
    }
}
