package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Matrix;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conventions are switched in the status line, and the inputs follow.
class ConventionsTest {
    private final OnWindow on = new OnWindow(Lessons.byId("dense-layer").start());
    private final OnStage stage = on.stage();

    private void choose(String menu, int option) {
        stage.act(stage.find("#" + menu, MenuButton.class).getItems().get(option)::fire);
    }

    private void show(String lesson) {
        stage.act(() -> on.window()
                .editing()
                .edit(new Object(), "", _ -> Lessons.byId(lesson).start()));
    }

    private Matrix weights() {
        return on.present().inputs().matrix("W");
    }

    @Test
    void weightsStoredAsInPyTorchAreTypedWhereTheyAreShown() {
        var before = weights();
        choose("weights", 1);
        assertThat(weights()).as("the same layer").isEqualTo(before);
        var cell = stage.find("#cell-W[3,2]");
        assertThat(GridPane.getRowIndex(cell)).as("neuron 2").isEqualTo(2);
        assertThat(GridPane.getColumnIndex(cell)).as("input 3").isEqualTo(3);
        stage.type("#cell-W[3,2]", "7");
        assertThat(weights().at(2, 1)).isEqualTo(7);
        assertThat(weights().at(1, 2)).isEqualTo(before.at(1, 2));
    }

    @Test
    void weightsStoredAsInPyTorchArePastedAsTheyAreShown() {
        choose("weights", 1);
        stage.act(stage.find("#cell-W[1,1]")::requestFocus);
        stage.act(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "[[1, 2, 3], [4, 5, 6]]"));
            stage.find("#cell-W[1,1]", TextField.class).paste();
        });
        assertThat(weights()).isEqualTo(Matrix.ofRows(new double[][] {{1, 4}, {2, 5}, {3, 6}}));
        assertThat(on.present().inputs().vector("b").size()).isEqualTo(2);
        assertThat(on.present().inputs().vector("x").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"layer-input, layout", "layer-input, weights", "activation-relu, relu-at-zero", "loss-mse, loss-factor"
    })
    void aSwitchIsOneStepToUndo(String lesson, String menu) {
        show(lesson);
        Scenario before = on.present();
        choose(menu, 1);
        var after = on.present();
        assertThat(after.conventions()).isNotEqualTo(before.conventions());
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(before);
        stage.press("#redo");
        assertThat(on.present()).isEqualTo(after);
    }

    private <N extends Node> N inReluMenu(Class<N> type) {
        var menu = stage.find("#relu-at-zero", MenuButton.class);
        var row = (Pane) ((CustomMenuItem) menu.getItems().getLast()).getContent();
        return row.getChildren().reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void typeSlope(String text) {
        var field = inReluMenu(TextField.class);
        stage.act(() -> {
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    @Test
    void anotherSlopeAtTheKinkCanBeTyped() {
        show("activation-relu");
        typeSlope("0.25");
        assertThat(on.present().conventions().reluAtZero()).isEqualTo(0.25);
        assertThat(stage.text("#relu-at-zero")).isEqualTo("ReLU′(0) = 0.25");
        stage.press("#undo");
        assertThat(on.present().conventions().reluAtZero()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"abc, is not a number", "1.5, between 0 and 1", "'', is empty"})
    void whatIsNoSlopeIsSaidBesideTheField(String text, String why) {
        show("activation-relu");
        var before = on.present();
        typeSlope(text);
        assertThat(inReluMenu(Label.class).getText()).contains(why);
        assertThat(on.present()).isEqualTo(before);
    }
}
