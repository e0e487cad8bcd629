package jacobianlens.render;

import jacobianlens.math.Recent;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/// A typeset formula as outlines, one size unit to the em, the origin at the left end of the baseline. Alone in knowing
/// the TeX library; needs no fonts once it is made.
///
/// @param latex what it was set from
/// @param ink what is drawn in the text colour
/// @param tinted what has a colour of its own
/// @param width in em
/// @param height above the baseline, in em
/// @param depth below the baseline, in em
/// @param drawn around everything that is really drawn, in em
record FormulaShape(
        String latex,
        Shape ink,
        List<Outlines.Outline> tinted,
        double width,
        double height,
        double depth,
        Rectangle2D drawn) {
    private static final float SIZE = 100;
    private static final String ROW = " \\\\ ";
    private static final String FRACTION = "\\frac";
    private static final Color INK = new Color(1, 2, 3);
    private static final Recent<String, FormulaShape> MADE = new Recent<>();

    /// @throws IllegalArgumentException if the LaTeX cannot be typeset or draws nothing
    static FormulaShape of(String latex) {
        return MADE.get(latex, FormulaShape::make);
    }

    /// Height and depth together, in em.
    double total() {
        return height + depth;
    }

    /// Draws with the baseline starting at (x, y), `size` units to the em: as outlines, unless what is drawn on keeps
    /// formulas as they are.
    void draw(Graphics2D g, double x, double y, double size, Color color) {
        if (g instanceof Recorder recorder && recorder.write(this, x, y, size, color)) return;
        draw(g, x, y, size, color, UnaryOperator.identity());
    }

    /// Draws as outlines, one fill for each colour; what has a colour of its own in the one that takes its place.
    void draw(Graphics2D g, double x, double y, double size, Color color, UnaryOperator<Color> shown) {
        var place = new AffineTransform(size, 0, 0, size, x, y);
        var fills = new LinkedHashMap<Color, Path2D>();
        fills.put(color, new Path2D.Double(ink));
        for (var outline : tinted)
            fills.computeIfAbsent(shown.apply(outline.color()), _ -> new Path2D.Double())
                    .append(outline.shape(), false);
        fills.forEach((fill, shape) -> {
            g.setColor(fill);
            g.fill(place.createTransformedShape(shape));
        });
    }

    /// Around what is drawn when the baseline starts at (x, y).
    Rectangle2D area(double x, double y, double size) {
        return new Rectangle2D.Double(
                x + size * drawn.getX(), y + size * drawn.getY(), size * drawn.getWidth(), size * drawn.getHeight());
    }

    /// Draws around a centre.
    void drawCentred(Graphics2D g, double centreX, double centreY, double size, Color color) {
        draw(g, centreX - size * width / 2, centreY + size * (height - depth) / 2, size, color);
    }

    private static FormulaShape make(String latex) {
        var icon = icon(latex);
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        icon.setForeground(INK);
        var outlines = new Outlines();
        icon.paintIcon(null, outlines, 0, 0);
        if (outlines.outlines().isEmpty()) throw new IllegalArgumentException("This formula draws nothing: " + latex);
        double depth = icon.getTrueIconDepth();
        double height = icon.getTrueIconHeight() - depth; // the library's height includes the depth
        var place = AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE);
        place.translate(0, -height);
        var ink = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var tinted = new ArrayList<Outlines.Outline>();
        for (var outline : outlines.outlines()) {
            var shape = place.createTransformedShape(outline.shape());
            if (outline.color().equals(INK)) ink.append(shape, false);
            else tinted.add(new Outlines.Outline(shape, outline.color()));
        }
        var drawn = ink.getBounds2D();
        tinted.forEach(outline -> drawn.add(outline.shape().getBounds2D()));
        double width = icon.getTrueIconWidth() / SIZE;
        return new FormulaShape(latex, ink, List.copyOf(tinted), width, height / SIZE, depth / SIZE, drawn);
    }

    /// With room between rows that hold fractions, where the library leaves none: an empty row makes some.
    private static String spaced(String latex) {
        var rows = latex.split(Pattern.quote(ROW), -1);
        var text = new StringBuilder(rows[0]);
        for (int i = 1; i < rows.length; i++) {
            String above = rows[i - 1].substring(rows[i - 1].lastIndexOf("\\begin{") + 1);
            String below = rows[i].split(Pattern.quote("\\end{"), 2)[0];
            text.append(ROW);
            if (above.contains(FRACTION) && below.contains(FRACTION)) text.append("\\\\ ");
            text.append(rows[i]);
        }
        return text.toString();
    }

    private static org.scilab.forge.jlatexmath.TeXIcon icon(String latex) {
        try {
            return new TeXFormula(spaced(latex)).createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE);
        } catch (ParseException e) {
            throw new IllegalArgumentException("This formula cannot be typeset: " + latex, e);
        }
    }
}
