package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubTest {
    private static final String CELL = "#cell-x[1]";
    private final Scenario start = Lessons.byId("dense-layer").start();
    private final OnWindow on = new OnWindow(start);
    private final OnStage stage = on.stage();

    private void mouse(EventType<MouseEvent> type, double moved, String modifier) {
        mouse(CELL, type, moved, modifier);
    }

    private void mouse(String id, EventType<MouseEvent> type, double moved, String modifier) {
        var cell = stage.find(id);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        boolean shift = "SHIFT".equals(modifier);
        boolean alt = "ALT".equals(modifier);
        stage.act(() -> {
            var at = cell.localToScreen(10 + moved, 10);
            Event.fireEvent(
                    cell,
                    new MouseEvent(
                            type,
                            10 + moved,
                            10,
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            false,
                            alt,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            Math.abs(moved) < 3,
                            null));
        });
    }

    private double x() {
        return on.present().inputs().vector("x").at(0);
    }

    @ParameterizedTest
    @CsvSource({"'', 30, 0.8", "'', -70, -0.2", "SHIFT, 30, 3.5", "ALT, 30, 0.53", "'', 4, 0.54"})
    void draggingSidewaysChangesTheNumberLiveAndIsOneStepToUndo(String modifier, double pixels, double value) {
        mouse(MouseEvent.MOUSE_PRESSED, 0, modifier);
        for (double part = 0.25; part <= 1; part += 0.25) mouse(MouseEvent.MOUSE_DRAGGED, part * pixels, modifier);
        assertThat(x()).as("while the button is down").isEqualTo(value);
        assertThat(stage.find(CELL).getCursor()).isEqualTo(Cursor.H_RESIZE);
        mouse(MouseEvent.MOUSE_RELEASED, pixels, modifier);
        assertThat(x()).isEqualTo(value);
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(start);
        assertThat(stage.find("#undo").isDisabled()).isTrue();
        stage.press("#redo");
        assertThat(x()).isEqualTo(value);
    }

    @Test
    void twoDragsAndWhatIsTypedAfterwardsAreThreeSteps() {
        for (int drag = 0; drag < 2; drag++) {
            mouse(MouseEvent.MOUSE_PRESSED, 0, "");
            mouse(MouseEvent.MOUSE_DRAGGED, 20, "");
            mouse(MouseEvent.MOUSE_RELEASED, 20, "");
        }
        assertThat(x()).isEqualTo(0.9);
        stage.act(stage.find(CELL)::requestFocus);
        stage.write("7");
        assertThat(x()).isEqualTo(7);
        stage.press("#undo");
        assertThat(x()).isEqualTo(0.9);
        stage.press("#undo");
        assertThat(x()).isEqualTo(0.7);
        stage.press("#undo");
        assertThat(x()).isEqualTo(0.5);
    }

    @Test
    void aClickWithAShakyHandStillEdits() {
        mouse(MouseEvent.MOUSE_PRESSED, 0, "");
        mouse(MouseEvent.MOUSE_DRAGGED, 3, "");
        mouse(MouseEvent.MOUSE_RELEASED, 3, "");
        assertThat(on.present()).isEqualTo(start);
        assertThat(stage.find(CELL).isFocused()).isTrue();
        assertThat(stage.find(CELL).getCursor()).isEqualTo(Cursor.TEXT);
        assertThat(stage.find(CELL, TextField.class).getSelectedText()).isEqualTo("0.50");
        stage.write("-3");
        assertThat(x()).isEqualTo(-3);
    }

    @Test
    void whatCountsMovesByOnes() {
        stage.press("#lesson-moves-all");
        var cell = stage.find("#cell-j", TextField.class);
        assertThat(cell.getText()).isEqualTo("2");
        mouse("#cell-j", MouseEvent.MOUSE_PRESSED, 0, "");
        mouse("#cell-j", MouseEvent.MOUSE_DRAGGED, 35, "SHIFT");
        mouse("#cell-j", MouseEvent.MOUSE_RELEASED, 35, "");
        assertThat(cell.getText()).isEqualTo("4");
        stage.act(cell::requestFocus);
        stage.keys(KeyCode.DOWN);
        assertThat(on.present().inputs().number("j")).isEqualTo(3);
    }
}
