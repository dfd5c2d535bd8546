package org.masar.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.masar.reader.article.Article;

/** Collects what an intake hands over. */
final class Collected implements Intake.Receiver {
    final List<Incoming> incoming = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void article(Incoming article) {
        incoming.add(article);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem.toString());
    }

    List<Article> articles() {
        return incoming.stream().map(Incoming::article).toList();
    }

    List<String> texts() {
        return articles().stream().map(Article::body).toList();
    }

    static Collected from(Path path) {
        return from(path, new Intake(Optional.empty(), ""));
    }

    static Collected from(Path path, Intake intake) {
        Collected collected = new Collected();
        Inputs inputs = Inputs.of(List.of(path.toString()), Optional.empty());
        inputs.problems().forEach(collected::problem);
        inputs.inputs().forEach(input -> intake.read(input, collected, bytes -> {
        }));
        return collected;
    }

    static Path file(Path folder, String name, String content) throws IOException {
        return file(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
