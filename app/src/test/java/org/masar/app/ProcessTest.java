package org.masar.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only shows where Masar runs as a program of its own, with its standard streams. */
class ProcessTest {
    @TempDir
    private Path folder;

    private Process masar(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dstdout.encoding=UTF-8", "-Dmasar.stdout=pipe", Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() throws Exception {
        Process process = masar("read", "--format", "jsonl", "--date", "2025-08-16", "-");
        try (var in = process.getOutputStream()) {
            in.write("نص قصير في سطر من النص".getBytes(UTF_8));
        }

        String written = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isEqualTo(Exit.OK);
        assertThat(written).startsWith("{\"masar\":\"1\",\"id\":\"-\",\"date\":\"2025-08-16\"").endsWith("}\n");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"text\": \"نص قصير\"}\n".repeat(50_000));
        Process process = masar("read", "--format", "jsonl", in.toString());
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"masar\"");
        }

        assertThat(process.waitFor()).isEqualTo(Exit.OK);
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    @Timeout(60)
    void givesEachArticleOfAnEndlessStreamAtOnce() throws Exception {
        Process process = masar("read", "--format", "jsonl", "-");
        try (var in = process.getOutputStream();
                BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String id : List.of("first", "second")) {
                in.write(("{\"id\": \"" + id + "\", \"text\": \"نص\"}\n").getBytes(UTF_8));
                in.flush();

                assertThat(out.readLine()).contains(id);
            }
        }
        assertThat(process.waitFor()).isEqualTo(Exit.OK);
    }
}
