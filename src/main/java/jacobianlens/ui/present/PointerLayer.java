package jacobianlens.ui.present;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/// The laser, the spotlight and the lens: they follow the pointer on top of the picture.
final class PointerLayer extends Pane {
    private static final Color DARK = Color.rgb(0, 0, 0, 0.72);
    private static final Color LASER = Color.rgb(230, 0, 30);
    private final Circle laser = new Circle();
    private final Path spotlight = new Path();
    private final Lens lens;
    private @Nullable Tool tool;

    PointerLayer(Lens lens) {
        super();
        this.lens = lens;
        setId("pointer");
        setMouseTransparent(true);
        laser.setId("laser");
        laser.setFill(LASER);
        laser.setStroke(Color.WHITE);
        spotlight.setId("spotlight");
        spotlight.setFill(DARK);
        spotlight.setStroke(null);
        spotlight.setFillRule(FillRule.EVEN_ODD);
    }

    Optional<Tool> tool() {
        return Optional.ofNullable(tool);
    }

    /// Takes a tool up, or lays it down if it is in hand already; it appears at (x, y).
    void toggle(Tool wanted, double x, double y) {
        tool = tool == wanted ? null : wanted;
        getChildren().clear();
        if (tool == Tool.LASER) getChildren().setAll(laser);
        if (tool == Tool.SPOTLIGHT) getChildren().setAll(spotlight);
        if (tool == Tool.MAGNIFIER) getChildren().setAll(lens);
        follow(x, y);
    }

    /// Moves with the pointer.
    void follow(double x, double y) {
        if (tool == Tool.LASER) {
            laser.setRadius(0.011 * getHeight());
            laser.setStrokeWidth(0.003 * getHeight());
            laser.setCenterX(x);
            laser.setCenterY(y);
        }
        if (tool == Tool.SPOTLIGHT) light(x, y, 0.2 * getHeight());
        if (tool == Tool.MAGNIFIER) lens.at(x, y, getLayoutBounds());
    }

    /// Everything but a circle.
    private void light(double x, double y, double radius) {
        var around = new ArcTo(radius, radius, 0, x + radius, y, false, true);
        var back = new ArcTo(radius, radius, 0, x - radius, y, false, true);
        spotlight
                .getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new HLineTo(getWidth()),
                        new VLineTo(getHeight()),
                        new HLineTo(0),
                        new ClosePath(),
                        new MoveTo(x - radius, y),
                        around,
                        back,
                        new ClosePath());
    }
}
