package jacobianlens.ui.pane;

import jacobianlens.lesson.Scenario.Cell;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// One painted picture: its pixels, what lies where, and the same in words.
///
/// @param shown what it shows
/// @param scale device pixels per unit of the window
public record Frame(Shown shown, BufferedImage image, double scale, String description) {

    /// Paints a step at a size given in units of the window.
    static Frame paint(Shown shown, @Nullable Cell focus, double width, double height, double scale) {
        var image = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setColor(Color.BLACK);
        graphics.drawString(shown.step().caption(), 20, 40);
        graphics.dispose();
        return new Frame(shown, image, scale, shown.step().caption());
    }

    /// The cell at a point of the picture; null if there is none.
    @Nullable Cell cellAt(double x, double y) {
        return null;
    }
}
