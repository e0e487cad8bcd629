package jacobianlens.ui;

import jacobianlens.chain.Step;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.HitMap;
import jacobianlens.ui.pane.Frame;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.Predicate;

/// What is lit in a picture, found in its pixels: whatever has the accent's colour.
record Glow(Frame frame) {
    private static final int ALIKE = 40;

    /// Whether a symbol of the formula above the matrices is lit.
    boolean formula(String key) {
        double top = frame.hits().regions().stream()
                .mapToDouble(region -> region.area().getMinY())
                .min()
                .orElseThrow();
        return frame.hits().terms().stream()
                .filter(term -> term.key().equals(key) && term.area().getMaxY() < top)
                .map(HitMap.Term::area)
                .map(Glow::inside)
                .anyMatch(this::tinted);
    }

    /// A term answers also a little beside its strokes, where its neighbour's may be.
    private static Rectangle2D inside(Rectangle2D area) {
        double edge = Math.min(3, area.getWidth() / 4);
        return new Rectangle2D.Double(area.getX() + edge, area.getY(), area.getWidth() - 2 * edge, area.getHeight());
    }

    /// Whether a row of an array is framed, from 0.
    boolean row(int tile, int row) {
        return framed(region -> region.tile() == tile && region.cell().row() == row);
    }

    /// Whether a column of an array is framed, from 0.
    boolean column(int tile, int column) {
        return framed(region -> region.tile() == tile && region.cell().column() == column);
    }

    /// Whether a cell of an array has an outline.
    boolean cell(int tile, Cell cell) {
        return framed(region -> region.tile() == tile && region.cell().equals(cell));
    }

    /// A frame runs along the left edge of what it is around, all the way.
    private boolean framed(Predicate<HitMap.Region> inside) {
        var area = frame.hits().regions().stream()
                .filter(inside)
                .map(HitMap.Region::area)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        for (double part = 0.2; part < 0.9; part += 0.1) {
            var edge = new Rectangle2D.Double(
                    area.getMinX() - 4, area.getMinY() + part * area.getHeight(), Math.min(12, area.getWidth() / 3), 1);
            if (!any(edge, this::isAccent)) return false;
        }
        return true;
    }

    /// Whether something in an area is lit.
    boolean tinted(Rectangle2D area) {
        return any(area, this::isTinted);
    }

    private boolean any(Rectangle2D area, Predicate<Color> wanted) {
        for (int y = (int) area.getMinY(); y <= area.getMaxY(); y++)
            for (int x = (int) area.getMinX(); x <= area.getMaxX(); x++)
                if (wanted.test(new Color(frame.image().getRGB(x, y)))) return true;
        return false;
    }

    /// Thin strokes are mixed with the ground; their hue is left.
    private boolean isTinted(Color color) {
        var accent = frame.theme().accent();
        return color.getBlue() - color.getRed() > (accent.getBlue() - accent.getRed()) / 3;
    }

    private boolean isAccent(Color color) {
        var accent = frame.theme().accent();
        return Math.abs(color.getRed() - accent.getRed()) < ALIKE
                && Math.abs(color.getGreen() - accent.getGreen()) < ALIKE
                && Math.abs(color.getBlue() - accent.getBlue()) < ALIKE;
    }

    /// The last of a step's tiles that shows an array.
    static int tile(Step step, String id) {
        int at = step.tiles().size() - 1;
        while (!step.tiles().get(at).quantity().id().equals(id)) at--;
        return at;
    }
}
