package jacobianlens.render;

import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import jacobianlens.chain.Axis;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.math.Symbol;

/// The measures of one matrix on the stage for a given cell size: title, names, brackets, cells, caption below.
///
/// @param cell height of a cell
/// @param unit the length that all small measures are multiples of
record TileBox(Tile tile, double cell, double unit) {
    /// More rows or columns than this are not drawn.
    static final int MOST = 32;

    private static final double TITLE = 17;
    private static final double CAPTION = 11.5;

    Quantity quantity() {
        return tile.quantity();
    }

    int rows() {
        return Math.min(MOST, quantity().value().rows());
    }

    int columns() {
        return Math.min(MOST, quantity().value().columns());
    }

    double cellWidth() {
        boolean wide = tile.face() == Tile.Face.SYMBOLS
                || quantity().kind() == Quantity.Kind.VALUE
                || quantity().kind() == Quantity.Kind.SCALAR;
        return Math.floor(cell * (wide ? 1.15 : 1.08));
    }

    double nameSize() {
        return Math.clamp(cell * 0.34, 8 * unit, 16 * unit);
    }

    FormulaShape title() {
        return FormulaShape.of(quantity().symbol().latex());
    }

    double titleSize() {
        return TITLE * unit;
    }

    double captionSize() {
        return CAPTION * unit;
    }

    /// From the left edge to the first cell.
    double left() {
        return names(quantity().rows(), rows()) + bracket();
    }

    /// From the top edge to the first cell.
    double top() {
        return titleHeight() + columnNames() + 6 * unit;
    }

    double gridWidth() {
        return columns() * cellWidth();
    }

    double gridHeight() {
        return rows() * cell;
    }

    double bracket() {
        return 11 * unit;
    }

    double width() {
        double caption = Typeface.REGULAR.width(shape(), captionSize())
                + (structure().isEmpty() ? 0 : Typeface.REGULAR.width(structure(), captionSize()) + 26 * unit);
        return Math.max(left() + gridWidth() + bracket(), caption);
    }

    double height() {
        return top() + gridHeight() + 27 * unit;
    }

    /// The middle of the cells, from the top edge: operator signs stand at this height.
    double middle() {
        return top() + gridHeight() / 2;
    }

    /// The cell (i, j) of a tile whose upper left corner is at (x, y), without the gap to its neighbours.
    Rectangle2D area(double x, double y, int i, int j) {
        double gap = Math.max(0.5, Math.min(2, cell / 24)) * (unit > 1.2 ? 1.5 : 1);
        return new Rectangle2D.Double(
                x + left() + indent() + j * cellWidth() + gap,
                y + top() + i * cell + gap,
                cellWidth() - 2 * gap,
                cell - 2 * gap);
    }

    /// How far names and cells are moved right when the caption is wider than they are.
    double indent() {
        return (width() - left() - gridWidth() - bracket()) / 2;
    }

    /// Every how many rows a name fits beside them.
    int namedRows() {
        return (int) Math.ceil(nameSize() * 1.1 / cell);
    }

    /// Every how many columns a name fits above them.
    int namedColumns() {
        double widest = IntStream.range(0, columns())
                .mapToDouble(j -> width(quantity().columns().at(j)))
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil((widest + 2 * unit) / cellWidth()));
    }

    /// `3 × 4`, and how much of it is shown when it is large.
    String shape() {
        var value = quantity().value();
        String shape = value.rows() + " × " + value.columns();
        boolean cut = value.rows() > MOST || value.columns() > MOST;
        return cut ? shape + ", first " + rows() + " × " + columns() : shape;
    }

    /// The structure in words; empty for a column of values, which has none to speak of.
    String structure() {
        var value = quantity().value();
        long cells = (long) value.rows() * value.columns();
        if (quantity().kind() == Quantity.Kind.VALUE || quantity().kind() == Quantity.Kind.SCALAR) return "";
        String name =
                switch (value.structure()) {
                    case "scaled-identity" -> "multiple of the identity";
                    case "single-row" -> "one row";
                    case "single-column" -> "one column";
                    case "outer" -> "outer product";
                    case "diagonal-minus-outer" -> "diagonal − outer product";
                    default -> value.structure();
                };
        return value.stored() == cells ? name : name + " · " + value.stored() + " of " + cells + " stored";
    }

    private double titleHeight() {
        return title().drawn().getHeight() * titleSize() + 9 * unit;
    }

    /// The height of the names above the columns; 0 if they have none.
    double columnNames() {
        return IntStream.range(0, columns())
                        .mapToObj(j -> quantity().columns().at(j).latex())
                        .filter(latex -> !latex.isEmpty())
                        .mapToDouble(latex -> FormulaShape.of(latex).total())
                        .max()
                        .orElse(0)
                * nameSize();
    }

    private double names(Axis axis, int shown) {
        double widest =
                IntStream.range(0, shown).mapToDouble(i -> width(axis.at(i))).max().orElse(0);
        return widest == 0 ? 0 : widest + 6 * unit;
    }

    double width(Symbol name) {
        return name.latex().isEmpty() ? 0 : FormulaShape.of(name.latex()).width() * nameSize();
    }
}
