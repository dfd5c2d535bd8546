package org.masar.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.reader.Reader;
import org.masar.reader.article.Article;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.Table;

/** That each frame, light verb and cue of status does in a sentence what its examples say. */
class FrameExamplesTest {
    private static final Reader READER = Reader.standard();
    private static final String PENDING = "# pending: ";

    /** What an example asks for: {@code TYPE.form status A=actor; actor R=recipient}. */
    private record Expected(String act, String status, List<String> actors, List<String> recipients) {

        static Expected of(String text) {
            String[] parts = text.split(" ", 3);
            int recipients = parts[2].indexOf("R=");
            String actors = recipients < 0 ? parts[2] : parts[2].substring(0, recipients);
            return new Expected(parts[0], parts[1], list(actors.strip().substring(2)),
                    recipients < 0 ? List.of() : list(parts[2].substring(recipients + 2)));
        }

        private static List<String> list(String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split("; "));
        }

        boolean isMetBy(Event event) {
            return act.equals(event.type() + event.form().map(form -> "." + form.code()).orElse(""))
                    && status.equals(event.status().code()) && sameAs(actors, event.actors())
                    && sameAs(recipients, event.recipients());
        }

        private static boolean sameAs(List<String> wanted, List<Actor> found) {
            List<Actor> left = new ArrayList<>(found);
            return wanted.stream().allMatch(who -> left.stream().filter(actor -> is(actor, who)).findFirst()
                    .map(left::remove).orElse(false)) && left.isEmpty();
        }

        private static boolean is(Actor actor, String who) {
            return actor.country().filter(who::equals).isPresent() || actor.label().contains(who)
                    || actor.text().text().contains(who);
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void frameHolds(String example) {
        String[] cells = example.split("\t", -1);
        List<Event> events = events(cells[2], cells[1]);
        if (cells[3].equals("-")) {
            assertThat(events).as(cells[2])
                    .noneMatch(event -> event.type().name().equals(cells[0].substring(0, cells[0].indexOf(' '))));
            return;
        }
        Expected expected = Expected.of(cells[3]);
        String row = "frame " + READER.lexicon().frames().stream().filter(frame -> key(frame).equals(cells[0]))
                .findFirst().orElseThrow(() -> new AssertionError("no row " + cells[0]));
        assertThat(events).as(cells[2])
                .anyMatch(event -> expected.isMetBy(event) && event.reasons().contains(row));
    }

    @ParameterizedTest
    @MethodSource("lightVerbs")
    void lightVerbCarriesItsNoun(String example) {
        String[] cells = example.split("\t", -1);
        Expected expected = Expected.of(cells[3]);
        assertThat(events(cells[2], cells[1])).as(cells[2]).anyMatch(expected::isMetBy);
    }

    @ParameterizedTest
    @MethodSource("cues")
    void cueTellsTheStatus(String example) {
        String[] cells = example.split("\t", -1);
        Expected expected = Expected.of(cells[4]);
        assertThat(events(cells[3], cells[2])).as(cells[3]).anyMatch(expected::isMetBy);
    }

    @Test
    void everyFrameHasAnExample() {
        Set<String> shown = shown("frames.examples.tsv", 1, "-");
        assertThat(READER.lexicon().frames()).extracting(FrameExamplesTest::key).allMatch(shown::contains);
    }

    @Test
    void everyLightVerbHasAnExample() {
        Set<String> shown = shown("light-verbs.examples.tsv", 1, "");
        assertThat(Table.resource(Lexicon.class, "light-verbs.tsv").rows()).extracting(row -> row.text("lemma"))
                .allMatch(shown::contains);
    }

    @Test
    void everyCueHasAnExample() {
        Set<String> shown = shown("status.examples.tsv", 2, "");
        assertThat(Table.resource(Lexicon.class, "status.tsv").rows())
                .extracting(row -> row.text("cue") + "\t" + row.text("kind")).allMatch(shown::contains);
    }

    static Stream<String> frames() {
        return run("frames.examples.tsv");
    }

    static Stream<String> lightVerbs() {
        return run("light-verbs.examples.tsv");
    }

    static Stream<String> cues() {
        return run("status.examples.tsv");
    }

    private static List<Event> events(String sentence, String date) {
        return READER.read(Article.of(sentence).dated(LocalDate.parse(date))).events();
    }

    /** A row as examples name it: type, head and, if it asks for one, its first object. */
    private static String key(FrameRow frame) {
        return frame.type() + " " + frame.kind() + ":" + frame.head()
                + (frame.objects().isEmpty() ? "" : " " + frame.objects().get(0));
    }

    /** The examples that are run, with their cells. */
    private static Stream<String> run(String file) {
        return lines(file).filter(line -> !line.startsWith("#")).skip(1);
    }

    /** The first cells of all examples, those pending too, save the ones that only show what must not be found. */
    private static Set<String> shown(String file, int cells, String negative) {
        return lines(file).map(line -> line.startsWith(PENDING) ? line.substring(PENDING.length()) : line)
                .filter(line -> !line.startsWith("#") && !line.endsWith("\t" + negative))
                .map(line -> Stream.of(line.split("\t")).limit(cells).collect(Collectors.joining("\t")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
