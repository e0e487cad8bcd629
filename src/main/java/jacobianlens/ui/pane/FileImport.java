package jacobianlens.ui.pane;

import jacobianlens.input.NumbersFile;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts the numbers of a file in the place of an input's. The file is read off the window's thread.
final class FileImport {
    private static final FileChooser.ExtensionFilter NUMBERS =
            new FileChooser.ExtensionFilter("Numbers", "*.csv", "*.tsv", "*.txt", "*.json", "*.npy", "*.m", "*.dat");
    private static final FileChooser.ExtensionFilter ANY = new FileChooser.ExtensionFilter("All files", "*.*");
    private final Intents intents;
    private final Question question;
    private final Latest reading = new Latest("numbers");

    /// Asks the user which file to take.
    interface Question {
        /// The file that was chosen, if one was.
        Optional<Path> ask(String title, @Nullable Window owner);
    }

    /// @param question is asked which file to take
    FileImport(Intents intents, Question question) {
        this.intents = intents;
        this.question = question;
    }

    /// The system's dialog.
    static Optional<Path> dialog(String title, @Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(NUMBERS, ANY);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// A button that asks which file to take an input from.
    Button button(Field field) {
        var button = new Button();
        Icon.on(button, "mdal-folder_open", 1);
        button.setId("import-" + FieldEditor.id(field.name()));
        button.setAccessibleText("Import " + field.name() + " from a file");
        button.getStyleClass().addAll("quiet-button", "import-button");
        button.setTooltip(new Tooltip("Import from a file…"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> ask(field, button.getScene().getWindow()));
        return button;
    }

    /// Asks which file to take an input from.
    void ask(Field field, @Nullable Window owner) {
        question.ask("Import " + field.name(), owner).ifPresent(file -> read(field, file));
    }

    /// Takes an input from a file; what is wrong with it is said at the input.
    void read(Field field, Path file) {
        reading.ask(() -> change(field, file), change -> intents.edit(new Object(), field.name(), change));
    }

    private static UnaryOperator<Scenario> change(Field field, Path file) {
        try {
            var table = NumbersFile.read(field.name(), file);
            return scenario -> Entries.replaced(field, scenario, table);
        } catch (BadInput e) {
            return _ -> {
                throw e;
            };
        }
    }

    /// Whether a dropped file is for an input; a lesson, or a figure that may carry one, is for the window.
    static boolean isWanted(Path file) {
        return !String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(jlens|png|svg|pdf)");
    }
}
