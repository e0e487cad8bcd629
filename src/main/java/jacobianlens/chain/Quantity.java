package jacobianlens.chain;

import jacobianlens.function.Layout;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import org.jspecify.annotations.Nullable;

/// One named array of a derivation: a value such as z (n×1), a matrix such as A, or a Jacobian such as ∂a/∂x.
///
/// @param value the numbers, rows × columns
/// @param cells what stands in each cell as the lecture writes it; asked only where the entry is no structural zero
/// @param formula the whole array as the lecture writes it
/// @param layout which side of a Jacobian holds the outputs; of other arrays it says nothing
/// @param names what the cells of a matrix are called, or of a gradient those it is taken by; null where their sides
/// say
public record Quantity(
        Kind kind,
        Symbol symbol,
        Jacobian value,
        Axis rows,
        Axis columns,
        Formula.Entry cells,
        Formula formula,
        Layout layout,
        @Nullable Names names) {

    /// The name that belongs to a row and a column.
    @FunctionalInterface
    public interface Names {
        Symbol at(int row, int column);
    }

    /// The partial derivatives of one output by what has these names.
    private record Partials(Symbol output, Names of) implements Names {
        @Override
        public Symbol at(int row, int column) {
            return Notation.partial(output, of.at(row, column));
        }
    }

    /// In numerator layout.
    public Quantity(
            Kind kind, Symbol symbol, Jacobian value, Axis rows, Axis columns, Formula.Entry cells, Formula formula) {
        this(kind, symbol, value, rows, columns, cells, formula, Layout.NUMERATOR, null);
    }

    public enum Kind {
        SCALAR,
        VALUE,
        MATRIX,
        JACOBIAN,
        /// The partial derivatives of one number by the entries of a matrix, in the shape of that matrix.
        GRADIENT
    }

    /// ∂output/∂input, numerator layout: row i is the gradient of output i.
    public static Quantity jacobian(
            Symbol output,
            Symbol input,
            Jacobian value,
            Axis rows,
            Axis columns,
            Formula.Entry cells,
            Formula formula) {
        return new Quantity(Kind.JACOBIAN, Notation.partial(output, input), value, rows, columns, cells, formula);
    }

    /// A column of values: n → n×1.
    public static Quantity column(Symbol symbol, Vec value, Axis rows, Formula.Entry cells, Formula formula) {
        return new Quantity(
                Kind.VALUE, symbol, new Jacobian.Dense(Matrix.column(value)), rows, Axis.unnamed(1), cells, formula);
    }

    /// One number, shown as 1×1.
    public static Quantity scalar(Symbol symbol, double value, Expression cell) {
        return new Quantity(
                Kind.SCALAR,
                symbol,
                new Jacobian.Dense(Matrix.column(Vec.of(value))),
                Axis.single(symbol),
                Axis.unnamed(1),
                (i, j) -> cell,
                new Formula.Scalar(cell));
    }

    /// A matrix whose cells have names of their own.
    public static Quantity matrix(
            Symbol symbol, Jacobian value, Axis rows, Axis columns, Names names, Formula.Entry cells, Formula formula) {
        return new Quantity(Kind.MATRIX, symbol, value, rows, columns, cells, formula, Layout.NUMERATOR, names);
    }

    /// ∂output/∂input of a number by a matrix, in the shape of the matrix whatever the layout.
    ///
    /// @param names the entries of the matrix
    public static Quantity gradient(
            Symbol output,
            Symbol input,
            Jacobian value,
            Axis rows,
            Axis columns,
            Names names,
            Formula.Entry cells,
            Formula formula) {
        var symbol = Notation.partial(output, input);
        return new Quantity(
                Kind.GRADIENT,
                symbol,
                value,
                rows,
                columns,
                cells,
                formula,
                Layout.NUMERATOR,
                new Partials(output, names));
    }

    public String id() {
        return symbol.key();
    }

    /// This array as a symbol in a formula.
    public Formula.Named named() {
        return new Formula.Named(symbol, value, isJacobian());
    }

    public boolean isJacobian() {
        return kind == Kind.JACOBIAN;
    }

    /// symbol = what it stands for.
    public Formula definition() {
        return Formula.equation(named(), formula);
    }

    /// What stands in a cell, a plain 0 where nothing can.
    public Expression entry(int i, int j) {
        return value.isStructuralZero(i, j) ? new Expression.Num(0) : cells.at(i, j);
    }

    /// The same array under another name.
    public Quantity named(Symbol symbol) {
        return new Quantity(kind, symbol, value, rows, columns, cells, formula, layout, names);
    }

    /// The same array with something else in its cells that comes to the same.
    public Quantity written(Formula.Entry cells) {
        var written = value.isDiagonal()
                ? new Formula.Diag(value.rows(), i -> cells.at(i, i))
                : new Formula.Grid(value.rows(), value.columns(), cells);
        return new Quantity(kind, symbol, value, rows, columns, cells, written, layout, names);
    }

    /// The same array with a name in every cell: how a product refers to what was found before.
    public Quantity cited() {
        return written((i, j) -> value.isStructuralZero(i, j) ? new Expression.Num(0) : known(i, j));
    }

    /// The same array under other row names.
    public Quantity withRows(Axis rows) {
        return new Quantity(kind, symbol, value, rows, columns, cells, formula, layout, names);
    }

    /// The array with rows and columns exchanged: a Jacobian in the other layout, under its own name; a matrix under
    /// the name of its transpose.
    public Quantity transposed() {
        return new Quantity(
                kind,
                isJacobian() ? symbol : Notation.transposed(symbol),
                value.transpose(),
                columns,
                rows,
                cells.transposed(),
                Transposition.of(formula),
                layout == Layout.NUMERATOR ? Layout.DENOMINATOR : Layout.NUMERATOR,
                names == null ? null : (i, j) -> names.at(j, i));
    }

    /// The name of one cell: ∂a₂/∂x₃ in a Jacobian, z₂ in a column of values, A₂₂ in a matrix.
    public Symbol cell(int i, int j) {
        return switch (kind) {
            case JACOBIAN -> Notation.partial(output(i, j), input(i, j));
            case SCALAR, VALUE -> rows.at(i);
            case MATRIX, GRADIENT -> names == null ? Notation.entry(symbol, i, j) : names.at(i, j);
        };
    }

    /// The output that a Jacobian's cell is about.
    public Symbol output(int i, int j) {
        if (names instanceof Partials partials) return partials.output;
        return layout == Layout.NUMERATOR ? rows.at(i) : columns.at(j);
    }

    /// The input that a Jacobian's cell is about.
    public Symbol input(int i, int j) {
        if (names instanceof Partials partials) return partials.of.at(i, j);
        return layout == Layout.NUMERATOR ? columns.at(j) : rows.at(i);
    }

    /// What the indices of a cell count, such as `∂a₂/∂z₂: neuron 2, one sample.`; empty where its sides do not say.
    public String counted(int i, int j) {
        boolean turned = isJacobian() && layout == Layout.DENOMINATOR;
        var index = (turned ? columns : rows).index();
        if (index == null) return "";
        String output = index.counts() + " " + ((turned ? j : i) + 1);
        String input = isJacobian() && i != j ? " by " + index.counts() + " " + ((turned ? i : j) + 1) : "";
        return cell(i, j).plain() + ": " + output + input + ", " + index.fixed() + ".";
    }

    /// One cell as a symbol with its value.
    public Expression known(int i, int j) {
        return new Expression.Known(cell(i, j), value.at(i, j));
    }
}
