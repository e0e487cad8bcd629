package jacobianlens.function;

import static jacobianlens.function.Pair.part;
import static jacobianlens.function.Written.*;
import static jacobianlens.math.Expression.Relation.LESS_OR_EQUAL;

import jacobianlens.function.Pair.Part;
import jacobianlens.function.Pair.Tie;
import jacobianlens.function.Pair.Where;
import jacobianlens.math.Expression;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The catalogue of losses J₀ = L(y, ŷ) of one sample. An entry is all there is to say about a loss: L, ∂J₀/∂y, ∂J₀/∂ŷ,
/// domain, the convention at a tie, and the source.
public enum Loss implements Pair.Listed {
    // spotless:off (an entry reads like a row of a table)
    MSE("mse", "MSE",
            part(squared(Y.minus(P)), (y, p) -> (y - p) * (y - p)),
            part(TWO.times(Y.minus(P)), (y, p) -> 2 * (y - p)),
            part(TWO.times(Y.minus(P)).negative(), (y, p) -> 2 * (p - y)),
            everywhere(), null, "Lecture 6, S28"),
    BCE("bce", "BCE",
            part(Y.times(ln(P)).plus(ONE.minus(Y).times(ln(ONE.minus(P)))).negative(), CrossEntropy::value),
            part(ln(ONE.minus(P)).minus(ln(P)), (y, p) -> CrossEntropy.truthSlope(p)),
            part(P.minus(Y).over(P.times(ONE.minus(P))), CrossEntropy::predictionSlope),
            new Where("0 < ŷ < 1, 0 ≤ y ≤ 1", (y, p) -> objection("bce", y, "0 < ŷ < 1", p > 0 && p < 1)), null, "Lecture 6, S29"),
    /// Of one class; summed over the classes of a softmax it is the cross-entropy of y and ŷ.
    CROSS_ENTROPY("cross-entropy", "CE",
            part(Y.times(ln(P)).negative(), (y, p) -> 0 - y * StrictMath.log(p)),
            part(ln(P).negative(), (y, p) -> -StrictMath.log(p)),
            part(Y.over(P).negative(), (y, p) -> 0 - y / p),
            new Where("0 < ŷ ≤ 1, 0 ≤ y ≤ 1", (y, p) -> objection("cross-entropy", y, "0 < ŷ ≤ 1", p > 0 && p <= 1)),
            null, "PyTorch CrossEntropyLoss, behind its softmax"),
    MAE("mae", "MAE",
            part(abs(Y.minus(P)), (y, p) -> Math.abs(y - p)),
            part(sign(Y.minus(P)), (y, p) -> Rectifiers.sign(y - p)),
            part(sign(Y.minus(P)).negative(), (y, p) -> Rectifiers.sign(p - y)),
            everywhere(), new Tie("The slope of |y − ŷ| at y = ŷ is taken as 0, as PyTorch does."), "PyTorch L1Loss"),
    HUBER("huber", "Huber",
            part(cases(abs(Y.minus(P)).minus(HALF), small(HALF.times(squared(Y.minus(P))))), (y, p) -> huber(y - p)),
            part(cases(sign(Y.minus(P)), small(Y.minus(P))), (y, p) -> Math.clamp(y - p, -1, 1)),
            part(cases(sign(Y.minus(P)).negative(), small(P.minus(Y))), (y, p) -> Math.clamp(p - y, -1, 1)),
            everywhere(), null, "Huber, Ann. Math. Statist. 35 (1964) 73–101, with δ = 1, where the slope has no jump");
    // spotless:on

    private final Pair pair;

    Loss(String id, String plain, Part f, Part byY, Part byP, Where domain, @Nullable Tie tie, String source) {
        pair = new Pair(id, plain, new Pair.Names("y", "yhat"), f, byY, byP, domain, tie, source);
    }

    /// The loss with this id, such as `bce`.
    public static Optional<Loss> byId(String id) {
        return Stream.of(values()).filter(loss -> loss.id().equals(id)).findFirst();
    }

    @Override
    public String kind() {
        return "loss";
    }

    @Override
    public Expression stable() {
        if (this != BCE) return Stable.rewritten(formula());
        return Y.times(ln(P))
                .plus(ONE.minus(Y).times(Stable.lnOnePlus(P.negative())))
                .negative();
    }

    @Override
    public Expression stableFirstSlope(Conventions conventions) {
        return this == BCE ? Stable.lnOnePlus(P.negative()).minus(ln(P)) : Stable.rewritten(firstDerivative());
    }

    @Override
    public double value(double y, double p, double rest) {
        return switch (this) {
            case BCE -> CrossEntropy.value(y, p, rest);
            case CROSS_ENTROPY -> CrossEntropy.term(y, p, rest);
            default -> value(y, p);
        };
    }

    @Override
    public double secondSlope(double y, double p, double rest, Conventions conventions) {
        return this == BCE ? CrossEntropy.predictionSlope(y, p, rest) : secondSlope(y, p, conventions);
    }

    @Override
    public Pair pair() {
        return pair;
    }

    private static Where everywhere() {
        return new Where("all real y, ŷ", (y, p) -> null);
    }

    /// Why a loss of probabilities has no value.
    private static @Nullable Objection objection(String id, double y, String predictions, boolean isPrediction) {
        if (!(y >= 0 && y <= 1)) return Objection.toFirst(id + " needs 0 ≤ y ≤ 1");
        return Objection.toSecondIf(!isPrediction, id + " needs " + predictions);
    }

    /// The branch of a Huber formula where |y − ŷ| ≤ 1.
    private static Expression.Branch small(Expression value) {
        return when(abs(Y.minus(P)), LESS_OR_EQUAL, ONE, value);
    }

    private static double huber(double d) {
        return Math.abs(d) <= 1 ? 0.5 * d * d : Math.abs(d) - 0.5;
    }
}
