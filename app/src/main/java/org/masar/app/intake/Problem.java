package org.masar.app.intake;

/**
 * Something that could not be read, in words a user can act on.
 *
 * @param where  the file, with line or position where known: {@code news.jsonl:7000}
 * @param what   what is wrong with it
 * @param remedy what to do; may be empty
 */
public record Problem(String where, String what, String remedy) {

    public Problem(String where, String what) {
        this(where, what, "");
    }

    @Override
    public String toString() {
        return where + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
