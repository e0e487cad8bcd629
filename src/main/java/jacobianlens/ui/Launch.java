package jacobianlens.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/// Starts the window. (A class that extends Application cannot be the main class on the class path.)
public final class Launch {
    private Launch() {}

    /// Opens the window, on a lesson file if one is given, and returns when it is closed.
    public static void window(Optional<Path> file) {
        Application.launch(App.class, file.map(Path::toString).stream().toArray(String[]::new));
    }
}
