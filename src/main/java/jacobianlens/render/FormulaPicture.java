package jacobianlens.render;

import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// One typeset formula as a picture of its own.
///
/// @param image its pixels
/// @param em the size of its letters, in units of the window
/// @param scale pixels per unit of the window
public record FormulaPicture(BufferedImage image, double em, double scale) {
    private static final double SMALLEST = 7;

    /// A formula in the theme's ink, smaller where it would be wider than asked, though never too small to read.
    ///
    /// @param em the size of its letters, in units of the window
    public static FormulaPicture of(Formula formula, Theme theme, double em, double widest, double scale) {
        var shape = FormulaShape.of(Latex.of(formula));
        double size = Math.max(SMALLEST, Math.min(em, widest / shape.width()));
        int width = (int) Math.ceil(scale * (size * shape.width() + 2));
        int height = (int) Math.ceil(scale * (size * shape.total() + 4));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        shape.draw(g, 1, 2 + size * shape.height(), size, theme.ink());
        g.dispose();
        return new FormulaPicture(image, size, scale);
    }
}
