package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That each verb of the lexicon is the one its root, form and vowels conjugate to. */
class VerbLexiconAgreementTest {

    @Test
    void everyLemmaIsGeneratedFromItsRootAndForm() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (String[] row : rows("/org/masar/reader/lexicon/verbs.tsv")) {
            if (verb(row).isEmpty()) {
                strangers.add(String.join(" ", row));
            }
        }
        assertThat(strangers).isEmpty();
    }

    static Optional<Conjugation> verb(String[] row) {
        StemVowels vowels = row[3].equals("-") ? StemVowels.FIXED : StemVowels.parse(row[3]);
        return Conjugation.ofLemma(row[0], Root.parse(row[1]), VerbForm.parse(row[2]), vowels);
    }

    static List<String[]> rows(String resource) throws IOException {
        try (InputStream in = VerbLexiconAgreementTest.class.getResourceAsStream(resource)) {
            assumeTrue(in != null, resource + " is not there yet");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).skip(1)
                    .map(line -> line.split("\t", -1)).toList();
        }
    }
}
