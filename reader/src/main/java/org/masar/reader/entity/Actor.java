package org.masar.reader.entity;

import java.util.Optional;
import org.masar.reader.article.Quote;

/**
 * A participant of an event, as the codebook has it.
 *
 * @param text    the mention as written, the longest within its noun phrase
 * @param name    the fullest name of the person, organisation or group found in the article, without titles; empty for a
 *                state, its government, or an office whose holder the article does not name
 * @param country ISO 3166 alpha-3 of the state, or the code of an international organisation; empty if none is known
 * @param sector  PLOVER's sector code: GOV, MIL, REB ...
 */
public record Actor(Quote text, Optional<String> name, Optional<String> country, String sector) {

    /** What to call this participant in a table: the name, else the words of the text. */
    public String label() {
        return name.orElse(text.text());
    }
}
