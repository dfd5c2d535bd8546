package org.masar.reader.time;

import org.masar.reader.article.Quote;

/**
 * How long something lasted.
 *
 * @param iso         ISO 8601 duration: {@code PT40M}, {@code PT2H30M}, {@code P3D}
 * @param approximate whether the text says about, more than, less than
 * @param text        the words that say so
 */
public record Length(String iso, boolean approximate, Quote text) {}
