package org.masar.app.output.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes half a surrogate pair as its JSON escape ({@code \}{@code ud83d}), since UTF-8 has no bytes for it: so a broken
 * character in a text comes out of the JSON as it went in, and no offset moves. In JSON it can only stand in a string.
 */
public final class SurrogateEscapes extends FilterWriter {
    private char high;

    public SurrogateEscapes(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(unit)) {
                out.write(first);
                out.write(unit);
                return;
            }
            escape(first);
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    private void escape(char unit) throws IOException {
        out.write("\\u" + Integer.toHexString(unit));
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int done = from;
        for (int i = from; i < from + length; i++) {
            if (high != 0 || Character.isSurrogate(chars[i])) {
                out.write(chars, done, i - done);
                write(chars[i]);
                done = i + 1;
            }
        }
        out.write(chars, done, from + length - done);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }
}
