package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import java.util.List;
import java.util.function.IntFunction;

/// A function whose outputs are sums of inputs, each times a number, y = M·x near the point: ∂y/∂x is M.
///
/// @param matrix M, n×n
/// @param value yᵢ as it is written
/// @param slope what is written in cell (i, j) of M where it is no structural zero
/// @param notes notes on cells of M
record LinearLocal(Place place, Jacobian matrix, IntFunction<Expression> value, Formula.Entry slope, List<Note> notes)
        implements VectorLocal {

    @Override
    public Quantity values() {
        return Quantity.column(
                place.output(),
                matrix.times(place.at()),
                place.outputs(),
                (i, j) -> value.apply(i),
                new Formula.Grid(place.n(), 1, (i, j) -> value.apply(i)));
    }

    @Override
    public Quantity jacobian() {
        Formula.Entry entry = (i, j) -> matrix.isStructuralZero(i, j) ? new Expression.Num(0) : slope.at(i, j);
        return Quantity.jacobian(
                place.output(),
                place.input(),
                matrix,
                place.outputs(),
                place.inputs(),
                slope,
                new Formula.Grid(place.n(), place.n(), entry));
    }
}
