package org.masar.app.output;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where output goes. A file is written beside its place under another name and moved there by {@link #complete}: whoever
 * looks finds the old file or the whole new one, never a half.
 */
public sealed interface Output extends AutoCloseable {

    Writer writer();

    /** Puts everything in its place. */
    void complete() throws IOException;

    /** Lets go of everything; what was not completed is gone. */
    @Override
    void close();

    /** Standard output, in UTF-8. */
    static Output standard() {
        return new Stream(utf8(new FileOutputStream(FileDescriptor.out)));
    }

    /**
     * A file.
     *
     * @throws IOException if nothing can be written beside it
     */
    static Output file(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Stream(utf8(Files.newOutputStream(target)));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new IOException("there is no folder " + target.getParent());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("the file is write-protected");
        }
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Moved(beside, target, utf8(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)));
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE).replaceWith(new byte[]{'?'})), 1 << 16);
    }

    /** Written as it comes: standard output, a device, a named pipe. */
    record Stream(Writer writer) implements Output {
        @Override
        public void complete() throws IOException {
            writer.flush();
        }

        @Override
        public void close() {
            try {
                writer.close();
            } catch (IOException e) {
                // What could be written was flushed by complete(), which reports its failure.
            }
        }
    }

    /** Written beside its place, then moved. */
    record Moved(Path beside, Path target, Writer writer) implements Output {
        @Override
        public void complete() throws IOException {
            writer.close();
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() {
            try {
                writer.close();
            } catch (IOException e) {
                // The unfinished file is deleted next.
            }
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // Nothing more can be done about a file that cannot be deleted.
            }
        }
    }
}
