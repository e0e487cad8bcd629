package jacobianlens.render;

import java.awt.Color;
import java.util.stream.IntStream;

/// A diverging colour map centred on 0: negative, zero, positive.
///
/// @param stops from −1 to 1, evenly spaced, an odd number
public record Palette(String name, Color... stops) {
    private static final double ROOM = 1.0 / 14;

    /// ColorBrewer's RdBu (Cynthia Brewer), turned so that negative is blue: light in the centre.
    static final Palette RED_BLUE = new Palette(
            "RdBu",
            new Color(0x1b4f8f),
            new Color(0x2166ac),
            new Color(0x4393c3),
            new Color(0x92c5de),
            new Color(0xd1e5f0),
            new Color(0xf7f7f7),
            new Color(0xfddbc7),
            new Color(0xf4a582),
            new Color(0xd6604d),
            new Color(0xb2182b),
            new Color(0x8f1527));

    /// Fabio Crameri's vik (Scientific colour maps 8.0.1, doi 10.5281/zenodo.1243862): blue to brown.
    static final Palette VIK = new Palette(
            "vik",
            new Color(0x001261),
            new Color(0x023a7b),
            new Color(0x116496),
            new Color(0x5496b7),
            new Color(0xa7c9da),
            new Color(0xece5e0),
            new Color(0xe1b8a0),
            new Color(0xcd8961),
            new Color(0xb75a26),
            new Color(0x852206),
            new Color(0x590008));

    /// Fabio Crameri's roma (same source), turned so that negative is blue.
    static final Palette ROMA = new Palette(
            "roma",
            new Color(0x033198),
            new Color(0x1e5fac),
            new Color(0x2d88be),
            new Color(0x4db3cf),
            new Color(0x89dad7),
            new Color(0xc0eac3),
            new Color(0xd2d484),
            new Color(0xc1a343),
            new Color(0xac7726),
            new Color(0x984e14),
            new Color(0x7e1700));

    /// No hue at all: positive goes to black; negative stops at a middle grey, and is hatched besides.
    static final Palette GREY = new Palette(
            "grey",
            new Color(0x6f6f6f),
            new Color(0x868686),
            new Color(0x9d9d9d),
            new Color(0xb4b4b4),
            new Color(0xd6d6d6),
            new Color(0xfafafa),
            new Color(0xcfcfcf),
            new Color(0xa0a0a0),
            new Color(0x6e6e6e),
            new Color(0x3c3c3c),
            new Color(0x111111));

    /// The dark theme's map: dark in the centre, so that zero recedes there too.
    static final Palette ORANGE_BLUE_ON_DARK = new Palette(
            "blue–orange",
            new Color(0x58a6ff),
            new Color(0x3a7bc8),
            new Color(0x264f80),
            new Color(0x1b3350),
            new Color(0x1d242e),
            new Color(0x47312a),
            new Color(0x7d4330),
            new Color(0xbf5b3c),
            new Color(0xff7b4f));

    /// The middle of the map, up to where black numbers stand out at least 4.5 to 1 in a bright room, on which black
    /// reaches 1/15 of white.
    Palette forBrightRoom() {
        int steps = 200;
        int far = steps;
        while (far > 1 && !isReadableAt((double) far / steps)) far--;
        double end = (double) far / steps;
        var middle = IntStream.range(0, stops.length)
                .mapToObj(k -> of(end * (2.0 * k / (stops.length - 1) - 1), 1))
                .toArray(Color[]::new);
        return new Palette(name, middle);
    }

    private boolean isReadableAt(double t) {
        return contrastInBrightRoom(of(t, 1), Color.BLACK) >= 4.55
                && contrastInBrightRoom(of(-t, 1), Color.BLACK) >= 4.55;
    }

    /// The contrast ratio of two colours where black is as light as 1/15 of white, 1 to 15.
    static double contrastInBrightRoom(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + ROOM) / (darker + ROOM);
    }

    /// The colour of a value on a scale that ends at ±`limit`; anything beyond takes the end's colour.
    public Color of(double value, double limit) {
        double t = limit > 0 ? Math.clamp(value / limit, -1, 1) : 0;
        double place = (t + 1) / 2 * (stops.length - 1);
        int below = Math.min((int) place, stops.length - 2);
        return mixed(stops[below], stops[below + 1], place - below);
    }

    /// Black or white, whichever reads better on a colour: at least 4.5 to 1 on any colour at all.
    static Color inkOn(Color background) {
        return contrast(background, Color.BLACK) >= contrast(background, Color.WHITE) ? Color.BLACK : Color.WHITE;
    }

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2).
    public static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Color mixed(Color a, Color b, double part) {
        return new Color(
                (int) Math.round(a.getRed() + part * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + part * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + part * (b.getBlue() - a.getBlue())));
    }
}
