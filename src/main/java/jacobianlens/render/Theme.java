package jacobianlens.render;

import jacobianlens.lesson.ColourMap;
import java.awt.Color;
import java.util.Locale;

/// The colours of a picture, and how strong its lines are.
///
/// @param ground behind everything
/// @param card behind the matrices and the explanation
/// @param ink text and formulas
/// @param quiet secondary text
/// @param faint the dots of a structural zero, and the border of cells
/// @param line borders of cards
/// @param accent what is pointed at
/// @param diagonal the outline of the main diagonal
/// @param weight multiplies the width of lines
/// @param reading from where the picture is read
public record Theme(
        String id,
        Color ground,
        Color card,
        Color ink,
        Color quiet,
        Color faint,
        Color line,
        Color accent,
        Color diagonal,
        Palette palette,
        double weight,
        Reading reading) {
    private static final double STRONG = 1.6;
    private static final double USUAL_HEIGHT = 720;

    public static final Theme LIGHT = new Theme(
            "light",
            new Color(0xf6f8fa),
            new Color(0xffffff),
            new Color(0x1f2328),
            new Color(0x59636e),
            new Color(0x868e97),
            new Color(0xd1d9e0),
            new Color(0x0969da),
            new Color(0xb07a00),
            Palette.RED_BLUE,
            1,
            Reading.NEAR);

    public static final Theme DARK = new Theme(
            "dark",
            new Color(0x0d1117),
            new Color(0x151b23),
            new Color(0xf0f6fc),
            new Color(0xa3aeba),
            new Color(0x6e7781),
            new Color(0x3d444d),
            new Color(0x58a6ff),
            new Color(0xe3b341),
            Palette.ORANGE_BLUE_ON_DARK,
            1,
            Reading.NEAR);

    /// For a bright room: black on white, strong lines, a light-centred map, since a dark centre loses its signs there,
    /// that
    /// ends before black numbers could not be read on it.
    public static final Theme PROJECTOR = new Theme(
            "projector",
            new Color(0xffffff),
            new Color(0xffffff),
            new Color(0x000000),
            new Color(0x24292f),
            new Color(0x57606a),
            new Color(0x57606a),
            new Color(0x0a3069),
            new Color(0x7d4e00),
            Palette.RED_BLUE.forBrightRoom(),
            STRONG,
            Reading.NEAR);

    /// The same theme with the chosen map for numbers.
    public Theme with(ColourMap map) {
        var chosen = switch (map) {
            case THEME -> palette;
            case RDBU -> Palette.RED_BLUE;
            case VIK -> Palette.VIK;
            case ROMA -> Palette.ROMA;
            case GREY -> Palette.GREY;
        };
        var shown = map == ColourMap.THEME || !isForBrightRoom() ? chosen : chosen.forBrightRoom();
        return new Theme(id, ground, card, ink, quiet, faint, line, accent, diagonal, shown, weight, reading);
    }

    /// The same colours for a picture that a whole room looks at: strong lines, and no small text.
    public Theme presented() {
        return drawn(Math.max(STRONG, weight), Reading.FAR);
    }

    /// How many times as strong as in a picture of usual height its thin lines are: from afar they grow with it.
    double growth(double height) {
        return reading == Reading.FAR ? height / USUAL_HEIGHT : 1;
    }

    private Theme drawn(double weight, Reading reading) {
        return new Theme(id, ground, card, ink, quiet, faint, line, accent, diagonal, palette, weight, reading);
    }

    /// Whether negative numbers are hatched: where hue is missing, or cannot be trusted, as on a projector.
    boolean hatchesNegative() {
        return palette == Palette.GREY || isForBrightRoom();
    }

    private boolean isForBrightRoom() {
        return id.equals(PROJECTOR.id);
    }

    /// The same colours on nothing: what lies behind the picture shows through.
    public Theme onNothing() {
        return new Theme(
                id, new Color(0, true), card, ink, quiet, faint, line, accent, diagonal, palette, weight, reading);
    }

    /// @throws IllegalArgumentException if there is no theme of this name
    public static Theme byId(String id) {
        return switch (id.toLowerCase(Locale.ROOT)) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            case "projector" -> PROJECTOR;
            default ->
                throw new IllegalArgumentException("There is no theme " + id + ": use light, dark or projector.");
        };
    }
}
