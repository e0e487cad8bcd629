package jacobianlens.function;

/// Functions of the form x·gate(x), written with q = e^(−|x|), which never overflows. For negative x their tail x·eˣ is
/// carried with a wide exponent, because eˣ is subnormal before the product is.
///
/// Mish needs no logarithm: with e = eˣ, tanh(ln(1+e)) = e(e+2)/(e(e+2)+2), where every term is positive. For x ≥ 0
/// both sides are divided by e², so that q takes the place of e.
final class Gated {
    private Gated() {}

    /// x·σ(x).
    static double silu(double x) {
        if (x >= 0) return x / (1 + StrictMath.exp(-x));
        return Wide.exp(x).times(x / (1 + StrictMath.exp(x))).value();
    }

    /// σ(x)·(1 + x·σ(−x)), over the common denominator (1+q)².
    static double siluSlope(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        double square = (1 + q) * (1 + q);
        return x >= 0 ? (1 + q + x * q) / square : Wide.exp(x).times((1 + q + x) / square).value();
    }

    /// x·e(e+2)/(e(e+2)+2).
    static double mish(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        if (x >= 0) return x * (1 + 2 * q) / (1 + 2 * q + 2 * q * q);
        return Wide.exp(x).times(x * ((q + 2) / (q * (q + 2) + 2))).value();
    }

    /// tanh(ln(1+e)) + x·4e(1+e)/(e(e+2)+2)².
    static double mishSlope(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        if (x >= 0) {
            double d = 1 + 2 * q + 2 * q * q;
            return (1 + 2 * q) / d + x * (4 * q * q * (1 + q) / (d * d));
        }
        double d = q * (q + 2) + 2;
        return Wide.exp(x).times((q + 2) / d + x * (4 * (1 + q) / (d * d))).value();
    }
}
