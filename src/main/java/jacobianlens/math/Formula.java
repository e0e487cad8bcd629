package jacobianlens.math;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What the lecture writes: an equation between vectors and matrices whose every symbol has its value, so that the
/// formula on screen can be evaluated and held against the numbers beside it. A column of n numbers is n×1, a scalar
/// 1×1. Entries are made on demand: a formula over 100 000 entries costs nothing until it is evaluated.
public sealed interface Formula {

    /// A named vector or matrix, such as Wᵀ or ∂a/∂z.
    ///
    /// @param derivative whether it is a Jacobian or gradient, which the layout turns round under the same name
    record Named(Symbol symbol, Jacobian value, boolean derivative) implements Formula {

        public Named(Symbol symbol, Jacobian value) {
            this(symbol, value, false);
        }
    }

    /// A scalar.
    record Scalar(Expression value) implements Formula {}

    /// diag(e₁, …, eₙ).
    record Diag(int n, IntFunction<Expression> entry) implements Formula {}

    /// A matrix written out entry by entry.
    record Grid(int rows, int columns, Entry entry) implements Formula {}

    /// A matrix written as a stack of rows ← s·vᵀ →.
    record Rows(int rows, IntFunction<Row> row) implements Formula {}

    /// One row, 1×n, after its scale; without a scale it stands alone.
    record Row(@Nullable Expression scale, Named vector) {}

    /// A matrix written as columns ↑ s·v ↓ side by side.
    record Columns(int columns, IntFunction<Column> column) implements Formula {}

    /// One column, n×1, after its scale; without a scale it stands alone.
    record Column(@Nullable Expression scale, Named vector) {}

    /// The n×n identity.
    record Identity(int n) implements Formula {}

    /// f applied to each entry, such as σ(z).
    record Each(String latex, String plain, DoubleUnaryOperator f, Formula of) implements Formula {}

    record Product(List<Formula> factors) implements Formula {}

    record Sum(List<Formula> terms) implements Formula {}

    record Negative(Formula of) implements Formula {}

    /// scalar · matrix.
    record Scale(Expression factor, Formula of) implements Formula {}

    record Transposed(Formula of) implements Formula {}

    record Inverse(Formula of) implements Formula {}

    /// side = side = …; every side evaluates to the same numbers.
    record Equation(List<Formula> sides) implements Formula {}

    /// Several statements beside one another, such as A = diag(a), B = diag(b).
    record Together(List<Formula> statements) implements Formula {}

    /// The expression at a row and a column.
    @FunctionalInterface
    interface Entry {
        Expression at(int row, int column);

        /// The same number in the form it is computed by, which keeps digits that the written form loses.
        default Expression stable(int row, int column) {
            return at(row, column);
        }

        /// Entries written in one form and computed in another.
        static Entry of(Entry written, Entry stable) {
            return new Entry() {
                @Override
                public Expression at(int row, int column) {
                    return written.at(row, column);
                }

                @Override
                public Expression stable(int row, int column) {
                    return stable.at(row, column);
                }
            };
        }

        /// The entries with rows and columns exchanged.
        default Entry transposed() {
            return of((i, j) -> at(j, i), (i, j) -> stable(j, i));
        }
    }

    static Formula equation(Formula... sides) {
        return new Equation(List.of(sides));
    }

    static Formula together(Formula... statements) {
        return new Together(List.of(statements));
    }

    static Formula product(Formula... factors) {
        return new Product(List.of(factors));
    }

    static Formula sum(Formula... terms) {
        return new Sum(List.of(terms));
    }
}
