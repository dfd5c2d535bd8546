package org.masar.app.run;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.masar.app.intake.Incoming;
import org.masar.reader.Reading;

/**
 * Reads articles on several threads and writes the readings in the order in which the articles came. Only so many articles,
 * and so many characters of them, are under way at once; whoever brings more waits.
 */
final class Pipeline implements AutoCloseable {
    private static final int CHARACTERS = 1 << 25;

    /** Writes a reading. */
    interface Sink {
        /**
         * @param isLast whether no further reading is ready, so that now is the time to flush
         */
        void write(Incoming article, Reading reading, boolean isLast) throws IOException;
    }

    private record Job(Incoming article, Future<Reading> reading, int weight) {}

    private static final Job END = new Job(null, null, 0);

    private final Function<Incoming, Reading> reader;
    private final Sink sink;
    private final ExecutorService readers;
    private final BlockingQueue<Job> jobs;
    private final Semaphore room = new Semaphore(CHARACTERS);
    private final Thread writer;
    private volatile Throwable failed;

    Pipeline(int threads, Function<Incoming, Reading> reader, Sink sink) {
        this.reader = reader;
        this.sink = sink;
        this.readers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().daemon().name("masar-reader-", 1).factory());
        this.jobs = new ArrayBlockingQueue<>(threads * 8);
        this.writer = Thread.ofPlatform().daemon().name("masar-writer").start(this::writeAll);
    }

    /**
     * Takes an article to be read.
     *
     * @throws IOException if the output of an earlier one failed
     */
    void add(Incoming article) throws IOException {
        rethrow();
        int weight = Math.min(CHARACTERS, article.article().text().length() + 1000);
        try {
            room.acquire(weight);
            jobs.put(new Job(article, readers.submit(() -> reader.apply(article)), weight));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Waits until everything is written.
     *
     * @throws IOException if the output failed
     */
    void finish() throws IOException {
        try {
            jobs.put(END);
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        rethrow();
    }

    private void rethrow() throws IOException {
        switch (failed) {
            case null -> {
            }
            case IOException e -> throw e;
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failed);
        }
    }

    private void writeAll() {
        try {
            for (Job job = jobs.take(); job != END; job = jobs.take()) {
                if (failed == null) {
                    write(job);
                }
                room.release(job.weight());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Job job) throws InterruptedException {
        try {
            sink.write(job.article(), job.reading().get(), jobs.isEmpty());
        } catch (ExecutionException e) {
            failed = e.getCause();
        } catch (IOException | RuntimeException | Error e) {
            failed = e;
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
