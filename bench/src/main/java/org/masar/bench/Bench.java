package org.masar.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bench: what the reader costs, measured. */
@Command(name = "masar-bench", mixinStandardHelpOptions = true, subcommands = {Compare.class,
    Worst.class}, description = "Measures how fast Masar reads.", synopsisSubcommandLabel = "COMMAND")
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler((error, command, parsed) -> {
            command.getErr().println("masar-bench: " + (error.getMessage() == null ? error : error.getMessage()));
            return CommandLine.ExitCode.SOFTWARE;
        }).execute(args));
    }
}
