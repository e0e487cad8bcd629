package jacobianlens.ui;

import jacobianlens.render.Opening;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.Shown;
import javafx.application.Application;

/// Starts the window. (A class that extends Application cannot be the main class on the class path.)
public final class Launch {
    private Launch() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param opening what it shows, and how
    public static void window(Opening opening) {
        Thread.ofPlatform().daemon().name("warm-up").start(Launch::warmUp);
        App.opening(opening);
        Application.launch(App.class);
    }

    /// Paints a picture nobody sees, so that fonts and the formula setter are loaded while the window still opens.
    private static void warmUp() {
        Frame.paint(Shown.of(App.start()), null, Theme.LIGHT, 1, 900, 600, 1);
    }
}
