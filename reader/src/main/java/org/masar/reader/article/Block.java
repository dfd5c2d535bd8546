package org.masar.reader.article;

/** A line or paragraph of an article, as its layout shows it; offsets of {@link NormalText} while reading. */
public record Block(Kind kind, int from, int to) {

    /** What a block is in the layout of the article. */
    public enum Kind {
        /** A headline, or a line between paragraphs that is no full sentence. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** One item of a list, its bullet or number excluded. */
        ITEM,
        /** One row of a table of facts. */
        ROW
    }
}
