package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.render.Figure;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Frame;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The zoom, over the whole window.
class ZoomTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());

    private void zoom(int percent) {
        int steps = (percent - 100) / 25;
        for (int k = 0; k < Math.abs(steps); k++)
            on.stage().keys(KeyCode.CONTROL, steps > 0 ? KeyCode.EQUALS : KeyCode.MINUS);
        assertThat(on.stage().text("#zoom")).isEqualTo(percent + "%");
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 150, 200, 300})
    void thePictureIsThePaintersAtThatZoom(int percent) {
        zoom(percent);
        var frame = on.painted();
        var painter = StagePainter.of(on.present(), frame.shown().derivation(), Theme.LIGHT);
        int width = frame.image().getWidth();
        int height = frame.image().getHeight();
        var expected = Figure.paint(painter.zoomed(percent / 100.0), width, height, 1);
        assertThat(pixels(frame.image()))
                .isEqualTo(pixels(expected.image()))
                .isNotEqualTo(pixels(Figure.paint(painter, width, height, 1).image()));
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 100, 150, 200, 300})
    void whatOfThePictureIsOutOfSightHasAScrollBar(int percent) {
        on.resize(1280, 720);
        zoom(percent);
        var frame = on.painted();
        var view = on.stage().find("#stage-scroll", ScrollPane.class);
        var room = view.getViewportBounds();
        assertThat(bar(view, ".scroll-bar:horizontal").isVisible())
                .isEqualTo(frame.image().getWidth() > Math.round(room.getWidth()));
        assertThat(bar(view, ".scroll-bar:vertical").isVisible())
                .isEqualTo(frame.image().getHeight() > Math.round(room.getHeight()));
    }

    private static Node bar(ScrollPane pane, String query) {
        return pane.lookupAll(query).stream()
                .filter(ScrollBar.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void theBarsAreWholeAndNothingInThemOverlaps(int percent) {
        on.resize(1280, 720);
        zoom(percent);
        on.painted();
        on.stage().until(() -> !on.stage().text("#check").endsWith("…"));
        for (String bar : List.of(".top", "#timeline", "#status", "#conventions")) {
            var parts = ((Parent) on.stage().find(bar))
                    .getChildrenUnmodifiable().stream()
                            .filter(Node::isManaged)
                            .map(part -> part.localToScene(part.getLayoutBounds()))
                            .toList();
            assertThat(parts).as(bar).isNotEmpty().allSatisfy(part -> {
                assertThat(part.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(part.getMaxX()).isLessThanOrEqualTo(1280);
                assertThat(part.getMaxY()).isLessThanOrEqualTo(720);
            });
            for (int k = 1; k < parts.size(); k++)
                assertThat(parts.get(k).getMinX())
                        .as(bar + " " + k)
                        .isGreaterThanOrEqualTo(parts.get(k - 1).getMaxX() - 0.5);
        }
    }

    @Test
    void whereThereIsRoomForOnePanelTheOneAskedForIsShown() {
        on.resize(1280, 720);
        zoom(200);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons"))).containsExactly(true, false);
        on.stage().keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons"))).containsExactly(false, true);
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons"))).containsExactly(true, false);
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons"))).containsExactly(false, true);
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        on.stage().keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons")))
                .as("with usual text there is room for both again")
                .containsExactly(true, true);
    }

    @Test
    void whereThereIsRoomForOnePanelTheLessonsLeaveItToTheInputs() {
        on.resize(1280, 720);
        zoom(200);
        on.stage().keys(KeyCode.CONTROL, KeyCode.B);
        on.stage().keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons"))).containsExactly(true, false);
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(List.of(isShown("#inputs"), isShown("#lessons")))
                .as("both can be hidden too")
                .containsExactly(false, false);
    }

    private boolean isShown(String panel) {
        return on.stage().find(panel).isVisible();
    }

    static Stream<Arguments> panels() {
        return Stream.of("Ctrl E", "Ctrl D", "Ctrl Shift D", "Ctrl Shift B", "F1", "Ctrl L", "Ctrl K")
                .flatMap(keys -> Stream.of(100, 200, 300).map(percent -> Arguments.of(keys, percent)));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void panelsAreWholeAndTheirButtonsInReach(String keys, int percent) {
        on.resize(1280, 720);
        on.stage().until(() -> !on.stage().text("#check").startsWith("checking"));
        zoom(percent);
        on.stage().keys(Stream.of(keys.split(" ")).map(KeyCode::getKeyCode).toArray(KeyCode[]::new));
        on.stage().until(() -> on.stage().find("#overlay").isVisible());
        var overlay = (Parent) on.stage().find("#overlay");
        var room = new BoundingBox(0, 0, 1280, 720);
        for (var node : overlay.lookupAll(".button"))
            if (isSeen(node) && !scrolls(node))
                assertThat(room.contains(node.localToScene(node.getBoundsInLocal())))
                        .as(node.toString())
                        .isTrue();
        for (var node : overlay.lookupAll(".label"))
            if (node instanceof Label label && isSeen(label) && label.lookup(".text") instanceof Text text)
                assertThat(text.getText()).as(label.getText()).doesNotEndWith(label.getEllipsisString());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void theExportScrollsDownwardsAlone(int percent) {
        on.resize(1280, 720);
        zoom(percent);
        on.stage().keys(KeyCode.CONTROL, KeyCode.E);
        on.stage().until(() -> on.stage().find("#overlay").isVisible());
        var scroll = (ScrollPane) on.stage().find("#export-panel").lookup(".panel-scroll");
        assertThat(bar(scroll, ".scroll-bar:horizontal").isVisible()).isFalse();
        var picture = on.stage().find(".export-preview");
        assertThat(picture.getLayoutBounds().getWidth()).isGreaterThan(400);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static boolean scrolls(Node node) {
        return node != null && (node instanceof ScrollPane || scrolls(node.getParent()));
    }

    @Test
    void theCursorStaysInSight() {
        on.resize(1280, 720);
        zoom(300);
        on.painted();
        on.stage().act(on.stage().find("#stage")::requestFocus);
        on.stage().keys(KeyCode.DOWN);
        for (int k = 0; k < 3; k++) {
            inSight(on.painted());
            on.stage().keys(KeyCode.RIGHT);
        }
        on.stage().keys(KeyCode.DOWN);
        inSight(on.painted());
    }

    private void inSight(Frame frame) {
        var area = frame.hits().regions().stream()
                .filter(region -> region.cell().equals(on.present().view().pinned()))
                .findFirst()
                .orElseThrow()
                .area();
        var corner = on.stage().find("#stage").localToScene(area.getCenterX(), area.getCenterY());
        var view = on.stage().find("#stage-scroll");
        assertThat(view.localToScene(view.getBoundsInLocal()).contains(corner)).isTrue();
    }
}
