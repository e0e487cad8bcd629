package jacobianlens.ui.present;

import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Reveal;
import jacobianlens.ui.pane.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Every step as a small picture, of a playlist scene by scene: arrows choose, Enter or a click goes there.
final class Overview extends VBox {
    private static final double AROUND = 40;
    private static final int MOST_ACROSS = 4;
    private static final int ACROSS_A_LIST = 5;
    private final List<Thumb> steps = new ArrayList<>();
    private final Overlay overlay;
    private final Go go;
    private final int across;
    private final double wide;
    private volatile boolean closed;

    /// A scene and its steps.
    ///
    /// @param name what the list calls it
    record Part(String name, Shown shown) {}

    /// Goes to a step of a scene, both from 0.
    interface Go {
        void to(int scene, int step);
    }

    /// @param parts the scenes of a list, or the only one
    /// @param at which of them is shown, from 0
    Overview(List<Part> parts, int at, Theme theme, Latest painting, Go go, Overlay overlay) {
        super();
        this.overlay = overlay;
        this.go = go;
        setId("overview");
        boolean one = parts.size() == 1;
        int root = (int) Math.ceil(Math.sqrt(parts.getFirst().shown().steps()));
        across = one ? Math.clamp(root, 1, MOST_ACROSS) : ACROSS_A_LIST;
        wide = Math.min(SmallPicture.WIDTH / 2, (overlay.getWidth() - 2 * AROUND) / across - AROUND);
        var rows = new VBox(10);
        for (int k = 0; k < parts.size(); k++) {
            if (!one)
                rows.getChildren().add(heading((k + 1) + "  " + parts.get(k).name()));
            rows.getChildren().add(grid(k, parts.get(k).shown()));
        }
        var scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        parentProperty().addListener((_, _, parent) -> closed = parent == null);
        int before =
                parts.stream().limit(at).mapToInt(part -> part.shown().steps()).sum();
        var here = steps.get(before + parts.get(at).shown().scenario().step());
        here.mark();
        painting.ask(() -> paint(before, theme), _ -> {});
        overlay.open(this, this);
        overlay.applyCss(); // what is in a scroll pane can have the focus, and be scrolled to, only once it is laid out
        overlay.layout();
        choose(here);
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("program");
        return heading;
    }

    private GridPane grid(int scene, Shown shown) {
        var grid = new GridPane(10, 10);
        int first = steps.isEmpty() ? 0 : steps.getLast().row() + 1;
        for (int k = 0; k < shown.steps(); k++) {
            int step = k;
            var thumb = new Thumb(shown.at(shown.scenario().withStep(k)), wide, first + k / across, k % across);
            thumb.setId("thumb-" + (steps.size() + 1));
            thumb.setOnAction(_ -> {
                overlay.close();
                go.to(scene, step);
            });
            steps.add(thumb);
            grid.add(thumb, k % across, k / across);
        }
        return grid;
    }

    /// Paints one step after the other, each shown as soon as it is there, as long as anyone looks.
    ///
    /// @param from where to begin
    private int paint(int from, Theme theme) {
        var order = new ArrayList<>(steps);
        Collections.rotate(order, -from);
        for (var thumb : order) if (!closed) thumb.paint(theme);
        return order.size();
    }

    private void key(KeyEvent event) {
        var at = steps.stream().filter(Thumb::isFocused).findFirst().orElse(steps.getFirst());
        int place = steps.indexOf(at);
        switch (event.getCode()) {
            case LEFT -> choose(steps.get(Math.max(place - 1, 0)));
            case RIGHT -> choose(steps.get(Math.min(place + 1, steps.size() - 1)));
            case UP -> choose(beside(at, at.row() - 1));
            case DOWN -> choose(beside(at, at.row() + 1));
            case HOME -> choose(steps.getFirst());
            case END -> choose(steps.getLast());
            case ENTER -> at.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The step of a row that is nearest to the column of another; that one itself if there is no such row.
    private Thumb beside(Thumb thumb, int row) {
        return steps.stream()
                .filter(other -> other.row() == row)
                .min(Comparator.comparingInt(other -> Math.abs(other.column() - thumb.column())))
                .orElse(thumb);
    }

    private static void choose(Thumb thumb) {
        thumb.requestFocus();
        Reveal.node(thumb);
    }
}
