package jacobianlens.ui;

import jacobianlens.ui.pane.Action;
import jacobianlens.ui.pane.CurvePane;
import jacobianlens.ui.pane.LessonList;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.StagePane;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The window's keys. Keys without Ctrl, and arrows with it, step through the lesson, unless a text field, the curve,
/// the lesson list or the cell cursor has its own use for them.
final class Keys {
    private final List<Action> actions;
    private final StagePane stage;
    private final Overlay overlay;

    Keys(List<Action> actions, StagePane stage, Overlay overlay) {
        this.actions = actions;
        this.stage = stage;
        this.overlay = overlay;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isLeftOver(event)) act(event);
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isLeftOver(event)) act(event);
        });
    }

    /// Enter and Esc belong to whatever has the focus; they count here when nothing there has a use for them.
    private static boolean isLeftOver(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
    }

    private void act(KeyEvent event) {
        if (overlay.isOpen()) return;
        boolean free = event.isShortcutDown() && !event.getCode().isArrowKey()
                || event.getCode().isFunctionKey();
        if (!free && taken(event)) return;
        actions.stream().filter(action -> action.matches(event)).findFirst().ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }

    private boolean taken(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return true;
        var at = event.getTarget();
        return at instanceof TextInputControl
                || at instanceof ButtonBase && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
                || inside(at, CurvePane.class) && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)
                || inside(at, LessonList.class) && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END)
                || stage.usesForCursor(event.getCode()) && inside(at, StagePane.class);
    }

    private static boolean inside(EventTarget target, Class<? extends Node> pane) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent())
            if (pane.isInstance(node)) return true;
        return false;
    }
}
