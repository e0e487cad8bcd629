package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.ui.pane.Frame;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Law 6: after any series of edits, undos and redos the window shows what a fresh window on the same scenario shows.
class RandomWalkTest {
    private static final int MOVES = 40;
    private static final List<String> TEXTS =
            List.of("0", "1", "-2.5", "0.3", "1e-3", "abc", "0,5", "", "-", "1e999", "7", "-1", "0.25");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theWindowShowsWhatAFreshOneShows(long seed) {
        var random = new Random(seed);
        var on = new OnWindow(Lessons.byId("layer-input").start());
        for (int i = 0; i < MOVES; i++) move(on, random);
        on.stage().act(on.stage().find("#stage")::requestFocus);
        var walked = Sight.of(on);
        var fresh = Sight.of(new OnWindow(on.present()));
        assertThat(walked).usingRecursiveComparison().isEqualTo(fresh);
    }

    /// Everything a window shows: the picture in pixels and in words, the places, and the inputs unless one is refused.
    private record Sight(String description, int[] pixels, List<String> labels, Map<String, String> cells) {
        static Sight of(OnWindow on) {
            var stage = on.stage();
            if (nodes(on, ".problem").stream().anyMatch(Node::isVisible)) stage.press("#undo");
            Frame frame = on.painted();
            var pixels = ((DataBufferInt) frame.image().getRaster().getDataBuffer()).getData();
            var labels = List.of(
                    stage.text("#breadcrumb"), stage.text("#place"), stage.text("#cost"), stage.text("#relu-at-zero"));
            var cells = nodes(on, ".number-cell").stream()
                    .collect(Collectors.toMap(Node::getId, cell -> ((TextField) cell).getText()));
            return new Sight(frame.description(), pixels, labels, cells);
        }
    }

    private static void move(OnWindow on, Random random) {
        switch (random.nextInt(10)) {
            case 0 -> on.stage().press("#lesson-" + pick(Lessons.rows(), random).id());
            case 1, 2, 3 -> type(on, pick(nodes(on, ".number-cell"), random), pick(TEXTS, random));
            case 4 -> fire(on, pick(nodes(on, ".step-button"), random));
            case 5 -> on.stage().press(pick(List.of("#random", "#zeros", "#example", "#relu-at-zero"), random));
            case 6 ->
                nodes(on, ".toggle-button").stream()
                        .skip(random.nextInt(4))
                        .findFirst()
                        .ifPresent(toggle -> fire(on, toggle));
            case 7 -> on.stage().press("#undo");
            case 8 -> on.stage().press("#redo");
            default -> fire(on, pick(nodes(on, ".card"), random));
        }
    }

    private static void type(OnWindow on, Node cell, String text) {
        on.stage().act(cell::requestFocus);
        on.stage().act(() -> ((TextField) cell).setText(text));
    }

    private static void fire(OnWindow on, Node button) {
        on.stage().act(((ButtonBase) button)::fire);
    }

    private static List<Node> nodes(OnWindow on, String query) {
        return List.copyOf(on.stage().robot().lookup(query).queryAll());
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
