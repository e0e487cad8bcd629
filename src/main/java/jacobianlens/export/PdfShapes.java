package jacobianlens.export;

import jacobianlens.render.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Set;
import java.util.TreeSet;

/// What a painter drew, as the operators of a PDF page.
final class PdfShapes {
    private static final int OPAQUE = 255;
    private final PdfFonts fonts;
    private final StringBuilder operators = new StringBuilder();
    private final StringBuilder shadings = new StringBuilder();
    private final Set<Integer> alphas = new TreeSet<>();
    private int gradients;

    PdfShapes(PdfFonts fonts) {
        this.fonts = fonts;
        alphas.add(OPAQUE);
    }

    String operators() {
        return operators.toString();
    }

    /// The gradients and transparencies that the operators name.
    String resources() {
        var states = new StringBuilder();
        for (int alpha : alphas) {
            String part = Decimal.of(alpha / (double) OPAQUE);
            states.append("/A" + alpha + " << /ca " + part + " /CA " + part + " >> ");
        }
        return "/ExtGState << " + states + ">> /Shading << " + shadings + ">> ";
    }

    void add(Ink ink) {
        switch (ink) {
            case Ink.Filled(var shape, LinearGradientPaint gradient) -> gradient(shape, gradient);
            case Ink.Filled(var shape, var paint) -> {
                color(colour(paint), "rg");
                path(operators, shape);
                operators.append(isEvenOdd(shape) ? "f*\n" : "f\n");
            }
            case Ink.Drawn(var shape, var stroke, var color) -> {
                color(color, "RG");
                stroke(stroke);
                path(operators, shape);
                operators.append("S\n");
            }
            case Ink.Words words -> {
                color(words.color(), "rg");
                operators.append(fonts.show(words));
            }
            case Ink.Formula formula -> throw new IllegalArgumentException("PDF has no formulas: " + formula.latex());
        }
    }

    private static Color colour(Paint paint) {
        if (paint instanceof Color color) return color;
        throw new IllegalArgumentException("Painters use colours and linear gradients only.");
    }

    private static boolean isEvenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void color(Color color, String operator) {
        alphas.add(color.getAlpha());
        operators
                .append("/A" + color.getAlpha() + " gs ")
                .append(components(color))
                .append(operator + "\n");
    }

    private static String components(Color color) {
        return Decimal.of(color.getRed() / 255.0) + " " + Decimal.of(color.getGreen() / 255.0) + " "
                + Decimal.of(color.getBlue() / 255.0) + " ";
    }

    private void stroke(BasicStroke stroke) {
        operators.append(Decimal.of(stroke.getLineWidth()) + " w " + stroke.getEndCap() + " J "
                + join(stroke.getLineJoin()) + " j [");
        var dashes = stroke.getDashArray();
        if (dashes != null)
            for (float dash : dashes) operators.append(Decimal.of(dash)).append(' ');
        operators.append("] " + Decimal.of(stroke.getDashPhase()) + " d\n");
    }

    private static int join(int join) {
        return join == BasicStroke.JOIN_ROUND ? 1 : join == BasicStroke.JOIN_BEVEL ? 2 : 0;
    }

    /// Fills with a gradient: the shape clips it.
    private void gradient(Shape shape, LinearGradientPaint gradient) {
        String name = "/G" + ++gradients;
        var from = gradient.getStartPoint();
        var to = gradient.getEndPoint();
        shadings.append(name + " << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [" + Decimal.of(from.getX()) + " "
                + Decimal.of(from.getY()) + " " + Decimal.of(to.getX()) + " " + Decimal.of(to.getY())
                + "] /Extend [true true] /Function " + function(gradient) + " >> ");
        operators.append("q /A255 gs\n");
        path(operators, shape);
        operators.append("W n " + name + " sh Q\n");
    }

    /// Straight from each stop to the next.
    private static String function(LinearGradientPaint gradient) {
        var colors = gradient.getColors();
        var fractions = gradient.getFractions();
        var parts = new StringBuilder();
        var bounds = new StringBuilder();
        for (int i = 1; i < colors.length; i++) {
            parts.append("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [" + components(colors[i - 1]) + "] /C1 ["
                    + components(colors[i]) + "] >> ");
            if (i < colors.length - 1) bounds.append(Decimal.of(fractions[i])).append(' ');
        }
        return "<< /FunctionType 3 /Domain [0 1] /Bounds [" + bounds + "] /Encode [" + "0 1 ".repeat(colors.length - 1)
                + "] /Functions [" + parts + "] >>";
    }

    /// The operators that follow a shape's outline. PDF has no quadratic curves: they become cubic ones.
    static void path(StringBuilder to, Shape shape) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> point(to, at[0], at[1]).append("m\n");
                case PathIterator.SEG_LINETO -> point(to, at[0], at[1]).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    point(to, x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3);
                    point(to, at[2] + 2 * (at[0] - at[2]) / 3, at[3] + 2 * (at[1] - at[3]) / 3);
                    point(to, at[2], at[3]).append("c\n");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(point(point(to, at[0], at[1]), at[2], at[3]), at[4], at[5])
                            .append("c\n");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> to.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
    }

    private static StringBuilder point(StringBuilder to, double x, double y) {
        return to.append(Decimal.of(x)).append(' ').append(Decimal.of(y)).append(' ');
    }
}
