package jacobianlens.export;

import jacobianlens.render.Ink;
import jacobianlens.render.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/// What a painter drew, as SVG elements.
final class SvgShapes {
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final String prefix;
    private int gradients;

    SvgShapes(String prefix) {
        this.prefix = prefix;
    }

    String definitions() {
        return definitions.isEmpty() ? "" : "<defs>\n" + definitions + "</defs>\n";
    }

    String text() {
        return text.toString();
    }

    void add(Ink ink) {
        switch (ink) {
            case Ink.Filled(var shape, var paint) -> {
                var path = shape.getPathIterator(null);
                String rule = path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "";
                text.append("<path").append(paint("fill", paint)).append(rule).append(data(shape));
            }
            case Ink.Drawn(var shape, var stroke, var color) ->
                text.append("<path fill=\"none\"")
                        .append(paint("stroke", color))
                        .append(stroke(stroke))
                        .append(data(shape));
            case Ink.Words words -> words(words);
            case Ink.Formula formula -> throw new IllegalArgumentException("SVG has no formulas: " + formula.latex());
        }
    }

    private String paint(String attribute, Paint paint) {
        return switch (paint) {
            case Color color ->
                " " + attribute + "=\"#" + Decimal.hex(color) + "\""
                        + (color.getAlpha() == 255
                                ? ""
                                : " " + attribute + "-opacity=\"" + Decimal.of(color.getAlpha() / 255.0) + "\"");
            case LinearGradientPaint gradient -> " " + attribute + "=\"url(#" + gradient(gradient) + ")\"";
            default -> throw new IllegalArgumentException("Painters use colours and linear gradients only.");
        };
    }

    private String gradient(LinearGradientPaint gradient) {
        String id = prefix + "g" + ++gradients;
        var from = gradient.getStartPoint();
        var to = gradient.getEndPoint();
        definitions
                .append("<linearGradient id=\"")
                .append(id)
                .append("\" gradientUnits=\"userSpaceOnUse\" x1=\"")
                .append(Decimal.of(from.getX()))
                .append("\" y1=\"")
                .append(Decimal.of(from.getY()))
                .append("\" x2=\"")
                .append(Decimal.of(to.getX()))
                .append("\" y2=\"")
                .append(Decimal.of(to.getY()))
                .append("\">");
        for (int i = 0; i < gradient.getColors().length; i++)
            definitions
                    .append("<stop offset=\"")
                    .append(Decimal.of(gradient.getFractions()[i]))
                    .append("\" stop-color=\"#")
                    .append(Decimal.hex(gradient.getColors()[i]))
                    .append("\"/>");
        definitions.append("</linearGradient>\n");
        return id;
    }

    private static String stroke(BasicStroke stroke) {
        var text = new StringBuilder(" stroke-width=\"" + Decimal.of(stroke.getLineWidth()) + "\"");
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) text.append(" stroke-linecap=\"round\"");
        if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) text.append(" stroke-linecap=\"square\"");
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) text.append(" stroke-linejoin=\"round\"");
        if (stroke.getLineJoin() == BasicStroke.JOIN_BEVEL) text.append(" stroke-linejoin=\"bevel\"");
        var dashes = stroke.getDashArray();
        if (dashes != null) {
            text.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++)
                text.append(i == 0 ? "" : " ").append(Decimal.of(dashes[i]));
            text.append("\" stroke-dashoffset=\"")
                    .append(Decimal.of(stroke.getDashPhase()))
                    .append('"');
        }
        return text.toString();
    }

    /// Text takes the room it has in the program's own font, whatever font it is shown in.
    private void words(Ink.Words words) {
        text.append("<text x=\"")
                .append(Decimal.of(words.x()))
                .append("\" y=\"")
                .append(Decimal.of(words.y()))
                .append("\" font-family=\"Inter, Helvetica, Arial, sans-serif\" font-size=\"")
                .append(Decimal.of(words.size()))
                .append(words.face() == Typeface.SEMIBOLD ? "\" font-weight=\"600" : "")
                .append("\" textLength=\"")
                .append(Decimal.of(words.width()))
                .append("\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"")
                .append(paint("fill", words.color()))
                .append('>')
                .append(Ascii.markup(words.text()))
                .append("</text>\n");
    }

    private static String data(Shape shape) {
        return " d=\"" + SvgPath.of(shape) + "\"/>\n";
    }
}
