package org.masar.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.masar.app.command.DemoCommand;
import org.masar.app.command.ExplainCommand;
import org.masar.app.command.LexiconCommand;
import org.masar.app.command.ReadCommand;
import org.masar.app.command.VersionCommand;
import org.masar.reader.lexicon.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's front door. */
@Command(name = "masar", description = "Reads Arabic news into diplomatic events: who met, called, promised or threatened"
        + " whom, when and where, whether it took place, and who says so.", subcommands = {ReadCommand.class,
            ExplainCommand.class, LexiconCommand.class, DemoCommand.class, CommandLine.HelpCommand.class,
            VersionCommand.class}, versionProvider = VersionCommand.Provider.class, synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExit codes:%n", footer = {
                "  0  everything was read and written",
                "  1  some input could not be read, or a word is not known; the rest was done",
                "  2  the command line was wrong", "  3  the output could not be written",
                "  4  a fault of Masar's own", "130  interrupted"})
public final class Main implements Runnable {
    private static final String COMMANDS = "one of: read, explain, lexicon, demo, help, version";

    private static final Set<String> NEED_LEXICON = Set.of("read", "explain", "lexicon", "demo");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces with errors.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        if (args.length > 0 && NEED_LEXICON.contains(args[0])) {
            loadLexiconMeanwhile();
        }
        System.exit(run(args));
    }

    /** Loads the lexicon while the command line is taken apart, which takes as long; whoever needs it waits for it. */
    private static void loadLexiconMeanwhile() {
        Thread loading = new Thread(Lexicon::standard, "lexicon");
        loading.setDaemon(true);
        // The command meets the same fault again, and reports it.
        loading.setUncaughtExceptionHandler((thread, fault) -> {
        });
        loading.start();
    }

    /** Runs a command line and gives its exit code. */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    /** The same with messages going elsewhere; articles' output goes where the command line says. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler(Main::misused);
        line.setExecutionExceptionHandler(Main::failed);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? " + COMMANDS);
    }

    private static int misused(ParameterException wrong, String[] args) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("masar: " + (wrong instanceof UnmatchedArgumentException unmatched && command.parent() == null
                ? noCommand(unmatched)
                : wrong.getMessage()));
        String name = command.parent() == null ? "" : " " + command.name();
        err.println("See: masar help" + name);
        return Exit.USAGE;
    }

    /** What to say of a first word that is no command: which is meant, or which there are. */
    private static String noCommand(UnmatchedArgumentException wrong) {
        List<String> meant = wrong.getSuggestions();
        return "there is no command or option \"" + wrong.getUnmatched().get(0) + "\"; "
                + (meant.isEmpty() ? COMMANDS : "did you mean " + String.join(" or ", meant) + "?");
    }

    private static int failed(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
        boolean debug = line.getCommandSpec().root().userObject() instanceof Main main && main.debug;
        PrintWriter err = line.getErr();
        if (debug) {
            thrown.printStackTrace(err);
        }
        if (thrown instanceof Failure failure) {
            err.println("masar: " + failure.getMessage());
            return failure.exit();
        }
        err.println("masar: this is a fault of Masar's own: " + thrown + (debug ? "" : "; run it again with --debug")
                + " and report what it prints");
        return Exit.FAULT;
    }
}
