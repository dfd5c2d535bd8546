package org.masar.app.output.page;

import org.masar.reader.article.Span;

/**
 * One thing to show over the text.
 *
 * @param span   where
 * @param style  the CSS class: person, state, body, people, place, outlet, source, time, length, trigger
 * @param label  what stands beside the words
 * @param target the id of the card this leads to; empty for none
 */
record Layer(Span span, String style, String label, String target) {}
