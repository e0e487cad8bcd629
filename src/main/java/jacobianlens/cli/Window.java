package jacobianlens.cli;

import jacobianlens.render.Opening;

/// Opens the window; the command line does not know how.
@FunctionalInterface
public interface Window {

    /// Shows the window until it is closed.
    ///
    /// @param opening what it shows, and how
    void open(Opening opening);
}
