package jacobianlens.check;

import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;

/// A prediction ŷ in [0, 1] and its logit z, with ŷ = σ(z).
///
/// @param z −∞ for ŷ = 0 and ∞ for ŷ = 1
/// @param exact whether ŷ itself was given, and not z
public record Prediction(double z, double yhat, boolean exact) {
    private static final Symbol YHAT = new Symbol("yhat", "\\hat{y}", "ŷ");
    private static final Symbol Z = new Symbol("z", "z", "z");

    /// The prediction of a logit.
    public static Prediction ofLogit(double z) {
        return Double.isInfinite(z) ? of(z < 0 ? 0 : 1) : new Prediction(z, Doubles.sigmoid(z), false);
    }

    /// A prediction from 0 to 1.
    public static Prediction of(double yhat) {
        return new Prediction(StrictMath.log(yhat) - StrictMath.log1p(-yhat), yhat, true);
    }

    /// Whether ŷ is exactly 0 or 1, where the loss has limits alone.
    public boolean isLimit() {
        return Double.isInfinite(z);
    }

    /// ŷ in a formula; where z was given it stands for σ(z).
    Expression symbol() {
        return exact
                ? new Expression.Known(YHAT, yhat)
                : new Expression.Known(YHAT, yhat, Expression.call(Elementary.SIGMOID, logit()));
    }

    /// z in a formula.
    Expression logit() {
        return new Expression.Known(Z, z);
    }
}
