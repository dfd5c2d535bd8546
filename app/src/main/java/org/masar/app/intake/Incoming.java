package org.masar.app.intake;

import org.masar.reader.article.Article;

/**
 * An article that has come in.
 *
 * @param where     its file, with the line or number within the file if there are several
 * @param extracted whether its text was taken out of a page, so that a reader of the output has no such text at hand
 */
public record Incoming(Article article, String where, boolean extracted) {}
