package jacobianlens.check;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

/// erf in many digits: 2/√π · e^(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1·3·…·(2n+1)), whose terms all have the same sign (NIST DLMF
/// 7.6.2).
record ErrorFunction(MathContext places) {
    /// From here on 1 − erf has more than 800 digits of nothing before it; the 1 is written with all its
    /// zeros, as the rounded number it is.
    private static final BigDecimal SATURATED = BigDecimal.valueOf(44);

    BigDecimal of(BigDecimal x) {
        if (x.abs().compareTo(SATURATED) > 0)
            return BigDecimal.valueOf(x.signum()).setScale(places.getPrecision() - 1);
        var wide = new MathContext(places.getPrecision() + 10);
        var square = x.multiply(x, wide);
        var factor = BigDecimal.TWO.divide(BigDecimalMath.sqrt(BigDecimalMath.pi(wide), wide), wide);
        return factor.multiply(BigDecimalMath.exp(square.negate(), wide), wide)
                .multiply(series(x, square, wide), places);
    }

    private static BigDecimal series(BigDecimal x, BigDecimal square, MathContext wide) {
        var term = x;
        var sum = x;
        var twice = square.multiply(BigDecimal.TWO);
        for (int n = 1; !sum.equals(sum.add(term, wide)) || n == 1; n++) {
            term = term.multiply(twice, wide).divide(BigDecimal.valueOf(2L * n + 1), wide);
            sum = sum.add(term, wide);
        }
        return sum;
    }
}
