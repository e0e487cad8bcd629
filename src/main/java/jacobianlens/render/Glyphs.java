package jacobianlens.render;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The marks that say of a cell what its colour cannot: in the cell itself and, small, in the legend.
record Glyphs(Brush brush) {
    private static final double SMALLEST = 4;
    private static final double SMALLEST_RING = 2.5;

    /// A zero that was computed, not structural.
    void ring(Rectangle2D cell, Color color) {
        double r = Math.min(cell.getWidth(), cell.getHeight()) * 0.36;
        if (r < SMALLEST_RING) return;
        brush.outline(new Ellipse2D.Double(cell.getCenterX() - r, cell.getCenterY() - r, 2 * r, 2 * r), 1.2, color);
    }

    /// A number too small for a double: an arrow down to a floor, in the corner or, in a small cell, all over it.
    void underflow(Rectangle2D cell, Color color) {
        double side = Math.min(cell.getWidth(), cell.getHeight());
        boolean small = side < 20;
        double size = small ? 0.7 * side : 0.26 * side;
        double left = small ? cell.getCenterX() - size / 2 : cell.getX() + 0.08 * side;
        double floor = small ? cell.getCenterY() + size / 2 : cell.getMaxY() - 0.1 * side;
        double tip = floor - 0.16 * size;
        var path = new Path2D.Double();
        path.moveTo(left, floor);
        path.lineTo(left + size, floor);
        path.moveTo(left + size / 2, floor - size);
        path.lineTo(left + size / 2, tip);
        path.moveTo(left + 0.22 * size, tip - 0.3 * size);
        path.lineTo(left + size / 2, tip);
        path.lineTo(left + 0.78 * size, tip - 0.3 * size);
        brush.outline(path, Math.max(1, 0.12 * size), color);
    }

    /// A cell that a note speaks about; a seam parts the mark from the cell, whatever colour that has.
    void corner(Rectangle2D cell) {
        double side = Math.max(5, Math.min(cell.getWidth(), cell.getHeight()) * 0.24);
        triangle(cell, 1.25 * side, brush.theme().card());
        triangle(cell, side, brush.theme().diagonal());
    }

    private void triangle(Rectangle2D cell, double side, Color color) {
        var path = new Path2D.Double();
        path.moveTo(cell.getMaxX() - side, cell.getY());
        path.lineTo(cell.getMaxX(), cell.getY());
        path.lineTo(cell.getMaxX(), cell.getY() + side);
        path.closePath();
        brush.fill(path, color);
    }

    /// A value beyond the end of the colour scale: two chevrons up, or down when it is negative.
    void clipped(Rectangle2D cell, boolean up, Color color) {
        double size = Math.max(SMALLEST, Math.min(cell.getWidth(), cell.getHeight()) * 0.2);
        double x = cell.getMinX() + 0.35 * size;
        double tall = up ? -0.4 * size : 0.4 * size;
        var path = new Path2D.Double();
        for (double y : new double[] {cell.getMinY() + 0.85 * size, cell.getMinY() + 1.35 * size}) {
            double foot = up ? y : y - 0.4 * size;
            path.moveTo(x, foot);
            path.lineTo(x + size / 2, foot + tall);
            path.lineTo(x + size, foot);
        }
        brush.line(path, Math.max(1, 0.14 * size), color);
    }

    /// No number at all.
    void cross(Rectangle2D cell, Color color) {
        var inner = Brush.grown(cell, -0.12 * Math.min(cell.getWidth(), cell.getHeight()));
        var path = new Path2D.Double();
        path.moveTo(inner.getX(), inner.getY());
        path.lineTo(inner.getMaxX(), inner.getMaxY());
        path.moveTo(inner.getX(), inner.getMaxY());
        path.lineTo(inner.getMaxX(), inner.getY());
        brush.outline(path, 1, color);
    }

    /// An infinite value: a lying eight, for cells too small for text.
    void infinite(Rectangle2D cell, Color color) {
        double r = Math.min(cell.getWidth() / 4.6, cell.getHeight() / 3);
        var eight = new Path2D.Double();
        for (double side : new double[] {-1, 1}) {
            eight.moveTo(cell.getCenterX(), cell.getCenterY());
            eight.curveTo(
                    cell.getCenterX() + side * r,
                    cell.getCenterY() - 1.6 * r,
                    cell.getCenterX() + side * 2.4 * r,
                    cell.getCenterY() - 0.9 * r,
                    cell.getCenterX() + side * 2 * r,
                    cell.getCenterY());
            eight.curveTo(
                    cell.getCenterX() + side * 2.4 * r,
                    cell.getCenterY() + 0.9 * r,
                    cell.getCenterX() + side * r,
                    cell.getCenterY() + 1.6 * r,
                    cell.getCenterX(),
                    cell.getCenterY());
        }
        brush.line(eight, Math.max(0.8, r / 4), color);
    }

    /// Slanted lines along the lower edge, clear of the number: a negative one, where its colour alone does not say so.
    void hatch(Rectangle2D cell, Color ink) {
        double height = Math.max(3, 0.16 * cell.getHeight());
        double top = cell.getMaxY() - 1 - height;
        double pitch = Math.max(3, 0.8 * height);
        var lines = new Path2D.Double();
        for (double x = cell.getX() + 2; x + height < cell.getMaxX() - 1; x += pitch) {
            lines.moveTo(x, top + height);
            lines.lineTo(x + height, top);
        }
        brush.line(lines, Math.max(0.8, height / 7), ink);
    }
}
