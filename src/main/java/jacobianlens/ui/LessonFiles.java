package jacobianlens.ui;

import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Opening and saving lesson files, with the system's dialogs.
final class LessonFiles {
    private final Supplier<@Nullable Scene> scene;
    private @Nullable Path file;

    LessonFiles(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }
}
