package org.masar.reader.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into its lines (as {@link Block}s) and these into sentences.
 *
 * <p>A sentence ends at {@code . ! ? ؟ …} and at the end of a line, but not at the dot of a number (3.5), of an
 * abbreviated title (د. أحمد: Dr Ahmad) or of an agency (أ.ف.ب: AFP). Time is linear in the length of the text.
 */
public final class Segmenter {
    /** Lines longer than this are running text even if no full stop ends them. */
    private static final int LONGEST_HEADING = 140;

    private final NormalText text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stretch> sentences = new ArrayList<>();

    /** A sentence in offsets of the normal text. */
    public record Stretch(int from, int to, Block.Kind block) {}

    private Segmenter(NormalText text) {
        this.text = text;
    }

    /** The sentences of a text, in order; none is empty. */
    public static List<Stretch> sentences(NormalText text) {
        Segmenter segmenter = new Segmenter(text);
        segmenter.run();
        return segmenter.sentences;
    }

    /** The lines of a text, in order; empty ones are left out. */
    public static List<Block> blocks(NormalText text) {
        Segmenter segmenter = new Segmenter(text);
        segmenter.run();
        return segmenter.blocks;
    }

    private void run() {
        int n = text.length();
        int from = 0;
        while (from < n) {
            int to = from;
            while (to < n && !isLineBreak(text.charAt(to))) {
                to++;
            }
            line(from, to);
            from = to + 1;
        }
    }

    private void line(int from, int to) {
        int start = skipBlanks(from, to);
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int afterBullet = skipBullet(start, end);
        Block.Kind kind;
        if (afterBullet > start && afterBullet < end) {
            kind = Block.Kind.ITEM;
            start = afterBullet;
        } else if (hasCells(start, end)) {
            kind = Block.Kind.ROW;
        } else if (end - start <= LONGEST_HEADING && !isFullStop(lastCharacter(start, end))) {
            kind = Block.Kind.HEADING;
        } else {
            kind = Block.Kind.PARAGRAPH;
        }
        blocks.add(new Block(kind, start, end));
        split(start, end, kind);
    }

    private void split(int from, int to, Block.Kind kind) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isFullStop(c) || !endsSentence(i, from, to)) {
                continue;
            }
            int end = i + 1;
            while (end < to && (isFullStop(text.charAt(end)) || isClosing(text.charAt(end)))) {
                end++;
            }
            add(start, end, kind);
            start = end;
            i = end - 1;
        }
        add(start, to, kind);
    }

    private void add(int from, int to, Block.Kind kind) {
        int start = skipBlanks(from, to);
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(Character.codePointAt(text, i))) {
                sentences.add(new Stretch(start, end, kind));
                return;
            }
        }
    }

    private boolean endsSentence(int dot, int from, int to) {
        char c = text.charAt(dot);
        if (c != '.') {
            return true;
        }
        char after = dot + 1 < to ? text.charAt(dot + 1) : ' ';
        if (Character.isDigit(after) && dot > from && Character.isDigit(text.charAt(dot - 1))) {
            return false;
        }
        if (after < 0x80 && Character.isLetterOrDigit(after) && dot > from && text.charAt(dot - 1) < 0x80) {
            return false;
        }
        int letters = 0;
        int i = dot;
        while (i > from && Character.isLetter(text.charAt(i - 1)) && letters < 3) {
            i--;
            letters++;
        }
        boolean initial = letters == 1 && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)));
        return !initial || dot + 1 >= to;
    }

    private char lastCharacter(int from, int to) {
        int i = to - 1;
        while (i > from && (isClosing(text.charAt(i)) || isBlank(text.charAt(i)))) {
            i--;
        }
        return text.charAt(i);
    }

    private int skipBullet(int from, int to) {
        char c = text.charAt(from);
        int at = from;
        if ("•·▪▫●○■□◆◇►▶✓✔*–—-".indexOf(c) >= 0) {
            at++;
        } else if (c >= '0' && c <= '9') {
            while (at < to && at < from + 2 && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at >= to || "-.)–".indexOf(text.charAt(at)) < 0
                    || at + 1 < to && Character.isDigit(text.charAt(at + 1))) {
                return from;
            }
            at++;
        } else {
            return from;
        }
        return at < to && (isBlank(text.charAt(at)) || "•·▪●■".indexOf(c) >= 0) ? skipBlanks(at, to) : from;
    }

    private boolean hasCells(int from, int to) {
        int cells = 0;
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '\t') {
                cells++;
            }
        }
        return cells > 0;
    }

    private int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    private static boolean isFullStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '؟' || c == '…' || c == '۔';
    }

    private static boolean isClosing(char c) {
        return "\"”“»'’)]}".indexOf(c) >= 0;
    }
}
