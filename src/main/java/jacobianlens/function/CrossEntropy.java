package jacobianlens.function;

/// Binary cross-entropy of a truth y in [0, 1] and a prediction p in (0, 1).
final class CrossEntropy {
    private CrossEntropy() {}

    /// −[y ln p + (1−y) ln(1−p)]: ln(1−p) as log1p keeps the digits of a small p; both terms are positive.
    static double value(double y, double p) {
        return -(y * StrictMath.log(p) + (1 - y) * StrictMath.log1p(-p));
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

    /// The same for a prediction near 1 whose distance from 1 is known to all its digits.
    static double predictionSlope(double y, double p, double rest) {
        double difference = p > 0.75 ? 1 - y - rest : p - y;
        return difference / (p * rest);
    }
}
