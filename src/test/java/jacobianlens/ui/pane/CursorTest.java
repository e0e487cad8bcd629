package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The step shows ∂a/∂z (3×3) · ∂z/∂x (3×4) = ∂a/∂x (3×4).
class CursorTest {
    private final Shown shown = Shown.of(Lessons.byId("layer-input").start());

    @ParameterizedTest
    @CsvSource({
        "da/dz, 1, 1, UP, false, da/dz, 0, 1",
        "da/dz, 0, 1, UP, false, da/dz, 0, 1",
        "da/dz, 2, 1, DOWN, false, da/dz, 2, 1",
        "da/dz, 1, 1, LEFT, false, da/dz, 1, 0",
        "da/dz, 1, 0, LEFT, false, da/dz, 1, 0",
        "da/dz, 1, 2, RIGHT, false, dz/dx, 1, 0",
        "dz/dx, 1, 0, LEFT, false, da/dz, 1, 2",
        "da/dx, 1, 3, RIGHT, false, da/dx, 1, 3",
        "da/dx, 1, 2, HOME, false, da/dx, 1, 0",
        "da/dx, 1, 2, END, false, da/dx, 1, 3",
        "da/dx, 1, 2, HOME, true, da/dx, 0, 0",
        "da/dx, 1, 2, END, true, da/dx, 2, 3"
    })
    void keysMoveIt(
            String id, int row, int column, KeyCode key, boolean control, String toId, int toRow, int toColumn) {
        var cursor = Cursor.of(shown.step(), new Cell(id, row, column)).orElseThrow();
        assertThat(cursor.move(key, control)).isEqualTo(new Cell(toId, toRow, toColumn));
    }

    @Test
    void aCellThatTheStepDoesNotShowHasNoCursor() {
        assertThat(Cursor.of(shown.step(), new Cell("J", 0, 0))).isEmpty();
        assertThat(Cursor.of(shown.step(), new Cell("da/dz", 3, 0))).isEmpty();
        assertThat(Cursor.of(shown.step(), null)).isEmpty();
        assertThat(Cursor.start(shown.step())).isEqualTo(new Cell("da/dx", 0, 0));
    }
}
