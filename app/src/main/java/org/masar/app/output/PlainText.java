package org.masar.app.output;

/** Makes text from outside safe to show: on one line, without controls, direction marks or broken characters. */
public final class PlainText {
    private PlainText() {}

    /** The text on one line; half surrogate pairs and controls become U+FFFD, marks that turn direction are left out. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                out.append(pair ? text.substring(i, i + 2) : "\uFFFD");
                i += pair ? 1 : 0;
            } else if (Character.isWhitespace(c) || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                out.append(' ');
            } else if (Character.isISOControl(c)) {
                out.append('\uFFFD');
            } else if (!turnsDirection(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F'
                || c == '\u061C';
    }
}
