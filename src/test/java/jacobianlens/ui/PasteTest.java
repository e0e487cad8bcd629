package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteTest {
    private final OnWindow on = new OnWindow(Lessons.byId("dense-layer").start());
    private final OnStage stage = on.stage();

    private void paste(String cell, String text) {
        stage.act(stage.find(cell)::requestFocus);
        stage.act(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            stage.find(cell, TextField.class).paste();
        });
    }

    private String sentence(String field) {
        var label = (Label) stage.find("#field-" + field + " .problem");
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void aTableTakesThePlaceOfTheWholeMatrixAndTheSizesFollow() {
        var before = on.present();
        paste("#cell-W[2,1]", "array([[1., 2.],\n       [3., 4.],\n       [5., −6.]])");
        var inputs = on.present().inputs();
        assertThat(inputs.matrix("W")).isEqualTo(Matrix.ofRows(new double[][] {{1, 2}, {3, 4}, {5, -6}}));
        assertThat(inputs.vector("x").size()).isEqualTo(3);
        assertThat(inputs.vector("b").size()).isEqualTo(2);
        assertThat(stage.find("#cell-W[3,2]", TextField.class).getText()).isEqualTo("−6.00");
        stage.press("#undo");
        assertThat(on.present()).as("one step").isEqualTo(before);
        assertThat(stage.find("#undo").isDisabled()).isTrue();
        assertThat(stage.find("#cell-W[4,3]")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 2 3 4 5", "[1; 2; 3; 4; 5]", "1, 2, 3, 4, 5", "[1, 2, 3, 4, 5]"})
    void aListTakesThePlaceOfTheWholeVector(String text) {
        paste("#cell-x[3]", text);
        assertThat(on.present().inputs().vector("x")).isEqualTo(Vec.of(1, 2, 3, 4, 5));
        assertThat(on.present().inputs().matrix("W").rows()).isEqualTo(5);
        assertThat(stage.find("#cell-x[3]").isFocused()).as("stays there").isTrue();
    }

    @Test
    void oneNumberIsPastedIntoItsCell() {
        paste("#cell-x[3]", "−7.5");
        assertThat(on.present().inputs().vector("x").at(2)).isEqualTo(-7.5);
        assertThat(on.present().inputs().vector("x").size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | 1 2; 3 4 | x is a list; these are 2×2 numbers.",
                "x | 1 2 abc | Number 3: “abc” is not a number.",
                "x | 1,2; 3 | Row 2 has 1 number, row 1 has 2 numbers.",
                "x | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33"
                        + " | There are 1×33 numbers; here a side has at most 32.",
            })
    void whatDoesNotFitIsExplainedAtTheFieldAndChangesNothing(String field, String text, String why) {
        var before = on.present();
        paste("#cell-x[1]", text);
        assertThat(sentence(field)).startsWith(why);
        assertThat(stage.is("#cell-x[1]", "bad")).isTrue();
        assertThat(stage.is("#cell-x[2]", "bad")).isFalse();
        assertThat(on.present()).isEqualTo(before);
        stage.press("#undo");
        assertThat(sentence(field)).isEmpty();
        assertThat(stage.is("#cell-x[1]", "bad")).isFalse();
        assertThat(on.present()).isEqualTo(before);
    }
}
