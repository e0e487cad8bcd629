package jacobianlens.function;

import static jacobianlens.function.Pair.part;
import static jacobianlens.function.Written.*;
import static jacobianlens.math.Expression.Relation.EQUAL;
import static jacobianlens.math.Expression.Relation.GREATER;
import static jacobianlens.math.Expression.Relation.LESS;

import jacobianlens.function.Pair.Part;
import jacobianlens.function.Pair.Tie;
import jacobianlens.function.Pair.Where;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The catalogue of binary element-wise operations w = f(u, v). An entry is all there is to say about one of them: f,
/// ∂w/∂u, ∂w/∂v, domain, the convention at a tie, and the source.
public enum Binary implements Pair.Listed {
    // spotless:off (an entry reads like a row of a table)
    ADD("add", "u + v", part(U.plus(V), (u, v) -> u + v), part(ONE, (u, v) -> 1), part(ONE, (u, v) -> 1),
            everywhere(), null, "Lecture 6, S24"),
    SUBTRACT("subtract", "u − v",
            part(U.minus(V), (u, v) -> u - v), part(ONE, (u, v) -> 1), part(num(-1), (u, v) -> -1),
            everywhere(), null, "Lecture 6, S25"),
    MULTIPLY("multiply", "u ⊙ v", part(U.times(V), (u, v) -> u * v), part(V, (u, v) -> v), part(U, (u, v) -> u),
            everywhere(), null, "Lecture 6, S26"),
    DIVIDE("divide", "u / v",
            part(U.over(V), (u, v) -> u / v),
            part(ONE.over(V), (u, v) -> 1 / v),
            part(U.over(squared(V)).negative(), Powers::quotientSlope),
            new Where("v ≠ 0", (u, v) -> Objection.toSecondIf(v == 0, "divide needs v ≠ 0")), null, "quotient rule"),
    POWER("power", "u^v",
            part(U.power(V), Powers::power),
            part(V.times(U.power(V.minus(ONE))), Powers::baseSlope),
            part(U.power(V).times(ln(U)), Powers::exponentSlope),
            new Where("u > 0, or u = 0 with v > 0", (u, v) -> powerObjection(u, v)), null,
            "power rule and NIST DLMF 4.7; at u = 0 the slopes are their limits"),
    MAXIMUM("maximum", "max(u, v)",
            part(max(U, V), Math::max),
            part(cases(ZERO, when(U, GREATER, V, ONE), when(U, EQUAL, V, HALF)), (u, v) -> step(u - v)),
            part(cases(ZERO, when(U, LESS, V, ONE), when(U, EQUAL, V, HALF)), (u, v) -> step(v - u)),
            everywhere(), halves("At a tie each slope of the maximum is taken as ½, as PyTorch does."),
            "PyTorch torch.maximum"),
    MINIMUM("minimum", "min(u, v)",
            part(min(U, V), Math::min),
            part(cases(ZERO, when(U, LESS, V, ONE), when(U, EQUAL, V, HALF)), (u, v) -> step(v - u)),
            part(cases(ZERO, when(U, GREATER, V, ONE), when(U, EQUAL, V, HALF)), (u, v) -> step(u - v)),
            everywhere(), halves("At a tie each slope of the minimum is taken as ½, as PyTorch does."),
            "PyTorch torch.minimum");
    // spotless:on

    private final Pair pair;

    Binary(String id, String plain, Part f, Part byU, Part byV, Where domain, @Nullable Tie tie, String source) {
        pair = new Pair(id, plain, new Pair.Names("u", "v"), f, byU, byV, domain, tie, source);
    }

    /// The operation with this id, such as `multiply`.
    public static Optional<Binary> byId(String id) {
        return Stream.of(values()).filter(binary -> binary.id().equals(id)).findFirst();
    }

    @Override
    public Expression stableFirstSlope(Conventions conventions) {
        return this == POWER ? V.times(U.power(V)).over(U) : Stable.rewritten(firstDerivative());
    }

    @Override
    public Expression stableSecondSlope(Conventions conventions) {
        return this == DIVIDE ? U.over(V).over(V).negative() : Stable.rewritten(secondDerivative());
    }

    @Override
    public Pair pair() {
        return pair;
    }

    private static Where everywhere() {
        return new Where("all real u, v", (u, v) -> null);
    }

    /// PyTorch derivatives.yaml: grad / 2 where both are equal; JAX lax.py _balanced_eq; TensorFlow math_grad.py
    /// _MaximumMinimumGrad: all of it to the first, by x ≥ y and x ≤ y.
    private static Tie halves(String convention) {
        var half = List.of(new Usage("PyTorch", 0.5), new Usage("JAX", 0.5));
        return new Tie(
                convention,
                Stream.concat(half.stream(), Stream.of(new Usage("TensorFlow", 1)))
                        .toList(),
                Stream.concat(half.stream(), Stream.of(new Usage("TensorFlow", 0)))
                        .toList());
    }

    private static @Nullable Objection powerObjection(double u, double v) {
        if (u < 0) return Objection.toFirst("power needs u ≥ 0, because ∂w/∂v = u^v·ln u contains ln u");
        return Objection.toSecondIf(u == 0 && !(v > 0), "power needs v > 0 where u = 0");
    }

    /// 0, ½ or 1 for a negative, zero or positive difference.
    private static double step(double difference) {
        return (1 + Rectifiers.sign(difference)) / 2;
    }
}
