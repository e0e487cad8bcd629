package jacobianlens.check;

import org.hipparchus.complex.Complex;

/// erf close to the real axis: a series near 0, a continued fraction further out (NIST DLMF 7.6.2 and 7.9.1).
final class ComplexErf {
    private static final double NEAR = 2;
    private static final int DEEPEST = 120;
    private static final double ROOT_OF_PI = 1.7724538509055160273;

    private ComplexErf() {}

    static Complex of(Complex z) {
        if (z.getReal() < 0) return of(z.negate()).negate();
        var gauss = z.multiply(z).negate().exp();
        return z.getReal() < NEAR
                ? series(z).multiply(gauss).multiply(2 / ROOT_OF_PI)
                : Complex.ONE.subtract(gauss.divide(fraction(z)).divide(ROOT_OF_PI));
    }

    /// Σ 2ⁿ z²ⁿ⁺¹ / (1·3·…·(2n+1)).
    private static Complex series(Complex z) {
        var square = z.multiply(z).multiply(2);
        var term = z;
        var sum = z;
        for (int n = 1; n < DEEPEST; n++) {
            term = term.multiply(square).divide(2 * n + 1);
            sum = sum.add(term);
        }
        return sum;
    }

    /// z + (1/2)/(z + 1/(z + (3/2)/(z + …))).
    private static Complex fraction(Complex z) {
        var below = z;
        for (int n = DEEPEST; n > 0; n--) below = z.add(new Complex(n / 2.0).divide(below));
        return below;
    }
}
