package org.masar.reader.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and where an article was published, as far as known: what "the minister" and "yesterday" mean depends on it.
 *
 * @param text what is read
 * @param date the day of publication
 * @param home ISO 3166 alpha-3 code of the outlet's home state
 */
public record Context(String text, Optional<LocalDate> date, Optional<String> home) {

    /** The day whose office holders are meant; a day far ahead, which finds those still in office, if none is known. */
    public LocalDate day() {
        return date.orElse(LocalDate.of(2100, 1, 1));
    }

    /** The code of the outlet's home state, or an empty string. */
    String homeCode() {
        return home.orElse("");
    }
}
