package jacobianlens.export.snippet;

import jacobianlens.chain.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The recipes of functions of a whole vector.
final class VectorRecipes {
    private VectorRecipes() {}

    static Recipe softmax() {
        return new Recipe(
                List.of("e = %exp(z - z.max())", "a = e / e.sum()"),
                List.of("da_dz = jacrev(lambda z: %exp(z - z.max()) / %exp(z - z.max()).sum())(z)"),
                List.of("da_dz = np.diag(a) - np.outer(a, a)"),
                Recipe.names("a", "a", "da/dz", "da_dz"));
    }

    static Recipe layerNorm() {
        return new Recipe(
                List.of("mu = x.mean()", "c = x - mu", "sigma = ((c * c).mean() + epsilon) ** 0.5", "y = c / sigma"),
                List.of(
                        "def layer_norm(x):",
                        "    c = x - x.mean()",
                        "    return c / ((c * c).mean() + epsilon) ** 0.5",
                        "",
                        "dy_dx = jacrev(layer_norm)(x)"),
                List.of("dy_dx = (np.eye(len(x)) - 1 / len(x) - np.outer(y, y) / len(x)) / sigma"),
                Recipe.names("mu", "mu", "c", "c", "sigma", "sigma", "y", "y", "dy/dx", "dy_dx"));
    }

    static Recipe reduction(String f) {
        String slopes = switch (f) {
            case "sum" -> "np.ones((1, len(x)))";
            case "mean" -> "np.full((1, len(x)), 1 / len(x))";
            default -> "(x == y).reshape(1, -1) / (x == y).sum()  # the largest entries share the slope";
        };
        return new Recipe(
                List.of("y = x." + f + "()"),
                List.of("dy_dx = jacrev(lambda x: x." + f + "())(x).reshape(1, -1)"),
                List.of("dy_dx = " + slopes),
                Recipe.names("y", "y", "dy/dx", "dy_dx"));
    }

    /// A function of any kind with one input moved, its Jacobian, and the gradient of half the sum of squares through
    /// it.
    static Recipe trial(String word) {
        var mixing = Mixing.byId(word);
        var values = new ArrayList<>(mixing.map(VectorRecipes::definition).orElse(List.of()));
        values.add("y = f(x)");
        values.add("Dy = f(x + h * (%arange(len(x)) == j - 1)) - y");
        values.add("L = (y * y).sum() / 2");
        return new Recipe(
                values,
                List.of(
                        "dy_dx = jacrev(f)(x)",
                        "dL_dy = jacrev(lambda y: (y * y).sum() / 2)(y).reshape(1, -1)",
                        "dL_dx = jacrev(lambda x: (f(x) * f(x)).sum() / 2)(x).reshape(1, -1)"),
                List.of("dy_dx = " + jacobian(mixing), "dL_dy = y.reshape(1, -1)", "dL_dx = dL_dy @ dy_dx"),
                Recipe.names("y", "y", "Dy", "Dy", "L", "L", "dy/dx", "dy_dx", "dL/dy", "dL_dy", "dL/dx", "dL_dx"));
    }

    private static List<String> definition(Mixing mixing) {
        return switch (mixing) {
            case SOFTMAX -> List.of("f = lambda x: %exp(x - x.max()) / %exp(x - x.max()).sum()");
            case SUBTRACT_MEAN -> List.of("f = lambda x: x - x.mean()");
            case LAYER_NORM ->
                List.of("def f(x):", "    c = x - x.mean()", "    return c / ((c * c).mean() + 1e-5) ** 0.5", "");
            case CUMULATIVE_SUM -> List.of("f = lambda x: x.cumsum(0)");
            case SORT -> List.of("f = lambda x: x[%argsort(x)]");
            case REVERSE -> List.of("f = lambda x: %flip(x, (0,))");
            case MATRIX_PRODUCT ->
                List.of(
                        "places = %arange(1, len(x) + 1)",
                        "A = 1.0 / (places[:, None] + 2 * places[None, :])", "f = lambda x: A @ x");
        };
    }

    private static String jacobian(Optional<Mixing> mixing) {
        if (mixing.isEmpty()) return "np.diag(f_slope(x))";
        return switch (mixing.get()) {
            case SOFTMAX -> "np.diag(y) - np.outer(y, y)";
            case SUBTRACT_MEAN -> "np.eye(len(x)) - 1 / len(x)";
            case LAYER_NORM -> "(np.eye(len(x)) - 1 / len(x) - np.outer(y, y) / len(x)) / (x.var() + 1e-5) ** 0.5";
            case CUMULATIVE_SUM -> "np.tril(np.ones((len(x), len(x))))";
            case SORT -> "np.eye(len(x))[np.argsort(x)]";
            case REVERSE -> "np.eye(len(x))[::-1]";
            case MATRIX_PRODUCT -> "A";
        };
    }
}
