package org.masar.app.output;

/**
 * What standard output and standard error are connected to. The launcher knows and says so in system properties, since
 * Java 21 cannot tell reliably.
 *
 * @param isTerminal      whether standard output is a terminal
 * @param isErrorTerminal whether standard error is one
 * @param isPipe          whether standard output is a pipe, whose only way to fail is that nobody reads on
 * @param columns         the width of the terminal
 */
public record Screen(boolean isTerminal, boolean isErrorTerminal, boolean isPipe, int columns) {
    private static final int USUAL = 100;
    private static final int NARROWEST = 20;

    /** As the launcher says; without it, no terminal. */
    public static Screen current() {
        return new Screen("terminal".equals(System.getProperty("masar.stdout")),
                "terminal".equals(System.getProperty("masar.stderr")),
                "pipe".equals(System.getProperty("masar.stdout")), columns(System.getenv("COLUMNS")));
    }

    /** Anything but a terminal. */
    public static Screen file(int columns) {
        return new Screen(false, false, false, columns);
    }

    static int columns(String written) {
        try {
            return written == null ? USUAL : Math.max(NARROWEST, Integer.parseInt(written.strip()));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}
