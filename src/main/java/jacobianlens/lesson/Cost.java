package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.stream.IntStream;

/// J, the weighted sum of losses.
///
/// @param losses n×1
/// @param sum what the sum is called when it is too long to write out
record Cost(Quantity losses, BatchWeight weight, Symbol sum) {
    static final Symbol J = Notation.letter("J");

    private int n() {
        return losses.value().rows();
    }

    /// J, one number.
    Quantity value() {
        double total = IntStream.range(0, n())
                .mapToDouble(i -> losses.value().at(i, 0))
                .sum();
        var terms = new Expression.Sum(
                IntStream.range(0, n()).mapToObj(i -> losses.known(i, 0)).toList());
        Expression written = n() <= 5 ? terms : new Expression.Known(sum, total, terms);
        return Quantity.scalar(J, Doubles.valueOf(weight.over(new Expression.Num(total))), weight.over(written));
    }

    /// The step from the losses to J.
    ///
    /// @param shown the losses as they stand in the picture
    void step(Script script, String sentence, Quantity shown) {
        var total = script.value(value());
        script.step(Step.show(
                weight.title(),
                "J = " + weight.sum("J₀"),
                sentence,
                total.definition(),
                Tile.of(shown),
                Tile.of("→", total)));
    }

    /// ∂J/∂J₀, 1×n.
    Quantity jacobian() {
        var written = weight.written();
        return Quantity.jacobian(
                J,
                losses.symbol(),
                new Jacobian.Dense(Matrix.row(Vec.constant(n(), weight.value()))),
                Axis.single(J),
                losses.rows(),
                (i, j) -> written,
                new Formula.Grid(1, n(), (i, j) -> written));
    }
}
