package org.masar.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.masar.app.Exit;
import org.masar.app.intake.Inputs;
import org.masar.app.output.Screen;
import org.masar.app.run.Delivery;
import org.masar.app.run.Messages;
import org.masar.app.run.Progress;
import org.masar.app.run.ReadingRun;
import org.masar.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar read}: articles in, events out. */
@Command(name = "read", description = {"Read articles into events.",
    "Articles are text, HTML, JSON (an object or an array of them) or JSON lines (fields id, title, text, date, outlet,"
            + " url; all but text may be missing), any of these packed with gzip, or folders of them. The format and the"
            + " encoding are found out from the content."})
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths;

    @Mixin
    private ArticleOptions articles;

    @Option(names = {"-f", "--format"}, paramLabel = "FORM", defaultValue = "table", description = "Form of the output:"
            + " ${COMPLETION-CANDIDATES}. Default: table.")
    private OutputForm form;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file, which is put in place only"
            + " once it is complete.")
    private Path output;

    @Mixin
    private LanguageOption language;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at the same time; by default as many as"
            + " there are processors. The output has the order of the input in any case.")
    private Integer threads;

    @Option(names = "--with-text", description = "In JSON, give each article's text too. It is always given for HTML"
            + " pages, whose text is in no file.")
    private boolean withText;

    @Option(names = "--bom", description = "In CSV, begin with a byte order mark, by which Excel knows the encoding.")
    private boolean mark;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int parallel = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (parallel < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        if (mark && form != OutputForm.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom goes with --format csv only");
        }
        Screen screen = Screen.current();
        Messages messages = new Messages(spec.commandLine().getErr(), screen.isErrorTerminal());
        Optional<Path> file = Optional.ofNullable(output);
        Inputs inputs = Inputs.of(paths, file);
        inputs.problems().forEach(messages::problem);
        if (inputs.inputs().isEmpty()) {
            return Exit.INPUT;
        }
        Screen shown = file.isPresent() ? Screen.file(screen.columns()) : screen;
        Delivery.to(file, screen, out -> {
            try (Progress progress = Progress.of(inputs.inputs(), screen)) {
                return new ReadingRun(Reader.standard(), articles.intake(),
                        form.writer(language.language(), shown, mark),
                        messages, parallel, withText).run(inputs.inputs(), progress, out) || file.isEmpty();
            }
        });
        messages.sumUp();
        return messages.anyProblem() ? Exit.INPUT : Exit.OK;
    }
}
