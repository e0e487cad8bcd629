package jacobianlens.ui;

import jacobianlens.ui.pane.CurvePane;
import jacobianlens.ui.pane.LessonList;
import jacobianlens.ui.pane.StagePane;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The window's keys. Keys without Ctrl step through the lesson, unless a text field, the curve, the lesson list or
/// the cell cursor has its own use for them.
final class Keys {
    private static final int FAR = 1_000_000;
    private final Window window;
    private final StagePane stage;

    Keys(Window window, StagePane stage) {
        this.window = window;
        this.stage = stage;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() ? command(event) : !taken(event) && step(event.getCode())) event.consume();
        });
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) window.redo();
                else window.undo();
            }
            case Y -> window.redo();
            case O -> window.open();
            case S -> window.save();
            case E -> window.export();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean step(KeyCode code) {
        switch (code) {
            case RIGHT, PAGE_DOWN, N, SPACE -> window.step(1);
            case LEFT, PAGE_UP, P -> window.step(-1);
            case HOME -> window.step(-FAR);
            case END -> window.step(FAR);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean taken(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return true;
        var at = event.getTarget();
        return at instanceof TextInputControl
                || at instanceof ButtonBase && event.getCode() == KeyCode.SPACE
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
