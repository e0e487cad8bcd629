package jacobianlens.ui;

import jacobianlens.lesson.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Opening and saving lesson files, with the system's dialogs.
final class LessonFiles {
    private final Supplier<@Nullable Scene> scene;
    private @Nullable Path file;

    LessonFiles(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }
    Optional<Path> choose() { return Optional.empty(); }
    Optional<Scenario> read(Path p) { return Optional.empty(); }
    boolean save(Scenario p) { return false; }
}
