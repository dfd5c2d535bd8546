package org.masar.reader.time;

import org.masar.reader.article.Quote;

/**
 * When something happens, resolved against the day of publication.
 *
 * @param iso  ISO 8601: a day {@code 2015-08-03}, a month {@code 2015-08}, a year {@code 2015}, or an interval of days
 *             {@code 2015-08-02/2015-08-03}
 * @param text the words that say so
 */
public record When(String iso, Quote text) {}
