package jacobianlens.export;

import jacobianlens.render.Figure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Steps as an animated GIF (GIF89a) that begins again at its end.
final class Gif {
    private static final long MOST_PIXELS = 4_000_000;
    private static final String TREE = "javax_imageio_gif_image_1.0";
    /// NETSCAPE 2.0's loop, without end.
    private static final byte[] FOR_EVER = {1, 0, 0};

    private Gif() {}

    static @Nullable String objection(Options options) {
        return options.size().pixelCount() > MOST_PIXELS
                ? "The animation would have more than " + MOST_PIXELS / 1_000_000 + " megapixels a step"
                : null;
    }

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int step : excerpt.steps()) {
                var image = image(excerpt, step, options);
                writer.writeToSequence(new IIOImage(image, null, timing(writer, image, options.seconds())), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Excerpt excerpt, int step, Options options) {
        var size = options.size();
        return GifPalette.reduced(Figure.paint(
                        excerpt.painter(step, options.transparent(false)), size.width(), size.height(), size.scale())
                .image());
    }

    private static IIOMetadata timing(ImageWriter writer, BufferedImage image, double seconds) throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var tree = (IIOMetadataNode) metadata.getAsTree(TREE);
        var control = (IIOMetadataNode)
                tree.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("delayTime", Long.toString(Math.round(seconds * 100)));
        var loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER.clone());
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        tree.appendChild(extensions);
        metadata.setFromTree(TREE, tree);
        return metadata;
    }
}
