package org.masar.app.run;

import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.masar.app.intake.Input;
import org.masar.app.output.Screen;

/** Shows on a terminal how much of several inputs, or of a long one, was read; elsewhere nothing. */
public interface Progress extends AutoCloseable {
    long LONG = 10_000_000;

    void advance(long bytes);

    @Override
    default void close() {}

    static Progress of(List<Input> inputs, Screen screen) {
        long bytes = 0;
        for (Input input : inputs) {
            long size = input.size();
            bytes = size < 0 || bytes < 0 ? -1 : bytes + size;
        }
        boolean isShown = screen.isErrorTerminal() && (inputs.size() > 1 || bytes > LONG || bytes < 0);
        return isShown ? new Bar(bytes, screen.columns()) : done -> {
        };
    }

    /** A bar that counts bytes. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        private Bar(long bytes, int columns) {
            bar = new ProgressBarBuilder().setTaskName("masar").setInitialMax(bytes).setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200).clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, columns)).build();
        }

        @Override
        public void advance(long bytes) {
            bar.stepBy(bytes);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
