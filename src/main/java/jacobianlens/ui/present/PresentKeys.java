package jacobianlens.ui.present;

import jacobianlens.ui.pane.Action;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys while presenting, before anything in the scene can take them: digits gather to a step's number, Esc lets go
/// of one thing after the other, everything else is in the table.
final class PresentKeys {
    private final List<Action> actions;
    private final PresentationPane pane;
    private final Runnable leave;
    private TypedNumber number = TypedNumber.NONE;

    PresentKeys(List<Action> actions, PresentationPane pane, Runnable leave) {
        this.actions = actions;
        this.pane = pane;
        this.leave = leave;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (pane.overlay().isOpen() || event.getCode().isModifierKey()) return;
        pane.pressed(name(event));
        if (event.getCode().isDigitKey() && !event.isShortcutDown()) type(event);
        else if (event.getCode() == KeyCode.ENTER && number.step().isPresent()) jump(event);
        else if (event.getCode() == KeyCode.ESCAPE) escape(event);
        else act(event);
    }

    private void type(KeyEvent event) {
        String name = event.getCode().getName();
        show(number.then(name.substring(name.length() - 1)));
        event.consume();
    }

    private void jump(KeyEvent event) {
        pane.go(Math.max(0, number.step().orElseThrow() - 1));
        show(TypedNumber.NONE);
        event.consume();
    }

    /// A number half typed, a cover, a tool in hand: whatever is there first goes away. If nothing is, the presentation
    /// ends.
    private void escape(KeyEvent event) {
        boolean typing = number.step().isPresent();
        show(TypedNumber.NONE);
        if (!typing && !pane.uncover() && !pane.layDown()) leave.run();
        event.consume();
    }

    private void act(KeyEvent event) {
        show(TypedNumber.NONE);
        actions.stream().filter(action -> action.matches(event)).findFirst().ifPresent(action -> {
            event.consume();
            if (!action.id().equals("black") && !action.id().equals("white")) pane.uncover();
            action.run().run();
        });
    }

    private void show(TypedNumber typed) {
        if (typed.equals(number)) return;
        number = typed;
        pane.typed(typed);
    }

    private static String name(KeyEvent event) {
        return (event.isShortcutDown() ? "Ctrl+" : "")
                + (event.isShiftDown() ? "Shift+" : "")
                + event.getCode().getName();
    }
}
