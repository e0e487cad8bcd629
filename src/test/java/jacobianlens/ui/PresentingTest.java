package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Opening;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.StagePane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presenter mode over the whole window, on one screen.
class PresentingTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start().withStep(4));
    private final OnStage stage = on.stage();

    @AfterEach
    void leave() {
        stage.act(() -> on.window().presenter().leave());
    }

    private Scene scene() {
        return javafx.stage.Window.getWindows().stream()
                .map(javafx.stage.Window::getScene)
                .filter(scene -> scene != null && scene.lookup("#presented") != null)
                .findFirst()
                .orElseThrow();
    }

    private Node node(String id) {
        return Objects.requireNonNull(scene().lookup("#" + id), id);
    }

    private void key(KeyCode code) {
        key(code, false, false);
    }

    private void key(KeyCode code, boolean control, boolean shift) {
        stage.act(() -> {
            var scene = scene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        stage.mouse(node("presented"), type, x, y);
    }

    private int step() {
        return on.present().step();
    }

    @Test
    void f5BeginsAtTheFirstStepAndShiftF5Here() {
        stage.keys(KeyCode.SHIFT, KeyCode.F5);
        assertThat(step()).isEqualTo(4);
        key(KeyCode.ESCAPE);
        assertThat(on.window().presenter().isOn()).isFalse();
        stage.keys(KeyCode.F5);
        assertThat(on.window().presenter().isOn()).isTrue();
        assertThat(step()).isZero();
    }

    @Test
    void aClickerGoesThroughTheLessonAndTheWindowIsThereAfterwards() {
        stage.press("#present");
        for (var next : List.of(KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.N, KeyCode.RIGHT)) key(next);
        Scenario reached = on.present();
        assertThat(reached).isNotEqualTo(Lessons.byId("layer-input").start());
        key(KeyCode.P);
        key(KeyCode.RIGHT);
        assertThat(on.present()).isEqualTo(reached);
        key(KeyCode.END);
        int last = step();
        key(KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo(last - 1);
        key(KeyCode.ESCAPE);
        assertThat(step()).isEqualTo(last - 1);
        assertThat(stage.text("#place")).isEqualTo(last + " / " + (last + 1));
    }

    @Test
    void whatIsSeenIsPaintedForARoom() {
        stage.press("#present");
        var pane = (StagePane) node("presented");
        stage.until(
                () -> pane.frame() != null && pane.frame().shown().scenario().equals(on.present()));
        var theme = Objects.requireNonNull(pane.frame()).theme();
        assertThat(theme).isEqualTo(Theme.LIGHT.presented());
        key(KeyCode.P, true, true);
        stage.until(() -> Objects.requireNonNull(pane.frame()).theme().equals(Theme.PROJECTOR.presented()));
        key(KeyCode.P, true, true);
        stage.until(() -> Objects.requireNonNull(pane.frame()).theme().equals(Theme.LIGHT.presented()));
    }

    @Test
    void aNumberAndEnterJumpAndEscForgetsANumberFirst() {
        stage.press("#present");
        key(KeyCode.DIGIT3);
        key(KeyCode.ENTER);
        assertThat(step()).isEqualTo(2);
        key(KeyCode.NUMPAD9);
        key(KeyCode.NUMPAD9);
        key(KeyCode.ENTER);
        assertThat(step())
                .as("the last, if there are fewer")
                .isEqualTo(on.present().derive().steps().size() - 1);
        key(KeyCode.DIGIT1);
        key(KeyCode.ESCAPE);
        assertThat(on.window().presenter().isOn()).isTrue();
        key(KeyCode.F5);
        assertThat(step()).isZero();
    }

    @Test
    void blackAndWhiteHideThePictureUntilTheNextKey() {
        stage.press("#present");
        key(KeyCode.B);
        assertThat(node("cover").isVisible()).isTrue();
        key(KeyCode.PERIOD);
        assertThat(node("cover").isVisible()).isFalse();
        key(KeyCode.W);
        assertThat(node("cover").isVisible()).isTrue();
        key(KeyCode.ESCAPE);
        assertThat(node("cover").isVisible()).isFalse();
        assertThat(on.window().presenter().isOn()).isTrue();
        key(KeyCode.B);
        key(KeyCode.RIGHT);
        assertThat(node("cover").isVisible()).isFalse();
    }

    @Test
    void theOverviewGoesToTheStepThatArrowsChoose() {
        stage.press("#present");
        key(KeyCode.O);
        assertThat(node("thumb-1").isFocused()).isTrue();
        key(KeyCode.RIGHT);
        key(KeyCode.DOWN);
        assertThat(step()).as("only chosen").isZero();
        int chosen = scene().getRoot().lookupAll(".thumb").stream()
                .filter(Node::isFocused)
                .mapToInt(thumb -> Integer.parseInt(thumb.getId().substring(6)))
                .findFirst()
                .orElseThrow();
        key(KeyCode.ENTER);
        assertThat(step()).isEqualTo(chosen - 1).isGreaterThan(1);
        key(KeyCode.O);
        key(KeyCode.ESCAPE);
        assertThat(on.window().presenter().isOn())
                .as("Esc closes the overview first")
                .isTrue();
    }

    @Test
    void helpAndTheSearchForAStepOpenOverThePicture() {
        stage.press("#present");
        key(KeyCode.SLASH, false, true);
        assertThat(node("help").isVisible()).isTrue();
        key(KeyCode.ESCAPE);
        key(KeyCode.G);
        assertThat(node("palette-search").isFocused()).isTrue();
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void thePenDrawsOnItsStepAlone() {
        stage.press("#present");
        key(KeyCode.D);
        mouse(MouseEvent.MOUSE_PRESSED, 100, 100);
        mouse(MouseEvent.MOUSE_DRAGGED, 200, 150);
        mouse(MouseEvent.MOUSE_RELEASED, 200, 150);
        mouse(MouseEvent.MOUSE_CLICKED, 200, 150);
        assertThat(on.present().view().pinned()).as("the pen pins no cell").isNull();
        assertThat(((Pane) node("ink")).getChildren()).hasSize(1);
        mouse(MouseEvent.MOUSE_PRESSED, 300, 100);
        key(KeyCode.Z, true, false);
        assertThat(((Pane) node("ink")).getChildren()).hasSize(1);
        key(KeyCode.RIGHT);
        assertThat(((Pane) node("ink")).getChildren()).isEmpty();
        key(KeyCode.LEFT);
        assertThat(((Pane) node("ink")).getChildren()).hasSize(1);
        key(KeyCode.E);
        assertThat(((Pane) node("ink")).getChildren()).isEmpty();
        key(KeyCode.ESCAPE);
        assertThat(on.window().presenter().isOn())
                .as("Esc lays the pen down first")
                .isTrue();
    }

    @Test
    void laserSpotlightAndLensFollowThePointer() {
        stage.press("#present");
        var pane = (StagePane) node("presented");
        stage.until(() -> pane.frame() != null);
        var cell =
                Objects.requireNonNull(pane.frame()).hits().regions().getFirst().area();
        for (var tool : List.of(KeyCode.L, KeyCode.S, KeyCode.M)) {
            key(tool);
            mouse(MouseEvent.MOUSE_MOVED, cell.getCenterX(), cell.getCenterY());
            String id = tool == KeyCode.L ? "laser" : tool == KeyCode.S ? "spotlight" : "lens";
            var bounds = node(id).getBoundsInParent();
            assertThat(bounds.contains(cell.getCenterX(), cell.getCenterY()))
                    .as(id)
                    .isTrue();
        }
        assertThat(((javafx.scene.control.Label) node("lens-words")).getText()).contains("=");
        key(KeyCode.M);
        assertThat(scene().lookup("#lens")).as("the same key lays it down").isNull();
    }

    private StagePane presented() {
        return (StagePane) node("presented");
    }

    /// The picture at the size it has now, once it is painted.
    /// The picture at the size it has once it is laid out.
    private Frame painted() {
        layOut();
        stage.until(() -> presented().frame() != null
                && presented().frame().shown().scenario().equals(on.present())
                && presented().frame().image().getWidth()
                        == Math.round(presented().getWidth()));
        return Objects.requireNonNull(presented().frame());
    }

    private double width() {
        return scene().getWidth();
    }

    /// Moves the pointer to a point of the screen, as parts of its width and height.
    private void point(double across, double down) {
        var corner = scene().getRoot().localToScreen(across * width(), down * scene().getHeight());
        var at = presented().screenToLocal(corner);
        mouse(MouseEvent.MOUSE_MOVED, at.getX(), at.getY());
    }

    private double presentedWidth() {
        layOut();
        return presented().getWidth();
    }

    /// What a key or the pointer asked for is laid out, as in the next pulse.
    private void layOut() {
        for (int round = 0; round < 3; round++)
            stage.act(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            });
    }

    /// Where the left edge of the picture is, from the left edge of the screen.
    private double left() {
        layOut();
        return presented().localToScene(0, 0).getX();
    }

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

    /// Presents a playlist: a scene, the same scene with its own place in the list, and another.
    private List<Entry> presentList(Path folder) throws IOException {
        var list = List.of(
                new Entry("Warm-up", Lessons.byId("layer-input").start().withStep(0)),
                new Entry("Again", Lessons.byId("layer-input").start().withStep(0)),
                new Entry("", Lessons.byId("loss-mse").start()));
        var file = folder.resolve("lecture.jlens");
        PlaylistFile.save(file, new Playlist(list));
        stage.act(() -> on.window().open(file));
        stage.until(() -> on.window().listing().list().scenes().size() == list.size());
        stage.press("#present");
        return list;
    }

    @Test
    void theOverviewOfAPlaylistGoesToAnyStepOfAnyScene(@TempDir Path folder) throws IOException {
        var list = presentList(folder);
        key(KeyCode.O);
        stage.until(() -> scene().lookup("#overview") != null);
        int all = list.stream()
                .mapToInt(entry -> entry.scenario().derive().steps().size())
                .sum();
        assertThat(scene().lookup("#thumb-" + all)).isNotNull();
        assertThat(scene().lookup("#thumb-" + (all + 1))).isNull();
        assertThat(node("thumb-1").isFocused()).isTrue();
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        assertThat(node("thumb-1").isFocused()).isTrue();
        key(KeyCode.END);
        var thumb = node("thumb-" + all);
        assertThat(thumb.localToScene(thumb.getLayoutBounds()).getMaxY())
                .as("scrolled to")
                .isLessThanOrEqualTo(scene().getHeight());
        key(KeyCode.ENTER);
        assertThat(on.present().scene().id()).isEqualTo("loss");
        assertThat(step()).isEqualTo(list.getLast().scenario().derive().steps().size() - 1);
        key(KeyCode.O);
        stage.until(() -> scene().lookup("#overview") != null);
        assertThat(node("thumb-" + all).isFocused()).isTrue();
        stage.act(((ButtonBase) node("thumb-2"))::fire);
        assertThat(on.present().scene().id()).isEqualTo("dense-layer");
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void scenesOfAPlaylistAreOneKeyApartAndKeepTheirStrokes(@TempDir Path folder) throws IOException {
        presentList(folder);
        key(KeyCode.D);
        mouse(MouseEvent.MOUSE_PRESSED, 100, 100);
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.window().listing().at()).isEqualTo(1);
        assertThat(((Pane) node("ink")).getChildren()).as("of the other place").isEmpty();
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.present().scene().id()).isEqualTo("loss");
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.present().scene().id()).as("the last").isEqualTo("loss");
        key(KeyCode.PAGE_UP, true, false);
        key(KeyCode.PAGE_UP, true, false);
        assertThat(on.window().listing().at()).isZero();
        assertThat(((Pane) node("ink")).getChildren()).hasSize(1);
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

    @Test
    void pressedKeysAreShownOnRequest() {
        stage.press("#present");
        key(KeyCode.RIGHT);
        assertThat(node("pressed-key").isVisible()).isFalse();
        key(KeyCode.T);
        key(KeyCode.PAGE_DOWN);
        assertThat(((javafx.scene.control.Label) node("pressed-key")).getText()).isEqualTo("Page Down");
    }

    @Test
    void theHelpOfTheWindowNamesEveryKeyOfThePresenter() {
        stage.keys(KeyCode.F1);
        var texts = stage.robot().lookup("#help .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText)
                .toList();
        assertThat(texts).contains("Presenting: Spotlight", "Present from this step");
        stage.keys(KeyCode.ESCAPE);
    }

    @Test
    void anOpeningPresentsAtOnceAndItsLookIsNotRemembered(@TempDir Path folder) {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(Settings.FIRST.with(Look.DARK).withZoom(125));
        var comfort = new Comfort(file, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        comfort.thisTime(new Opening(null, true, 3, Theme.PROJECTOR, 150));
        assertThat(comfort.theme()).isEqualTo(Theme.PROJECTOR);
        assertThat(comfort.settings().zoom()).isEqualTo(150);
        comfort.nextSpeed();
        assertThat(file.read().look()).isEqualTo(Look.DARK);
        assertThat(file.read().zoom()).isEqualTo(125);
        comfort.zoom(1);
        assertThat(file.read().zoom()).as("chosen now").isEqualTo(175);
        assertThat(file.read().look()).isEqualTo(Look.DARK);
        stage.act(() -> on.window().open(new Opening(null, true, 3, null, 150)));
        assertThat(step()).isEqualTo(2);
        assertThat(on.window().presenter().isOn()).isTrue();
        assertThat(presentedWidth()).isEqualTo(1.5 * width());
        assertThat(left()).as("the middle").isCloseTo(-0.25 * width(), within(1.0));
        key(KeyCode.ESCAPE);
        stage.keys(KeyCode.F5);
        assertThat(presentedWidth()).as("for this time only").isEqualTo(width());
    }
}
