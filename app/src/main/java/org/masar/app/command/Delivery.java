package org.masar.app.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.masar.app.Exit;
import org.masar.app.Failure;
import org.masar.app.output.Output;
import org.masar.app.output.Screen;

/** Writes output to its place and says plainly if it cannot; that nobody reads a pipe any more is no failure. */
final class Delivery {
    private Delivery() {}

    /** Writes the output; {@code false} if it is not worth keeping. */
    interface Body {
        boolean write(Writer out) throws IOException;
    }

    /**
     * @param file where to; standard output if there is none
     * @throws Failure if it could not be written
     */
    static void to(Optional<Path> file, Screen screen, Body body) {
        try (Output output = file.isPresent() ? Output.file(file.get()) : Output.standard()) {
            Thread undo = new Thread(output::close, "masar-undo");
            if (file.isPresent()) {
                Runtime.getRuntime().addShutdownHook(undo);
            }
            try {
                if (body.write(output.writer())) {
                    output.complete();
                }
            } finally {
                if (file.isPresent()) {
                    forget(undo);
                }
            }
        } catch (IOException e) {
            if (file.isPresent() || !isBrokenPipe(e, screen)) {
                throw new Failure(Exit.OUTPUT, file.map(Path::toString).orElse("standard output")
                        + ": cannot be written: " + reason(e) + "; " + remedy(file.isPresent()), e);
            }
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being interrupted; the hook runs or has run.
        }
    }

    private static boolean isBrokenPipe(IOException e, Screen screen) {
        return screen.isPipe() || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException failed) {
            return failed.getReason() != null ? failed.getReason() : "its folder takes no new files";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String remedy(boolean isFile) {
        return isFile
                ? "nothing was changed there; make room or give another place with -o"
                : "what was written before is not complete; make room or send it elsewhere";
    }
}
