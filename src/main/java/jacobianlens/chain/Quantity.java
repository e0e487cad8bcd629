package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// One named array of a derivation: a value such as z (n×1), a matrix such as A, or a Jacobian such as ∂a/∂x.
///
/// @param value the numbers, rows × columns
/// @param cells what stands in each cell as the lecture writes it; asked only where the entry is no structural zero
/// @param formula the whole array as the lecture writes it
public record Quantity(
        Kind kind, Symbol symbol, Jacobian value, Axis rows, Axis columns, Formula.Entry cells, Formula formula) {

    public enum Kind {
        SCALAR,
        VALUE,
        MATRIX,
        JACOBIAN
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

    public String id() {
        return symbol.key();
    }

    /// This array as a symbol in a formula.
    public Formula.Named named() {
        return new Formula.Named(symbol, value);
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
        return new Quantity(kind, symbol, value, rows, columns, cells, formula);
    }

    /// The same array under other row names.
    public Quantity withRows(Axis rows) {
        return new Quantity(kind, symbol, value, rows, columns, cells, formula);
    }

    /// The name of one cell: ∂a₂/∂x₃ in a Jacobian, z₂ in a column of values, A₂₂ in a matrix.
    public Symbol cell(int i, int j) {
        return switch (kind) {
            case JACOBIAN -> Notation.partial(rows.at(i), columns.at(j));
            case SCALAR, VALUE -> rows.at(i);
            case MATRIX -> Notation.entry(symbol, i, j);
        };
    }

    /// One cell as a symbol with its value.
    public Expression known(int i, int j) {
        return new Expression.Known(cell(i, j), value.at(i, j));
    }
}
