package org.masar.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.masar.reader.article.Article;

/** A folder of articles as lines of JSON, {@code *.jsonl} or {@code *.jsonl.gz}, with the fields {@code masar read} takes. */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Path> files;

    private Corpus(List<Path> files) {
        this.files = files;
    }

    /** The corpus of a folder; {@link IllegalArgumentException} where there are no articles in it. */
    static Corpus in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(f -> f.toString().endsWith(".jsonl") || f.toString().endsWith(".jsonl.gz"))
                    .sorted().toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no *.jsonl or *.jsonl.gz in " + folder);
            }
            return new Corpus(files);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("no such folder: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        return files;
    }

    /** The articles of one of its files. */
    static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        try (InputStream in = open(file);
                MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (lines.hasNext()) {
                articles.add(article(lines.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
        return articles;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Article article(JsonNode line) {
        Article article = Article.of(line.path("text").asText());
        if (line.hasNonNull("title")) {
            article = article.titled(line.get("title").asText());
        }
        if (line.hasNonNull("date")) {
            article = article.dated(LocalDate.parse(line.get("date").asText()));
        }
        return line.hasNonNull("outlet") ? article.from(line.get("outlet").asText()) : article;
    }
}
