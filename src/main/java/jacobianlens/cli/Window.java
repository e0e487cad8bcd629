package jacobianlens.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens the window; the command line does not know how.
@FunctionalInterface
public interface Window {

    /// Shows the window until it is closed.
    ///
    /// @param file the lesson file to open; null for none
    void open(@Nullable Path file);
}
