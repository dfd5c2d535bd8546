package org.masar.reader.claim;

import java.util.List;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.event.EventType;
import org.masar.reader.frame.Draft;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Finds how somebody characterised a contact: مباحثات «جيدة جدا» (talks that were "very good"), اجتماع مثمر (a fruitful
 * meeting), وصفت بأنها "صريحة" (were described as "frank").
 */
public final class AssessmentFinder {
    private static final int LONGEST = 8;

    private final Cues cues;
    private final String text;

    public AssessmentFinder(Cues cues, String text) {
        this.cues = cues;
        this.text = text;
    }

    /** Sets the assessments of the contacts of a sentence. */
    public void find(Parse parse, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.type() == EventType.CONSULT) {
                beside(parse, draft);
            }
        }
        for (int v = 0; v < parse.size(); v++) {
            if (parse.is(v, Item.Kind.VERB) && parse.lemma(v).equals("وصف")) {
                described(parse, v, drafts);
            }
        }
    }

    /** In quotation marks right after the noun, or an adjective of assessment on it. */
    private void beside(Parse parse, Draft draft) {
        int after = draft.item() + 1;
        if (parse.isQuoteMark(after)) {
            int close = closing(parse, after);
            if (close > 0 && isDescription(parse, after + 1)) {
                draft.assessment(quote(parse, after + 1, close));
            }
            return;
        }
        for (int k = after; k < parse.size() && k <= after + 2; k++) {
            if (!parse.is(k, Item.Kind.ADJECTIVE) && !parse.is(k, Item.Kind.NOUN) || parse.definite(k)) {
                return;
            }
            if (assesses(parse, k)) {
                int last = k + 1;
                while (last < parse.size() && (parse.is(last, Item.Kind.ADVERB) || parse.is(last, Item.Kind.ADJECTIVE)
                        && parse.conjoined(last) && assesses(parse, last))) {
                    last++;
                }
                draft.assessment(quote(parse, k, last));
                return;
            }
        }
    }

    private static boolean isDescription(Parse parse, int k) {
        return parse.is(k, Item.Kind.ADJECTIVE) || parse.is(k, Item.Kind.NOUN) || parse.is(k, Item.Kind.UNKNOWN);
    }

    private boolean assesses(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal() && cues.assesses(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** وصف محادثاته بأنها "جيدة": the contact named nearest in the sentence gets what the verb says in quotation marks. */
    private void described(Parse parse, int verb, List<Draft> drafts) {
        int open = -1;
        for (int k = verb + 1; k < parse.size() && k < verb + 24 && open < 0; k++) {
            if (parse.isQuoteMark(k) && closing(parse, k) > 0) {
                open = k;
            } else if (parse.isStrongMark(k)) {
                break;
            }
        }
        if (open < 0) {
            unquoted(parse, verb, drafts);
            return;
        }
        Draft nearest = null;
        for (Draft draft : drafts) {
            boolean contact = draft.type() == EventType.CONSULT && draft.item() < open;
            if (contact && (nearest == null || Math.abs(draft.item() - verb) < Math.abs(nearest.item() - verb))) {
                nearest = draft;
            }
        }
        if (nearest != null) {
            nearest.assessment(quote(parse, open + 1, closing(parse, open)));
        }
    }

    /** وصف المحادثات بأنها صريحة وبناءة للغاية: the adjectives after بأنها. */
    private void unquoted(Parse parse, int verb, List<Draft> drafts) {
        int that = verb + 1;
        while (that < parse.size() && !parse.word(that).startsWith("بان")) {
            that++;
        }
        int last = that + 1;
        while (last < parse.size() && (parse.is(last, Item.Kind.ADJECTIVE) || parse.is(last, Item.Kind.NOUN)
                || parse.is(last, Item.Kind.ADVERB) || parse.is(last, Item.Kind.UNKNOWN))) {
            last++;
        }
        if (that >= parse.size() || last == that + 1 || !assesses(parse, that + 1)) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.type() == EventType.CONSULT && draft.item() < that) {
                draft.assessment(quote(parse, that + 1, last));
            }
        }
    }

    private static int closing(Parse parse, int open) {
        for (int k = open + 2; k < parse.size() && k <= open + LONGEST; k++) {
            if (parse.isQuoteMark(k)) {
                return k;
            }
        }
        return -1;
    }

    private Quote quote(Parse parse, int from, int to) {
        Span span = parse.tokens().span(parse.item(from).first(), parse.item(to - 1).last() - 1);
        return new Quote(span.in(text), span);
    }
}
