package jacobianlens.cli;

import jacobianlens.export.snippet.Snippet;
import jacobianlens.export.snippet.Tool;
import jacobianlens.lesson.Draft;
import jacobianlens.math.BadInput;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `snippet`: a Python script that rebuilds the lesson's Jacobians and holds them against its numbers.
@Command(
        name = "snippet",
        description =
                "Prints a Python script that rebuilds the Jacobians and checks them against the lesson's numbers.",
        footer = {"", "Example: jacobian-lens snippet --lesson dense-layer --for pytorch | python3 -"})
final class SnippetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Choice choice = new Choice();

    @Option(names = "--for", required = true, paramLabel = "TOOL", description = "numpy, pytorch or jax.")
    private Tool tool = Tool.NUMPY;

    SnippetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        choice.check();
        var sources = choice.sources();
        if (sources.size() != 1)
            throw choice.usage("snippet takes one lesson at a time; it was given " + sources.size() + " files");
        var source = sources.getFirst();
        try {
            terminal.line(Snippet.of(choice.part(source, terminal, "snippet").answer(Draft::scenario), tool)
                    .stripTrailing());
            return Exit.DONE;
        } catch (BadInput e) {
            Exit.report(terminal, source.name(), e.problem());
            return Exit.BAD_INPUT;
        }
    }
}
