package org.masar.reader.time;

import java.util.Optional;

/**
 * A date or duration where it stands among the tokens.
 *
 * @param first  its first token
 * @param last   the token after its last one
 * @param when   the date, if it is one
 * @param length the duration, if it is one
 */
public record TimeExpression(int first, int last, Optional<When> when, Optional<Length> length) {}
