package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import java.util.List;

/// Why a cell holds what it holds: symbol → numbers put in → value, or why it can never be anything but zero.
public sealed interface Explanation {

    /// The cell's name, such as ∂a₂/∂x₃.
    Symbol cell();

    /// cell = form = … = numbers = value, such as ∂a₂/∂x₃ = σ′(z₂)·w₃₂ = 0.2498·0.9 = 0.2248.
    ///
    /// @param forms what the cell is in symbols, first as a name, then written out
    /// @param numbers the last form with its numbers put in, rounded for reading
    record Value(Symbol cell, List<Expression> forms, Expression numbers, double value) implements Explanation {

        /// The whole chain of equalities.
        public Formula formula() {
            var sides = new java.util.ArrayList<Formula>();
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
