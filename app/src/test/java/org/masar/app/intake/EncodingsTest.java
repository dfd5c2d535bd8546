package org.masar.app.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.app.intake.Collected.file;
import static org.masar.app.intake.Collected.from;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.app.intake.bytes.Decoding;

class EncodingsTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final String TEXT = "قال وزير الخارجية الروسي، سيرجي لافروف، إن الحل في سوريا سياسي.\n";

    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws IOException {
        assertThat(from(file(folder, "a.txt", TEXT)).texts()).containsExactly(TEXT);
        assertThat(from(file(folder, "b.txt", "\uFEFF" + TEXT)).texts()).containsExactly(TEXT);
    }

    @Test
    void readsUtf16WithAndWithoutByteOrderMark() throws IOException {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(from(file(folder, "a.txt", TEXT, charset)).texts()).as("%s", charset).containsExactly(TEXT);
            assertThat(from(file(folder, "b.txt", "\uFEFF" + TEXT, charset)).texts()).as("%s with mark", charset)
                    .containsExactly(TEXT);
            assertThat(from(file(folder, "c.jsonl", "{\"text\": \"نص\"}\n{\"text\": \"نص\"}", charset)).texts())
                    .as("%s lines", charset).containsExactly("نص", "نص");
        }
    }

    @Test
    void takesNoRunOfBlanksForUtf16() throws IOException {
        assertThat(from(file(folder, "a.txt", "نص" + " ".repeat(5_000))).texts())
                .containsExactly("نص" + " ".repeat(5_000));
    }

    @Test
    void readsWindows1256() throws IOException {
        assertThat(from(file(folder, "a.txt", TEXT, WINDOWS_1256)).texts()).containsExactly(TEXT);
        assertThat(from(file(folder, "a.json", "[{\"text\": \"" + TEXT.strip() + "\"}]", WINDOWS_1256)).texts())
                .containsExactly(TEXT.strip());
    }

    @Test
    void readsIso88596() throws IOException {
        assertThat(from(file(folder, "a.txt", TEXT, ISO_8859_6)).texts()).containsExactly(TEXT);
    }

    @Test
    void believesThePagesBytesNotItsDeclaration() throws IOException {
        String page = "<html><head><meta charset=\"%s\"></head><body><article><p>" + TEXT.repeat(3)
                + "</p></article></body></html>";

        assertThat(from(file(folder, "a.html", page.formatted("utf-8"), WINDOWS_1256)).texts().getFirst())
                .contains("سيرجي لافروف");
        assertThat(from(file(folder, "b.html", page.formatted("windows-1256"), UTF_8)).texts().getFirst())
                .contains("سيرجي لافروف");
        assertThat(from(file(folder, "c.html", page.formatted("iso-8859-1"), UTF_8)).texts().getFirst())
                .contains("سيرجي لافروف");
    }

    @Test
    void decidesByTheFirstBytesBeyondAsciiHoweverLate() throws IOException {
        String line = "{\"id\": \"x\", \"text\": \"plain\"}\n".repeat(20_000);

        assertThat(from(file(folder, "a.jsonl", line + "{\"text\": \"" + TEXT.strip() + "\"}", WINDOWS_1256)).texts())
                .hasSize(20_001).last().isEqualTo(TEXT.strip());
        assertThat(from(file(folder, "b.jsonl", line + "{\"text\": \"" + TEXT.strip() + "\"}", UTF_8)).texts())
                .last().isEqualTo(TEXT.strip());
    }

    @Test
    void keepsUtf8WithABrokenByteAndSaysSo() throws IOException {
        byte[] bytes = (TEXT + TEXT).getBytes(UTF_8);
        bytes[3] = (byte) 0xFF;

        Collected collected = from(Files.write(folder.resolve("a.txt"), bytes));

        assertThat(collected.texts().getFirst()).contains("سيرجي لافروف").contains("\uFFFD");
        assertThat(collected.problems).singleElement().asString().contains("mean nothing in UTF-8");
    }

    @Test
    void lonelySurrogatesComeThrough() throws IOException {
        Collected collected = from(file(folder, "a.jsonl", "{\"text\": \"\\ud83d نص \\ude00\"}"));

        assertThat(collected.texts()).containsExactly("\ud83d نص \ude00");
    }

    @Property(tries = 300)
    void decodesAnyBytesWithoutComplaint(@ForAll byte[] bytes) {
        assertThat(Decoding.decode(bytes).text()).isNotNull();
    }

    @Property(tries = 300)
    void whatIsWrittenInUtf8ComesBack(@ForAll String any) {
        String arabic = TEXT + any.replaceAll("\\p{Cs}", "");

        assertThat(Decoding.decode(arabic.getBytes(UTF_8)).text()).isEqualTo(arabic);
    }
}
