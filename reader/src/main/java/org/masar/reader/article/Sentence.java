package org.masar.reader.article;

/**
 * One sentence.
 *
 * @param index its position in the article, from 0
 * @param span where it stands, white space round it excluded
 * @param block the kind of block it stands in
 */
public record Sentence(int index, Span span, Block.Kind block) {

    /** Whether this is a line of its own above or between the paragraphs. */
    public boolean isHeading() {
        return block == Block.Kind.HEADING;
    }
}
