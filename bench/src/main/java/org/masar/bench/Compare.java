package org.masar.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.masar.reader.Reader;
import org.masar.reader.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a corpus with the tokeniser and with the reader, file by file in turn, and reports the rates of both. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Articles per second of Lucene's ArabicAnalyzer, of Masar on one thread, and of Masar on several.")
final class Compare implements Callable<Integer> {
    private static final int WARM_UP = 2000;

    @Parameters(paramLabel = "FOLDER", description = "Articles as *.jsonl or *.jsonl.gz.")
    private Path folder;

    @Option(names = "--threads", defaultValue = "2", description = "Threads of the last figure (${DEFAULT-VALUE}).")
    private int threads;

    @Spec
    private CommandSpec spec;

    /** What one way of reading has taken so far. */
    private static final class Tally {
        private long articles;
        private long nanos;

        void add(int count, long time) {
            articles += count;
            nanos += time;
        }

        double rate() {
            return articles * 1e9 / nanos;
        }
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        Corpus corpus = Corpus.in(folder);
        Reader reader = Reader.standard();
        Tokeniser tokeniser = new Tokeniser();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Tally terms = new Tally();
        Tally one = new Tally();
        Tally several = new Tally();
        long letters = 0;
        long events = 0;
        long characters = 0;
        long allocated = 0;
        long warm = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Path file : corpus.files()) {
                List<Article> articles = Corpus.articles(file);
                if (warm < WARM_UP) {
                    for (Article article : articles.subList(0, (int) Math.min(articles.size(), WARM_UP - warm))) {
                        letters -= tokeniser.read(article.text());
                        tokeniser.read(article.text());
                        reader.read(article);
                        warm++;
                    }
                    letters = 0;
                }
                long start = System.nanoTime();
                for (Article article : articles) {
                    letters += tokeniser.read(article.text());
                    characters += article.text().length();
                }
                terms.add(articles.size(), System.nanoTime() - start);

                long before = memory.getCurrentThreadAllocatedBytes();
                start = System.nanoTime();
                for (Article article : articles) {
                    events += reader.read(article).events().size();
                }
                one.add(articles.size(), System.nanoTime() - start);
                allocated += memory.getCurrentThreadAllocatedBytes() - before;

                start = System.nanoTime();
                together(pool, reader, articles);
                several.add(articles.size(), System.nanoTime() - start);
            }
        }
        out.printf(Locale.ROOT, "%,d articles, %,d characters, after a warm-up on %,d of them%n", one.articles,
                characters,
                warm);
        out.printf(Locale.ROOT, "(a) ArabicAnalyzer, one thread  %,9.0f articles/s  (%,d letters in terms)%n",
                terms.rate(), letters);
        out.printf(Locale.ROOT, "(b) Masar, one thread           %,9.0f articles/s  (%,d events)%n", one.rate(),
                events);
        out.printf(Locale.ROOT, "(c) Masar, %d threads            %,9.0f articles/s%n", threads, several.rate());
        out.printf(Locale.ROOT, "b/a %.3f   c/b %.2f   allocated per article %,d bytes%n", one.rate() / terms.rate(),
                several.rate() / one.rate(), allocated / one.articles);
        out.flush();
        return 0;
    }

    private void together(ExecutorService pool, Reader reader, List<Article> articles)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int k = 0; k < threads; k++) {
            running.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                    reader.read(articles.get(i));
                }
            }));
        }
        for (Future<?> thread : running) {
            thread.get();
        }
    }
}
