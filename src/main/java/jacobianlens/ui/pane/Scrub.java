package jacobianlens.ui.pane;

import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Changes a number by dragging sideways, by its grain. A press that hardly moves stays a click.
final class Scrub {
    private static final PseudoClass SCRUBBED = PseudoClass.getPseudoClass("scrubbed");
    private static final double THRESHOLD = 4;

    /// The number that is dragged.
    interface Target {
        Grain grain();

        double value();

        /// A value on the way; all of one drag have one gesture.
        void scrubbed(Object gesture, double value);

        /// The drag is over.
        void released();
    }

    private final Node node;
    private final Target target;
    private Object gesture = new Object();
    private double pressedAt;
    private long moved;
    private double start;
    private BigDecimal change = BigDecimal.ZERO;
    private boolean pressed;
    private boolean active;

    private Scrub(Node node, Target target) {
        this.node = node;
        this.target = target;
    }

    /// Lets a node be dragged.
    static void listen(Node node, Target target) {
        var scrub = new Scrub(node, target);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, scrub::press);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, scrub::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> scrub.release());
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY && event.getClickCount() <= 1;
        pressedAt = event.getScreenX();
    }

    private void drag(MouseEvent event) {
        if (!pressed) return;
        event.consume();
        double distance = event.getScreenX() - pressedAt;
        if (!active && Math.abs(distance) < THRESHOLD) return;
        if (!active) begin();
        long pixels = Math.round(distance);
        change = change.add(target.grain().perPixel(event).multiply(BigDecimal.valueOf(pixels - moved)));
        moved = pixels;
        target.scrubbed(gesture, NumberText.nudge(start, change.toPlainString()));
    }

    private void begin() {
        active = true;
        gesture = new Object();
        start = target.value();
        change = BigDecimal.ZERO;
        moved = 0;
        node.pseudoClassStateChanged(SCRUBBED, true);
    }

    private void release() {
        pressed = false;
        if (!active) return;
        active = false;
        node.pseudoClassStateChanged(SCRUBBED, false);
        target.released();
    }
}
