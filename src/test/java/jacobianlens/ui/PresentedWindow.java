package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.StagePane;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;

/// A window whose picture is presented on one screen, and the hands on it.
abstract class PresentedWindow {
    final OnWindow on = new OnWindow(Lessons.byId("layer-input").start().withStep(4));
    final OnStage stage = on.stage();

    @AfterEach
    final void leave() {
        stage.act(() -> on.window().presenter().leave());
    }

    final Scene scene() {
        return javafx.stage.Window.getWindows().stream()
                .map(javafx.stage.Window::getScene)
                .filter(scene -> scene != null && scene.lookup("#presented") != null)
                .findFirst()
                .orElseThrow();
    }

    final Node node(String id) {
        return Objects.requireNonNull(scene().lookup("#" + id), id);
    }

    final void key(KeyCode code) {
        key(code, false, false);
    }

    final void key(KeyCode code, boolean control, boolean shift) {
        stage.act(() -> {
            var scene = scene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
    }

    final void mouse(EventType<MouseEvent> type, double x, double y) {
        stage.mouse(node("presented"), type, x, y);
    }

    final int step() {
        return on.present().step();
    }

    final StagePane presented() {
        return (StagePane) node("presented");
    }

    /// The picture at the size it has once it is laid out.
    final Frame painted() {
        layOut();
        stage.until(() -> presented().frame() != null
                && presented().frame().shown().scenario().equals(on.present())
                && presented().frame().image().getWidth()
                        == Math.round(presented().getWidth()));
        return Objects.requireNonNull(presented().frame());
    }

    final double width() {
        return scene().getWidth();
    }

    /// Moves the pointer to a point of the screen, as parts of its width and height.
    final void point(double across, double down) {
        var corner = scene().getRoot().localToScreen(across * width(), down * scene().getHeight());
        var at = presented().screenToLocal(corner);
        mouse(MouseEvent.MOUSE_MOVED, at.getX(), at.getY());
    }

    final double presentedWidth() {
        layOut();
        return presented().getWidth();
    }

    /// What a key or the pointer asked for is laid out, as in the next pulse.
    final void layOut() {
        for (int round = 0; round < 3; round++)
            stage.act(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            });
    }

    /// Where the left edge of the picture is, from the left edge of the screen.
    final double left() {
        layOut();
        return presented().localToScene(0, 0).getX();
    }
}
