package org.masar.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.masar.app.Exit;
import org.masar.app.intake.Incoming;
import org.masar.app.intake.Input;
import org.masar.app.intake.Inputs;
import org.masar.app.intake.Intake;
import org.masar.app.intake.Problem;
import org.masar.app.intake.Script;
import org.masar.app.output.PlainText;
import org.masar.app.output.Screen;
import org.masar.app.run.Delivery;
import org.masar.app.run.Messages;
import org.masar.reader.Explanation;
import org.masar.reader.Explanation.Note;
import org.masar.reader.Explanation.Room;
import org.masar.reader.Reader;
import org.masar.reader.article.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar explain}: why an article was read as it was. */
@Command(name = "explain", description = {"Show why articles were read as they were.",
    "Sentence by sentence: the words with their readings, mentions, dates, clauses, the frames tried, and why each event"
            + " got its type, participants, status and source, with the resource row behind it."})
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1", description = "A file, a folder, or - for standard input.")
    private String path;

    @Option(names = "--sentence", paramLabel = "N", description = "Only that sentence, counted from 0 as in the tables"
            + " and in JSON; the headline is one.")
    private Integer sentence;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private boolean found;

    @Override
    public Integer call() {
        Screen screen = Screen.current();
        Messages messages = new Messages(spec.commandLine().getErr(), screen.isErrorTerminal());
        Inputs inputs = Inputs.of(List.of(path), Optional.empty());
        inputs.problems().forEach(messages::problem);
        Reader reader = Reader.standard();
        Delivery.to(Optional.empty(), screen, out -> {
            try {
                for (Input input : inputs.inputs()) {
                    articles.intake().read(input, new Explaining(reader, messages, out), bytes -> {
                    });
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return true;
        });
        if (sentence != null && !found && !messages.anyProblem()) {
            messages.problem(new Problem(path, "there is no sentence " + sentence, "leave out --sentence to see all"));
        }
        return messages.anyProblem() ? Exit.INPUT : Exit.OK;
    }

    private final class Explaining implements Intake.Receiver {
        private final Reader reader;
        private final Messages messages;
        private final Writer out;

        private Explaining(Reader reader, Messages messages, Writer out) {
            this.reader = reader;
            this.messages = messages;
            this.out = out;
        }

        @Override
        public void problem(Problem problem) {
            messages.problem(problem);
        }

        @Override
        public void article(Incoming incoming) {
            Script script = Script.of(incoming.article().text());
            if (script != Script.ARABIC && script != Script.UNCLEAR) {
                messages.notArabic(incoming.where(), script);
                return;
            }
            try {
                print(incoming, reader.explain(incoming.article()));
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void print(Incoming incoming, Explanation explanation) throws IOException {
            String text = incoming.article().text();
            out.write("# " + PlainText.of(incoming.article().id()) + "\n");
            Map<Integer, List<Note>> notes = explanation.notes().stream()
                    .collect(Collectors.groupingBy(Note::sentence));
            for (Sentence each : explanation.reading().sentences()) {
                if (sentence != null && each.index() != sentence) {
                    continue;
                }
                found = true;
                out.write("\n[" + each.index() + "] " + PlainText.of(each.span().in(text)) + "\n");
                List<Note> here = notes.getOrDefault(each.index(), List.of());
                for (Room room : Room.values()) {
                    notes(here, room);
                }
            }
            out.write("\n");
        }

        private void notes(List<Note> notes, Room room) throws IOException {
            boolean first = true;
            for (Note note : notes) {
                if (note.room() == room) {
                    out.write(first ? "  " + room.name().toLowerCase(Locale.ROOT) + "\n" : "");
                    first = false;
                    out.write("    " + PlainText.of(note.text()) + "\n");
                }
            }
        }
    }
}
