package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard's way through the window: where it is can be seen, and what is there has a name.
class FocusTest {
    private static final int TRIES = 5;
    private static final int AROUND = 4;
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());

    private static List<Node> reachable(Parent root) {
        var found = new ArrayList<Node>();
        for (var node : root.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) continue;
            if (node.isFocusTraversable()) found.add(node);
            if (node instanceof Parent parent) found.addAll(reachable(parent));
        }
        return found;
    }

    @Test
    void whereTheKeyboardIsCanBeSeen() {
        on.painted();
        var scene = on.window().getScene();
        var nodes = reachable(scene.getRoot());
        assertThat(nodes).hasSizeGreaterThan(40);
        var unseen = new ArrayList<String>();
        for (var node : nodes) if (!isSeen(node, scene)) unseen.add(node.toString());
        assertThat(unseen).isEmpty();
    }

    /// Scrolling to what has the focus can take a moment.
    private boolean isSeen(Node node, Scene scene) {
        return IntStream.range(0, TRIES)
                .anyMatch(_ -> differ(withFocusOn(node, scene), withFocusOn(scene.getRoot(), scene), node));
    }

    @Test
    void nothingIsOutlinedBeforeTheKeyboardIsUsed() {
        var scene = on.window().getScene();
        assertThat(scene.getFocusOwner()).isSameAs(on.window());
        on.stage().keys(KeyCode.TAB);
        assertThat(reachable(scene.getRoot())).contains(scene.getFocusOwner());
    }

    @Test
    void whatTheKeyboardReachesHasAName() {
        on.painted();
        var nameless = reachable(on.window().getScene().getRoot()).stream()
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void neighboursHaveDifferentNames() {
        on.painted();
        var twice = new ArrayList<String>();
        var names = new HashMap<Parent, Set<String>>();
        for (var node : reachable(on.window().getScene().getRoot()))
            if (!names.computeIfAbsent(node.getParent(), _ -> new HashSet<>()).add(name(node))) twice.add(name(node));
        assertThat(twice).isEmpty();
    }

    /// Which pane of the window the keyboard is in.
    private int pane() {
        var window = on.window();
        var panes =
                List.of(window.getTop(), window.getLeft(), window.getCenter(), window.getRight(), window.getBottom());
        for (Node node = window.getScene().getFocusOwner(); node != null; node = node.getParent())
            if (panes.contains(node)) return panes.indexOf(node);
        return -1;
    }

    @Test
    void tabGoesFromTheTopThroughLessonsPictureAndInputsToTheStatusLine() {
        on.resize(1400, 800);
        on.painted();
        var panes = new ArrayList<Integer>();
        on.stage().act(on.stage().find("#open")::requestFocus);
        var first = on.window().getScene().getFocusOwner();
        do {
            if (panes.isEmpty() || panes.getLast() != pane()) panes.add(pane());
            on.stage().keys(KeyCode.TAB);
        } while (on.window().getScene().getFocusOwner() != first);
        assertThat(panes.subList(0, 5)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void tabLeavesAMatrixOfThePicture() {
        on.painted();
        on.stage().act(on.stage().find("#stage")::requestFocus);
        on.stage().keys(KeyCode.DOWN);
        assertThat(on.present().view().pinned()).isNotNull();
        on.stage().keys(KeyCode.TAB);
        assertThat(on.stage().find("#stage").isFocused()).isFalse();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        if (node instanceof Labeled labeled && labeled.getText() != null) return labeled.getText();
        return node instanceof TextInputControl input && input.getPromptText() != null ? input.getPromptText() : "";
    }

    private WritableImage withFocusOn(Node node, Scene scene) {
        on.stage().act(node::requestFocus);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
    }

    private static boolean differ(WritableImage with, WritableImage without, Node node) {
        var area = node.localToScene(node.getBoundsInLocal());
        int right = (int) Math.min(with.getWidth(), area.getMaxX() + AROUND);
        int low = (int) Math.min(with.getHeight(), area.getMaxY() + AROUND);
        for (int y = (int) Math.max(0, area.getMinY() - AROUND); y < low; y++)
            for (int x = (int) Math.max(0, area.getMinX() - AROUND); x < right; x++)
                if (with.getPixelReader().getArgb(x, y)
                        != without.getPixelReader().getArgb(x, y)) return true;
        return false;
    }
}
