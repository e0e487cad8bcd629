package jacobianlens.export;

/// How large a picture is. Units are what the painter lays out in: pixels at scale 1, 96 to the inch on paper.
///
/// @param width in units
/// @param height in units
/// @param scale pixels to the unit
/// @param paper whether the size was given for paper, so that formats state it in centimetres
public record Size(double width, double height, double scale, boolean paper) {
    public static final Size USUAL = pixels(1280, 720, 1);

    /// The smallest side, in units: nothing can be read below.
    public static final double SMALLEST = 100;

    private static final double UNITS_TO_INCH = 96;
    private static final double CENTIMETRES_TO_INCH = 2.54;

    public static Size pixels(double width, double height, double scale) {
        return new Size(width, height, scale, false);
    }

    /// A size on paper; `dpi` pixels to the inch where there are pixels.
    public static Size centimetres(double width, double height, double dpi) {
        double units = UNITS_TO_INCH / CENTIMETRES_TO_INCH;
        return new Size(width * units, height * units, dpi / UNITS_TO_INCH, true);
    }

    /// A length in units on paper.
    static double centimetres(double units) {
        return units / UNITS_TO_INCH * CENTIMETRES_TO_INCH;
    }

    /// Pixels to the inch.
    double dpi() {
        return scale * UNITS_TO_INCH;
    }

    int pixelsAcross() {
        return (int) Math.max(1, Math.round(width * scale));
    }

    int pixelsDown() {
        return (int) Math.max(1, Math.round(height * scale));
    }

    /// How many pixels it has.
    public double pixelCount() {
        return width * scale * height * scale;
    }
}
