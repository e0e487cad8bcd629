package jacobianlens;

import jacobianlens.cli.Program;
import jacobianlens.cli.Terminal;
import jacobianlens.ui.Launch;
import java.util.Locale;

/// Starts the program: the window, or a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(new Program(Terminal.ofProcess(), Launch::window).run(args));
    }
}
