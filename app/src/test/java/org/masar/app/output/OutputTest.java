package org.masar.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void aFileAppearsOnlyOnceItIsComplete() throws IOException {
        Path file = folder.resolve("out.jsonl");
        try (Output output = Output.file(file)) {
            output.writer().write("سطر\n");
            output.writer().flush();
            assertThat(file).doesNotExist();
            output.complete();
        }

        assertThat(file).content().isEqualTo("سطر\n");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void whatIsNotCompletedLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "old");
        try (Output output = Output.file(file)) {
            output.writer().write("new");
        }

        assertThat(file).content().isEqualTo("old");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (Output output = Output.file(link)) {
            output.writer().write("new");
            output.complete();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void saysWhyAPlaceCannotBeWrittenTo() {
        assertThatThrownBy(() -> Output.file(folder)).isInstanceOf(IOException.class).hasMessageContaining("a folder");
        assertThatThrownBy(() -> Output.file(folder.resolve("no/such/out"))).isInstanceOf(IOException.class)
                .hasMessageContaining("there is no folder");
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void readsTheWidthOfTheTerminal() {
        assertThat(Screen.columns("132")).isEqualTo(132);
        assertThat(Screen.columns("3")).isEqualTo(20);
        assertThat(Screen.columns("wide")).isEqualTo(100);
        assertThat(Screen.columns(null)).isEqualTo(100);
    }
}
