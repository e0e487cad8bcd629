package jacobianlens.render;

import jacobianlens.chain.CellSum;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Layout;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Known;
import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One row of a local Jacobian, the gradient of one output or, in denominator layout, the reach of one input, and why
/// it looks as it does.
///
/// @param i the row, from 0
/// @param alone whether the arrays beside it have only structural zeros in this row
/// @param looked what is looked at
record RowMoment(
        Quantity jacobian, int i, boolean alone, @Nullable Pointed looked) {
    private static final String REST = "rest";

    /// The row of the array that has something to say there: of several, the first whose row is not all zero.
    static Moment of(Step step, int i, @Nullable Pointed looked) {
        var arrays = step.tiles().stream().map(Tile::quantity).toList();
        var telling = arrays.stream().filter(array -> !isZero(array, i)).toList();
        boolean alone = arrays.size() > 1 && telling.size() == 1;
        return new RowMoment(telling.isEmpty() ? arrays.getFirst() : telling.getFirst(), i, alone, looked).moment();
    }

    private static boolean isZero(Quantity array, int i) {
        return new RowMoment(array, i, false, null).survivors().findAny().isEmpty();
    }

    Moment moment() {
        boolean inside = looked instanceof Pointed.At(Cell cell)
                && cell.id().equals(jacobian.id())
                && cell.row() == i
                && columns().anyMatch(j -> j == cell.column());
        if (!inside) return new Moment(formula(), heading(), detail(), parts(), null);
        int column = Objects.requireNonNull(Pointed.cell(looked)).column();
        return new Moment(formula(), heading(), Description.sentence(jacobian, i, column), parts(), looked);
    }

    private Map<String, Moment.Part> parts() {
        var parts = new HashMap<String, Moment.Part>();
        parts.put(REST, new Moment.Part(Moment.Role.REST, null));
        columns().filter(j -> j >= 0).forEach(j -> {
            var cell = Pointed.at(new Cell(jacobian.id(), i, j));
            boolean zero = jacobian.value().isStructuralZero(i, j);
            parts.put(jacobian.cell(i, j).key(), new Moment.Part(Moment.Role.NAME, cell));
            parts.put(key(j), new Moment.Part(zero ? Moment.Role.ZERO : Moment.Role.SURVIVES, cell));
        });
        return Map.copyOf(parts);
    }

    private String key(int j) {
        return Notation.cell(jacobian.id(), i, j);
    }

    private int n() {
        return jacobian.value().columns();
    }

    private IntStream survivors() {
        return (jacobian.value().isDiagonal() ? IntStream.of(i) : IntStream.range(0, n()))
                .filter(j -> !jacobian.value().isStructuralZero(i, j));
    }

    /// The names of the row's entries, and what stands there.
    private Formula formula() {
        return Formula.equation(
                row(j -> new Known(jacobian.cell(i, j), jacobian.value().at(i, j))), row(this::entry));
    }

    private Expression entry(int j) {
        if (jacobian.value().isStructuralZero(i, j)) return new Known(new Symbol(key(j), "0", "0"), 0);
        var entry = jacobian.entry(i, j);
        return new Known(
                new Symbol(key(j), Latex.of(entry), Plain.of(entry)),
                jacobian.value().at(i, j),
                entry);
    }

    /// The columns that are written; −1 for dots. Of a long row both ends and the first entry that can be non-zero.
    private IntStream columns() {
        if (n() <= CellSum.MOST) return IntStream.range(0, n());
        return IntStream.concat(IntStream.of(0, n() - 1), survivors().limit(1))
                .sorted()
                .distinct()
                .flatMap(j -> j > 0 ? IntStream.of(-1, j) : IntStream.of(j));
    }

    /// The row as a 1×n matrix.
    private Formula row(IntFunction<Expression> entry) {
        var kept = columns().toArray();
        return new Formula.Grid(
                1,
                kept.length,
                (_, k) -> kept[k] < 0 ? new Known(new Symbol(REST, "\\dots", "…"), 0) : entry.apply(kept[k]));
    }

    private String heading() {
        long survivors = survivors().count();
        boolean outputs = jacobian.layout() == Layout.NUMERATOR;
        String row = "Row " + (i + 1);
        String name = jacobian.rows().at(i).plain();
        if (survivors == 0)
            return row + " is zero: " + name
                    + (outputs ? " depends on none of these inputs." : " reaches none of these outputs.");
        if (survivors == 1 && n() > 1)
            return name + (outputs ? " depends on " : " reaches ")
                    + across(survivors().findFirst().getAsInt()) + " alone.";
        String all = across(0) + (n() == 1 ? "" : (n() == 2 ? " and " : " … ") + across(n() - 1));
        String responds = n() == 1 || outputs ? " responds to " : " respond to ";
        return row + " says how " + (outputs ? name : all) + responds + (outputs ? all : name) + ".";
    }

    /// The name of column j.
    private String across(int j) {
        return jacobian.columns().at(j).plain();
    }

    private String detail() {
        long survivors = survivors().count();
        if (survivors == 0) return "No path leads there, whatever the numbers are.";
        if (alone) return "In the matrices beside it this row is zero: no path leads there.";
        if (survivors == n()) return "None of its entries is zero by structure.";
        return survivors > 1
                ? "The grey entries are zero before any number is known."
                : "Row " + (i + 1) + " has one entry that can be non-zero: "
                        + jacobian.cell(i, survivors().findFirst().getAsInt()).plain()
                        + ". The others are zero before any number is known.";
    }
}
