package jacobianlens.cli;

import jacobianlens.math.BadInput;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `open`: the window, with a lesson file if one is named.
@Command(name = "open", description = "Opens the window. This is what happens without a command.")
final class Open implements Callable<Integer> {
    private final Terminal terminal;
    private final Window window;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The lesson file (.jlens) to open, or a figure.")
    private @Nullable String file;

    Open(Terminal terminal, Window window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Override
    public Integer call() {
        if (!hasDisplay()) {
            terminal.err()
                    .println(
                            "There is no display for the window here: use render for pictures or compute for numbers, such"
                                    + " as jacobian-lens render --lesson dense-layer --out layer.png.");
            return Exit.USAGE;
        }
        if (file == null) window.open(null);
        else return open(file);
        return Exit.DONE;
    }

    private int open(String file) {
        try {
            var scenario = new Source(file, true).draft(terminal.in()).scenario();
            scenario.shown(scenario.derive());
        } catch (BadInput e) {
            Exit.report(terminal, file, e.problem());
            return Exit.BAD_INPUT;
        }
        window.open(Path.of(file));
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
