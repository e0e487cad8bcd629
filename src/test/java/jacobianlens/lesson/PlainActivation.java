package jacobianlens.lesson;

import org.hipparchus.special.Erf;

/// The catalogue's functions and their slopes once more, in plain arithmetic: nothing of the program's is used.
final class PlainActivation {
    private static final double LAMBDA = 1.0507009873554804934193349852946;
    private static final double ALPHA = 1.6732632423543772848170429916717;

    private PlainActivation() {}

    static double value(String id, double x) {
        return switch (id) {
            case "identity" -> x;
            case "negate" -> -x;
            case "square" -> x * x;
            case "cube" -> x * x * x;
            case "reciprocal" -> 1 / x;
            case "sqrt" -> Math.sqrt(x);
            case "exp" -> Math.exp(x);
            case "ln" -> Math.log(x);
            case "sin" -> Math.sin(x);
            case "cos" -> Math.cos(x);
            case "tan" -> Math.tan(x);
            case "sinh" -> Math.sinh(x);
            case "cosh" -> Math.cosh(x);
            case "arctan" -> Math.atan(x);
            case "abs" -> Math.abs(x);
            case "sigmoid" -> sigmoid(x);
            case "tanh" -> Math.tanh(x);
            case "relu" -> Math.max(0, x);
            case "leaky-relu" -> x > 0 ? x : 0.01 * x;
            case "elu" -> x > 0 ? x : Math.expm1(x);
            case "softplus" -> Math.log1p(Math.exp(x));
            case "softsign" -> x / (1 + Math.abs(x));
            case "silu" -> x * sigmoid(x);
            case "gelu" -> x * normal(x);
            case "mish" -> x * Math.tanh(Math.log1p(Math.exp(x)));
            case "hard-tanh" -> Math.clamp(x, -1.0, 1.0);
            case "hard-sigmoid" -> Math.clamp(x + 3, 0.0, 6.0) / 6;
            case "selu" -> LAMBDA * (x > 0 ? x : ALPHA * Math.expm1(x));
            case "log-sigmoid" -> -Math.log1p(Math.exp(-x));
            case "ln-plus-exp" -> Math.log(x) + Math.exp(x);
            default -> throw new IllegalArgumentException(id);
        };
    }

    static double slope(String id, double x) {
        return switch (id) {
            case "identity" -> 1;
            case "negate" -> -1;
            case "square" -> 2 * x;
            case "cube" -> 3 * x * x;
            case "reciprocal" -> -1 / (x * x);
            case "sqrt" -> 0.5 / Math.sqrt(x);
            case "exp" -> Math.exp(x);
            case "ln" -> 1 / x;
            case "sin" -> Math.cos(x);
            case "cos" -> -Math.sin(x);
            case "tan" -> 1 + Math.tan(x) * Math.tan(x);
            case "sinh" -> Math.cosh(x);
            case "cosh" -> Math.sinh(x);
            case "arctan" -> 1 / (1 + x * x);
            case "abs" -> Math.signum(x);
            case "sigmoid" -> sigmoid(x) * sigmoid(-x);
            case "tanh" -> 1 / (Math.cosh(x) * Math.cosh(x));
            case "relu" -> x > 0 ? 1 : 0;
            case "leaky-relu" -> x > 0 ? 1 : 0.01;
            case "elu" -> x > 0 ? 1 : Math.exp(x);
            case "softplus" -> sigmoid(x);
            case "softsign" -> 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x)));
            case "silu" -> sigmoid(x) + x * sigmoid(x) * sigmoid(-x);
            case "gelu" -> normal(x) + x * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            case "mish" -> {
                double t = Math.tanh(Math.log1p(Math.exp(x)));
                yield t + x * (1 - t * t) * sigmoid(x);
            }
            case "hard-tanh" -> Math.abs(x) < 1 ? 1 : 0;
            case "hard-sigmoid" -> Math.abs(x) < 3 ? 1.0 / 6 : 0;
            case "selu" -> LAMBDA * (x > 0 ? 1 : ALPHA * Math.exp(x));
            case "log-sigmoid" -> sigmoid(-x);
            case "ln-plus-exp" -> 1 / x + Math.exp(x);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /// The normal distribution function.
    private static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
