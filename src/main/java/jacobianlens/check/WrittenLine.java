package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Expression;
import java.util.Map;

/// A written formula as a function of one of its variables.
///
/// @param along the variable that moves
/// @param fixed the values of the others
public record WrittenLine(Expression formula, String along, Map<String, Double> fixed) implements Line {
    /// A formula in x alone.
    public static WrittenLine inX(Expression formula) {
        return new WrittenLine(formula, "x", Map.of());
    }

    @Override
    public <T> T at(Algebra<T> numbers, T x) {
        return new Over<>(numbers) {
            @Override
            public T variable(String name) {
                var value = fixed.get(name);
                return name.equals(along) ? x : value != null ? number(value) : super.variable(name);
            }
        }.evaluate(formula);
    }
}
