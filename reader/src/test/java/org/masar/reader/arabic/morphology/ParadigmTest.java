package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Voice;

/** Whole verb tables, cell by cell, against the proofread ones in {@code paradigms.tsv}. */
class ParadigmTest {

    @TestFactory
    Stream<DynamicTest> everyTableIsAsPrintedInTheGrammar() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, String> rows = Map.of();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            if (cells[0].equals("verb")) {
                StemVowels vowels = cells[4].equals("-") ? StemVowels.FIXED : StemVowels.parse(cells[4]);
                Conjugation verb = Conjugation.of(Root.parse(cells[2]), VerbForm.parse(cells[3]), vowels);
                tests.add(DynamicTest.dynamicTest(cells[1] + " " + cells[3],
                        () -> assertThat(verb.lemma()).isEqualTo(cells[1])));
                rows = table(verb);
            } else {
                String actual = rows.get(cells[0]);
                tests.add(DynamicTest.dynamicTest(cells[0] + " " + cells[1].split(" ")[0],
                        () -> assertThat(actual).isEqualTo(cells[1])));
            }
        }
        assertThat(tests).hasSizeGreaterThan(200);
        return tests.stream();
    }

    private static Map<String, String> table(Conjugation verb) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (WordForm form : verb.forms()) {
            if (!Features.beforePronoun(form.features())) {
                String cell = form.person() + " " + form.gender() + " " + form.number();
                rows.computeIfAbsent(row(form), name -> new LinkedHashMap<>())
                        .merge(cell, form.written(), (first, second) -> first + "/" + second);
            }
        }
        Map<String, String> table = new LinkedHashMap<>();
        rows.forEach((name, cells) -> table.put(name, String.join(" ", cells.values())));
        return table;
    }

    private static String row(WordForm form) {
        String name = form.kind() == Kind.IMPERFECT && form.mood() != Mood.NONE
                ? form.mood().name()
                : form.kind().name();
        return name.toLowerCase(Locale.ROOT) + (form.voice() == Voice.PASSIVE ? " passive" : "");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ParadigmTest.class.getResourceAsStream("paradigms.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }
}
