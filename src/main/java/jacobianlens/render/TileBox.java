package jacobianlens.render;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Moments;
import jacobianlens.math.Symbol;
import java.awt.geom.Rectangle2D;

/// The measures of one matrix on the stage for a given cell size: title, names, brackets, cells, caption below.
///
/// @param cell height of a cell
/// @param unit the length that all small measures are multiples of
/// @param reading from where it is read
/// @param lift how much higher the title stands than over its own names, as a neighbour's does
record TileBox(Tile tile, TileText text, double cell, double unit, Reading reading, double lift) {
    /// More rows or columns than this are not drawn.
    static final int MOST = Moments.DRAWN;

    /// The most of a cell's width and height that its symbol takes.
    static final double SYMBOL = 0.88;

    /// The most of a cell's height that the size of its symbol is, where it is small.
    static final double SYMBOL_HEIGHT = 0.4;

    private static final double ENTRY = 1.9;
    private static final double NUMBER_HEIGHT = 0.44;
    private static final double NUMBER_WIDTH = 0.9;
    private static final double TITLE = 17;
    private static final double CAPTION = 11.5;

    TileBox(Tile tile, double cell, double unit) {
        this(
                tile,
                TileText.of(
                        tile,
                        shown(tile.quantity().value().rows()),
                        shown(tile.quantity().value().columns())),
                cell,
                unit,
                Reading.NEAR,
                0);
    }

    /// The same matrix with more said after its shape.
    TileBox captioned(String more) {
        return new TileBox(tile, text.captioned(more), cell, unit, reading, lift);
    }

    /// The same matrix, read from elsewhere.
    TileBox read(Reading from) {
        return new TileBox(tile, text, cell, unit, from, lift);
    }

    /// The same matrix with less said below it: first how much is stored goes, then the structure.
    TileBox briefer() {
        return new TileBox(tile, text.briefer(), cell, unit, reading, lift);
    }

    /// The same matrix with other cells.
    TileBox sized(double cell, double unit) {
        return new TileBox(tile, text, cell, unit, reading, 0);
    }

    /// The same matrix with its title as high as over names of this height.
    TileBox titledOver(double names) {
        return new TileBox(tile, text, cell, unit, reading, names - columnNames());
    }

    Quantity quantity() {
        return tile.quantity();
    }

    int rows() {
        return shown(quantity().value().rows());
    }

    int columns() {
        return shown(quantity().value().columns());
    }

    double cellWidth() {
        if (tile.face() == Tile.Face.ENTRIES) return Math.floor(Math.max(cell * ENTRY, widthForSymbols()));
        boolean wide = tile.face() == Tile.Face.SYMBOLS
                || quantity().kind() == Quantity.Kind.VALUE
                || quantity().kind() == Quantity.Kind.SCALAR;
        return Math.floor(Math.max(cell * (wide ? 1.15 : 1.08), Math.max(widthForNumbers(), widthForSymbols())));
    }

    /// From afar, cells that are high enough for their numbers are as wide as the widest needs.
    private double widthForNumbers() {
        double size = reading.number(unit);
        boolean high = NUMBER_HEIGHT * (cell - 2 * gap()) >= size;
        return reading == Reading.FAR && high ? text.number() * size / NUMBER_WIDTH + 2 * gap() + 1 : 0;
    }

    /// The same for symbols.
    private double widthForSymbols() {
        return reading == Reading.FAR && hasHeightForSymbols()
                ? text.symbol() * reading.number(unit) / SYMBOL + 2 * gap() + 1
                : 0;
    }

    private boolean hasHeightForSymbols() {
        double height = cell - 2 * gap();
        double size = reading.number(unit);
        return SYMBOL_HEIGHT * height >= size && SYMBOL * height >= size * text.symbolHeight();
    }

    /// Whether symbols, if the cells hold some, can be read from afar.
    boolean isReadable() {
        return !tile.isSymbolic() || hasHeightForSymbols();
    }

    /// The size at which the widest number fits its cell; 0 if the cells hold symbols.
    double numberSize() {
        if (tile.isSymbolic()) return 0;
        double fitting = NUMBER_WIDTH * (cellWidth() - 2 * gap()) / Math.max(0.5, text.number());
        return Math.min(Math.min(reading.wantedNumber(unit), NUMBER_HEIGHT * (cell - 2 * gap())), fitting);
    }

    double nameSize() {
        return Math.clamp(cell * 0.34, reading.name(unit), 16 * unit);
    }

    FormulaShape title() {
        return text.title();
    }

    double titleSize() {
        return TITLE * unit;
    }

    double captionSize() {
        return CAPTION * unit;
    }

    /// From the left edge to the first cell.
    double left() {
        return (text.row() == 0 ? 0 : text.row() * nameSize() + 6 * unit) + bracket();
    }

    /// From the top edge to the first cell.
    double top() {
        return titleHeight() + lift + columnNames() + 6 * unit;
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
        return Math.max(left() + gridWidth() + bracket(), text.caption() * captionSize());
    }

    double height() {
        return top() + gridHeight() + 27 * unit;
    }

    /// The middle of the cells, from the top edge: operator signs stand at this height.
    double middle() {
        return top() + gridHeight() / 2;
    }

    /// The cell (i, j) of a tile whose upper left corner is at (x, y), up to its neighbours.
    Rectangle2D room(double x, double y, int i, int j) {
        return new Rectangle2D.Double(
                Math.rint(x + left() + indent()) + j * cellWidth(), Math.rint(y + top()) + i * cell, cellWidth(), cell);
    }

    /// The gap between a cell and its room.
    double gap() {
        return cell < 14 ? 0.5 : Math.max(1, Math.rint(cell / 28));
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
        return Math.max(1, (int) Math.ceil((text.column() * nameSize() + 2 * unit) / cellWidth()));
    }

    String shape() {
        return text.shape();
    }

    String structure() {
        return text.structure();
    }

    private double titleHeight() {
        return title().drawn().getHeight() * titleSize() + 9 * unit;
    }

    /// The height of the names above the columns; 0 if they have none.
    double columnNames() {
        return text.columnHeight() * nameSize();
    }

    /// How many of this many rows or columns are drawn.
    static int shown(int size) {
        return Math.min(MOST, size);
    }

    double width(Symbol name) {
        return name.latex().isEmpty() ? 0 : FormulaShape.of(name.latex()).width() * nameSize();
    }
}
