package jacobianlens.ui.pane;

import jacobianlens.render.Palette;
import jacobianlens.render.Theme;
import java.util.Locale;

/// The heatmap's colours for the cells of one input, on a scale that ends at its largest number.
///
/// @param limit the value at the end of the scale, at least 0
record Tint(Palette palette, double limit) {
    private static final int SHADES = 32;

    /// The scale of an input, in the colours the stage has.
    static Tint of(Entries entries, Theme theme) {
        double limit = 0;
        for (int i = 0; i < entries.rows(); i++)
            for (int j = 0; j < entries.columns(); j++) limit = Math.max(limit, Math.abs(entries.at(i, j)));
        return new Tint(theme.palette(), limit);
    }

    /// The style of a cell: a bar in the heatmap's colour, and a wash of it that leaves the number easy to read. Steps
    /// of 1/32 spare most cells a new style while a number is dragged.
    String style(double value) {
        double part = limit > 0 ? (double) Math.round(SHADES * (value / limit)) / SHADES : 0;
        var colour = palette.of(part, 1);
        String rgb = colour.getRed() + ", " + colour.getGreen() + ", " + colour.getBlue();
        return String.format(Locale.ROOT, "lens-tint: rgb(%s); lens-wash: rgba(%s, 0.25);", rgb, rgb);
    }
}
