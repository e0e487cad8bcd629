package jacobianlens.function;

/// Functions that flatten out, and their slopes, written with q = e^(−|x|), which never overflows and keeps the digits
/// that 1 − a loses.
final class Saturating {
    private Saturating() {}

    /// σ(x)·σ(−x) = q/(1+q)²: no 1 − σ, so nothing cancels.
    static double sigmoidSlope(double x) {
        double q = StrictMath.exp(-Math.abs(x));
        return q / Math.fma(q, 2 + q, 1);
    }

    /// 1/cosh²x = 4q²/(1+q²)²: no 1 − tanh², so tanh′(20) keeps all its digits.
    static double tanhSlope(double x) {
        double square = StrictMath.exp(-2 * Math.abs(x));
        return 4 * square / Math.fma(square, 2 + square, 1);
    }

    /// ln(1+eˣ) = max(x, 0) + ln(1+q): eˣ never overflows.
    static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    /// For large x the inverse is squared, because (1+|x|)² overflows before 1/(1+|x|)² vanishes.
    static double softsignSlope(double x) {
        double size = Math.abs(x);
        double inverse = 1 / (1 + size);
        return size < 1e150 ? 1 / Math.fma(size, 2 + size, 1) : inverse * inverse;
    }

    /// 1/(1+x²) = (1/x)/(x+1/x) for large x: x² overflows before 1/x² vanishes.
    static double arctanSlope(double x) {
        return Math.abs(x) < 1 ? 1 / (1 + x * x) : 1 / x / (x + 1 / x);
    }
}
