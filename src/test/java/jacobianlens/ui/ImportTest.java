package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Lessons;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import jacobianlens.ui.pane.InputsPane;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of an input from a file.
class ImportTest {
    private static final Matrix TABLE = Matrix.ofRows(new double[][] {{1, 2}, {3, 4}, {5, -6}});
    private final OnWindow on = new OnWindow(Lessons.byId("dense-layer").start());
    private final OnStage stage = on.stage();

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("numbers.csv"), text.replace('/', '\n'));
    }

    private void take(String field, Path file) {
        stage.act(() -> stage.find("#inputs", InputsPane.class).importNumbers(field, file));
    }

    private String sentence(String field) {
        var label = (Label) stage.find("#field-" + field + " .problem");
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void aFileTakesThePlaceOfTheWholeMatrixInOneStep() throws IOException {
        var before = on.present();
        take("W", file("1,2/3,4/5,-6/"));
        stage.until(() -> on.present().inputs().matrix("W").equals(TABLE));
        assertThat(on.present().inputs().vector("x").size()).isEqualTo(3);
        assertThat(on.present().inputs().vector("b").size()).isEqualTo(2);
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(before);
        assertThat(stage.find("#undo").isDisabled()).isTrue();
    }

    @Test
    void aMatrixIsReadAsItIsShown() throws IOException {
        stage.act(() -> on.window()
                .editing()
                .edit(
                        new Object(),
                        "",
                        scenario -> scenario.withConventions(
                                scenario.conventions().with(WeightStorage.NEURONS_BY_INPUTS))));
        take("W", file("1,3,5/2,4,-6/"));
        stage.until(() -> on.present().inputs().matrix("W").equals(TABLE));
    }

    @Test
    void aVectorMayStandInARowOrAColumn() throws IOException {
        take("x", file("[1, 2, 3, 4, 5]"));
        stage.until(() -> on.present().inputs().vector("x").equals(Vec.of(1, 2, 3, 4, 5)));
        take("x", file("5/4/3/"));
        stage.until(() -> on.present().inputs().vector("x").equals(Vec.of(5, 4, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | 1,2/3,4 | x is a list; these are 2×2 numbers.",
                "x | 1,abc | Number 2: “abc” is not a number.",
                "W | '' | There are no numbers in the text.",
            })
    void whatCannotBeUsedIsSaidAtTheInputAndChangesNothing(String field, String text, String why) throws IOException {
        var before = on.present();
        take(field, file(text));
        stage.until(() -> sentence(field).startsWith(why));
        assertThat(on.present()).isEqualTo(before);
        stage.type("#cell-x[1]", "2");
        assertThat(sentence(field)).isEmpty();
    }

    @Test
    void aFolderAMissingFileAndALargeOneAreSentencesToo() throws IOException {
        var large = folder.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        take("W", folder);
        stage.until(() -> sentence("W").contains("is a folder. Choose a file."));
        take("W", folder.resolve("none"));
        stage.until(() -> sentence("W").startsWith("There is no file “none”."));
        take("W", large);
        stage.until(() -> sentence("W").startsWith("“large.csv” is larger than 1 MB."));
        assertThat(on.present()).isEqualTo(Lessons.byId("dense-layer").start());
    }

    @Test
    void everyVectorAndMatrixHasItsButtonAndNothingElse() {
        assertThat(stage.robot().lookup(".import-button").<Node>queryAll())
                .extracting(Node::getId)
                .containsExactly("import-W", "import-b", "import-x");
    }
}
