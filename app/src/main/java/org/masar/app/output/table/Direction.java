package org.masar.app.output.table;

/**
 * Keeps cells of the other direction in their place on a terminal that lays out Arabic: each is wrapped in Unicode's
 * isolates, and a line of an Arabic table starts with a right-to-left mark. Files and pipes get neither.
 */
record Direction(boolean isRightToLeft, boolean isMarked) {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    /** A value as part of a line. */
    String cell(String text) {
        return isMarked && !text.isBlank() && (isRightToLeft || hasRightToLeft(text))
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : text;
    }

    /** A whole line. */
    String line(String text) {
        return isMarked && isRightToLeft ? RIGHT_TO_LEFT_MARK + text : text;
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
