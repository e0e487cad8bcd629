package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws one matrix: its title, names, brackets and cells.
final class TilePainter {
    private final Brush brush;
    private final Theme theme;
    private final TileBox box;
    private final Quantity quantity;
    private final Lights lights;
    private final Reach reach;
    private final CellPainter cells;
    private final double x;
    private final double y;
    private final List<HitMap.Term> terms = new ArrayList<>();

    TilePainter(
            Brush brush,
            TileBox box,
            Lights lights,
            Reach reach,
            Derivation derivation,
            double limit,
            double x,
            double y) {
        this.brush = brush;
        this.theme = brush.theme();
        this.box = box;
        this.quantity = box.quantity();
        this.lights = lights;
        this.reach = reach;
        this.cells = new CellPainter(brush, box, derivation, limit);
        this.x = x;
        this.y = y;
    }

    /// @param number which tile of the step this is, from 0
    HitMap paint(int number) {
        title();
        names();
        brackets();
        var regions = new ArrayList<HitMap.Region>();
        for (int i = 0; i < box.rows(); i++)
            for (int j = 0; j < box.columns(); j++) {
                if (reach.isDrawn(quantity, i, j)) cells.paint(area(i, j), i, j);
                else brush.empty(area(i, j), Math.min(5, box.cell() / 10));
                regions.add(new HitMap.Region(box.room(x, y, i, j), new Cell(quantity.id(), i, j), number));
            }
        frames();
        caption();
        return new HitMap(regions, terms);
    }

    private double gridX() {
        return box.room(x, y, 0, 0).getX();
    }

    private double gridY() {
        return box.room(x, y, 0, 0).getY();
    }

    /// A cell on whole device pixels, so that its edges are sharp.
    private Rectangle2D area(int i, int j) {
        return brush.snapped(Brush.grown(box.room(x, y, i, j), -box.gap()));
    }

    private void title() {
        double centre = gridX() + box.gridWidth() / 2;
        double left = centre - box.title().width() * box.titleSize() / 2;
        double baseline = y - box.title().drawn().getY() * box.titleSize();
        var color = lights.isOn(quantity.id()) ? theme.accent() : theme.ink();
        box.title().draw(brush.g(), left, baseline, box.titleSize(), color);
        terms.add(new HitMap.Term(box.title().area(left, baseline, box.titleSize()), quantity.id()));
    }

    private void names() {
        double size = box.nameSize();
        for (int i = 0; i < box.rows(); i += box.namedRows()) {
            var name = quantity.rows().at(i);
            if (name.latex().isEmpty()) continue;
            double right = gridX() - box.bracket() - 3 * box.unit();
            double centre = gridY() + (i + 0.5) * box.cell();
            name(name, right - box.width(name) / 2, centre, size);
        }
        for (int j = 0; j < box.columns(); j += box.namedColumns()) {
            var name = quantity.columns().at(j);
            if (!name.latex().isEmpty())
                name(
                        name,
                        gridX() + (j + 0.5) * box.cellWidth(),
                        gridY() - 5 * box.unit() - box.columnNames() / 2,
                        size);
        }
    }

    private void name(Symbol name, double centreX, double centreY, double size) {
        var color = lights.isOn(name.key()) ? theme.accent() : theme.quiet();
        var shape = FormulaShape.of(name.latex());
        shape.drawCentred(brush.g(), centreX, centreY, size, color);
        double left = centreX - size * shape.width() / 2;
        double baseline = centreY + size * (shape.height() - shape.depth()) / 2;
        if (!name.key().isEmpty())
            terms.add(new HitMap.Term(Brush.grown(shape.area(left, baseline, size), 2), name.key()));
    }

    private void brackets() {
        double bow = Math.min(8 * box.unit(), box.gridHeight() * 0.06 + 2);
        double top = gridY() - 3 * box.unit();
        double bottom = gridY() + box.gridHeight() + 3 * box.unit();
        double middle = (top + bottom) / 2;
        double left = gridX() - 2 * box.unit();
        double right = gridX() + box.gridWidth() + 2 * box.unit();
        var path = new Path2D.Double();
        path.moveTo(left, top);
        path.quadTo(left - bow, middle, left, bottom);
        path.moveTo(right, top);
        path.quadTo(right + bow, middle, right, bottom);
        brush.line(path, 1.4 * box.unit(), theme.ink());
    }

    /// The row and column a product's cell is made of, the cell itself, and cells of the same name elsewhere.
    private void frames() {
        int row = Math.max(lights.row(quantity), reach.row());
        int column = lights.column(quantity);
        if (row >= 0 && row < box.rows())
            brush.frame(Brush.grown(
                    new Rectangle2D.Double(gridX(), gridY() + row * box.cell(), box.gridWidth(), box.cell()), 2));
        if (column >= 0 && column < box.columns())
            brush.frame(Brush.grown(
                    new Rectangle2D.Double(
                            gridX() + column * box.cellWidth(), gridY(), box.cellWidth(), box.gridHeight()),
                    2));
        for (int i = 0; i < box.rows(); i++)
            for (int j = 0; j < box.columns(); j++)
                if (lights.isCell(quantity, i, j)) outline(i, j, 3);
                else if (isFactor(i, j) || lights.isOn(entryKey(i, j)) && reach.isDrawn(quantity, i, j))
                    outline(i, j, 2);
                else if (lights.isUsed(quantity, i, j) && reach.isDrawn(quantity, i, j)) outline(i, j, 1.2);
    }

    /// Whether a cell is a factor of the term pointed at, else of the one written last.
    private boolean isFactor(int i, int j) {
        return lights.addend() == null ? reach.isFactor(quantity, i, j) : lights.isFactor(quantity, i, j);
    }

    private void outline(int i, int j, double width) {
        brush.outline(Brush.rounded(Brush.grown(area(i, j), 1), 5), width, theme.accent());
    }

    private String entryKey(int i, int j) {
        if (quantity.kind() == Quantity.Kind.VALUE || quantity.kind() == Quantity.Kind.SCALAR)
            return quantity.cell(i, j).key();
        if (quantity.value().isStructuralZero(i, j)) return "";
        return quantity.cells().at(i, j) instanceof Expression.Known known
                ? known.symbol().key()
                : "";
    }

    private void caption() {
        double size = box.captionSize();
        double shapeWidth = Typeface.REGULAR.width(box.shape(), size);
        String structure = box.structure();
        double pill = structure.isEmpty() ? 0 : Typeface.REGULAR.width(structure, size) + 16 * box.unit();
        double gap = structure.isEmpty() ? 0 : 8 * box.unit();
        double start = gridX() + box.gridWidth() / 2 - (shapeWidth + gap + pill) / 2;
        start = Math.clamp(start, x, Math.max(x, x + box.width() - shapeWidth - gap - pill));
        double baseline = gridY() + box.gridHeight() + 21 * box.unit();
        Typeface.REGULAR.draw(brush.g(), box.shape(), start, baseline, size, theme.quiet());
        if (structure.isEmpty()) return;
        var area = new Rectangle2D.Double(start + shapeWidth + gap, baseline - size * 1.16, pill, size * 1.66);
        brush.outline(Brush.rounded(area, area.getHeight() / 2), 0.9, theme.line());
        Typeface.REGULAR.draw(brush.g(), structure, area.getX() + 8 * box.unit(), baseline, size, theme.quiet());
    }
}
