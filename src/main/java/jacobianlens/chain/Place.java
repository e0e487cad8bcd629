package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// Where a function of a vector is taken, and what its input and output are called.
///
/// @param output the vector y, named by `outputs`
/// @param input the vector x, n entries named by `inputs`
public record Place(Symbol output, Axis outputs, Symbol input, Axis inputs, Vec at) {

    int n() {
        return at.size();
    }

    /// xᵢ with its value.
    Expression argument(int i) {
        return new Expression.Known(inputs.at(i), at.at(i));
    }
}
