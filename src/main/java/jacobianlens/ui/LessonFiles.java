package jacobianlens.ui;

import jacobianlens.lesson.Saving;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The files the window reads and writes: lessons, pictures, and the system's dialogs about them.
final class LessonFiles {
    private static final FileChooser.ExtensionFilter LESSONS =
            new FileChooser.ExtensionFilter("Lessons (*.jlens)", "*.jlens");
    private static final FileChooser.ExtensionFilter OPENED =
            new FileChooser.ExtensionFilter("Lessons and figures", "*.jlens", "*.png", "*.svg", "*.pdf");
    static final String NOT_EXPORTED = "The export is not saved";
    private final Node parent;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /// @param parent where the dialogs belong
    LessonFiles(Node parent) {
        this.parent = parent;
    }

    /// Asks which file to open.
    Optional<Path> toOpen() {
        return Optional.ofNullable(chooser("Open a lesson", OPENED).showOpenDialog(owner()))
                .map(File::toPath);
    }

    /// Asks which file to save to.
    Optional<Path> toSave() {
        return to("The lesson is not saved", chooser("Save the lesson", LESSONS), "lesson.jlens", "jlens");
    }

    /// Saves the text of a lesson or playlist; says why in a dialog if that fails.
    boolean save(Path to, String text) {
        try {
            Saving.whole(to, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            tell("The lesson is not saved", unwritable(to));
            return false;
        }
    }

    /// Asks where to put an export.
    ///
    /// @param name what to call it
    Optional<Path> toExport(String name, String ending) {
        var kind = new FileChooser.ExtensionFilter("*." + ending, "*." + ending);
        return to(NOT_EXPORTED, chooser("Export", kind), name, ending);
    }

    private Optional<Path> to(String failure, FileChooser chooser, String name, String ending) {
        chooser.setInitialFileName(name);
        try {
            return Optional.ofNullable(chooser.showSaveDialog(owner()))
                    .map(file -> SavedName.of(file.toPath(), ending));
        } catch (BadInput e) {
            tell(failure, e.problem());
            return Optional.empty();
        }
    }

    private static Problem unwritable(Path to) {
        return new Problem("file", to.toString(), "The file cannot be written.", "Choose a folder you may write to.");
    }

    /// The window's title: the file, a mark when it has unsaved changes, and the program.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    void name(Document document) {
        var file = document.hasFile() ? document.home().file() : null;
        String name = file == null ? "" : file.getFileName() + (document.isSaved() ? "" : " •") + " – ";
        title.set(name + "Jacobian Lens");
    }

    /// Says what is wrong and how to mend it, without holding up the window.
    void tell(String heading, Problem problem) {
        var alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner());
        alert.setTitle(heading);
        alert.setHeaderText(problem.text());
        alert.setContentText(
                problem.where().isEmpty() ? problem.fix() : "At " + problem.where() + ". " + problem.fix());
        alert.getDialogPane().setId("problem-dialog");
        alert.show();
    }

    private static FileChooser chooser(String title, FileChooser.ExtensionFilter kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(kind);
        return chooser;
    }

    private @Nullable Window owner() {
        Scene scene = parent.getScene();
        return scene == null ? null : scene.getWindow();
    }
}
