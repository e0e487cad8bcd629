package jacobianlens.function;

/// The normal distribution, for GELU: φ(t) = e^(−t²/2)/√(2π), and Φ, the area under φ up to t.
///
/// For t ≥ 0, Φ(−t) = e^(−t²/2)·g(t)/(1+t), where g hardly changes: it is a polynomial in s = (t−4)/(t+4), which maps
/// 0…∞ to −1…1. Its coefficients are those of the Chebyshev series cut below 2·10⁻¹⁸, computed with 50 digits. The
/// idea is that of Shepherd and Laframboise, Math. Comp. 36 (1981) 249–253.
final class Gauss {
    private static final double INVERSE_ROOT_OF_TWO_PI = 0.398942280401432677939946059934;
    private static final double[] SERIES = {
        0.47205320650984467,
        -0.09670347732652577,
        0.013999634724424455,
        0.02860036405354698,
        -0.032197837428028876,
        0.017936097479808313,
        -0.0050023785923607065,
        -0.0002856231002340135,
        0.000694897120184032,
        -9.443023204456728e-05,
        -8.785329222964207e-05,
        2.1249915729449347e-05,
        1.3627344150798229e-05,
        -3.4316562688625695e-06,
        -2.61426070042354e-06,
        4.029912427574402e-07,
        5.545351057486293e-07,
        4.242344418455244e-09,
        -1.1405819667561067e-07,
        -2.3315488161994288e-08,
        1.9877590086615577e-08,
        8.858538843412724e-09,
        -2.3909758560954607e-09,
        -1.9068104342795306e-09,
        9.975840281675827e-11,
        1.968773941157256e-10,
        1.2150315292579737e-11
    };

    private Gauss() {}

    /// x·Φ(x).
    static double gelu(double x) {
        return x >= 0 ? x - x * tail(x).value() : tail(-x).times(x).value();
    }

    /// Φ(x) + x·φ(x).
    static double geluSlope(double x) {
        double t = Math.abs(x);
        double ratio = ratio(t);
        double term = t * INVERSE_ROOT_OF_TWO_PI;
        return x >= 0
                ? 1 + bell(t).times(term - ratio).value()
                : bell(t).times(ratio - term).value();
    }

    /// Φ(−t).
    private static Wide tail(double t) {
        return bell(t).times(ratio(t));
    }

    /// e^(−t²/2). The rounding error of t² would be magnified t²/2 times, so it is put back as the factor 1 − lost/2.
    private static Wide bell(double t) {
        double square = t * t;
        if (square > 3000) return Wide.of(0);
        double lost = Math.fma(t, t, -square);
        return Wide.exp(-square / 2).plusFraction(-lost / 2);
    }

    /// Φ(−t)/e^(−t²/2), by Horner's rule. What the last sum, 1 + t and the quotient lose is put back at the end.
    private static double ratio(double t) {
        double s = (t - 4) / (t + 4);
        double inner = 0;
        for (int i = SERIES.length - 1; i > 0; i--) inner = Math.fma(inner, s, SERIES[i]);
        double g = Math.fma(inner, s, SERIES[0]);
        double lostSum = Math.fma(inner, s, SERIES[0] - g);
        double divisor = 1 + t;
        double lostDivisor = t < 1 ? t - (divisor - 1) : 1 - (divisor - t);
        double quotient = g / divisor;
        return quotient + (Math.fma(-quotient, divisor, g) + lostSum - quotient * lostDivisor) / divisor;
    }
}
