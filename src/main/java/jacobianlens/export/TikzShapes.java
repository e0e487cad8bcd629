package jacobianlens.export;

import jacobianlens.render.Ink;
import jacobianlens.render.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What a painter drew, as TikZ commands.
final class TikzShapes {
    private static final double POINTS_TO_UNIT = 0.75;
    private static final double DOCUMENT_SIZE = 9.96; // LaTeX's 10 pt, in the points that a unit is measured in
    private final StringBuilder text = new StringBuilder();
    private final Set<String> colours = new TreeSet<>();

    /// The commands, after the definitions of the colours they use.
    String text() {
        var all = new StringBuilder();
        for (String hex : colours) all.append("\\definecolor{lens" + hex + "}{HTML}{" + hex + "}\n");
        return all.append(text).toString();
    }

    void add(Ink ink) {
        switch (ink) {
            case Ink.Filled(var shape, LinearGradientPaint gradient) -> gradient(shape, gradient);
            case Ink.Filled(var shape, var paint) ->
                text.append("\\fill[" + colour(paint) + opacity(paint) + rule(shape) + "]" + path(shape) + ";\n");
            case Ink.Drawn(var shape, var stroke, var color) ->
                text.append("\\draw[" + colour(color) + stroke(stroke) + "]" + path(shape) + ";\n");
            case Ink.Words words ->
                node(
                        words.x() + words.width() / 2,
                        words.y(),
                        words.size(),
                        words.color(),
                        (words.face() == Typeface.SEMIBOLD ? "\\sffamily\\bfseries " : "\\sffamily ")
                                + TexText.of(words.text()));
            case Ink.Formula formula ->
                node(
                        formula.x() + formula.width() / 2,
                        formula.y(),
                        formula.size(),
                        formula.color(),
                        "$\\displaystyle " + TexMath.portable(formula.latex()) + "$");
        }
    }

    private void node(double x, double y, double size, Color color, String contents) {
        text.append("\\node[" + colour(color) + ", scale=" + Decimal.of(size * POINTS_TO_UNIT / DOCUMENT_SIZE) + "] at "
                + point(x, y) + " {" + contents + "};\n");
    }

    private String colour(Paint paint) {
        if (!(paint instanceof Color color))
            throw new IllegalArgumentException("Painters use colours and linear gradients only.");
        String hex = Decimal.hex(color).toUpperCase(Locale.ROOT);
        colours.add(hex);
        return "lens" + hex;
    }

    private static String opacity(Paint paint) {
        return paint instanceof Color color && color.getAlpha() < 255
                ? ", fill opacity=" + Decimal.of(color.getAlpha() / 255.0)
                : "";
    }

    private static String rule(Shape shape) {
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        return evenOdd ? ", even odd rule" : "";
    }

    private static String stroke(BasicStroke stroke) {
        return ", line width=" + Decimal.of(stroke.getLineWidth() * POINTS_TO_UNIT) + "bp, line cap="
                + (stroke.getEndCap() == BasicStroke.CAP_ROUND ? "round" : "butt") + ", line join="
                + (stroke.getLineJoin() == BasicStroke.JOIN_ROUND ? "round" : "miter") + dashes(stroke);
    }

    private static String dashes(BasicStroke stroke) {
        var dashes = stroke.getDashArray();
        if (dashes == null) return "";
        var pattern = new StringBuilder(", dash pattern=");
        for (int i = 0; i < dashes.length; i++)
            pattern.append(i % 2 == 0 ? "on " : "off ")
                    .append(Decimal.of(dashes[i] * POINTS_TO_UNIT))
                    .append("bp ");
        return pattern.toString().stripTrailing();
    }

    /// A strip from each stop to the next, clipped by the shape. Gradients run from left to right here.
    private void gradient(Shape shape, LinearGradientPaint gradient) {
        var area = shape.getBounds2D();
        double start = gradient.getStartPoint().getX();
        double length = gradient.getEndPoint().getX() - start;
        text.append("\\begin{scope}\n\\clip" + path(shape) + ";\n");
        for (int i = 1; i < gradient.getColors().length; i++)
            text.append("\\shade[left color=" + colour(gradient.getColors()[i - 1]) + ", right color="
                    + colour(gradient.getColors()[i]) + "] "
                    + point(start + length * gradient.getFractions()[i - 1], area.getMinY()) + " rectangle "
                    + point(start + length * gradient.getFractions()[i], area.getMaxY()) + ";\n");
        text.append("\\end{scope}\n");
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
            int last = 0;
            switch (segments.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.append(' ').append(point(at[0], at[1]));
                case PathIterator.SEG_LINETO -> path.append("--").append(point(at[0], at[1]));
                case PathIterator.SEG_QUADTO -> {
                    last = 2;
                    path.append("..controls" + point(x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3) + "and"
                            + point(at[2] + 2 * (at[0] - at[2]) / 3, at[3] + 2 * (at[1] - at[3]) / 3) + ".."
                            + point(at[2], at[3]));
                }
                case PathIterator.SEG_CUBICTO -> {
                    last = 4;
                    path.append("..controls" + point(at[0], at[1]) + "and" + point(at[2], at[3]) + ".."
                            + point(at[4], at[5]));
                }
                default -> path.append("--cycle");
            }
            x = at[last];
            y = at[last + 1];
        }
        return path.toString();
    }

    private static String point(double x, double y) {
        return "(" + Decimal.of(x) + "," + Decimal.of(y) + ")";
    }
}
