package jacobianlens.ui.pane;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the text around them.
final class Icon {
    private Icon() {}

    /// Puts an icon on a control, in the place of any other. The base theme's size for all icons gives way.
    ///
    /// @param size in heights of the control's text
    static void on(Labeled control, String name, double size) {
        var icon = new FontIcon(name);
        control.setGraphic(icon);
        Runnable fit =
                () -> icon.setIconSize((int) Math.round(size * control.getFont().getSize()));
        control.fontProperty().subscribe(fit);
        icon.iconSizeProperty().subscribe(fit);
    }
}
