package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// One cell of z = Wᵀx + b as the lecture writes it: w₁x₁ + … + wₗxₗ + b, or wᵀx + b when the sum is long.
public final class Affine {
    private static final int WRITTEN_OUT = 5;

    private Affine() {}

    /// @param weights the names of the weights, one for each entry of `w`
    /// @param inputs the names of the inputs, one for each entry of `x`
    /// @param product the name of the inner product when it is too long to write out
    public static Expression cell(
            Vec w, IntFunction<Symbol> weights, Vec x, IntFunction<Symbol> inputs, Expression bias, Symbol product) {
        return product(w, weights, x, inputs, product).plus(bias);
    }

    /// The same without a bias.
    public static Expression product(
            Vec w, IntFunction<Symbol> weights, Vec x, IntFunction<Symbol> inputs, Symbol product) {
        var products = IntStream.range(0, w.size())
                .mapToObj(j -> new Expression.Known(weights.apply(j), w.at(j))
                        .times(new Expression.Known(inputs.apply(j), x.at(j))))
                .toList();
        var sum = new Expression.Sum(products);
        return w.size() > WRITTEN_OUT ? new Expression.Known(product, w.dot(x), sum) : sum;
    }
}
