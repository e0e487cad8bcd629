package jacobianlens.ui.pane;

import java.util.Locale;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button with a picture; what it says is its name too.
final class RoundButton extends Button {

    RoundButton(String icon, String says, Runnable action) {
        super("", new FontIcon(icon));
        getStyleClass().add("round");
        setId(says.toLowerCase(Locale.ROOT).replace(' ', '-'));
        setAccessibleText(says);
        setOnAction(_ -> action.run());
    }

    /// A smaller one, for what is less often used.
    RoundButton small() {
        getStyleClass().add("small");
        return this;
    }
}
