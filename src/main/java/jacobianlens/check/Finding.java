package jacobianlens.check;

import jacobianlens.lesson.Scenario;
import jacobianlens.math.Symbol;
import org.jspecify.annotations.Nullable;

/// One entry of a Jacobian beside what other ways to it say.
///
/// @param cell the entry
/// @param symbol its name, such as ∂a₂/∂x₃
/// @param numbers the value over its input, as computed
/// @param line the same as written; null if it is known by its numbers only
public record Finding(
        Scenario.Cell cell,
        Symbol symbol,
        Slopes slopes,
        Quotient numbers,
        @Nullable Line line) {
    public Verdict verdict() {
        return slopes.verdict();
    }
}
