package jacobianlens.ui.pane;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A panel with a heading that is as tall as what is in it at its width, and scrolls where the window is too small for
/// that.
abstract class SnugPanel extends VBox {
    private final VBox inside = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(inside);

    SnugPanel(String id, String heading) {
        super(10);
        setId(id);
        getStyleClass().add("snug");
        var head = new Label(heading);
        head.getStyleClass().add("program");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        inside.heightProperty().addListener((_, _, height) -> scroll.setPrefViewportHeight(height.doubleValue()));
        getChildren().setAll(head, scroll);
    }

    /// What is shown below the heading.
    protected final VBox inside() {
        return inside;
    }

    /// Puts something between the heading and what scrolls.
    protected final void keep(Node... nodes) {
        getChildren().addAll(1, List.of(nodes));
    }

    /// What the keyboard scrolls.
    Node focus() {
        return scroll;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    /// A bold label before or above something.
    static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// A sentence.
    static Label words(String id, String words) {
        var label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
