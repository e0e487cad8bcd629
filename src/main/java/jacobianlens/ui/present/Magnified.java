package jacobianlens.ui.present;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The picture, up to three times as large as the screen. What is seen follows the pointer: its left edge where the
/// pointer is at the left edge of the screen, its middle where it is in the middle.
final class Magnified extends ScrollPane {
    static final int WHOLE = 100;
    private static final int MOST = 300;
    private final StackPane sheet;
    private int percent = WHOLE;
    private @Nullable Bounds laidOut;
    private double across = 0.5;
    private double down = 0.5;

    /// @param layers what lies on each other and is magnified together
    Magnified(Node... layers) {
        super();
        sheet = new StackPane(layers);
        setContent(sheet);
        setId("magnified");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinSize(0, 0);
        getStyleClass().add("stage-scroll");
        widthProperty().addListener(_ -> fit());
        heightProperty().addListener(_ -> fit());
    }

    int percent() {
        return percent;
    }

    /// @param wanted in percent of the screen
    void magnify(int wanted) {
        percent = Math.clamp(wanted, WHOLE, MOST);
        fit();
    }

    /// Shows the part of the picture that the pointer is at.
    ///
    /// @param across from 0 at the left to 1 at the right
    /// @param down from 0 at the top to 1 at the bottom
    void follow(double across, double down) {
        this.across = Math.clamp(across, 0, 1);
        this.down = Math.clamp(down, 0, 1);
        scroll();
    }

    private void scroll() {
        setHvalue(across);
        setVvalue(down);
    }

    /// A scroll pane whose content changes its size does not stay at the same part of it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var size = sheet.getLayoutBounds();
        if (size.equals(laidOut)) return;
        laidOut = size;
        scroll();
    }

    private void fit() {
        double width = getWidth() * percent / WHOLE;
        double height = getHeight() * percent / WHOLE;
        sheet.setMinSize(width, height);
        sheet.setPrefSize(width, height);
        sheet.setMaxSize(width, height);
    }
}
