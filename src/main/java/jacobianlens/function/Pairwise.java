package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function of two numbers, applied to the entries of two vectors pair by pair: a binary operation w = f(u, v), or a
/// loss J₀ = L(y, ŷ). Both of its Jacobians are diagonal.
public interface Pairwise {

    /// The catalogue's id, or the text the user typed.
    String id();

    /// What it is called where another could be chosen: a function, or a loss.
    default String kind() {
        return "function";
    }

    /// The name as plain text, such as `u ⊙ v`.
    String plain();

    /// The names of the two variables in the formulas: u and v, or y and ŷ.
    String first();

    String second();

    /// f, as the lecture writes it.
    Expression formula();

    /// ∂f/∂first, as the lecture writes it.
    Expression firstDerivative();

    /// ∂f/∂second, as the lecture writes it.
    Expression secondDerivative();

    /// ∂f/∂first as written, with its value at a kink as the conventions say.
    default Expression firstDerivative(Conventions conventions) {
        return firstDerivative();
    }

    /// ∂f/∂second as written, with its value at a kink as the conventions say.
    default Expression secondDerivative(Conventions conventions) {
        return secondDerivative();
    }

    double value(double first, double second);

    /// f where more digits of 1 − second are known than second has.
    default double value(double first, double second, double rest) {
        return value(first, second);
    }

    /// ∂f/∂first, accurate; at a kink, the convention.
    double firstSlope(double first, double second, Conventions conventions);

    /// ∂f/∂second, accurate; at a kink, the convention.
    double secondSlope(double first, double second, Conventions conventions);

    /// ∂f/∂second where more digits of 1 − second are known than second has.
    default double secondSlope(double first, double second, double rest, Conventions conventions) {
        return secondSlope(first, second, conventions);
    }

    /// f, as a formula that keeps its digits where the written one loses them, as the code behind [#value] does.
    default Expression stable() {
        return Stable.rewritten(formula());
    }

    /// ∂f/∂first, as such a formula.
    default Expression stableFirstSlope(Conventions conventions) {
        return Stable.rewritten(firstDerivative(conventions));
    }

    /// ∂f/∂second, as such a formula.
    default Expression stableSecondSlope(Conventions conventions) {
        return Stable.rewritten(secondDerivative(conventions));
    }

    /// The domain as plain text, such as `v ≠ 0`.
    String domain();

    /// Why f or a slope does not exist at this pair; null inside the domain.
    @Nullable
    Objection objection(double first, double second);

    /// Why the slopes at this pair stand on a convention, in one sentence with the source; null elsewhere.
    @Nullable
    String kink(double first, double second);

    /// Who takes which slope by the first argument at this pair, where it stands on a convention.
    default List<Usage> firstUsages(double first, double second) {
        return List.of();
    }

    /// Who takes which slope by the second argument at this pair, where it stands on a convention.
    default List<Usage> secondUsages(double first, double second) {
        return List.of();
    }

    /// Where the formula comes from.
    String source();
}
