package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a cell holds what it holds: symbol → numbers put in → value, or why it can never be anything but zero.
public sealed interface Explanation {

    /// The cell's name, such as ∂a₂/∂x₃.
    Symbol cell();

    /// Explains cell (i, j) of an array, with indices from 0.
    static Explanation of(Quantity quantity, int i, int j) {
        var cell = quantity.cell(i, j);
        if (quantity.value().isStructuralZero(i, j)) return new StructuralZero(cell, why(quantity, i, j));
        var entry = quantity.cells().at(i, j);
        var forms = new ArrayList<Expression>();
        for (@Nullable Expression form = entry; form != null; form = meaning(form)) forms.add(form);
        return new Value(
                cell,
                List.copyOf(forms),
                Substitution.numbers(forms.getLast()),
                quantity.value().at(i, j));
    }

    private static @Nullable Expression meaning(Expression form) {
        return form instanceof Expression.Known known ? known.meaning() : null;
    }

    private static String why(Quantity quantity, int i, int j) {
        return quantity.isJacobian()
                ? quantity.output(i, j).plain() + " does not depend on "
                        + quantity.input(i, j).plain() + ": no path leads from one to the other."
                : "It lies off the main diagonal.";
    }

    /// cell = form = … = numbers = value, such as ∂a₂/∂x₃ = σ′(z₂)·w₃₂ = 0.2498·0.9 = 0.2248.
    ///
    /// @param forms what the cell is in symbols, first as a name, then written out
    /// @param numbers the last form with its numbers put in, rounded for reading
    record Value(Symbol cell, List<Expression> forms, Expression numbers, double value) implements Explanation {

        /// The whole chain of equalities.
        public Formula formula() {
            var sides = new ArrayList<Formula>();
            sides.add(new Formula.Scalar(new Expression.Known(cell, value)));
            forms.forEach(form -> sides.add(new Formula.Scalar(form)));
            return new Formula.Equation(List.copyOf(sides));
        }
    }

    /// No path leads from the input to the output.
    ///
    /// @param why one sentence
    record StructuralZero(Symbol cell, String why) implements Explanation {}
}
