package org.masar.reader.event;

import org.masar.reader.article.Quote;

/**
 * One mention of an event: the word or fixed phrase that names the act.
 *
 * @param sentence the number of the sentence it stands in
 */
public record Trigger(int sentence, Quote text) {}
