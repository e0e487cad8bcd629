package jacobianlens.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/// Numbers in forty digits. They are computed with more digits each time until two in a row agree.
public final class Reference {
    private static final int FEWEST = 50;
    private static final int MORE = 10;
    private static final int MOST = 960;
    private static final BigDecimal AGREE = new BigDecimal("1e-40");
    private static final MathContext FORTY = new MathContext(40, RoundingMode.HALF_EVEN);

    private Reference() {}

    /// The slope of a line at x by forward-mode; empty where it does not exist or is out of all reach.
    public static Optional<BigDecimal> slope(Line line, double x) {
        return settled(
                digits -> {
                    var forward = new Forward<>(digits);
                    var at = new Forward.Dual<>(digits.number(x), BigDecimal.ONE);
                    var slope = line.at(forward, at).slope();
                    return slope == null ? BigDecimal.ZERO : slope;
                },
                FEWEST);
    }

    /// The value of a line at x.
    public static Optional<BigDecimal> value(Line line, double x) {
        return settled(digits -> line.at(digits, digits.number(x)), FEWEST);
    }

    /// The value of a line at x; empty also where a sum loses all its terms in whatever number of digits.
    static Optional<BigDecimal> sure(Line line, double x) {
        for (int n = FEWEST; n < MOST; n = 2 * n + MORE)
            if (!cancels(line, x, n)) return settled(digits -> line.at(digits, digits.number(x)), n);
        return Optional.empty();
    }

    private static boolean cancels(Line line, double x, int n) {
        var digits = new Digits(n);
        try {
            line.at(digits, digits.number(x));
        } catch (ArithmeticException _) {
            // What a lost sum led to, such as a division by 0; digits say whether it was one.
        }
        return digits.cancelled();
    }

    /// A term that vanished beside another in 960 digits is far smaller than any double.
    private static Optional<BigDecimal> settled(Function<Digits, BigDecimal> found, int fewest) {
        try {
            var before = found.apply(new Digits(fewest));
            for (int n = fewest + MORE; ; n *= 2) {
                var digits = new Digits(n);
                var now = found.apply(digits);
                boolean sure = !digits.lost() && agree(before, now);
                if (sure || n >= MOST) return Optional.of(now.round(FORTY));
                before = now;
            }
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static boolean agree(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(b.abs().multiply(AGREE)) <= 0;
    }
}
