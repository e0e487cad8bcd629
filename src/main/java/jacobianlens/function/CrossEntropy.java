package jacobianlens.function;

/// Cross-entropy of a truth y in [0, 1] and a prediction p in (0, 1). Near 1, what is left of the prediction, 1 − p,
/// can be known to more digits than p has.
final class CrossEntropy {
    private static final double NEAR_ONE = 0.75;

    private CrossEntropy() {}

    /// −[y ln p + (1−y) ln(1−p)]: ln(1−p) as log1p keeps the digits of a small p; both terms are positive.
    static double value(double y, double p) {
        return -(y * StrictMath.log(p) + (1 - y) * StrictMath.log1p(-p));
    }

    /// The same; `rest` is 1 − p to all its digits.
    static double value(double y, double p, double rest) {
        double lnRest = p > NEAR_ONE ? StrictMath.log(rest) : StrictMath.log1p(-p);
        return term(y, p, rest) - (1 - y) * lnRest;
    }

    /// −y ln p, the part of one class.
    static double term(double y, double p, double rest) {
        return 0 - y * (p > NEAR_ONE ? StrictMath.log1p(-rest) : StrictMath.log(p));
    }

    /// ∂/∂y = ln((1−p)/p); near p = ½, where the two logarithms cancel, as ln(1 + (1−2p)/p).
    static double truthSlope(double p) {
        if (p > 0.25 && p < 0.75) return StrictMath.log1p((1 - 2 * p) / p);
        return StrictMath.log1p(-p) - StrictMath.log(p);
    }

    /// ∂/∂p = (p−y)/(p(1−p)).
    static double predictionSlope(double y, double p) {
        return (p - y) / (p * (1 - p));
    }

    /// The same; `rest` is 1 − p to all its digits.
    static double predictionSlope(double y, double p, double rest) {
        double difference = p > NEAR_ONE ? 1 - y - rest : p - y;
        return difference / (p * rest);
    }
}
