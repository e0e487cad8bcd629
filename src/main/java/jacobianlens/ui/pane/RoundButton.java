package jacobianlens.ui.pane;

import java.util.Locale;
import javafx.scene.control.Button;

/// A button with a picture; what it says is its name too.
final class RoundButton extends Button {
    private static final double SIZE = 1.54;
    private static final double SMALL = 1.08;

    RoundButton(String icon, String says, Runnable action) {
        super();
        show(icon);
        getStyleClass().add("round");
        setId(says.toLowerCase(Locale.ROOT).replace(' ', '-'));
        setAccessibleText(says);
        setOnAction(_ -> action.run());
    }

    /// Shows another picture.
    void show(String icon) {
        Icon.on(this, icon, SIZE);
    }

    /// A smaller one with this picture, for what is less often used.
    RoundButton small(String icon) {
        getStyleClass().add("small");
        Icon.on(this, icon, SMALL);
        return this;
    }
}
