package jacobianlens.ui.pane;

import jacobianlens.render.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A quiet button that opens a panel about what is shown.
public abstract class PanelButton extends Button {
    protected final Overlay overlay;
    private Theme theme = Theme.LIGHT;
    private double times = 1;

    PanelButton(String id, String text, Tooltip tooltip, Overlay overlay) {
        super(text);
        this.overlay = overlay;
        setId(id);
        getStyleClass().setAll("convention");
        setTooltip(tooltip);
        setOnAction(_ -> open());
    }

    /// Draws its panel with other colours, and as many times larger, from now on.
    public void use(Theme theme, double times) {
        this.theme = theme;
        this.times = times;
    }

    protected final Theme theme() {
        return theme;
    }

    /// How large text is, 1 as usual.
    protected final double times() {
        return times;
    }

    /// Takes what is shown now.
    public abstract void show(Shown now);

    /// Opens the panel.
    public abstract void open();
}
