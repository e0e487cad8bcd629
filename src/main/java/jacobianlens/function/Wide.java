package jacobianlens.function;

/// A double with room to spare in the exponent: significand · 2^exponent. It carries a product whose factors leave the
/// double range although the product itself does not, and it rounds a subnormal result once, at the end.
record Wide(double significand, int exponent) {
    private static final double SMALLEST_PLAIN_EXPONENT = -708;

    static Wide of(double x) {
        if (x == 0 || !Double.isFinite(x)) return new Wide(x, 0);
        if (Math.abs(x) < Double.MIN_NORMAL) return of(x * 0x1p54).shifted(-54);
        int exponent = Math.getExponent(x);
        return new Wide(Math.scalb(x, -exponent), exponent);
    }

    /// eˣ; where it is close to underflow, as the square of e^(x/2), which has all its digits.
    static Wide exp(double x) {
        if (x > SMALLEST_PLAIN_EXPONENT) return of(StrictMath.exp(x));
        var half = of(StrictMath.exp(x / 2));
        return half.times(half);
    }

    /// uᵛ for u > 0; where it leaves the double range, as the square of u^(v/2).
    static Wide power(double u, double v) {
        double plain = StrictMath.pow(u, v);
        if (plain >= Double.MIN_NORMAL && plain <= Double.MAX_VALUE) return of(plain);
        var half = of(StrictMath.pow(u, v / 2));
        return half.times(half);
    }

    Wide times(double factor) {
        return times(of(factor));
    }

    Wide times(Wide factor) {
        return new Wide(significand * factor.significand, exponent + factor.exponent);
    }

    /// This times 1 + fraction, for a small fraction, rounded once.
    Wide plusFraction(double fraction) {
        return new Wide(Math.fma(significand, fraction, significand), exponent);
    }

    Wide over(double divisor) {
        var by = of(divisor);
        return new Wide(significand / by.significand, exponent - by.exponent);
    }

    /// The nearest double; ±∞ or ±0 where it is out of range.
    double value() {
        return Math.scalb(significand, exponent);
    }

    private Wide shifted(int by) {
        return new Wide(significand, exponent + by);
    }
}
