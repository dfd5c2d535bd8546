package org.masar.app.output;

import java.io.IOException;
import java.io.Writer;
import org.masar.reader.Reading;

/** Writes readings in one of the output forms, one after the other, to a writer that it does not close. */
public interface ReadingWriter {

    /** Writes what stands before the first reading. */
    default void begin(Writer out) throws IOException {}

    /**
     * Writes a reading.
     *
     * @param withText whether the article's text is to go with it, where the form leaves a choice
     */
    void write(Reading reading, boolean withText, Writer out) throws IOException;

    /** Writes what stands after the last reading. */
    default void end(Writer out) throws IOException {}
}
