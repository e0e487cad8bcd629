package jacobianlens.cli;

import jacobianlens.math.BadInput;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: finds the command, runs it and turns whatever happens into an exit code.
@Command(
        name = "jacobian-lens",
        description = "Makes the Jacobians of element-wise operations, activations, layers and losses visible.",
        footer = {"", "Without a command the window opens. Exit codes: 0 done, 1 internal fault, 2 usage, 3 input."})
public final class Program {
    private final Terminal terminal;
    private final Open open;

    /// @param window opens the window, for `open` and when there is no command
    public Program(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.open = new Open(terminal, window);
    }

    /// Runs a command and returns its exit code: 0 done, 1 internal fault, 2 bad usage, 3 bad input.
    public int run(String... args) {
        try {
            return commands().execute(args.length == 0 ? new String[] {"open"} : args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fault(e);
        }
    }

    private CommandLine commands() {
        var out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        var commands = new CommandLine(this)
                .addSubcommand(open)
                .addSubcommand(new Catalogue(terminal))
                .addSubcommand(new Compute(terminal))
                .addSubcommand(new Render(terminal))
                .addSubcommand(new Check(terminal))
                .addSubcommand(new SnippetCommand(terminal));
        commands.getSubcommands().values().forEach(Program::helpful);
        helpful(commands);
        return commands.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(out)
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((e, _) -> misused(e))
                .setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler((e, _, _) -> end(e));
    }

    private static void helpful(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    private int execute(ParseResult arguments) {
        int code = new RunLast().execute(arguments);
        try {
            terminal.flush();
            return code;
        } catch (UncheckedIOException gone) {
            return end(gone);
        }
    }

    private static int misused(ParameterException e) {
        var err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        e.getCommandLine().usage(err);
        return Exit.USAGE;
    }

    private int end(Exception e) {
        return switch (e) {
            case BadInput bad -> {
                Exit.report(terminal, "jacobian-lens", bad.problem());
                yield Exit.BAD_INPUT;
            }
            case UncheckedIOException io -> unwritten(io);
            default -> fault(e);
        };
    }

    /// A reader that has seen enough, such as `head`, is no fault.
    private int unwritten(UncheckedIOException e) {
        var reason = String.valueOf(e.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) return Exit.DONE;
        terminal.err().println("The answer cannot be written: " + reason + ".");
        return Exit.INTERNAL;
    }

    private int fault(Throwable e) {
        var trace = e.getStackTrace();
        terminal.err()
                .println("internal fault: " + e + (trace.length == 0 ? "" : " at " + trace[0])
                        + ". Please report this line with the command and its input.");
        return Exit.INTERNAL;
    }

    /// The version stands in the jar's manifest.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"jacobian-lens " + (version == null ? "development" : version)};
        }
    }
}
