package jacobianlens.ui;

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
        Application.launch(App.class, file == null ? new String[0] : new String[] {file.toString()});
    }
}
