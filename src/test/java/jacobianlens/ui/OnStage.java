package jacobianlens.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Puts a scene on the test stage, at a fixed place and size, and works its controls.
public final class OnStage {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    /// Starts JavaFX if it is not running.
    public OnStage() {
        try {
            stage = FxToolkit.registerPrimaryStage();
            WaitForAsyncUtils.waitForAsyncFx(10_000, OnStage::style);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void style() {
        if (Application.getUserAgentStylesheet() == null) Style.install();
    }

    /// Shows a root node with the window's style; whatever an earlier test left on the stage is gone.
    public void show(Parent root, double width, double height) {
        act(() -> {
            var scene = new Scene(root);
            Style.dress(scene, false);
            show(scene, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Shows a scene at the corner of the screen; on the window's thread.
    void show(Scene scene, double width, double height) {
        stage.setMaximized(false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /// Runs on the window's thread and waits until what it caused there is done.
    public void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settle();
    }

    /// Waits until the window's thread has done what it was about to do, and laid out what that led to.
    private void settle() {
        for (int round = 0; round < 3; round++)
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                if (stage.getScene() == null) return;
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
    }

    /// Types on the keyboard, into whatever has the focus.
    public void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public <N extends Node> N find(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    public Node find(String query) {
        return robot.lookup(query).query();
    }

    public String text(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    public void press(String button) {
        act(find(button, ButtonBase.class)::fire);
    }

    /// Puts the focus into a field and replaces its text.
    public void type(String field, String text) {
        act(find(field)::requestFocus);
        act(() -> find(field, TextField.class).setText(text));
    }

    public void keys(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /// The mouse does something at a point of a node, with its first button where it needs one; nothing if the node is
    /// not on the screen.
    void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        var button = type == MouseEvent.MOUSE_MOVED || type == MouseEvent.MOUSE_EXITED
                ? MouseButton.NONE
                : MouseButton.PRIMARY;
        act(() -> {
            var at = node.localToScreen(x, y);
            if (at == null) return;
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            at.getX(),
                            at.getY(),
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            type != MouseEvent.MOUSE_DRAGGED,
                            null));
        });
    }

    public FxRobot robot() {
        return robot;
    }

    /// Waits until a condition holds on the window's thread.
    public void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not get there in 20 seconds.", e);
        }
        settle();
    }

    /// Whether a node carries a pseudo-class, such as `here` or `bad`.
    public boolean is(String query, String pseudoClass) {
        return find(query).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals(pseudoClass));
    }
}
