package jacobianlens.function;

import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/// The functions that make one number of a vector, n ≥ 1 → 1.
public enum Reduction {
    SUM("sum", x -> x.stream().sum(), x -> Vec.constant(x.size(), 1)),
    MEAN("mean", x -> x.stream().sum() / x.size(), x -> Vec.constant(x.size(), 1.0 / x.size())),
    /// Entries that are the largest together share the slope evenly, as in PyTorch's amax and in JAX.
    MAX("max", Reduction::largest, Reduction::shares);

    private final String id;
    private final ToDoubleFunction<Vec> value;
    private final UnaryOperator<Vec> slopes;

    Reduction(String id, ToDoubleFunction<Vec> value, UnaryOperator<Vec> slopes) {
        this.id = id;
        this.value = value;
        this.slopes = slopes;
    }

    /// The reduction with this id, such as `mean`.
    public static Optional<Reduction> byId(String id) {
        return Arrays.stream(values())
                .filter(reduction -> reduction.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    /// f(x).
    public double value(Vec x) {
        return value.applyAsDouble(x);
    }

    /// ∂f/∂x, n entries.
    public Vec slopes(Vec x) {
        return slopes.apply(x);
    }

    private static double largest(Vec x) {
        return x.stream().max().orElse(Double.NaN);
    }

    private static Vec shares(Vec x) {
        double largest = largest(x);
        long ties = x.stream().filter(entry -> entry == largest).count();
        return x.map(entry -> entry == largest ? 1.0 / ties : 0);
    }
}
