package jacobianlens.function;

/// Powers and quotients, carried with a wide exponent so that only a true overflow is infinite.
final class Powers {
    private Powers() {}

    /// −1/x², dividing twice: x² overflows before 1/x² vanishes.
    static double reciprocalSlope(double x) {
        return -(1 / x) / x;
    }

    /// 1/cos²x as 1 + tan²x, a sum of positive terms with one rounding less.
    static double tanSlope(double x) {
        double tan = StrictMath.tan(x);
        return Math.fma(tan, tan, 1);
    }

    /// −u/v², and never −0 for u = 0.
    static double quotientSlope(double u, double v) {
        return 0 - Wide.of(u).over(v).over(v).value();
    }

    /// uᵛ; at u = 0 it is 0, whatever the zero's sign.
    static double power(double u, double v) {
        return u == 0 ? 0 : StrictMath.pow(u, v);
    }

    /// v·u^(v−1), as v·uᵛ/u because v−1 would be rounded; at u = 0 its limit from above: 0, 1 or ∞.
    static double baseSlope(double u, double v) {
        if (u == 0) return v > 1 ? 0 : v == 1 ? 1 : Double.POSITIVE_INFINITY;
        return Wide.power(u, v).over(u).times(v).value();
    }

    /// uᵛ·ln u; at u = 0 its limit, 0.
    static double exponentSlope(double u, double v) {
        return u == 0 ? 0 : Wide.power(u, v).times(StrictMath.log(u)).value();
    }
}
