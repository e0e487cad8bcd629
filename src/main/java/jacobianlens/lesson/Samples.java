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
import org.jspecify.annotations.Nullable;

/// Matrices that hold sample i in column i.
final class Samples {
    private static final int FEW = 4;

    private Samples() {}

    /// The samples (1) … (N).
    static Axis axis(int n) {
        return new Axis(n, i -> Notation.letter("(" + (i + 1) + ")"));
    }

    /// A given matrix, whose entries have a small letter.
    static Quantity given(String name, String letter, Matrix m) {
        Quantity.Names names = (j, s) -> Notation.sampleComponent(name, letter, j, s);
        var value = new Jacobian.Dense(m);
        return Quantity.matrix(
                Notation.letter(name),
                value,
                Axis.components(letter, m.rows()),
                axis(m.columns()),
                names,
                (j, s) -> new Expression.Num(m.at(j, s)),
                new Formula.Named(Notation.letter(name), value));
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
        boolean few = matrix.value().rows() * matrix.value().columns() <= FEW;
        return few
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
