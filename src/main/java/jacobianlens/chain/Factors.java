package jacobianlens.chain;

import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.List;

/// A whole chain of local Jacobians, outermost first: ∂v₀/∂v₁ · ∂v₁/∂v₂ · …, which can be multiplied from either end.
/// The
/// result is the same, the work is not.
///
/// @param stations v₀, v₁, …, one more than there are factors
/// @param factors each m×k times k×n with its neighbour
public record Factors(List<Symbol> stations, List<Quantity> factors) {

    /// Products from the outermost factor inwards: ∂v₀/∂v₂, ∂v₀/∂v₃, … Every one but the last is cited in the next.
    public List<Multiplication> fromOutside() {
        var products = new ArrayList<Multiplication>();
        var soFar = factors.getFirst();
        for (int k = 1; k < factors.size(); k++) {
            var product = Chain.multiply(stations.getFirst(), stations.get(k + 1), soFar, factors.get(k));
            products.add(product);
            soFar = product.result().cited();
        }
        return List.copyOf(products);
    }

    /// Products from the innermost factor outwards.
    public List<Multiplication> fromInside() {
        var products = new ArrayList<Multiplication>();
        var soFar = factors.getLast();
        for (int k = factors.size() - 2; k >= 0; k--) {
            var product = Chain.multiply(stations.get(k), stations.getLast(), factors.get(k), soFar);
            products.add(product);
            soFar = product.result().cited();
        }
        return List.copyOf(products);
    }

    /// All multiplications that an order takes.
    public static long cost(List<Multiplication> products) {
        return products.stream().mapToLong(Multiplication::multiplications).sum();
    }
}
