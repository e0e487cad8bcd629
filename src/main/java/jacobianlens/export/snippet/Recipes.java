package jacobianlens.export.snippet;

import jacobianlens.function.Conventions;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The recipe of every scene.
final class Recipes {
    private interface Cook {
        Recipe recipe(Inputs inputs, Conventions conventions);
    }

    private static final Map<String, Cook> COOKS = Map.ofEntries(
            Map.entry("diagonal-algebra", (_, _) -> diagonals()),
            Map.entry("unary", (_, _) -> elementwise("f", "x", "f", "df/dx")),
            Map.entry("activation", (_, _) -> elementwise("g", "z", "a", "da/dz")),
            Map.entry("binary", (_, _) -> binary()),
            Map.entry("dense-layer", Recipes::layer),
            Map.entry("neuron-batch", (inputs, _) -> batch(inputs)),
            Map.entry("comparison", (_, conventions) -> comparison(conventions)),
            Map.entry("loss", (_, conventions) -> loss(conventions)),
            Map.entry("softmax", (_, _) -> VectorRecipes.softmax()),
            Map.entry("layer-norm", (_, _) -> VectorRecipes.layerNorm()),
            Map.entry(
                    "reduce",
                    (inputs, _) -> VectorRecipes.reduction(inputs.word("f").strip())),
            Map.entry(
                    "is-it-diagonal",
                    (inputs, _) -> VectorRecipes.trial(inputs.word("f").strip())),
            Map.entry("network", NetworkRecipe::of));

    private Recipes() {}

    static Optional<Recipe> of(Scenario scenario) {
        return Optional.ofNullable(COOKS.get(scenario.scene().id()))
                .map(cook -> cook.recipe(scenario.inputs(), scenario.conventions()));
    }

    private static Recipe diagonals() {
        return new Recipe(
                List.of("A = %diag(a)", "B = %diag(b)"),
                List.of("inverse = %linalg.inv(A)"),
                List.of("inverse = np.diag(1 / a)"),
                Recipe.names("A", "A", "B", "B", "A+B", "A + B", "AB", "A @ B", "A^-1", "inverse", "I", "A @ inverse"));
    }

    private static Recipe elementwise(String f, String input, String value, String id) {
        String result = value.equals(f) ? "values" : value;
        String jacobian = id.replace('/', '_');
        return new Recipe(
                List.of(result + " = " + f + "(" + input + ")"),
                List.of(jacobian + " = jacrev(" + f + ")(" + input + ")"),
                List.of(jacobian + " = np.diag(" + f + "_slope(" + input + "))"),
                Recipe.names(value, result, id, jacobian));
    }

    private static Recipe binary() {
        return new Recipe(
                List.of("w = f(u, v)"),
                List.of("dw_du = jacrev(f, argnums=0)(u, v)", "dw_dv = jacrev(f, argnums=1)(u, v)"),
                List.of("dw_du = np.diag(f_by_u(u, v))", "dw_dv = np.diag(f_by_v(u, v))"),
                Recipe.names("w", "w", "dw/du", "dw_du", "dw/dv", "dw_dv"));
    }

    private static Recipe layer(Inputs inputs, Conventions conventions) {
        boolean columns = conventions.weights() == WeightStorage.INPUTS_BY_NEURONS;
        String z = columns ? "W.T @ x + b" : "W @ x + b";
        String slice = columns ? "[:, :, k]" : "[:, k, :]";
        var traced = List.of(
                "da_dz = jacrev(g)(z)",
                "dz_dx = jacrev(lambda x: " + z + ")(x)",
                "dz_db = jacrev(lambda b: " + z + ")(b)",
                "dz_dW = jacrev(lambda W: " + z + ")(W)  # z, then the shape of W",
                "dz_dw = [dz_dW" + slice + " for k in range(len(b))]  # neuron k's weights",
                "da_dx = jacrev(lambda x: g(" + z + "))(x)",
                "da_db = jacrev(lambda b: g(" + z + "))(b)",
                "da_dW = jacrev(lambda W: g(" + z + "))(W)",
                "da_dw = [da_dW" + slice + " for k in range(len(b))]");
        var byHand = List.of(
                "da_dz = np.diag(g_slope(z))",
                "dz_dx = " + (columns ? "W.T" : "W"),
                "dz_db = np.eye(len(b))",
                "dz_dw = [np.outer(row, x) for row in np.eye(len(b))]  # row k is x, for neuron k's weights",
                "da_dx = da_dz @ dz_dx",
                "da_db = da_dz @ dz_db",
                "da_dw = [da_dz @ dz_dwk for dz_dwk in dz_dw]");
        int n = inputs.vector("b").size();
        return new Recipe(
                        List.of("z = " + z, "a = g(z)"),
                        traced,
                        byHand,
                        Recipe.names(
                                "z", "z", "a", "a", "da/dz", "da_dz", "dz/dx", "dz_dx", "dz/db", "dz_db", "da/dx",
                                "da_dx", "da/db", "da_db"))
                .with(n, k -> "dz/dw[" + k + "]", "dz_dw")
                .with(n, k -> "da/dw[" + k + "]", "da_dw");
    }

