package jacobianlens.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jacobianlens.render.Painter;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A step as PNG (W3C Portable Network Graphics, third edition). It is painted and packed in strips, so that a wide
/// picture takes little memory; the lesson stands in an iTXt chunk.
final class Png {
    static final int LONGEST_SIDE = 30_000;
    static final long MOST_PIXELS = 150_000_000;
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// The keyword of the chunk with the lesson.
    static final String KEYWORD = "jacobian-lens";

    private static final int STRIP = 4_000_000;
    private static final byte UP = 2;

    private Png() {}

    static @Nullable String objection(Options options) {
        var size = options.size();
        if (size.pixelCount() > MOST_PIXELS)
            return "The picture would have more than " + MOST_PIXELS / 1_000_000 + " megapixels";
        return Math.max(size.width(), size.height()) * size.scale() > LONGEST_SIDE
                ? "The picture would be more than " + LONGEST_SIDE + " pixels long"
                : null;
    }

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var size = options.size();
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(size, options.transparent()));
        if (size.paper()) chunk(data, "pHYs", density(size));
        int step = excerpt.steps().getLast();
        chunk(data, "iTXt", (KEYWORD + "\0\0\0\0\0" + excerpt.lesson(step)).getBytes(ISO_8859_1));
        chunk(data, "IDAT", pixels(excerpt.painter(step, options), size, options.transparent()));
        chunk(data, "IEND", new byte[0]);
    }

    private static byte[] header(Size size, boolean transparent) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(size.pixelsAcross());
        data.writeInt(size.pixelsDown());
        data.write(new byte[] {8, (byte) (transparent ? 6 : 2), 0, 0, 0});
        return bytes.toByteArray();
    }

    /// Pixels to the metre, across and down.
    private static byte[] density(Size size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(size.dpi() / 0.0254);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    /// Every line after its filter, each byte as its difference from the one above.
    private static byte[] pixels(Painter painter, Size size, boolean transparent) throws IOException {
        int across = size.pixelsAcross();
        int strip = Math.max(1, STRIP / across);
        var bytes = new ByteArrayOutputStream();
        var above = new byte[across * (transparent ? 4 : 3)];
        try (var packing = Packing.into(bytes)) {
            for (int top = 0; top < size.pixelsDown(); top += strip) {
                var image = strip(painter, size, top, Math.min(strip, size.pixelsDown() - top));
                for (int y = 0; y < image.getHeight(); y++) {
                    var line = line(image.getRGB(0, y, across, 1, null, 0, across), transparent);
                    packing.write(UP);
                    packing.write(difference(line, above));
                    above = line;
                }
            }
        }
        return bytes.toByteArray();
    }

    /// Some lines of the picture: the whole of it is painted, moved up by a whole number of pixels.
    static BufferedImage strip(Painter painter, Size size, int top, int lines) {
        var image = new BufferedImage(size.pixelsAcross(), lines, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        g.translate(0, -top);
        g.scale(size.scale(), size.scale());
        painter.paint(g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        g.dispose();
        return image;
    }

    private static byte[] line(int[] pixels, boolean transparent) {
        var line = new byte[pixels.length * (transparent ? 4 : 3)];
        int k = 0;
        for (int pixel : pixels) {
            line[k++] = (byte) (pixel >> 16);
            line[k++] = (byte) (pixel >> 8);
            line[k++] = (byte) pixel;
            if (transparent) line[k++] = (byte) (pixel >> 24);
        }
        return line;
    }

    private static byte[] difference(byte[] line, byte[] above) {
        var difference = new byte[line.length];
        for (int i = 0; i < line.length; i++) difference[i] = (byte) (line[i] - above[i]);
        return difference;
    }

    private static void chunk(DataOutputStream out, String type, byte[] contents) throws IOException {
        var name = type.getBytes(ISO_8859_1);
        var crc = new CRC32();
        crc.update(name);
        crc.update(contents);
        out.writeInt(contents.length);
        out.write(name);
        out.write(contents);
        out.writeInt((int) crc.getValue());
    }
}
