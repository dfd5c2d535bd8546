package org.masar.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.masar.app.Exit;
import org.masar.app.Failure;
import org.masar.app.intake.Inputs;
import org.masar.app.intake.Intake;
import org.masar.app.output.Screen;
import org.masar.app.output.table.TableReadings;
import org.masar.app.run.Delivery;
import org.masar.app.run.Messages;
import org.masar.app.run.ReadingRun;
import org.masar.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code masar demo}: what Masar makes of the articles that come with it. */
@Command(name = "demo", description = "Read the sample articles that come with Masar and print their fact tables.")
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private LanguageOption language;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path samples = samples();
        Screen screen = Screen.current();
        Messages messages = new Messages(spec.commandLine().getErr(), screen.isErrorTerminal());
        Inputs inputs = Inputs.of(List.of(samples.toString()), Optional.empty());
        inputs.problems().forEach(messages::problem);
        Delivery.to(Optional.empty(), screen, out -> {
            new ReadingRun(Reader.standard(), new Intake(Optional.empty(), ""),
                    new TableReadings(language.language(), screen), messages, 1, false)
                    .run(inputs.inputs(), bytes -> {
                    }, out);
            return true;
        });
        return messages.anyProblem() ? Exit.INPUT : Exit.OK;
    }

    private static Path samples() {
        Path samples = Path.of(System.getProperty("masar.home", "."), "samples");
        if (!Files.isDirectory(samples)) {
            throw new Failure(Exit.INPUT, samples + ": the samples are not there; start Masar with its launcher,"
                    + " or name its folder with -Dmasar.home=FOLDER");
        }
        return samples;
    }
}