    private static Recipe batch(Inputs inputs) {
        var traced = List.of(
                "da_dz = jacrev(g)(z)",
                "dz_dw = jacrev(lambda w: X.T @ w + b)(w)",
                "dz_db = jacrev(lambda b: X.T @ w + b)(b).reshape(-1, 1)",
                "dz_dX = jacrev(lambda X: X.T @ w + b)(X)  # z, then the shape of X",
                "dz_dx = [dz_dX[:, :, k] for k in range(len(z))]  # sample k",
                "da_dw = jacrev(lambda w: g(X.T @ w + b))(w)",
                "da_db = jacrev(lambda b: g(X.T @ w + b))(b).reshape(-1, 1)",
                "da_dX = jacrev(lambda X: g(X.T @ w + b))(X)",
                "da_dx = [da_dX[:, :, k] for k in range(len(z))]");
        var byHand = List.of(
                "da_dz = np.diag(g_slope(z))",
                "dz_dw = X.T",
                "dz_db = np.ones((len(z), 1))",
                "dz_dx = [np.outer(row, w) for row in np.eye(len(z))]  # row k is w, for sample k",
                "da_dw = da_dz @ dz_dw",
                "da_db = da_dz @ dz_db",
                "da_dx = [da_dz @ dz_dxk for dz_dxk in dz_dx]");
        int samples = inputs.matrix("X").columns();
        return new Recipe(
                        List.of("z = X.T @ w + b", "a = g(z)"),
                        traced,
                        byHand,
                        Recipe.names(
                                "z", "z", "a", "a", "da/dz", "da_dz", "dz/dw", "dz_dw", "dz/db", "dz_db", "da/dw",
                                "da_dw", "da/db", "da_db"))
                .with(samples, k -> "dz/dx[" + k + "]", "dz_dx")
                .with(samples, k -> "da/dx[" + k + "]", "da_dx");
    }

    private static Recipe comparison(Conventions conventions) {
        boolean columns = conventions.weights() == WeightStorage.INPUTS_BY_NEURONS;
        return new Recipe(
                List.of("layer_z = " + (columns ? "W.T" : "W") + " @ x + b", "batch_z = X.T @ w"),
                List.of("layer_da_dz = jacrev(g)(layer_z)", "batch_da_dz = jacrev(g)(batch_z)"),
                List.of("layer_da_dz = np.diag(g_slope(layer_z))", "batch_da_dz = np.diag(g_slope(batch_z))"),
                Recipe.names(
                        "layer:z",
                        "layer_z",
                        "batch:z",
                        "batch_z",
                        "layer:a",
                        "g(layer_z)",
                        "batch:a",
                        "g(batch_z)",
                        "layer:da/dz",
                        "layer_da_dz",
                        "batch:da/dz",
                        "batch_da_dz"));
    }

    private static Recipe loss(Conventions conventions) {
        String total = switch (conventions.lossFactor()) {
            case MEAN -> ".mean()";
            case SUM -> ".sum()";
            case HALF_MEAN -> ".mean() / 2";
        };
        String weight = switch (conventions.lossFactor()) {
            case MEAN -> "1 / len(y)";
            case SUM -> "1.0";
            case HALF_MEAN -> "1 / (2 * len(y))";
        };
        return new Recipe(
                List.of("J0 = L(y, yhat)", "J = J0" + total),
                List.of(
                        "dJ0_dyhat = jacrev(L, argnums=1)(y, yhat)",
                        "dJ_dJ0 = jacrev(lambda J0: J0" + total + ")(J0).reshape(1, -1)",
                        "dJ_dyhat = jacrev(lambda yhat: L(y, yhat)" + total + ")(yhat).reshape(1, -1)"),
                List.of(
                        "dJ0_dyhat = np.diag(L_by_yhat(y, yhat))",
                        "dJ_dJ0 = np.full((1, len(y)), " + weight + ")",
                        "dJ_dyhat = dJ_dJ0 @ dJ0_dyhat"),
                Recipe.names(
                        "J0", "J0", "J", "J", "dJ0/dyhat", "dJ0_dyhat", "dJ/dJ0", "dJ_dJ0", "dJ/dyhat", "dJ_dyhat"));
    }
}
