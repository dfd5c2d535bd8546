package org.masar.reader.article;

/**
 * A stretch of an article's text: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units of
 * {@link Article#text()}.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Stands for "nowhere in the text"; see {@link #isTracked()}. */
    public static final Span UNTRACKED = new Span(-1, -1);

    public Span {
        if (end < start) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether this span lies in a text at all. */
    public boolean isTracked() {
        return start >= 0;
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    public boolean contains(Span other) {
        return other.start >= start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return other.start < end && start < other.end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The text this span marks. */
    public String in(CharSequence text) {
        return isTracked() ? text.subSequence(start, end).toString() : "";
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
