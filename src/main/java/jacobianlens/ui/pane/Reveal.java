package jacobianlens.ui.pane;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls what surrounds a node until the node is in sight.
public final class Reveal {
    private Reveal() {}

    /// Scrolls every scroll pane around a node as little as needed.
    public static void node(Node node) {
        area(node, node.getBoundsInLocal());
    }

    /// Scrolls every scroll pane around a node as little as needed for a part of it.
    static void area(Node node, Bounds part) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null)
                into(scroll, node.localToScene(part));
    }

    private static void into(ScrollPane scroll, Bounds inScene) {
        Bounds at = scroll.getContent().sceneToLocal(inScene);
        Bounds all = scroll.getContent().getBoundsInLocal();
        Bounds view = scroll.getViewportBounds();
        scroll.setHvalue(place(scroll.getHvalue(), at.getMinX(), at.getMaxX(), view.getWidth(), all.getWidth()));
        scroll.setVvalue(place(scroll.getVvalue(), at.getMinY(), at.getMaxY(), view.getHeight(), all.getHeight()));
    }

    /// Where to scroll to, from 0 to 1, so that low to high is in a view onto a longer whole.
    static double place(double now, double low, double high, double view, double whole) {
        double room = whole - view;
        if (room <= 0) return now;
        double first = now * room;
        if (low < first) return Math.clamp(low / room, 0, 1);
        if (high > first + view) return Math.clamp((high - view) / room, 0, 1);
        return now;
    }
}
