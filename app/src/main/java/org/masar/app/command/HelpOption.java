package org.masar.app.command;

import picocli.CommandLine.Option;

/** Asks for a command's help. */
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean asked;
}
