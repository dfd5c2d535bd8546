package org.masar.app.output.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.Reading;
import org.masar.reader.article.Block;
import org.masar.reader.article.Sentence;
import org.masar.reader.article.Span;
import org.masar.reader.event.Event;

/**
 * Divides an article into rows, each with the cards that belong beside it: a row begins with each paragraph, and with
 * each sentence that has cards. All of the text is in some row.
 */
final class Rows {

    /**
     * @param text       the stretch of the article's text
     * @param block      what kind of block it belongs to
     * @param isContinued whether it goes on with the paragraph of the row before
     * @param events     the numbers of the events first mentioned in it, from 1
     */
    record Row(Span text, Block.Kind block, boolean isContinued, List<Integer> events) {}

    private Rows() {}

    static List<Row> of(Reading reading) {
        String text = reading.article().text();
        Map<Integer, List<Integer>> cards = new HashMap<>();
        int number = 0;
        for (Event event : reading.events()) {
            number++;
            cards.computeIfAbsent(event.mentions().getFirst().sentence(), s -> new ArrayList<>()).add(number);
        }
        List<Row> rows = new ArrayList<>();
        if (reading.sentences().isEmpty()) {
            plain(text, rows);
            return rows;
        }
        int from = 0;
        for (Sentence sentence : reading.sentences()) {
            int start = from;
            int newline = lastNewline(text, from, sentence.span().start());
            boolean isParagraph = rows.isEmpty() || newline >= 0;
            if (newline >= 0 && !rows.isEmpty()) {
                extend(rows, newline);
                start = newline;
            }
            List<Integer> events = cards.getOrDefault(sentence.index(), List.of());
            if (isParagraph || !events.isEmpty()) {
                rows.add(new Row(new Span(start, sentence.span().end()), sentence.block(), !isParagraph, events));
            } else {
                extend(rows, sentence.span().end());
            }
            from = sentence.span().end();
        }
        extend(rows, text.length());
        return rows;
    }

    private static int lastNewline(String text, int from, int to) {
        int at = text.lastIndexOf('\n', to - 1);
        return at >= from ? at : -1;
    }

    private static void extend(List<Row> rows, int end) {
        Row last = rows.removeLast();
        rows.add(new Row(new Span(last.text.start(), Math.max(end, last.text.end())), last.block, last.isContinued,
                last.events));
    }

    /** A text in which no sentence was found: its lines. */
    private static void plain(String text, List<Row> rows) {
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(from, end).isBlank()) {
                rows.add(new Row(new Span(from, end), Block.Kind.PARAGRAPH, false, List.of()));
            }
            from = end + 1;
        }
    }
}
