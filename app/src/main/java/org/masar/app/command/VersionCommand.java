package org.masar.app.command;

import java.util.Optional;
import org.masar.app.output.json.JsonReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code masar version}: which Masar this is, and on what it runs. */
@Command(name = "version", description = "Show the version of Masar, of its output form and of Java.")
public final class VersionCommand implements Runnable {
    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        for (String line : new Provider().getVersion()) {
            spec.commandLine().getOut().println(line);
        }
    }

    /** The same for {@code masar --version}. */
    public static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[]{"masar " + version, "output form " + JsonReadings.VERSION,
                "java " + System.getProperty("java.version")};
        }
    }
}
