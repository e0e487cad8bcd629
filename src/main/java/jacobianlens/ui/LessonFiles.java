package jacobianlens.ui;

import jacobianlens.math.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's dialogs about lesson files.
record LessonFiles(@Nullable Window owner) {

    /// Asks which file to open.
    Optional<Path> toOpen() {
        return Optional.ofNullable(chooser("Open a lesson").showOpenDialog(owner)).map(File::toPath);
    }

    /// Asks where to save.
    Optional<Path> toSave() {
        var chooser = chooser("Save the lesson");
        chooser.setInitialFileName("lesson.jlens");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Lessons (*.jlens)", "*.jlens"));
        return chooser;
    }

    /// Says what is wrong and how to mend it, without holding up the window.
    void tell(String heading, Problem problem) {
        var alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner);
        alert.setTitle(heading);
        alert.setHeaderText(problem.text());
        alert.setContentText(problem.where().isEmpty() ? problem.fix() : "At " + problem.where() + ". " + problem.fix());
        alert.getDialogPane().setId("problem-dialog");
        alert.show();
    }
}
