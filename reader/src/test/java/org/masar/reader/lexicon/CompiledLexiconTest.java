package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the lexicon comes back from its binary form as it went in. */
class CompiledLexiconTest {
    private static Lexicon compiled;
    private static Lexicon read;

    @BeforeAll
    static void compile() {
        compiled = new LexiconCompiler().compile();
        Packing.Out out = new Packing.Out();
        CompiledLexicon.write(compiled, out);
        read = CompiledLexicon.read(new Packing.In(out.bytes()));
    }

    @Test
    void hasTheSameWordsWithTheSameReadings() {
        assertThat(read.words().size()).isEqualTo(compiled.words().size());
        assertThat(read.lexemes()).isEqualTo(compiled.lexemes());
        for (int word = 0; word < compiled.words().size(); word += 11) {
            assertThat(read.words().word(word)).isEqualTo(compiled.words().word(word));
            assertThat(readings(read, word)).isEqualTo(readings(compiled, word));
            assertThat(read.isGivenName(word)).isEqualTo(compiled.isGivenName(word));
            assertThat(read.isFamilyName(word)).isEqualTo(compiled.isFamilyName(word));
        }
    }

    private static List<String> readings(Lexicon lexicon, int word) {
        List<String> out = new ArrayList<>();
        for (int r = lexicon.firstReading(word); r < lexicon.firstReading(word + 1); r++) {
            out.add(lexicon.readingLexeme(r) + " " + lexicon.readingLexeme(r).wordClass() + " "
                    + lexicon.readingLexeme(r).id() + " " + lexicon.readingFeatures(r));
        }
        return out;
    }

    @Test
    void hasTheSameNamesWithTheSameSenses() {
        for (String name : List.of("لافروف", "سيرغي لافروف", "روسيا", "الكرملين", "وزير الخارجية", "الروسي", "الأتراك",
                "مجلس الأمن", "حماس", "أ.ف.ب", "الأمير عبد الله", "عمان", "الجانبان", "غزة")) {
            assertThat(compiled.senses(name)).as(name).isNotEmpty();
        }
        for (Entry.Person person : compiled.world().people()) {
            assertThat(read.senses(person.name())).isNotEmpty().isEqualTo(compiled.senses(person.name()));
        }
        assertThat(read.names().allValues()).isEqualTo(compiled.names().allValues());
    }

    @Test
    void hasTheSameWorld() {
        assertThat(read.world().states()).containsExactlyInAnyOrderElementsOf(compiled.world().states());
        assertThat(read.world().people()).isEqualTo(compiled.world().people());
        assertThat(read.world().organisations()).isEqualTo(compiled.world().organisations());
        assertThat(read.world().places()).isEqualTo(compiled.world().places());
        assertThat(read.world().outlets()).containsExactlyInAnyOrderElementsOf(compiled.world().outlets());
    }

    @Test
    void hasTheSameHoldersOfEveryOffice() {
        for (Entry.Person person : compiled.world().people()) {
            for (Entry.Tenure t : person.tenures()) {
                for (LocalDate day : List.of(t.from(), t.from().plusDays(200), t.to())) {
                    Optional<Entry.Person> holder = read.world().holder(t.of(), t.office(), day);
                    assertThat(holder.map(Entry::name)).as("%s %s on %s", t.of(), t.office(), day)
                            .isEqualTo(compiled.world().holder(t.of(), t.office(), day).map(Entry::name));
                }
            }
        }
    }

    @Test
    void hasTheSameFramesAndCues() {
        assertThat(read.frames()).isEqualTo(compiled.frames());
        assertThat(read.cues().lemmas()).isEqualTo(compiled.cues().lemmas());
    }

    @Test
    void theOneThatTheBuildMadeIsUpToDate() {
        Optional<Lexicon> built = CompiledLexicon.load();
        built.ifPresent(b -> {
            assertThat(b.words().size()).isEqualTo(compiled.words().size());
            assertThat(b.names().allValues()).isEqualTo(compiled.names().allValues());
        });
    }

    @Test
    void anotherVersionIsRefused() {
        Packing.Out out = new Packing.Out();
        out.number(7);
        Packing.In in = new Packing.In(out.bytes());
        assertThatIllegalStateException().isThrownBy(() -> CompiledLexicon.read(in))
                .withMessageContaining("another version");
    }

    @Test
    void aTornOneIsRefused() {
        Packing.Out out = new Packing.Out();
        CompiledLexicon.write(compiled, out);
        byte[] torn = Arrays.copyOf(out.bytes(), out.bytes().length / 2);
        assertThatIllegalStateException().isThrownBy(() -> CompiledLexicon.read(new Packing.In(torn)))
                .withMessageContaining("damaged");
    }

    @Test
    void isWrittenAsAWhole(@TempDir Path folder) throws Exception {
        CompiledLexicon.main(new String[]{folder.toString()});
        Path made = folder.resolve("org/masar/reader/lexicon");
        try (var files = Files.list(made)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("lexicon.bin");
        }
    }
}
