package jacobianlens.ui.pane;

import jacobianlens.export.Excerpt;
import jacobianlens.lesson.Saving;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// Writes an export to its file or files, away from the window's thread.
final class ExportWriting {
    private ExportWriting() {}

    /// What went wrong, if anything did.
    static Optional<Problem> to(Path path, ExportChoice choice, Excerpt excerpt) {
        try {
            choice.aim().files(path.toString(), excerpt, choice.options(), ExportWriting::write);
            return Optional.empty();
        } catch (BadInput refused) {
            return Optional.of(refused.problem());
        } catch (UncheckedIOException e) {
            return Optional.of(new Problem(
                    "file", path.toString(), "The file cannot be written.", "Choose a folder you may write to."));
        }
    }

    private static void write(String name, byte[] bytes) {
        try {
            Saving.whole(Path.of(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
