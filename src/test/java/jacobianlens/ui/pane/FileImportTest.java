package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Vec;
import jacobianlens.render.Pointed;
import jacobianlens.ui.OnStage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of numbers that is chosen in the dialog, or dropped onto a vector or matrix.
class FileImportTest implements Intents {
    private final OnStage stage = new OnStage();
    private final Scenario start = Lessons.byId("dense-layer").start();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private Scenario scenario = start;
    private final InputsPane inputs = new InputsPane(this, (title, owner) -> {
        assertThat(owner).isNotNull();
        asked.add(title);
        return answer;
    });

    @TempDir
    Path folder;

    FileImportTest() {
        stage.show(inputs, 292, 700);
        stage.act(() -> inputs.show(scenario));
    }

    @Override
    public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {
        try {
            look(change);
        } catch (BadInput e) {
            inputs.refuse(field, e.problem());
        }
    }

    @Override
    public void look(UnaryOperator<Scenario> change) {
        scenario = change.apply(scenario);
        inputs.show(scenario);
    }

    @Override
    public void retract(Object gesture) {}

    @Override
    public void point(@Nullable Pointed pointed) {}

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("numbers.csv"), text);
    }

    private Vec x() {
        return scenario.inputs().vector("x");
    }

    private String sentence() {
        var label = (Label) stage.find("#field-x .problem");
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void whatIsChosenIsRead() throws IOException {
        answer = Optional.of(file("7,8,9"));
        stage.press("#import-x");
        stage.until(() -> x().equals(Vec.of(7, 8, 9)));
        assertThat(asked).containsExactly("Import x");
    }

    @Test
    void cancellingChangesNothing() {
        stage.press("#import-x");
        assertThat(asked).containsExactly("Import x");
        assertThat(scenario).isEqualTo(start);
        assertThat(sentence()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAtTheArray() {
        answer = Optional.of(folder.resolve("none.csv"));
        stage.press("#import-x");
        stage.until(() -> sentence().startsWith("There is no file “none.csv”."));
        assertThat(scenario).isEqualTo(start);
    }

    /// What is dropped onto an array and is no number file goes on to the window.
    @ParameterizedTest
    @CsvSource({
        "x.csv, x.csv",
        "X.NPY lesson.jlens, X.NPY",
        "lesson.jlens x.csv, ''",
        "figure.PNG, ''",
        "figure.svg, ''",
        "figure.pdf, ''",
    })
    void theFirstFileDroppedOntoAnArrayIsForItUnlessItMayCarryALesson(String dropped, String taken) {
        var files = Stream.of(dropped.split(" ")).map(File::new).toList();
        assertThat(FileDrop.first(files, FileImport::isWanted)
                        .map(Path::toString)
                        .orElse(""))
                .isEqualTo(taken);
        assertThat(FileDrop.first(List.of(), FileImport::isWanted)).isEmpty();
    }
}
