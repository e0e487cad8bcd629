package jacobianlens.cli;

import jacobianlens.export.Size;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how large a picture is: in pixels and a scale, or on paper in centimetres and dots per inch.
final class PictureSize {
    private static final double USUAL_DPI = 300;
    private static final double WIDE = 16.0 / 9;

    @Option(
            names = "--width",
            paramLabel = "W",
            converter = Length.Reader.class,
            description = "Pixels, or centimetres such as 16cm. Default: 1280.")
    private @Nullable Length width;

    @Option(
            names = "--height",
            paramLabel = "H",
            converter = Length.Reader.class,
            description = "Like --width. Default: 720; in centimetres, what makes the picture 16:9.")
    private @Nullable Length height;

    @Option(
            names = "--scale",
            paramLabel = "S",
            description = "Pixels to the unit of width and height, for a size in pixels. Default: 1.")
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "D", description = "Pixels to the inch, for a size in cm. Default: 300.")
    private @Nullable Double dpi;

    /// @throws picocli.CommandLine.ParameterException if the options do not go together or the picture is too small
    Size size(Choice choice) {
        boolean paper = isPaper(width) || isPaper(height);
        if (paper && (width != null && !width.centimetres() || height != null && !height.centimetres()))
            throw choice.usage("--width and --height are both in pixels or both in cm");
        if (paper && scale != null) throw choice.usage("--scale goes with a size in pixels; with cm use --dpi");
        if (!paper && dpi != null) throw choice.usage("--dpi goes with a size in cm; with pixels use --scale");
        var size = paper ? onPaper() : inPixels();
        if (!(size.scale() > 0) || Math.min(size.width(), size.height()) < Size.SMALLEST)
            throw choice.usage("--width and --height must be at least " + (int) Size.SMALLEST
                    + (paper ? " (2.65cm)" : "") + " and " + (paper ? "--dpi" : "--scale") + " more than 0");
        return size;
    }

    private static boolean isPaper(@Nullable Length length) {
        return length != null && length.centimetres();
    }

    private Size inPixels() {
        return Size.pixels(
                width == null ? Size.USUAL.width() : width.value(),
                height == null ? Size.USUAL.height() : height.value(),
                scale == null ? 1 : scale);
    }

    private Size onPaper() {
        double down = height != null ? height.value() : width != null ? width.value() / WIDE : 0;
        double across = width != null ? width.value() : down * WIDE;
        return Size.centimetres(across, down, dpi == null ? USUAL_DPI : dpi);
    }
}
