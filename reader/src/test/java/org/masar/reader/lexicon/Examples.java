package org.masar.reader.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;

/** The example files beside the resources, and how a phrase is looked for in a sentence. */
final class Examples {
    private Examples() {}

    /** The rows of an example file; none if it is not there (yet). */
    static List<Table.Row> of(String file) {
        return Examples.class.getResource(file) == null ? List.of() : Table.resource(Examples.class, file).rows();
    }

    /** The senses of all stretches of a sentence, with and without the particles on their first word. */
    static List<Sense> sensesIn(Lexicon lexicon, String sentence) {
        Tokens tokens = Tokens.of(NormalText.of(sentence));
        List<Sense> senses = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + 14); to++) {
                String stretch = tokens.text().string(tokens.from(from), tokens.to(to - 1));
                withoutParticles(stretch).forEach(s -> senses.addAll(lexicon.senses(s)));
            }
        }
        return senses;
    }

    private static List<String> withoutParticles(String phrase) {
        List<String> out = new ArrayList<>(List.of(phrase));
        if (phrase.length() > 3 && "وف".indexOf(phrase.charAt(0)) >= 0) {
            out.add(phrase.substring(1));
        }
        for (String p : List.copyOf(out)) {
            if (p.startsWith("لل") && p.length() > 4) {
                out.add("ال" + p.substring(2));
            } else if (p.length() > 3 && "بلك".indexOf(p.charAt(0)) >= 0) {
                out.add(p.substring(1));
            }
        }
        return out;
    }

    /** All tab-separated files beside the lexicon: its resources, or with {@code tests} its examples. */
    static List<Path> files(boolean tests) {
        Class<?> beside = tests ? Examples.class : Lexicon.class;
        try {
            Path folder = Path.of(beside.getResource(tests ? "states.examples.tsv" : "states.tsv").toURI()).getParent();
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
