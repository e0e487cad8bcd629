package jacobianlens.function;

/// The normal distribution, for GELU: φ(t) = e^(−t²/2)/√(2π), and Φ, the area under φ up to t.
///
/// For t ≥ 0, Φ(−t) = e^(−t²/2)·g(t)/(1 + 5t/4), where g hardly changes (0.5 to 0.5): it is a Chebyshev series in
/// s = (t−5)/(t+5), which maps 0…∞ to −1…1. The coefficients were computed with 50 digits; the series is cut below
/// 2·10⁻¹⁸. The idea is that of Shepherd and Laframboise, Math. Comp. 36 (1981) 249–253.
final class Gauss {
    private static final double INVERSE_ROOT_OF_TWO_PI = 0.398942280401432677939946059934;
    private static final double[] SERIES = {
        0.5385288138992342, -0.02645925107935259, -0.028386077272723416, 0.022438833059881966,
        -0.010014371788857852, 0.0032270946077398253, -0.0007773358378847752, 0.00013291756873865117,
        -1.2492600229847826e-05, -6.331162602793908e-07, 3.951505696905665e-07, -3.7434383155557186e-08,
        -6.3517209623716656e-09, 1.6999795574677543e-09, 5.119550416240489e-11, -5.7296362937918556e-11,
        1.4153040384573e-12, 1.9141195007673026e-12, -1.0696250192131425e-13, -6.892737587234324e-14,
        4.604424764513564e-15, 2.7324224089305913e-15, -1.5321124561749416e-16, -1.174225371662994e-16,
        2.996126874418231e-18, 5.276781438013796e-18, 1.1298674668535842e-19, -2.366889743108702e-19
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
        return x >= 0 ? 1 + bell(t).times(term - ratio).value() : bell(t).times(ratio - term).value();
    }

    /// Φ(−t).
    private static Wide tail(double t) {
        return bell(t).times(ratio(t));
    }

    /// e^(−t²/2). The rounding error of t² would be magnified t²/2 times, so it is put back as a factor.
    private static Wide bell(double t) {
        double square = t * t;
        if (square > 3000) return Wide.of(0);
        double lost = Math.fma(t, t, -square);
        return Wide.exp(-square / 2).times(1 - lost / 2);
    }

    /// Φ(−t)/e^(−t²/2), by Clenshaw's recurrence.
    private static double ratio(double t) {
        double s = (t - 5) / (t + 5);
        double next = 0;
        double last = 0;
        for (int i = SERIES.length - 1; i > 0; i--) {
            double sum = Math.fma(2 * s, next, SERIES[i] - last);
            last = next;
            next = sum;
        }
        return (SERIES[0] + Math.fma(s, next, -last)) / Math.fma(1.25, t, 1);
    }
}
