package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.ColourScale;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The line below the matrices: the colour bar, which says where the scale ends and that all matrices share it, and the
/// marks that occur on this stage.
///
/// @param marks what occurs on this stage
/// @param several whether more than one matrix shares the scale
/// @param limit the value at the end of the shared scale; 0 if no cell is coloured
/// @param brief whether the marks are named in short, to stand on one line
record Legend(
        List<Mark> marks, ColourScale scale, boolean several, boolean brief, double limit, double unit, double width) {

    static Legend of(
            List<Tile> tiles, Derivation derivation, Theme theme, ColourScale scale, double unit, double width) {
        boolean several = tiles.size() > 1;
        double limit = Limit.of(scale == ColourScale.EACH ? ColourScale.SHARED : scale, tiles.getFirst(), tiles);
        var marks = Stream.of(Mark.values())
                .filter(mark -> mark.occurs(tiles, derivation, theme, limit))
                .toList();
        var full = new Legend(marks, scale, several, false, limit, unit, width);
        return full.lines().size() == 1 ? full : new Legend(marks, scale, several, true, limit, unit, width);
    }

    double height() {
        return lines().size() * lineHeight();
    }

    void paint(Brush brush, double x, double y) {
        double middle = y + lineHeight() / 2;
        for (var line : lines()) {
            double left = x + (width - width(line)) / 2;
            for (var mark : line) {
                double icon = icon(brush, mark, left, middle);
                Typeface.REGULAR.draw(
                        brush.g(),
                        text(mark),
                        left + icon,
                        middle + size() * 0.36,
                        size(),
                        brush.theme().quiet());
                left += width(mark) + gap();
            }
            middle += lineHeight();
        }
    }

    private List<List<Mark>> lines() {
        var lines = new ArrayList<List<Mark>>();
        var line = new ArrayList<Mark>();
        for (var mark : marks) {
            line.add(mark);
            if (line.size() > 1 && width(line) > width) {
                line.removeLast();
                lines.add(List.copyOf(line));
                line.clear();
                line.add(mark);
            }
        }
        if (!line.isEmpty()) lines.add(List.copyOf(line));
        return lines;
    }

    private String text(Mark mark) {
        if (mark == Mark.SCALE) return several ? Limit.words(scale, brief) : "";
        return mark.words(brief);
    }

    /// Draws a mark's picture; returns the room it takes.
    private double icon(Brush brush, Mark mark, double x, double middle) {
        if (mark == Mark.SCALE) {
            bar(brush, x, middle);
            return iconWidth(mark);
        }
        double side = 12 * unit;
        var area = new Rectangle2D.Double(x, middle - side / 2, side, side);
        var box = Brush.rounded(area, 3);
        var glyphs = new Glyphs(brush);
        var ink = brush.theme().ink();
        if (mark != Mark.DIAGONAL && !mark.isStructural())
            brush.outline(box, 0.7, brush.theme().faint());
        switch (mark) {
            case SCALE -> {}
            case STRUCTURAL, OFF_DIAGONAL -> brush.dotted(area, 3, brush.theme().faint());
            case DIAGONAL -> brush.outline(box, 2, brush.theme().diagonal());
            case ZERO -> glyphs.ring(area, ink);
            case UNDERFLOWED -> glyphs.underflow(area, ink);
            case NEGATIVE -> glyphs.hatch(area, ink);
            case CLIPPED -> glyphs.clipped(Brush.grown(area, side / 2), true, ink);
            case INFINITE -> glyphs.infinite(area, ink);
            case MISSING -> glyphs.cross(area, ink);
            case NOTE -> glyphs.corner(Brush.grown(area, -1));
        }
        return iconWidth(mark);
    }

    private void bar(Brush brush, double x, double middle) {
        String low = end(-limit);
        double left = x + Typeface.REGULAR.width(low, size()) + 7 * unit;
        var area = new Rectangle2D.Double(left, middle - 4.5 * unit, barWidth(), 9 * unit);
        var stops = brush.theme().palette().stops();
        var fractions = new float[stops.length];
        for (int i = 0; i < stops.length; i++) fractions[i] = i / (stops.length - 1f);
        brush.g().setPaint(new LinearGradientPaint((float) left, 0, (float) area.getMaxX(), 0, fractions, stops));
        brush.g().fill(Brush.rounded(area, 4.5 * unit));
        brush.outline(Brush.rounded(area, 4.5 * unit), 0.7, brush.theme().faint());
        Color ink = brush.theme().quiet();
        Typeface.REGULAR.draw(brush.g(), low, x, middle + size() * 0.36, size(), ink);
        Typeface.REGULAR.draw(brush.g(), end(limit), area.getMaxX() + 7 * unit, middle + size() * 0.36, size(), ink);
    }

    /// What stands at an end of the bar: a value, or its sign alone where every matrix has a value of its own.
    private String end(double value) {
        if (several && scale == ColourScale.EACH) return value < 0 ? "−" : "+";
        return CellText.of(value);
    }

    private double iconWidth(Mark mark) {
        if (mark != Mark.SCALE) return 17 * unit;
        double ends = Typeface.REGULAR.width(end(-limit), size()) + Typeface.REGULAR.width(end(limit), size());
        return ends + barWidth() + 14 * unit + (several ? 9 * unit : 0);
    }

    private double width(Mark mark) {
        return iconWidth(mark) + Typeface.REGULAR.width(text(mark), size());
    }

    private double width(List<Mark> line) {
        return line.stream().mapToDouble(this::width).sum() + (line.size() - 1) * gap();
    }

    private double barWidth() {
        return Math.min(190 * unit, width * 0.25);
    }

    private double gap() {
        return 20 * unit;
    }

    private double size() {
        return 11.5 * unit;
    }

    private double lineHeight() {
        return 20 * unit;
    }
}
