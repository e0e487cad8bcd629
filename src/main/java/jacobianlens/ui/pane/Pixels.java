package jacobianlens.ui.pane;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Painted pictures as images that JavaFX shows, without copying their pixels.
public final class Pixels {
    private Pixels() {}

    /// @param painted of type `TYPE_INT_ARGB_PRE`
    public static WritableImage image(BufferedImage painted) {
        var pixels = IntBuffer.wrap(((DataBufferInt) painted.getRaster().getDataBuffer()).getData());
        return new WritableImage(new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
