package jacobianlens.render;

import jacobianlens.chain.CellSum;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Layout;
import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Known;
import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import java.util.stream.IntStream;

/// One row of a local Jacobian, the gradient of one output or, in denominator layout, the reach of one input, and why
/// it looks as it does.
///
/// @param i the row, from 0
record RowMoment(Quantity jacobian, int i) {

    /// The row of the array that has something to say there: of several, the first whose row is not all zero.
    static Moment of(Step step, int i) {
        var arrays = step.tiles().stream().map(Tile::quantity).toList();
        var told = arrays.stream()
                .filter(array -> new RowMoment(array, i).survivors().findAny().isPresent())
                .findFirst()
                .orElse(arrays.getFirst());
        return new RowMoment(told, i).moment();
    }

    Moment moment() {
        return new Moment(formula(), heading(), detail());
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
        if (jacobian.value().isStructuralZero(i, j)) return new Known(new Symbol(Moment.ZERO, "0", "0"), 0);
        var entry = jacobian.entry(i, j);
        return new Known(
                new Symbol(Moment.SURVIVES, Latex.of(entry), Plain.of(entry)),
                jacobian.value().at(i, j),
                entry);
    }

    /// The row as a 1×n matrix; of a long row both ends and the first entry that can be non-zero.
    private Formula row(java.util.function.IntFunction<Expression> entry) {
        if (n() <= CellSum.MOST) return new Formula.Grid(1, n(), (_, j) -> entry.apply(j));
        var kept = IntStream.concat(IntStream.of(0, n() - 1), survivors().limit(1))
                .sorted()
                .distinct()
                .boxed()
                .flatMap(j -> j > 0 ? java.util.stream.Stream.of(-1, j) : java.util.stream.Stream.of(j))
                .toList();
        return new Formula.Grid(
                1,
                kept.size(),
                (_, k) -> kept.get(k) < 0
                        ? new Known(new Symbol(Moment.REST, "\\dots", "…"), 0)
                        : entry.apply(kept.get(k)));
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
                    + jacobian.columns().at(survivors().findFirst().getAsInt()).plain() + " alone.";
        String many = n() == 1 ? "the one " : "each ";
        return outputs
                ? row + " is how " + name + " answers to " + many + "input."
                : row + " is how " + many + "output answers to " + name + ".";
    }

    private String detail() {
        long survivors = survivors().count();
        if (survivors == 0) return "No path leads there, whatever the numbers are.";
        if (survivors == n()) return "None of its entries is zero by structure.";
        return "Row " + (i + 1) + " has one entry that can be non-zero: "
                + jacobian.cell(i, survivors().findFirst().getAsInt()).plain()
                + ". The others are zero before any number is known.";
    }
}
