package org.masar.app;

/** The exit codes of the command line. */
public final class Exit {
    /** All input was read, all output written. */
    public static final int OK = 0;
    /** Some input could not be read, or was not known; the rest was done. */
    public static final int INPUT = 1;
    /** The command line itself was wrong. */
    public static final int USAGE = 2;
    /** The output could not be written. */
    public static final int OUTPUT = 3;
    /** A fault of Masar's own. */
    public static final int FAULT = 4;

    private Exit() {}
}
