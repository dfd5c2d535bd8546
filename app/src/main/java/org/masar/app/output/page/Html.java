package org.masar.app.output.page;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes HTML in which nothing from outside can become markup: text and attribute values are escaped here and nowhere
 * else, and there is no way to write them unescaped.
 */
final class Html {
    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** What opened an element, so that {@code try} closes it. */
    final class Element implements AutoCloseable {
        private final String tag;

        private Element(String tag) {
            this.tag = tag;
        }

        @Override
        public void close() throws IOException {
            end(tag);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; a null value leaves its attribute out
     */
    Element open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        return new Element(tag);
    }

    /** Opens an element that {@link #end} will close. */
    Html start(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int k = 0; k < attributes.length; k += 2) {
            if (attributes[k + 1] != null) {
                out.write(' ');
                out.write(attributes[k]);
                out.write("=\"");
                text(attributes[k + 1]);
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    Html end(String tag) throws IOException {
        out.write("</");
        out.write(tag);
        out.write('>');
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String text, String... attributes) throws IOException {
        return start(tag, attributes).text(text).end(tag);
    }

    /** A line break in the source, which a page does not show. */
    Html newline() throws IOException {
        out.write('\n');
        return this;
    }

    /** What a page opens with. */
    Html doctype() throws IOException {
        out.write("<!DOCTYPE html>\n");
        return this;
    }

    /** A style sheet that comes with the program. */
    Html style(String css) throws IOException {
        out.write("<style>\n");
        out.write(css);
        out.write("</style>\n");
        return this;
    }

    Html text(CharSequence text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.write(c);
                        out.write(text.charAt(++i));
                    } else {
                        out.write(isForbidden(c) ? '\uFFFD' : c);
                    }
                }
            }
        }
        return this;
    }

    private static boolean isForbidden(char c) {
        return Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
