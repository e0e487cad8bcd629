package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the kinks and jumps of a typed expression that a point stands on.
///
/// @param point the values of the variables
record Ties(Map<String, Double> point) {

    /// Which convention the slope at this point stands on, in one sentence; null if on none.
    @Nullable
    String kink(Expression expression) {
        var here = expression instanceof Expression.Call call ? convention(call) : null;
        return here != null
                ? here
                : Parts.of(expression).stream()
                        .map(this::kink)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /// The part whose value jumps at this point; null if none does.
    @Nullable
    String jump(Expression expression) {
        if (expression instanceof Expression.Call(var function, var arguments)
                && function == Elementary.SIGN
                && isTie(arguments.getFirst())) return Plain.of(expression);
        return Parts.of(expression).stream()
                .map(this::jump)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String convention(Expression.Call call) {
        var left = call.arguments().getFirst();
        return switch (call.function()) {
            case RELU ->
                isTie(left)
                        ? "The argument of " + Plain.of(call)
                                + " is 0, where the slope of ReLU is a convention: 1 in the "
                                + "lecture (z ≥ 0), 0 in PyTorch and TensorFlow."
                        : null;
            case ABS ->
                isTie(left)
                        ? "The argument of " + Plain.of(call) + " is 0, where the slope is taken as 0, as PyTorch does."
                        : null;
            case MAX, MIN ->
                isTie(left.minus(call.arguments().getLast()))
                        ? "Both arguments of " + Plain.of(call)
                                + " are equal, where the mean of their slopes is taken, as " + "PyTorch does."
                        : null;
            default -> null;
        };
    }

    private boolean isTie(Expression difference) {
        boolean varies = point.keySet().stream().anyMatch(name -> Parts.contains(difference, name));
        return varies && new ExtendedRange(point).evaluate(difference).isZero();
    }
}
