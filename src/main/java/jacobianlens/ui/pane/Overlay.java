package jacobianlens.ui.pane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A panel over the window. Esc and a click beside it close it, and the focus goes back to where it was.
public final class Overlay extends StackPane {
    private @Nullable Node before;

    public Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(_ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close();
        });
    }

    /// Shows a panel and gives it the focus.
    public void open(VBox panel, Node focus) {
        if (!isVisible() && getScene() != null) before = getScene().getFocusOwner();
        panel.getStyleClass().add("panel");
        panel.setOnMousePressed(event -> event.consume());
        getChildren().setAll(panel);
        setVisible(true);
        // only then is what a panel scrolls a part of the scene, and can have the focus
        applyCss();
        layout();
        focus.requestFocus();
    }

    /// Whether a panel is open.
    public boolean isOpen() {
        return isVisible();
    }

    public void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }
}
