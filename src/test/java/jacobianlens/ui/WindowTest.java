package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.ui.pane.ExportPane;
import jacobianlens.ui.pane.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());
    private final OnStage stage = on.stage();

    private String sentence(String field) {
        var label = (Label) stage.find("#field-" + field + " .problem");
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void anEditUndoneAndRedoneIsTheSameAgain() {
        var before = on.present();
        stage.type("#cell-x[2]", "-0.5");
        var after = on.present();
        assertThat(after.inputs().vector("x").at(1)).isEqualTo(-0.5);
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(before);
        assertThat(stage.find("#cell-x[2]", TextField.class).getText()).isEqualTo("−1.00");
        stage.press("#redo");
        assertThat(on.present()).isEqualTo(after);
        assertThat(stage.find("#redo").isDisabled()).isTrue();
    }

    @Test
    void keysUndoAndRedo() {
        var before = on.present();
        stage.press("#zeros");
        stage.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(on.present()).isEqualTo(before);
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(on.present()).isNotEqualTo(before);
        stage.keys(KeyCode.CONTROL, KeyCode.Z);
        stage.keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(on.present()).isNotEqualTo(before);
    }

    @Test
    void undoKeepsThePlaceInTheLesson() {
        stage.press("#zeros");
        stage.press("#step-2");
        stage.press("#undo");
        assertThat(on.present().step()).isEqualTo(1);
        assertThat(on.present().inputs())
                .isEqualTo(Lessons.byId("layer-input").start().inputs());
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 5", "PAGE_DOWN, 5", "SPACE, 5", "N, 5", "LEFT, 3", "PAGE_UP, 3", "P, 3", "HOME, 0", "END, 15"})
    void keysStepThroughTheLesson(KeyCode key, int step) {
        assertThat(on.present().step()).isEqualTo(4);
        stage.act(stage.find("#stage")::requestFocus);
        stage.keys(key);
        assertThat(on.present().step()).isEqualTo(step);
    }

    @Test
    void theCurvesKeysMoveItsPointAndNotTheLesson() {
        var before = on.present();
        stage.act(stage.find("#curve")::requestFocus);
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.RIGHT);
        assertThat(on.present().inputs().vector("b").at(0)).isEqualTo(0.3);
        assertThat(on.present().step()).isEqualTo(4);
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "RIGHT", "HOME", "END"})
    void aTextFieldKeepsItsKeys(KeyCode key) {
        stage.act(stage.find("#cell-x[1]")::requestFocus);
        stage.keys(key);
        assertThat(on.present().step()).isEqualTo(4);
    }

    @Test
    void anInputOutsideTheDomainStandsAtItsFieldAndTheLastPictureStays() {
        stage.press("#lesson-unary-exercise");
        var good = on.painted();
        stage.type("#cell-x[2]", "-1");
        assertThat(sentence("x")).contains("x[2]");
        assertThat(stage.is("#cell-x[2]", "bad")).isTrue();
        assertThat(stage.is("#expression-f", "bad")).as("the function is right").isFalse();
        assertThat(on.present()).isEqualTo(good.shown().scenario());
        assertThat(on.painted().description()).isEqualTo(good.description());
        stage.press("#lesson-diagonal-sum");
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(good.shown().scenario());
    }

    @Test
    void aTargetOutsideItsRangeStandsAtTheTargets() {
        stage.press("#lesson-loss-bce");
        stage.type("#cell-y[2]", "-1");
        assertThat(sentence("y")).contains("bce needs 0 ≤ y ≤ 1").contains("Change y[2]");
        assertThat(stage.is("#cell-y[2]", "bad")).isTrue();
        assertThat(stage.is("#cell-yhat[2]", "bad")).isFalse();
        assertThat(sentence("loss")).isEmpty();
    }

    @Test
    void aRefusedEditIsMendedByAnotherField() {
        stage.press("#lesson-unary-general");
        stage.type("#cell-x[2]", "-1");
        assertThat(on.present().inputs().vector("x").at(1)).isEqualTo(-1);
        stage.press("#pick-ln");
        assertThat(sentence("f")).isNotEmpty();
        assertThat(stage.is("#cell-x[2]", "bad")).isTrue();
        assertThat(on.present().inputs().word("f")).isEqualTo("exp");
        stage.type("#cell-x[2]", "3");
        assertThat(sentence("f")).isEmpty();
        assertThat(on.present().inputs().word("f")).isEqualTo("ln");
        assertThat(on.present().inputs().vector("x").at(1)).isEqualTo(3);
    }

    @Test
    void undoingARefusedEditDropsItAndNothingElse() {
        stage.press("#lesson-unary-exercise");
        var good = on.present();
        stage.type("#cell-x[2]", "-1");
        stage.press("#undo");
        assertThat(sentence("x")).isEmpty();
        assertThat(on.present()).isEqualTo(good);
        assertThat(stage.find("#cell-x[2]", TextField.class).getText()).isEqualTo("2.00");
    }

    @Test
    void savedAndOpenedAgainItIsTheSame(@TempDir Path folder) {
        var file = folder.resolve("mine.jlens");
        stage.type("#cell-x[2]", "-0.5");
        var saved = on.present();
        stage.act(() -> on.window().filing().save(file));
        assertThat(on.window().titleProperty().get()).isEqualTo("mine.jlens – Jacobian Lens");
        stage.press("#zeros");
        assertThat(on.window().titleProperty().get()).startsWith("mine.jlens • ");
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.present().equals(saved));
        assertThat(on.window().titleProperty().get()).isEqualTo("mine.jlens – Jacobian Lens");
    }

    @Test
    void anExportedPictureOpensAsItWasAndIsNotSavedOver(@TempDir Path folder) throws IOException {
        var file = folder.resolve("picture.png");
        stage.type("#cell-x[2]", "-0.5");
        var exported = on.present();
        stage.press("#export");
        stage.act(() -> stage.find("#export-panel", ExportPane.class).save(file));
        stage.until(() -> Files.exists(file) && !stage.find("#overlay").isVisible());
        stage.press("#zeros");
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.present().equals(exported));
        assertThat(on.window().titleProperty().get()).isEqualTo("Jacobian Lens");
    }

    @Test
    void aBadFileIsExplainedAndTheWindowStays(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("bad.jlens"), "{\"format\": ");
        var before = on.present();
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> stage.robot().lookup("#problem-dialog").tryQuery().isPresent());
        assertThat(on.present()).isEqualTo(before);
        stage.act(() -> stage.find("#problem-dialog").getScene().getWindow().hide());
    }

    @Test
    void aLargeScenarioIsWorkedOutInTheBackground(@TempDir Path folder) throws IOException {
        var numbers = "[" + "0.5, ".repeat(99_999) + "1]";
        var file = Files.writeString(folder.resolve("large.jlens"), """
                {"format": "jacobian-lens/scene", "version": 1, "scene": "unary", "inputs": {"f": "tanh", "x": %s}}""".formatted(numbers));
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.present().scene().id().equals("unary"));
        stage.press("#pick-exp");
        stage.until(() -> on.present().inputs().word("f").equals("exp"));
        Frame painted = on.painted();
        assertThat(painted.shown().derivation().jacobians().getFirst().value().rows())
                .isEqualTo(100_000);
    }
}
