package jacobianlens.ui;

import jacobianlens.export.CarriedLesson;
import jacobianlens.lesson.Playlist;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a lesson or a playlist is kept, and what was written there last. Every state that undo goes through shares it,
/// so a lesson that was saved once stays on its file.
final class Home {
    private @Nullable Path file;
    private @Nullable Playlist saved;

    /// What was read from a file. A figure is no home: saving must not overwrite it.
    static Home of(Path file, Playlist read) {
        var home = new Home();
        if (!CarriedLesson.isFigure(file.toString())) home.keeps(file, read);
        return home;
    }

    /// It is kept in a file now.
    void keeps(Path to, Playlist content) {
        file = to;
        saved = content;
    }

    /// The file; null if there is none yet.
    @Nullable
    Path file() {
        return file;
    }

    /// Whether the file holds this.
    boolean holds(Playlist content) {
        return content.equals(saved);
    }
}
