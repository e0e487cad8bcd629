package jacobianlens.ui.present;

import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Pixels;
import jacobianlens.ui.pane.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Every step as a small picture: arrows choose, Enter or a click goes there.
final class Overview extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double FINE = 0.6;
    private static final double AROUND = 40;
    private static final int MOST_ACROSS = 4;
    private final List<Button> steps = new ArrayList<>();
    private final int across;
    private final double wide;

    /// @param go goes to a step, from 0
    Overview(Shown shown, Theme theme, Latest painting, IntConsumer go, Overlay overlay) {
        super();
        setId("overview");
        int n = shown.steps();
        across = Math.clamp((int) Math.ceil(Math.sqrt(n)), 1, MOST_ACROSS);
        wide = Math.min(SmallPicture.WIDTH / 2, (overlay.getWidth() - 2 * AROUND) / across - AROUND);
        var grid = new GridPane(10, 10);
        for (int k = 0; k < n; k++) {
            var button = step(k, shown);
            int step = k;
            button.setOnAction(_ -> {
                overlay.close();
                go.accept(step);
            });
            steps.add(button);
            grid.add(button, k % across, k / across);
        }
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        painting.ask(() -> paint(shown, theme), _ -> {});
        overlay.open(this, this);
        applyCss(); // what is in a scroll pane can have the focus only once the pane has its skin
        steps.get(shown.scenario().step()).requestFocus();
    }

    private Button step(int k, Shown shown) {
        var step = shown.derivation().steps().get(k);
        var picture = new ImageView();
        picture.setFitWidth(wide);
        picture.setFitHeight(wide * SmallPicture.HEIGHT / SmallPicture.WIDTH);
        var button = new Button((k + 1) + "  " + step.title() + "  " + step.summary(), picture);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(wide + 24);
        button.getStyleClass().setAll("thumb");
        button.setId("thumb-" + (k + 1));
        button.pseudoClassStateChanged(HERE, k == shown.scenario().step());
        return button;
    }

    /// Paints one step after the other, each shown as soon as it is there.
    private int paint(Shown shown, Theme theme) {
        for (int k = 0; k < steps.size(); k++) {
            var picture = (ImageView) steps.get(k).getGraphic();
            var step = new Shown(shown.scenario().withStep(k), shown.derivation());
            var painted = SmallPicture.of(step, theme, FINE);
            Platform.runLater(() -> picture.setImage(Pixels.image(painted)));
        }
        return steps.size();
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -across;
            case DOWN -> across;
            case ENTER -> 0;
            default -> Integer.MAX_VALUE;
        };
        if (by == Integer.MAX_VALUE) return;
        event.consume();
        int at = chosen();
        if (by == 0) steps.get(at).fire();
        else steps.get(Math.clamp((long) at + by, 0, steps.size() - 1)).requestFocus();
    }

    private int chosen() {
        return Math.max(0, steps.stream().map(Button::isFocused).toList().indexOf(true));
    }
}
