package jacobianlens.ui;

import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the lesson is kept that the window showed when it was closed, beside the settings. Like those it is a comfort:
/// no failure to keep or to read it is an error.
///
/// @param path the lesson file; null to remember nothing
record LastLesson(@Nullable Path path) {

    static LastLesson beside(SettingsFile settings) {
        return new LastLesson(settings.path() == null ? null : settings.path().resolveSibling("last.jlens"));
    }

    /// What was shown last; empty if nothing was kept, or what was kept has no answer any more.
    Optional<Scenario> read() {
        if (path == null || !Files.exists(path)) return Optional.empty();
        return Answer.to(path) instanceof Answer.Good good
                ? Optional.of(good.shown().scenario())
                : Optional.empty();
    }

    void write(Scenario scenario) {
        if (path == null) return;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            LessonFile.save(path, scenario);
        } catch (IOException _) {
            // Nothing is lost that the user saved.
        }
    }
}
