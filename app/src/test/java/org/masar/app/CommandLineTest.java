package org.masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String ARTICLE = "التقى الرئيس الروسي فلاديمير بوتين نظيره الأمريكي دونالد ترامب في ألاسكا أمس.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int masar(Object... arguments) {
        String[] words = IntStream.range(0, arguments.length).mapToObj(k -> arguments[k].toString())
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void readsArticlesAndWritesALineForEachInTheOrderOfTheInput() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < 300; k++) {
            lines.append("{\"id\": \"").append(k).append("\", \"date\": \"2025-08-16\", \"text\": \"")
                    .append((ARTICLE + " ").repeat(k % 7 + 1)).append("\"}\n");
        }
        Path output = folder.resolve("out.jsonl");

        int exit = masar("read", "--format", "jsonl", "--threads", 4, "-o", output, file("in.jsonl", lines.toString()));

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isEqualTo(Exit.OK);
        List<JsonNode> written = Files.readAllLines(output).stream().map(CommandLineTest::json).toList();
        assertThat(written).extracting(line -> line.path("id").asText())
                .isEqualTo(IntStream.range(0, 300).mapToObj(Integer::toString).toList());
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void writesEveryForm() throws IOException {
        Path in = file("2025-08-16.txt", ARTICLE);

        for (String form : List.of("table", "json", "jsonl", "html")) {
            Path output = folder.resolve("out");
            assertThat(masar("read", "--format", form, "--lang", "ar", "-o", output, in)).as(form).isEqualTo(Exit.OK);
            assertThat(output).isNotEmptyFile();
        }
    }

    @Test
    void namesBadInputReadsTheRestAndSaysSoInTheExitCode() throws IOException {
        Path output = folder.resolve("out.jsonl");

        int exit = masar("read", "-f", "jsonl", "-o", output, folder.resolve("missing.txt"),
                file("a.jsonl", "{\"text\": \"نص\"}\n{\"text\": \n{\"text\": \"نص\"}\n"));

        assertThat(exit).isEqualTo(Exit.INPUT);
        assertThat(err.toString()).contains("missing.txt: there is no such file").contains("a.jsonl:2: malformed JSON");
        assertThat(Files.readAllLines(output)).hasSize(2);
    }

    @Test
    void leavesTheOldOutputAloneWhenNothingCouldBeRead() throws IOException {
        Path output = file("out.jsonl", "old");

        assertThat(masar("read", "-f", "jsonl", "-o", output, file("empty.txt", ""))).isEqualTo(Exit.INPUT);
        assertThat(output).content().isEqualTo("old");
    }

    @Test
    void saysOnceThatADateIsMissing() throws IOException {
        Path in = file("in.jsonl", ("{\"text\": \"" + ARTICLE + "\"}\n").repeat(5));

        masar("read", "-f", "jsonl", "-o", folder.resolve("out"), in);
        assertThat(err.toString()).containsOnlyOnce("no date:").contains("give --date");

        err.getBuffer().setLength(0);
        masar("read", "-f", "jsonl", "-o", folder.resolve("out"), "--date", "2025-08-16", in);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatATextIsNotArabicAndReadsNoEvents() throws IOException {
        Path output = folder.resolve("out.jsonl");

        int exit = masar("read", "-f", "jsonl", "-o", output,
                file("en.txt", "The ministers met in Doha on Monday to talk."),
                file("fa.txt", "وزیر امور خارجه ایران اعلام کرد که مذاکرات از هفته آینده در ژنو آغاز می شود"));

        assertThat(exit).isEqualTo(Exit.OK);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("is not Arabic"));
        assertThat(Files.readAllLines(output)).hasSize(2).allMatch(line -> line.endsWith("\"events\":[]}"));
    }

    @Test
    void namesOnlyTheFirstFewArticlesThatAreNotArabic() throws IOException {
        Path in = file("en.jsonl", "{\"text\": \"The ministers met in Doha on Monday.\"}\n".repeat(50));

        masar("read", "-f", "jsonl", "-o", folder.resolve("out"), in);

        assertThat(err.toString().lines()).hasSize(4).last().asString().contains("and 47 more articles are not Arabic");
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        assertThat(masar("read")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("Missing required parameter").contains("masar help read");
        assertThat(masar("read", "--date", "yesterday", "x")).isEqualTo(Exit.USAGE);
        assertThat(masar("read", "--lang", "fr", "x")).isEqualTo(Exit.USAGE);
        assertThat(masar("read", "--format", "xml", "x")).isEqualTo(Exit.USAGE);
        assertThat(masar("read", "--threads", "0", "x")).isEqualTo(Exit.USAGE);
        assertThat(masar("fly")).isEqualTo(Exit.USAGE);
        assertThat(masar()).isEqualTo(Exit.USAGE);
    }

    @Test
    void saysWhatWasMeantByAWrongWord() {
        masar("explan", "x");
        assertThat(err.toString()).contains("no command or option \"explan\"; did you mean explain");
        masar("read", "--date", "19.8.2025", "x");
        assertThat(err.toString()).contains("\"19.8.2025\" is no day; write YYYY-MM-DD").doesNotContain("java.");
    }

    @Test
    void helpsAndTellsItsVersion() {
        assertThat(masar("help")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("read", "explain", "lexicon", "demo", "Exit codes");
        assertThat(masar("help", "read")).isEqualTo(Exit.OK);
        assertThat(masar("read", "--help")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("--format");
        assertThat(masar("version")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("output form 1");
    }

    @Test
    void saysThatAPlaceCannotBeWrittenTo() throws IOException {
        Path in = file("2025-08-16.txt", ARTICLE);

        assertThat(masar("read", "-o", folder.resolve("no/such/folder/out"), in)).isEqualTo(Exit.OUTPUT);
        assertThat(err.toString()).contains("cannot be written").contains("there is no folder")
                .doesNotContain("Exception");
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");

        assertThat(masar("read", "-o", "/dev/full", file("2025-08-16.txt", ARTICLE))).isEqualTo(Exit.OUTPUT);
        assertThat(err.toString()).contains("/dev/full: cannot be written: No space left on device");
    }

    @Test
    void printsAStackTraceOnlyWhenAskedTo() throws IOException {
        Path in = file("2025-08-16.txt", ARTICLE);

        masar("read", "-o", folder.resolve("no/out"), in);
        assertThat(err.toString()).doesNotContain("\tat ");
        masar("read", "--debug", "-o", folder.resolve("no/out"), in);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void saysWhereTheSamplesWouldBe() {
        String before = System.getProperty("masar.home");
        System.setProperty("masar.home", folder.toString());
        try {
            assertThat(masar("demo")).isEqualTo(Exit.INPUT);
            assertThat(err.toString()).contains("the samples are not there");
        } finally {
            if (before == null) {
                System.clearProperty("masar.home");
            } else {
                System.setProperty("masar.home", before);
            }
        }
    }
}
