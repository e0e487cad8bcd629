package jacobianlens.cli;

import jacobianlens.chain.Step;
import jacobianlens.cli.Render.Tint;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.render.Opening;
import jacobianlens.render.Theme;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `open`: the window, with a lesson file if one is named.
@Command(name = "open", description = "Opens the window. This is what happens without a command.")
final class Open implements Callable<Integer> {
    private final Terminal terminal;
    private final Window window;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The lesson file (.jlens) to open, or a figure.")
    private @Nullable String file;

    @Option(names = "--present", description = "Present at once, on the whole screen.")
    private boolean present;

    @Option(names = "--step", paramLabel = "K", description = "The step to show, counted from 1.")
    private @Nullable Integer step;

    @Option(names = "--theme", paramLabel = "NAME", description = "light, dark or projector, for this time only.")
    private @Nullable Tint theme;

    @Option(
            names = "--zoom",
            paramLabel = "PERCENT",
            description = "How large words are, from 75 to 300, for this time only.")
    private @Nullable Integer zoom;

    @Spec
    private @Nullable CommandSpec command;

    Open(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Override
    public Integer call() {
        if (step != null && step < 1) throw usage("--step needs a number from 1; it was given " + step);
        if (zoom != null && (zoom < 75 || zoom > 300))
            throw usage("--zoom needs a whole number from 75 to 300; it was given " + zoom);
        if (!hasDisplay()) {
            terminal.err()
                    .println(
                            "There is no display for the window here: use render for pictures or compute for numbers, such"
                                    + " as jacobian-lens render --lesson dense-layer --out layer.png.");
            return Exit.USAGE;
        }
        if (file != null) return open(file);
        window.open(opening(null));
        return Exit.DONE;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    private Opening opening(@Nullable Path path) {
        return new Opening(path, present, step, theme == null ? null : Theme.byId(theme.name()), zoom);
    }

    /// Finds out whether a scene can be shown; the first at the step that is asked for.
    private Step check(Scenario scenario, boolean first) {
        var asked = step == null || !first ? scenario : scenario.withStep(step - 1);
        return asked.shown(asked.derive());
    }

    private int open(String file) {
        try {
            var parts = new Source(file, true).parts(terminal.in());
            for (var part : parts) part.answer(draft -> check(draft.scenario(), part == parts.getFirst()));
        } catch (BadInput e) {
            Exit.report(terminal, file, e.problem());
            return Exit.BAD_INPUT;
        }
        window.open(opening(Path.of(file)));
        return Exit.DONE;
    }

    /// Windows and macOS always have one; elsewhere the environment names it.
    private static boolean hasDisplay() {
        var system = System.getProperty("os.name", "");
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || "Headless".equals(System.getProperty("glass.platform"))
                || named("DISPLAY")
                || named("WAYLAND_DISPLAY");
    }

    private static boolean named(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
