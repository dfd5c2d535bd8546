package org.masar.app.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.masar.app.Exit;
import org.masar.app.Failure;
import org.masar.app.output.Output;
import org.masar.app.output.Screen;

/** Writes output to its place and says plainly if it cannot; that nobody reads a pipe any more is no failure. */
public final class Delivery {
    private static final int SECONDS_TO_FINISH = 5;

    private Delivery() {}

    /** Writes the output; {@code false} if it is not worth keeping. */
    public interface Body {
        boolean write(Writer out) throws IOException;
    }

    /**
     * @param file where to; standard output if there is none
     * @throws Failure if it could not be written
     */
    public static void to(Optional<Path> file, Screen screen, Body body) {
        CountDownLatch done = new CountDownLatch(1);
        try {
            deliver(file, body, done);
        } catch (IOException e) {
            if (file.isPresent() || !isBrokenPipe(e, screen)) {
                throw new Failure(Exit.OUTPUT, file.map(Path::toString).orElse("standard output")
                        + ": cannot be written: " + reason(e) + "; " + remedy(file.isPresent()), e);
            }
        } finally {
            done.countDown();
        }
    }

    private static void deliver(Optional<Path> file, Body body, CountDownLatch done) throws IOException {
        try (Output output = file.isPresent() ? Output.file(file.get()) : Output.standard()) {
            Thread undo = new Thread(() -> undo(output, done), "masar-undo");
            Runtime.getRuntime().addShutdownHook(undo);
            try {
                if (body.write(output.writer())) {
                    output.complete();
                }
            } finally {
                forget(undo);
            }
        }
    }

    /** On interruption lets the writing come to its end, and if it does not, removes what was written so far. */
    private static void undo(Output output, CountDownLatch done) {
        try {
            if (!done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                output.close();
            }
        } catch (InterruptedException e) {
            output.close();
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
