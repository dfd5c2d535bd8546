package org.masar.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that articles are read from: a file or standard input.
 *
 * @param name how the user knows it: the path as given, or {@code -}
 * @param path the file; empty for standard input
 */
public record Input(String name, Optional<Path> path) {

    /** Standard input. */
    public static Input standard() {
        return new Input("-", Optional.empty());
    }

    public static Input file(Path path) {
        return new Input(path.toString(), Optional.of(path));
    }

    InputStream open() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : System.in;
    }

    /** Its length in bytes; -1 if that is not known beforehand. */
    public long size() {
        try {
            return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
