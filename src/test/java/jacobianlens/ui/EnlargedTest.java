package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// A presented picture that is larger than its screen.
class EnlargedTest extends PresentedWindow {

    @Test
    void whatIsSeenOfAnEnlargedPictureFollowsThePointer() {
        stage.press("#present");
        key(KeyCode.MINUS, true, false);
        assertThat(presentedWidth()).as("never smaller than the screen").isEqualTo(width());
        for (int k = 0; k < 2; k++) key(KeyCode.EQUALS, true, false);
        assertThat(presentedWidth()).isEqualTo(1.5 * width());
        assertThat(left()).as("the middle, until the pointer moves").isCloseTo(-0.25 * width(), within(1.0));
        point(0, 0);
        assertThat(left()).isCloseTo(0, within(1.0));
        point(0.5, 0.5);
        assertThat(left()).isCloseTo(-0.25 * width(), within(1.0));
        point(1, 1);
        assertThat(left()).isCloseTo(-0.5 * width(), within(1.0));
        key(KeyCode.DIGIT0, true, false);
        assertThat(presentedWidth()).isEqualTo(width());
        assertThat(left()).isZero();
        point(0.5, 0.5);
        for (int k = 0; k < 9; k++) key(KeyCode.ADD, true, false);
        assertThat(left()).as("around the pointer").isCloseTo(-width(), within(1.0));
        assertThat(presentedWidth()).as("three times at most").isEqualTo(3 * width());
    }

    @Test
    void anEnlargedPictureIsTheSamePictureLarger() {
        stage.press("#present");
        var cells = painted().hits().regions();
        for (int k = 0; k < 2; k++) key(KeyCode.PLUS, true, false);
        var larger = painted().hits().regions();
        assertThat(larger).hasSameSizeAs(cells);
        for (int k = 0; k < cells.size(); k++) {
            assertThat(larger.get(k).cell()).isEqualTo(cells.get(k).cell());
            assertThat(larger.get(k).area().getX())
                    .isCloseTo(1.5 * cells.get(k).area().getX(), within(2.0));
            assertThat(larger.get(k).area().getWidth())
                    .isCloseTo(1.5 * cells.get(k).area().getWidth(), within(2.0));
        }
    }

    @Test
    void clicksPenAndLensMeetTheCellsOfAnEnlargedPicture() {
        stage.press("#present");
        for (int k = 0; k < 4; k++) key(KeyCode.PLUS, true, false);
        var region = painted().hits().regions().getLast();
        double x = region.area().getCenterX() / presented().getWidth();
        double y = region.area().getCenterY() / presented().getHeight();
        point(x, y);
        mouse(
                MouseEvent.MOUSE_CLICKED,
                region.area().getCenterX(),
                region.area().getCenterY());
        assertThat(on.present().view().pinned()).isEqualTo(region.cell());
        key(KeyCode.M);
        assertThat(((javafx.scene.control.Label) node("lens-words")).getText()).contains("=");
        key(KeyCode.D);
        mouse(
                MouseEvent.MOUSE_PRESSED,
                region.area().getCenterX(),
                region.area().getCenterY());
        var stroke = ((Pane) node("ink")).getChildren().getFirst();
        var ink = stroke.localToScene(stroke.getLayoutBounds());
        assertThat(ink.contains(x * width(), y * scene().getHeight())).isTrue();
    }

    @Test
    void theCellCursorStaysInSightOfAnEnlargedPicture() {
        stage.press("#present");
        for (int k = 0; k < 8; k++) key(KeyCode.PLUS, true, false);
        painted();
        point(0, 0);
        stage.act(presented()::requestFocus);
        key(KeyCode.DOWN);
        for (int k = 0; k < 3; k++) {
            var frame = painted();
            var area = frame.hits().regions().stream()
                    .filter(region -> region.cell().equals(on.present().view().pinned()))
                    .findFirst()
                    .orElseThrow()
                    .area();
            var at = presented().localToScene(area.getCenterX(), area.getCenterY());
            assertThat(scene().getRoot().getLayoutBounds().contains(at)).isTrue();
            stage.act(() -> Event.fireEvent(
                    presented(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false)));
        }
    }

    @Test
    void theWheelEnlargesWithControlAlone() {
        stage.press("#present");
        wheel(false);
        assertThat(presentedWidth()).isEqualTo(width());
        wheel(true);
        stage.until(() -> presented().getWidth() == 1.25 * width());
    }

    private void wheel(boolean control) {
        stage.act(() -> Event.fireEvent(
                presented(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        9,
                        9,
                        9,
                        9,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }
}
