package org.masar.app;

/** An end that the user can do something about: what went wrong where, and what to do, in one message. */
public final class Failure extends RuntimeException {
    private final int exit;

    /**
     * @param exit    one of the codes of {@link Exit}
     * @param message what went wrong, where, and what to do
     */
    public Failure(int exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    public Failure(int exit, String message) {
        this(exit, message, null);
    }

    public int exit() {
        return exit;
    }
}
