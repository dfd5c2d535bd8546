package org.masar.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.app.intake.Collected.file;
import static org.masar.app.intake.Collected.from;
import static org.masar.app.intake.Collected.gzip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.reader.article.Article;

class FormatsTest {
    private static final String TEXT = "التقى الوزير نظيره في الدوحة.";
    private static final String OBJECT = """
            {"id": "a1", "title": "عنوان", "text": "التقى الوزير نظيره في الدوحة.", "date": "2025-08-19",
             "outlet": "aawsat", "url": "https://example.org/1", "tags": ["x", {"y": 1}], "sentences": [[0, 5]]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsPlainText() throws IOException {
        Path file = file(folder, "a.txt", TEXT + "\r\n\r\nسطر ثان.");

        Article article = from(file).articles().getFirst();

        assertThat(article.text()).isEqualTo(TEXT + "\r\n\r\nسطر ثان.");
        assertThat(article.id()).isEqualTo(file.toString());
        assertThat(article.date()).isEmpty();
    }

    @Test
    void readsOneJsonObjectLaidOutOverLines() throws IOException {
        Article article = from(file(folder, "a.json", OBJECT)).articles().getFirst();

        assertThat(article.id()).isEqualTo("a1");
        assertThat(article.title()).isEqualTo("عنوان");
        assertThat(article.body()).isEqualTo(TEXT);
        assertThat(article.date()).contains(LocalDate.of(2025, 8, 19));
        assertThat(article.outlet()).isEqualTo("aawsat");
        assertThat(article.url()).isEqualTo("https://example.org/1");
    }

    @Test
    void readsAnArrayOfArticles() throws IOException {
        Collected collected = from(
                file(folder, "a.json", "[" + OBJECT + ", {\"text\": \"نص\"}, {\"text\": \"نص آخر\"}]"));

        assertThat(collected.problems).isEmpty();
        assertThat(collected.texts()).containsExactly(TEXT, "نص", "نص آخر");
        assertThat(collected.articles().get(1).id()).endsWith("a.json:2");
    }

    @Test
    void readsObjectsOneAfterTheOther() throws IOException {
        assertThat(from(file(folder, "a.json", OBJECT + OBJECT)).texts()).containsExactly(TEXT, TEXT);
    }

    @Test
    void readsJsonLinesByContentWhateverTheName() throws IOException {
        String lines = "{\"id\": 7, \"text\": \"نص\"}\n\n{\"text\": \"نص آخر\", \"title\": null}\n";

        Collected collected = from(file(folder, "articles.txt", lines));

        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles()).extracting(Article::id).satisfiesExactly(id -> assertThat(id).isEqualTo("7"),
                id -> assertThat(id).endsWith("articles.txt:3"));
    }

    @Test
    void readsGzipByItsFirstBytesWhateverTheName() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"),
                gzip(("{\"text\": \"نص\"}\n{\"text\": \"نص آخر\"}").getBytes(UTF_8)));

        assertThat(from(file).texts()).containsExactly("نص", "نص آخر");
    }

    @Test
    void readsFoldersInSortedOrderWithoutHiddenFilesAndReadmes() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        file(folder, "c.txt", "ثالث");
        file(folder, "a.txt", "أول");
        file(folder, "b/x.txt", "ثان");
        file(folder, ".hidden.txt", "مخفي");
        file(folder, "b/.git/x.txt", "مخفي");
        file(folder, "README.md", "read me");

        assertThat(from(folder).texts()).containsExactly("أول", "ثان", "ثالث");
    }

    @Test
    void leavesTheOutputFileOutOfAFolder() throws IOException {
        file(folder, "a.txt", "نص");
        Path output = file(folder, "out.jsonl", "{}");

        assertThat(Inputs.of(List.of(folder.toString()), Optional.of(output)).inputs()).hasSize(1);
    }

    @Test
    void keepsATextThatOnlyLooksLikeJsonOrMarkup() throws IOException {
        assertThat(from(file(folder, "a.txt", "[تحديث] التقى الوزير نظيره")).texts())
                .containsExactly("[تحديث] التقى الوزير نظيره");
        assertThat(from(file(folder, "b.txt", "<< خبر عاجل >>")).texts()).containsExactly("<< خبر عاجل >>");
    }

    @Test
    void doesNotPrependATitleThatOpensTheText() throws IOException {
        Article article = from(file(folder, "a.jsonl", "{\"title\": \"عنوان\", \"text\": \"عنوان\\nنص\"}")).articles()
                .getFirst();

        assertThat(article.text()).isEqualTo("عنوان\nنص");
        assertThat(article.bodyStart()).isZero();
    }

    @Test
    void takesTheDateFromTheArticleElseFromTheUserElseFromTheFileName() throws IOException {
        Intake told = new Intake(Optional.of(LocalDate.of(2020, 1, 1)), "outlet");
        Path file = file(folder, "2025-08-19-a.jsonl",
                "{\"text\": \"أ\", \"date\": \"2021-02-03T23:59:00Z\"}\n{\"text\": \"ب\"}");

        assertThat(from(file, told).articles()).extracting(a -> a.date().orElseThrow())
                .containsExactly(LocalDate.of(2021, 2, 3), LocalDate.of(2020, 1, 1));
        assertThat(from(file).articles().get(1).date()).contains(LocalDate.of(2025, 8, 19));
        assertThat(from(file, told).articles().get(1).outlet()).isEqualTo("outlet");
    }

    @Test
    void readsTwentyMegabytesOnOneLine() throws IOException {
        String sentence = "التقى الوزير نظيره في الدوحة. ";
        String text = sentence.repeat(20_000_000 / sentence.getBytes(UTF_8).length);

        assertThat(from(file(folder, "a.txt", text)).texts().getFirst()).hasSameSizeAs(text);
        assertThat(from(file(folder, "a.jsonl", "{\"text\": \"" + text + "\"}")).texts().getFirst())
                .hasSameSizeAs(text);
    }

    @Test
    void holdsOneArticleOfALongArrayAtATime() throws IOException {
        Path file = folder.resolve("a.json.gz");
        String article = "{\"text\": \"" + "نص ".repeat(30_000) + "\"}";
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            out.write('[');
            for (int k = 0; k < 2_000; k++) {
                out.write((k == 0 ? "" : ",").getBytes(UTF_8));
                out.write(article.getBytes(UTF_8));
            }
            out.write(']');
        }
        int[] count = {0};
        long[] most = {0};

        new Intake(Optional.empty(), "").read(Input.file(file), new Intake.Receiver() {
            @Override
            public void article(Incoming incoming) {
                count[0]++;
                most[0] = Math.max(most[0], incoming.article().text().length());
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        }, bytes -> {
        });

        // 2,000 articles of 180 KB in memory are 360 MB; the tests run in 1 GB with much else, so this shows little more
        // than that each was handed over by itself.
        assertThat(count[0]).isEqualTo(2_000);
        assertThat(most[0]).isEqualTo(90_000);
    }

    @Test
    void tellsHowManyBytesWereRead() throws IOException {
        Path file = file(folder, "a.jsonl", IntStream.range(0, 1000).mapToObj(k -> "{\"text\": \"نص " + k + "\"}\n")
                .reduce("", String::concat));
        long[] bytes = {0};

        new Intake(Optional.empty(), "").read(Input.file(file), new Collected(), n -> bytes[0] += n);

        assertThat(bytes[0]).isEqualTo(Files.size(file));
    }
}
