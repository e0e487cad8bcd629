package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.function.IntFunction;

/// Inputs as named arrays: vectors as columns, matrices with named entries, and rows of either.
public final class Matrices {
    private Matrices() {}

    /// A given vector as a column: n → n×1.
    public static Quantity vector(Symbol symbol, Vec v, Axis names) {
        return Quantity.column(
                symbol, v, names, (i, j) -> new Expression.Num(v.at(i)), new Formula.Named(symbol, column(v)));
    }

    /// A given matrix under its names.
    public static Quantity matrix(Symbol symbol, Matrix m, Axis rows, Axis columns, Formula.Entry cells) {
        var value = new Jacobian.Dense(m);
        return new Quantity(
                Quantity.Kind.MATRIX, symbol, value, rows, columns, cells, new Formula.Named(symbol, value));
    }

    /// A stack of rows v₁ᵀ … vₙᵀ, each a named vector lying down.
    public static Formula.Rows rows(int n, IntFunction<Symbol> name, IntFunction<Vec> row) {
        return new Formula.Rows(n, i -> new Formula.Row(null, row(Notation.transposed(name.apply(i)), row.apply(i))));
    }

    /// A stack of `n` rows that are zero but for row k = vᵀ.
    public static Formula.Rows singleRow(int k, int n, Symbol name, Vec v) {
        var zero = new Symbol("0", "\\vec{0}", "0");
        return rows(n, i -> i == k ? name : zero, i -> i == k ? v : Vec.constant(v.size(), 0));
    }

    /// A named column, n×1, stored as the one column it is, so that its outer product keeps its structure.
    public static Formula.Named column(Symbol symbol, Vec entries) {
        return new Formula.Named(symbol, new Jacobian.SingleColumn(0, 1, entries));
    }

    /// The column of n ones.
    public static Formula.Named ones(int n) {
        return column(new Symbol("1", "\\vec{1}", "1"), Vec.constant(n, 1));
    }

    /// −(1/n)·v·vᵀ for a column of n entries.
    static Formula lessAverage(Formula.Named v) {
        var share = new Expression.Num(1).over(new Expression.Num(v.value().rows()));
        return new Formula.Negative(new Formula.Scale(share, Formula.product(v, new Formula.Transposed(v))));
    }

    /// A named row, 1×n.
    public static Formula.Named row(Symbol symbol, Vec entries) {
        return new Formula.Named(symbol, new Jacobian.Dense(Matrix.row(entries)));
    }

    private static Jacobian column(Vec v) {
        return new Jacobian.Dense(Matrix.column(v));
    }
}
