package jacobianlens.render;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.math.Jacobian;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The words around one matrix and the room they take, in em: measured once, whatever the size of the cells.
///
/// @param title the matrix's name
/// @param row width of the widest row name
/// @param column width of the widest column name
/// @param columnHeight height of the tallest column name
/// @param number width of the widest number; 0 if the cells hold symbols
/// @param symbol width of the widest symbol; 0 if the cells hold numbers, or too many symbols to be read from afar
/// @param symbolHeight height of the tallest symbol, likewise
/// @param shape such as `3 × 4`, and how much of it is shown when it is large
/// @param structure the structure in words; empty for a column of values, which has none to speak of, and for a table
/// of names, which has not collapsed yet
record TileText(
        FormulaShape title,
        double row,
        double column,
        double columnHeight,
        double number,
        double symbol,
        double symbolHeight,
        String shape,
        String structure) {

    private static final String STORED = " · ";
    private static final int MOST_SYMBOLS = 64;

    static TileText of(Tile tile, int rows, int columns) {
        var quantity = tile.quantity();
        return new TileText(
                FormulaShape.of(quantity.symbol().latex()),
                most(quantity.rows(), rows, FormulaShape::width),
                most(quantity.columns(), columns, FormulaShape::width),
                most(quantity.columns(), columns, FormulaShape::total),
                tile.isSymbolic() ? 0 : number(quantity.value(), rows, columns),
                symbol(tile, rows, columns, FormulaShape::width),
                symbol(tile, rows, columns, FormulaShape::total),
                shape(quantity.value(), rows, columns),
                tile.face() == Tile.Face.SYMBOLS ? "" : structure(quantity));
    }

    TileText captioned(String more) {
        return new TileText(title, row, column, columnHeight, number, symbol, symbolHeight, shape + more, structure);
    }

    /// The same with less below the cells: first how much is stored goes, then the structure.
    TileText briefer() {
        int stored = structure.indexOf(STORED);
        return new TileText(
                title,
                row,
                column,
                columnHeight,
                number,
                symbol,
                symbolHeight,
                shape,
                stored < 0 ? "" : structure.substring(0, stored));
    }

    /// Width of the caption below the cells, in em.
    double caption() {
        double pill = structure.isEmpty() ? 0 : Typeface.REGULAR.width(structure, 1) + 2.3;
        return Typeface.REGULAR.width(shape, 1) + pill;
    }

    private static double most(Axis axis, int shown, ToDoubleFunction<FormulaShape> measure) {
        return IntStream.range(0, shown)
                .mapToObj(i -> axis.at(i).latex())
                .filter(latex -> !latex.isEmpty())
                .mapToDouble(latex -> measure.applyAsDouble(FormulaShape.of(latex)))
                .max()
                .orElse(0);
    }

    private static double symbol(Tile tile, int rows, int columns, ToDoubleFunction<FormulaShape> measure) {
        if (!tile.isSymbolic() || rows * columns > MOST_SYMBOLS) return 0;
        return IntStream.range(0, rows * columns)
                .mapToObj(cell -> FormulaShape.of(tile.latex(cell / columns, cell % columns)))
                .mapToDouble(measure)
                .max()
                .orElse(0);
    }

    private static double number(Jacobian value, int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToDouble(i -> IntStream.range(0, columns)
                        .filter(j -> !value.isStructuralZero(i, j))
                        .mapToDouble(j -> Typeface.SEMIBOLD.width(CellText.of(value.at(i, j)), 1))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static String shape(Jacobian value, int rows, int columns) {
        String shape = grouped(value.rows()) + " × " + grouped(value.columns());
        boolean cut = value.rows() > rows || value.columns() > columns;
        return cut ? shape + ", first " + rows + " × " + columns + " shown" : shape;
    }

    private static String structure(Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.VALUE || quantity.kind() == Quantity.Kind.SCALAR) return "";
        var value = quantity.value();
        long cells = (long) value.rows() * value.columns();
        String name = switch (value.structure()) {
            case "scaled-identity" -> "multiple of the identity";
            case "single-row" -> "one row";
            case "single-column" -> "one column";
            case "outer" -> "outer product";
            case "diagonal-minus-outer" -> "diagonal − outer product";
            case "diagonal-minus-outers" -> "diagonal − outer products";
            case "patterned" -> "known pattern";
            default -> value.structure();
        };
        return value.stored() >= cells
                ? name
                : name + STORED + grouped(value.stored()) + " of " + grouped(cells) + " stored";
    }

    /// A whole number with a narrow gap between thousands, from five digits on.
    private static String grouped(long number) {
        String digits = Long.toString(number);
        return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009");
    }
}
