package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Matrices that hold sample i in column i.
final class Samples {
    private static final int FEW = 4;

    private Samples() {}

    /// The samples (1) … (N).
    static Axis axis(int n) {
        return new Axis(n, i -> Notation.letter("(" + (i + 1) + ")"));
    }

    /// A given matrix, whose entries have the small letter.
    ///
    /// @param name of the input in files
    /// @param letter capital
    static Quantity given(String name, String letter, Matrix m) {
        String small = letter.toLowerCase(Locale.ROOT);
        var symbol = new Symbol(name, letter, letter);
        Quantity.Names names = (j, s) -> Notation.sampleComponent(name, small, j, s);
        var value = new Jacobian.Dense(m);
        return Quantity.matrix(
                symbol,
                value,
                Axis.components(small, m.rows()),
                axis(m.columns()),
                names,
                (j, s) -> new Expression.Num(m.at(j, s)),
                new Formula.Named(symbol, value));
    }

    /// Columns of values side by side.
    ///
    /// @param names what the rows are called, whatever the sample
    /// @param formula how the matrix is written; null for entry by entry
    static Quantity matrix(Symbol symbol, Axis names, List<Quantity> columns, @Nullable Formula formula) {
        int rows = columns.getFirst().value().rows();
        Formula.Entry cells = (k, s) -> columns.get(s).cells().at(k, 0);
        return Quantity.matrix(
                symbol,
                new Jacobian.Dense(Matrix.of(
                        rows, columns.size(), (k, s) -> columns.get(s).value().at(k, 0))),
                names,
                axis(columns.size()),
                (k, s) -> columns.get(s).rows().at(k),
                cells,
                formula == null ? new Formula.Grid(rows, columns.size(), cells) : formula);
    }

    /// A matrix entry by entry; of many entries, the first stands for all.
    static Formula written(Quantity matrix) {
        return written(matrix, matrix.value().rows() * matrix.value().columns());
    }

    /// @param parts how much there is to write
    static Formula written(Quantity matrix, int parts) {
        return parts <= FEW
                ? matrix.definition()
                : Formula.equation(new Formula.Scalar(matrix.known(0, 0)), new Formula.Scalar(matrix.entry(0, 0)));
    }

    /// ∂J/∂M in the shape of M.
    static Quantity gradient(Quantity matrix, Matrix value, Formula.Entry cells) {
        return Quantity.gradient(
                Cost.J,
                matrix.symbol(),
                new Jacobian.Dense(value),
                matrix.rows(),
                matrix.columns(),
                matrix::cell,
                cells,
                new Formula.Grid(value.rows(), value.columns(), cells));
    }
}
