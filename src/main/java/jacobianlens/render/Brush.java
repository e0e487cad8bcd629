package jacobianlens.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Draws the few shapes that pictures are made of, in a theme.
///
/// @param growth multiplies the width of lines that is the same whatever the size of what they surround
record Brush(Graphics2D g, Theme theme, double growth) {
    private static final float[] DASHES = {3, 3};

    Brush {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static RoundRectangle2D rounded(Rectangle2D r, double radius) {
        return new RoundRectangle2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight(), 2 * radius, 2 * radius);
    }

    static Rectangle2D grown(Rectangle2D r, double by) {
        return new Rectangle2D.Double(r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
    }

    /// The rectangle with its edges moved to device pixels.
    Rectangle2D snapped(Rectangle2D r) {
        var device = g.getTransform();
        double left = rounded(r.getMinX(), device.getScaleX(), device.getTranslateX());
        double top = rounded(r.getMinY(), device.getScaleY(), device.getTranslateY());
        double right = rounded(r.getMaxX(), device.getScaleX(), device.getTranslateX());
        double bottom = rounded(r.getMaxY(), device.getScaleY(), device.getTranslateY());
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static double rounded(double at, double scale, double shift) {
        return (Math.rint(at * scale + shift) - shift) / scale;
    }

    void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    void outline(Shape shape, double width, Color color) {
        line(shape, width * growth, color);
    }

    /// A line whose width follows from the size of what it belongs to.
    void line(Shape shape, double width, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (width * theme.weight()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /// A white or dark sheet with a thin border.
    void card(Rectangle2D r) {
        fill(rounded(r, 8), theme.card());
        outline(rounded(r, 8), 1, theme.line());
    }

    /// Paper dotted all over: where nothing can ever stand.
    void dotted(Rectangle2D r, double radius, Color color) {
        fill(rounded(r, radius), theme.card());
        double pitch = Math.max(4, Math.min(r.getWidth(), r.getHeight()) / 8);
        double dot = Math.max(0.8, pitch * 0.16) * Math.sqrt(theme.weight());
        double across = Math.max(1, Math.rint(r.getWidth() / pitch));
        double down = Math.max(1, Math.rint(r.getHeight() / pitch));
        var dots = new Path2D.Double();
        for (int i = 0; i < down; i++)
            for (int j = 0; j < across; j++) {
                double x = r.getX() + (j + 0.5) * r.getWidth() / across;
                double y = r.getY() + (i + 0.5) * r.getHeight() / down;
                dots.append(new Rectangle2D.Double(x - dot / 2, y - dot / 2, dot, dot), false);
            }
        fill(dots, color);
        outline(rounded(r, radius), 0.7, theme.line());
    }

    /// An empty place: what stands there has not been worked out yet.
    void empty(Rectangle2D r, double radius) {
        g.setColor(theme.faint());
        g.setStroke(new BasicStroke(
                (float) (0.9 * theme.weight() * growth), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
        g.draw(rounded(grown(r, -0.5), radius));
    }

    /// A frame around what is pointed at, with a tint that lets the cells show through.
    void frame(Rectangle2D r) {
        var accent = theme.accent();
        fill(rounded(r, 6), new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 24));
        outline(rounded(r, 6), 2, accent);
    }
}
