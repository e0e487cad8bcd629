package jacobianlens.export.snippet;

import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Pairwise;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;

/// A scene's function in Python: for NumPy with its slopes, for the others alone, since they find the slopes.
final class PythonFunctions {
    private final Tool tool;
    private final Conventions conventions;
    private final PythonExpression expressions;
    private final StringBuilder definitions = new StringBuilder();

    PythonFunctions(Tool tool, Conventions conventions) {
        this.tool = tool;
        this.conventions = conventions;
        this.expressions = new PythonExpression(tool);
    }

    /// Every definition, after those it builds on.
    String definitions() {
        var helpers = new StringBuilder();
        for (var helper : expressions.helpers()) helpers.append(helper(helper));
        return helpers.append(definitions).toString();
    }

    void define(String name, Elementwise f) {
        String idiom = tool.idiom(f.id());
        if (idiom.startsWith("relu(")) expressions.use(Elementary.RELU);
        define(name, "x", f.id(), idiom.isEmpty() ? expressions.of(f.formula(), "x") : idiom);
        if (tool.traces()) return;
        var slope = f.derivative(conventions);
        String value = PythonExpression.mentions(slope, "a") ? "    a = " + name + "(x)\n" : "";
        definitions.append(
                "\n\ndef " + name + "_slope(x):\n" + value + "    return " + expressions.of(slope, "x") + "\n");
    }

    /// softmax of a vector, or of every column of a matrix.
    void defineSoftmax(String name) {
        String body = switch (tool) {
            case NUMPY -> "    e = np.exp(x - x.max(0))\n    return e / e.sum(0)";
            case PYTORCH -> "    return torch.softmax(x, 0)";
            case JAX -> "    return jax.nn.softmax(x, 0)";
        };
        definitions.append("\n\ndef " + name + "(x):  # softmax\n" + body + "\n");
    }

    void define(String name, Pairwise f) {
        String first = name(f.first());
        String second = name(f.second());
        String arguments = first + ", " + second;
        define(name, arguments, f.id(), expressions.of(f.formula(), first));
        if (tool.traces()) return;
        slope(name, first, arguments, f.firstDerivative(conventions), first);
        slope(name, second, arguments, f.secondDerivative(conventions), first);
    }

    private void slope(String name, String by, String arguments, Expression slope, String shaped) {
        definitions.append("\n\ndef " + name + "_by_" + by + "(" + arguments + "):\n    return "
                + expressions.of(slope, shaped) + "\n");
    }

    private void define(String name, String arguments, String id, String body) {
        definitions.append("\n\ndef " + name + "(" + arguments + "):  # " + PythonText.comment(id) + "\n    return "
                + body + "\n");
    }

    private static String name(String variable) {
        return variable.equals("ŷ") ? "yhat" : variable;
    }

    private String helper(Elementary function) {
        return switch (function) {
            case SIGMOID -> tool == Tool.NUMPY ? "\n\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n" : "";
            case ERF -> tool == Tool.NUMPY ? "\n\nerf = np.vectorize(math.erf)\n" : "";
            case ABS -> tool == Tool.JAX ? "\n\ndef absolute(x):  # slope 0 at 0\n    return x * jnp.sign(x)\n" : "";
            case RELU -> relu();
            default -> "";
        };
    }

    /// ReLU with the slope at 0 that the conventions say.
    private String relu() {
        double atZero = conventions.reluAtZero();
        String kept = tool.prefix() + ".where(x >= 0, x, 0.0)";
        String dropped = tool.prefix() + ".where(x > 0, x, 0.0)";
        String body = atZero == 1
                ? kept
                : atZero == 0
                        ? dropped
                        : Numbers.exact(atZero) + " * " + kept + " + " + Numbers.exact(1 - atZero) + " * " + dropped;
        return "\n\ndef relu(x):  # slope " + Numbers.exact(atZero) + " at 0\n    return " + body + "\n";
    }
}
