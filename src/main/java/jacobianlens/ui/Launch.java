package jacobianlens.ui;

import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.Shown;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// Starts the window. (A class that extends Application cannot be the main class on the class path.)
public final class Launch {
    private Launch() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param file the lesson file to open; null for none
    public static void window(@Nullable Path file) {
        Thread.ofPlatform().daemon().name("warm-up").start(Launch::warmUp);
        Application.launch(App.class, file == null ? new String[0] : new String[] {file.toString()});
    }

    /// Paints a picture nobody sees, so that fonts and the formula setter are loaded while the window still opens.
    private static void warmUp() {
        Frame.paint(Shown.of(App.start()), null, Theme.LIGHT, 1, 900, 600, 1);
    }
}
