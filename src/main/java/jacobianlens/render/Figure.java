package jacobianlens.render;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture of a given size, as pixels and as what lies where. The same painter and size give the same pixels on any
/// machine.
///
/// @param image the pixels, colours premultiplied
/// @param hits in units of the picture, before scaling
public record Figure(BufferedImage image, HitMap hits) {

    /// Paints at `width` × `height` units, `scale` pixels to the unit.
    public static Figure paint(Painter painter, double width, double height, double scale) {
        var image = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        g.scale(scale, scale);
        var hits = painter.paint(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        return new Figure(image, hits);
    }
}
