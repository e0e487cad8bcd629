package jacobianlens.function;

import static jacobianlens.function.Written.*;

import jacobianlens.math.Expression;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import java.util.Map;

/// Binary cross-entropy of one prediction as it is written, and as programs compute it where ŷ reaches 0 or 1.
public enum CrossEntropyForm {
    /// −[y ln ŷ + (1−y) ln(1−ŷ)] and its slope by ŷ.
    LECTURE(
            (y, p, z) -> Substitution.bind(Loss.BCE.formula(), Map.of("y", y, "yhat", p)),
            (y, p, z) -> Substitution.bind(Loss.BCE.secondDerivative(), Map.of("y", y, "yhat", p))),
    /// As PyTorch's binary_cross_entropy: each logarithm ends at −100, the denominator of the slope at 10⁻¹².
    CLAMPED(
            (y, p, z) -> y.times(max(ln(p), num(-100)))
                    .plus(ONE.minus(y).times(max(ln(ONE.minus(p)), num(-100))))
                    .negative(),
            (y, p, z) -> p.minus(y).over(max(p.times(ONE.minus(p)), smallest()))),
    /// As PyTorch's binary_cross_entropy_with_logits: from z, and with the slope by z.
    LOGITS(
            (y, p, z) -> max(z, ZERO).minus(z.times(y)).plus(rest(z)),
            (y, p, z) -> sigmoid(z).minus(y));

    private interface Tree {
        Expression of(Expression y, Expression yhat, Expression z);
    }

    private final Tree loss;
    private final Tree slope;

    CrossEntropyForm(Tree loss, Tree slope) {
        this.loss = loss;
        this.slope = slope;
    }

    /// The loss of a truth y and a prediction ŷ = σ(z).
    public Expression loss(Expression y, Expression yhat, Expression z) {
        return loss.of(y, yhat, z);
    }

    /// Its slope: by z in the logits form, else by ŷ.
    public Expression slope(Expression y, Expression yhat, Expression z) {
        return slope.of(y, yhat, z);
    }

    /// Whether it works from the logit, and takes the slope by it.
    public boolean isByLogit() {
        return this == LOGITS;
    }

    /// 10⁻¹² as a float32, which is how PyTorch keeps it in any width.
    private static Expression smallest() {
        return new Expression.Known(new Symbol("1e-12", "10^{-12}", "10⁻¹²"), 1e-12f);
    }

    /// ln(1 + e^(−|z|)) by the function of that name, which keeps the digits of a small e^(−|z|).
    private static Expression rest(Expression z) {
        var name = new Symbol("log1p", "\\mathrm{log1p}(e^{-|z|})", "log1p(e^(−|z|))");
        return new Expression.Known(name, Double.NaN, Stable.lnOnePlus(exp(abs(z).negative())));
    }
}
