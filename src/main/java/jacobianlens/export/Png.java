package jacobianlens.export;

import jacobianlens.render.Figure;
import jacobianlens.render.Painter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures as PNG. The same picture gives the same bytes.
public final class Png {
    /// The most pixels a picture may have.
    public static final long MOST_PIXELS = 100_000_000;

    private Png() {}

    /// Writes a picture of `width` × `height` units, `scale` pixels to the unit.
    ///
    /// @throws IllegalArgumentException if it would have more than [#MOST_PIXELS] pixels
    public static void write(Painter painter, double width, double height, double scale, OutputStream out)
            throws IOException {
        if (width * scale * height * scale > MOST_PIXELS)
            throw new IllegalArgumentException("A picture has at most " + MOST_PIXELS + " pixels.");
        var painted = Figure.paint(painter, width, height, scale).image();
        var image = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.drawImage(painted, 0, 0, null);
        g.dispose();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }
}
