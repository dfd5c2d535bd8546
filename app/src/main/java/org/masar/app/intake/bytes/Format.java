package org.masar.app.intake.bytes;

import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of file it is, by what it holds; its name only settles what the content leaves open. */
public enum Format {
    /** One article, nothing but text. */
    TEXT,
    /** One article in a web page. */
    PAGE,
    /** One article object, an array of them, or several one after the other. */
    JSON,
    /** One article object a line. */
    LINES;

    private static final Pattern MARKUP = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|meta|title|article|main|section|header|div|p|h[1-6]|table|ul|ol|span)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_MARKUP = Pattern.compile("\\A(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+",
            Pattern.DOTALL);

    /**
     * @param start the beginning of the file, some thousand characters
     * @param name  the name of the file
     */
    public static Format of(String start, String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        boolean namedLines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        String text = start.stripLeading();
        if (text.startsWith("[") && opensArray(text)) {
            return JSON;
        }
        if (namedLines) {
            return LINES;
        }
        if (text.startsWith("{")) {
            return objects(text);
        }
        if (text.startsWith("<") && MARKUP.matcher(BEFORE_MARKUP.matcher(text).replaceFirst("")).lookingAt()) {
            return PAGE;
        }
        return TEXT;
    }

    private static boolean opensArray(String text) {
        String next = text.substring(1).stripLeading();
        return next.isEmpty() || next.startsWith("{") || next.startsWith("]");
    }

    /** Lines if the first line holds a whole object or the second opens one; an object laid out over lines if not. */
    private static Format objects(String text) {
        int newline = text.indexOf('\n');
        if (newline < 0) {
            return LINES;
        }
        String first = text.substring(0, newline).strip();
        String second = text.substring(newline + 1).stripLeading();
        return first.endsWith("}") || first.length() > 1 && second.startsWith("{\"") ? LINES : JSON;
    }
}
