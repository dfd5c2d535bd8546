package org.masar.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.masar.app.intake.Collected.file;
import static org.masar.app.intake.Collected.from;
import static org.masar.app.intake.Collected.gzip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void namesAMalformedLineAndReadsTheRest() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 7_500; line++) {
            lines.append(line == 7_000 ? "{\"text\": \"نص\n" : "{\"text\": \"نص\"}\n");
        }

        Collected collected = from(file(folder, "news.jsonl", lines.toString()));

        assertThat(collected.articles()).hasSize(7_499);
        assertThat(collected.problems).singleElement().asString().contains("news.jsonl:7000: malformed JSON");
    }

    @Test
    void namesLinesThatAreNoArticles() throws IOException {
        Collected collected = from(file(folder, "a.jsonl", """
                "نص"
                [1, 2]
                {"title": "عنوان"}
                {"text": 5}
                {"text": "نص"} {"text": "آخر"}
                {"text": "  "}
                {"text": "نص"}
                """));

        assertThat(collected.texts()).containsExactly("نص");
        assertThat(collected.problems).satisfiesExactly(
                p -> assertThat(p).contains("a.jsonl:1: this line is no JSON object"),
                p -> assertThat(p).contains("a.jsonl:2: this line is no JSON object"),
                p -> assertThat(p).contains("a.jsonl:3: it has no \"text\""),
                p -> assertThat(p).contains("a.jsonl:4: its \"text\" is no string"),
                p -> assertThat(p).contains("a.jsonl:5: something follows the article object"),
                p -> assertThat(p).contains("a.jsonl:6: the text is empty"));
    }

    @Test
    void readsAnArrayUpToTheFaultAndSaysWhereThatIs() throws IOException {
        Collected collected = from(
                file(folder, "a.json", "[{\"text\": \"أول\"},\n{\"text\": \"ثان\"},\n{\"text\": oops}]"));

        assertThat(collected.texts()).containsExactly("أول", "ثان");
        assertThat(collected.problems).singleElement().asString().contains("a.json:3: malformed JSON in column")
                .contains("the 2 articles before it were read");
    }

    @Test
    void namesElementsOfAnArrayThatAreNoArticles() throws IOException {
        Collected collected = from(file(folder, "a.json", "[{\"text\": \"أول\"}, {\"x\": 1}, {\"text\": \"ثان\"}, 5]"));

        assertThat(collected.texts()).containsExactly("أول", "ثان");
        assertThat(collected.problems).hasSize(2);
    }

    @Test
    void namesAnEmptyFileAnEmptyListAndAnEmptyFolder() throws IOException {
        assertThat(from(file(folder, "a.txt", "")).problems).singleElement().asString().contains("a.txt: is empty");
        assertThat(from(file(folder, "b.txt", " \n\t ")).problems).singleElement().asString()
                .contains("b.txt: is empty");
        assertThat(from(Files.write(folder.resolve("c.gz"), gzip(new byte[0]))).problems).singleElement().asString()
                .contains("is empty");
        assertThat(from(file(folder, "d.json", "[]")).problems).singleElement().asString()
                .contains("list of articles is empty");
        assertThat(from(Files.createDirectory(folder.resolve("e"))).problems).singleElement().asString()
                .contains("holds no files");
    }

    @Test
    void namesAMissingFile() {
        assertThat(from(folder.resolve("nowhere.txt")).problems).singleElement().asString()
                .contains("nowhere.txt: there is no such file");
    }

    @Test
    void namesAFileThatMayNotBeRead() throws IOException {
        Path file = file(folder, "a.txt", "نص");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "root may read everything");

        assertThat(from(file).problems).singleElement().asString().contains("a.txt: may not be read");
    }

    @Test
    void namesBinaryFilesAndWhatToDoWithThem() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        assertThat(from(Files.write(folder.resolve("a.bin"), noise)).problems).singleElement().asString()
                .contains("is a binary file");
        assertThat(from(file(folder, "a.pdf", "%PDF-1.7\n...")).problems).singleElement().asString()
                .contains("is a PDF; save its text");
        assertThat(from(file(folder, "a.docx", "PK\u0003\u0004...")).problems).singleElement().asString()
                .contains("ZIP archive");
        assertThat(from(Files.write(folder.resolve("a.gz"), gzip(noise))).problems).singleElement().asString()
                .contains("is a binary file");
    }

    @Test
    void readsAGzipStreamUpToWhereItBreaksOff() throws IOException {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(1);
        for (int k = 0; k < 5_000; k++) {
            lines.append("{\"id\": \"").append(random.nextLong()).append("\", \"text\": \"نص\"}\n");
        }
        byte[] whole = gzip(lines.toString().getBytes(UTF_8));

        Collected collected = from(Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2)));

        assertThat(collected.articles()).hasSizeBetween(1_000, 4_000);
        assertThat(collected.problems).singleElement().asString().contains("the gzip stream breaks off");
    }

    @Test
    void readsAnArticleWithoutItsDateIfThatIsNone() throws IOException {
        Collected collected = from(file(folder, "a.jsonl", "{\"text\": \"نص\", \"date\": \"yesterday\"}"));

        assertThat(collected.articles().getFirst().date()).isEmpty();
        assertThat(collected.problems).singleElement().asString().contains("\"yesterday\" is no ISO day");
    }

    @Property(tries = 200)
    void noBytesAreTooBad(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("masar", ".jsonl");
        try {
            Collected collected = from(Files.write(file, bytes));

            assertThat(collected.incoming.size() + collected.problems.size()).isPositive();
        } finally {
            Files.delete(file);
        }
    }
}
