package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Opening;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.StagePane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presenter mode over the whole window, on one screen.
class PresentingTest extends PresentedWindow {

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
