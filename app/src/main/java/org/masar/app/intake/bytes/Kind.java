package org.masar.app.intake.bytes;

import java.util.Optional;

/** Says what a file is that holds no text, from its first bytes, and what can be done about it. */
public final class Kind {

    /** A sort of file that cannot be read, and what to do with it. */
    public record Unreadable(String what, String remedy) {}

    private record Signature(String bytes, Unreadable means) {}

    private static final Signature[] SIGNATURES = {
        new Signature("%PDF-", new Unreadable("is a PDF", "save its text to a file first")),
        new Signature("PK\u0003\u0004", new Unreadable("is a ZIP archive or office document",
                "unpack it, or save it as text")),
        new Signature("\u00D0\u00CF\u0011\u00E0", new Unreadable("is an old office document", "save it as text")),
        new Signature("{\\rtf", new Unreadable("is an RTF document", "save it as text")),
        new Signature("BZh", new Unreadable("is packed with bzip2", "unpack it first (gzip is read as it is)")),
        new Signature("\u00FD7zXZ", new Unreadable("is packed with xz", "unpack it first (gzip is read as it is)")),
        new Signature("\u0028\u00B5\u002F\u00FD",
                new Unreadable("is packed with zstd", "unpack it first (gzip is read as it is)")),
        new Signature("7z\u00BC\u00AF", new Unreadable("is a 7z archive", "unpack it first")),
        new Signature("\u0089PNG", new Unreadable("is a picture", "Masar reads text")),
        new Signature("\u00FF\u00D8\u00FF", new Unreadable("is a picture", "Masar reads text")),
        new Signature("GIF8", new Unreadable("is a picture", "Masar reads text")),
    };

    private Kind() {}

    /**
     * @param bytes the first bytes of a file
     * @param text  what they decode to
     */
    public static Optional<Unreadable> unreadable(byte[] bytes, String text) {
        for (Signature signature : SIGNATURES) {
            if (startsWith(bytes, signature.bytes)) {
                return Optional.of(signature.means);
            }
        }
        long controls = text.chars().filter(Kind::isOutOfPlace).count();
        return controls * 200 > text.length()
                ? Optional.of(new Unreadable("is a binary file, not text", "name text, HTML, JSON or JSONL files"))
                : Optional.empty();
    }

    private static boolean isOutOfPlace(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A && c != 0x1B;
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
