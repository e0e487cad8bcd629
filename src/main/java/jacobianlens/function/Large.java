package jacobianlens.function;

/// significand · 2^exponent, with the significand's size in [1, 2), or 0, ±∞ or NaN. The exponent is a whole number.
record Large(double significand, double exponent) {
    private static final double LARGEST_EXPONENT = 0x1p50;
    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double LN2_REST = 0x1.abc9e3b39803fp-56;

    static Large of(double value) {
        if (value == 0) return new Large(0, 0);
        if (!Double.isFinite(value)) return new Large(value, 0);
        if (Math.abs(value) < Double.MIN_NORMAL) return of(value * 0x1p54, -54);
        int exponent = Math.getExponent(value);
        return new Large(Math.scalb(value, -exponent), exponent);
    }

    /// value · 2^exponent.
    private static Large of(double value, double exponent) {
        var plain = of(value);
        if (plain.isSpecial()) return plain;
        double total = plain.exponent + exponent;
        if (total > LARGEST_EXPONENT) return of(value * Double.POSITIVE_INFINITY);
        return total < -LARGEST_EXPONENT ? of(0) : new Large(plain.significand, total);
    }

    static Large exp(Large x) {
        double value = x.toDouble();
        double doublings = Math.rint(value / LN2);
        if (doublings == 0 || !(Math.abs(doublings) < LARGEST_EXPONENT)) return of(StrictMath.exp(value));
        double rest = Math.fma(-doublings, LN2_REST, Math.fma(-doublings, LN2, value));
        return of(StrictMath.exp(rest), doublings);
    }

    static Large ln(Large x) {
        double value = x.toDouble();
        if (x.isSpecial() || value != 0 && Double.isFinite(value)) return of(StrictMath.log(value));
        return of(StrictMath.log(x.significand) + x.exponent * LN2);
    }

    Large plus(Large other) {
        if (isZero()) return other;
        if (other.isZero()) return this;
        if (isSpecial() || other.isSpecial()) return of(significand + other.significand);
        if (exponent < other.exponent) return other.plus(this);
        int shift = (int) Math.max(-200, other.exponent - exponent);
        return of(significand + Math.scalb(other.significand, shift), exponent);
    }

    Large negate() {
        return new Large(-significand, exponent);
    }

    Large abs() {
        return new Large(Math.abs(significand), exponent);
    }

    Large times(Large other) {
        return of(significand * other.significand, exponent + other.exponent);
    }

    /// The quotient; a zero divisor counts as +0, so 1/0 is +∞.
    Large over(Large divisor) {
        return of(significand / (divisor.significand + 0.0), exponent - divisor.exponent);
    }

    Large sqrt() {
        double odd = Math.abs(exponent % 2);
        return of(Math.sqrt(significand * (1 + odd)), (exponent - odd) / 2);
    }

    boolean isZero() {
        return significand == 0;
    }

    boolean isNegative() {
        return significand < 0;
    }

    private boolean isSpecial() {
        return significand == 0 || !Double.isFinite(significand);
    }

    double toDouble() {
        return Math.scalb(significand, (int) Math.clamp(exponent, -5000.0, 5000.0));
    }
}
