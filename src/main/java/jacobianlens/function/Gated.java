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

    /// σ(x)·(1 + x·σ(−x)) = q(1+q+x)/(1+q)² for x < 0, and 1 + q(x−1−q)/(1+q)² for x ≥ 0, which rounds once near 1.
    static double siluSlope(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        double square = Math.fma(q, 2 + q, 1);
        return x >= 0
                ? 1 + q * (x - 1 - q) / square
                : Wide.exp(x).times((1 + q + x) / square).value();
    }

    /// x·e(e+2)/d with d = e(e+2)+2; for x < 0, (e+2)/d is 1 − e(1+e)/d, which rounds once near 1.
    static double mish(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        if (x >= 0) return x * ((1 + 2 * q) / Math.fma(2 * q, 1 + q, 1));
        double missing = q * (1 + q) / Math.fma(q, q + 2, 2);
        return Wide.exp(x).times(Math.fma(-missing, x, x)).value();
    }

    /// e(e+2)/d + x·4e(1+e)/d²: for x ≥ 0 as 1 plus what is missing, for x < 0 over d²/4 = (1+m)² with m = e(e+2)/2.
    static double mishSlope(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        if (x >= 0) {
            double d = Math.fma(2 * q, 1 + q, 1);
            return 1 + (x * (4 * q * q * (1 + q) / (d * d)) - 2 * q * q / d);
        }
        double m = q * (q + 2) / 2;
        double terms = x + Math.fma(x, q, (q / 2 + 1) * (1 + m));
        return Wide.exp(x).times(terms / Math.fma(m, 2 + m, 1)).value();
    }
}
