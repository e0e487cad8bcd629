package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import org.hipparchus.complex.Complex;

/// Evaluates expressions in complex numbers, in forms that keep a tiny imaginary part. Branches are chosen by the real
/// part, so a function with a kink is continued from the side it is on.
record ComplexNumbers() implements Algebra<Complex> {
    private static final double TINY = 1e-30;
    private static final double NEAREST = 1e-200;
    private static final double FURTHEST = 500;

    /// The slope of a line at x as the imaginary part of f(x + ih)/h with a tiny h: no difference is taken, so nothing
    /// cancels (Squire and Trapp, SIAM Review 40, 1998). NaN where the value overflows, and where x is so small
    /// or an exponential of it so extreme that there is no room for the imaginary part.
    static double slope(Line line, double x) {
        double size = Math.abs(x);
        if (size > FURTHEST || size > 0 && size < NEAREST) return Double.NaN;
        double h = size == 0 ? TINY : TINY * size;
        var value = line.at(new ComplexNumbers(), new Complex(x, h));
        return Double.isFinite(value.getReal()) ? value.getImaginary() / h : Double.NaN;
    }

    @Override
    public Complex number(double value) {
        return new Complex(value);
    }

    @Override
    public Complex constant(Expression.Constant.Name name) {
        return new Complex(name.value());
    }

    @Override
    public Complex variable(String name) {
        throw new IllegalArgumentException("The variable " + name + " has no value.");
    }

    @Override
    public Complex add(Complex left, Complex right) {
        return left.add(right);
    }

    @Override
    public Complex negate(Complex of) {
        return of.negate();
    }

    @Override
    public Complex multiply(Complex left, Complex right) {
        return left.multiply(right);
    }

    @Override
    public Complex divide(Complex numerator, Complex denominator) {
        return numerator.divide(denominator);
    }

    @Override
    public Complex power(Complex base, Complex exponent) {
        double p = exponent.getReal();
        boolean whole = exponent.getImaginary() == 0 && p == Math.rint(p) && Math.abs(p) <= 1000;
        if (!whole) return base.log().multiply(exponent).exp();
        var power = wholePower(base, (int) Math.abs(p));
        return p < 0 ? Complex.ONE.divide(power) : power;
    }

    private static Complex wholePower(Complex base, int exponent) {
        if (exponent == 0) return Complex.ONE;
        var root = wholePower(base, exponent / 2);
        var square = root.multiply(root);
        return exponent % 2 == 0 ? square : square.multiply(base);
    }

    @Override
    public Complex call(Elementary function, List<Complex> arguments) {
        var x = arguments.getFirst();
        double re = x.getReal();
        return switch (function) {
            case LN -> x.log();
            case EXP -> x.exp();
            case SQRT -> x.sqrt();
            case SIN -> x.sin();
            case COS -> x.cos();
            case TAN -> x.sin().divide(x.cos());
            case SINH -> x.sinh();
            case COSH -> x.cosh();
            case TANH -> Math.abs(re) < 1 ? x.sinh().divide(x.cosh()) : tanh(x);
            case ATAN -> arctan(re, x.getImaginary());
            case ABS -> re < 0 ? x.negate() : x;
            case SIGMOID -> sigmoid(x);
            case RELU -> re > 0 ? x : Complex.ZERO;
            case MAX -> re >= arguments.getLast().getReal() ? x : arguments.getLast();
            case MIN -> re <= arguments.getLast().getReal() ? x : arguments.getLast();
            case ERF -> ComplexErf.of(x);
            case SIGN -> new Complex(Math.signum(re));
        };
    }

    /// 1 − 2/(e²ˣ + 1) for x on the right, its mirror image on the left.
    private static Complex tanh(Complex x) {
        if (x.getReal() < 0) return tanh(x.negate()).negate();
        return Complex.ONE.subtract(new Complex(2).divide(x.multiply(2).exp().add(1)));
    }

    private static Complex sigmoid(Complex x) {
        if (x.getReal() >= 0) return Complex.ONE.divide(x.negate().exp().add(1));
        var e = x.exp();
        return e.divide(e.add(1));
    }

    /// NIST DLMF 4.23.36.
    private static Complex arctan(double re, double im) {
        double below = re * re + (1 - im) * (1 - im);
        return new Complex(StrictMath.atan2(2 * re, 1 - re * re - im * im) / 2, StrictMath.log1p(4 * im / below) / 4);
    }

    @Override
    public double approximate(Complex of) {
        return of.getReal();
    }
}
