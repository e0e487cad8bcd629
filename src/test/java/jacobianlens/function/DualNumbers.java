package jacobianlens.function;

import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import org.hipparchus.analysis.differentiation.UnivariateDerivative1;

/// Forward-mode derivatives of an expression in x that take the middle of both slopes at a kink, as typed functions do;
/// the main code's `Duals` follow one branch there.
record DualNumbers(double x) implements Algebra<UnivariateDerivative1> {

    static double slope(Expression expression, double x) {
        return new DualNumbers(x).evaluate(expression).getFirstDerivative();
    }

    @Override
    public UnivariateDerivative1 number(double value) {
        return new UnivariateDerivative1(value, 0);
    }

    @Override
    public UnivariateDerivative1 constant(Expression.Constant.Name name) {
        return number(name.value());
    }

    @Override
    public UnivariateDerivative1 variable(String name) {
        return new UnivariateDerivative1(x, 1);
    }

    @Override
    public UnivariateDerivative1 add(UnivariateDerivative1 left, UnivariateDerivative1 right) {
        return left.add(right);
    }

    @Override
    public UnivariateDerivative1 negate(UnivariateDerivative1 of) {
        return of.negate();
    }

    @Override
    public UnivariateDerivative1 multiply(UnivariateDerivative1 left, UnivariateDerivative1 right) {
        return left.multiply(right);
    }

    @Override
    public UnivariateDerivative1 divide(UnivariateDerivative1 numerator, UnivariateDerivative1 denominator) {
        return numerator.divide(denominator);
    }

    @Override
    public UnivariateDerivative1 power(UnivariateDerivative1 base, UnivariateDerivative1 exponent) {
        double n = exponent.getValue();
        if (exponent.getFirstDerivative() != 0) return base.pow(exponent);
        return n == Math.rint(n) ? base.pow((int) n) : base.pow(n);
    }

    @Override
    public UnivariateDerivative1 call(Elementary function, List<UnivariateDerivative1> arguments) {
        var u = arguments.getFirst();
        return switch (function) {
            case LN -> u.log();
            case EXP -> u.exp();
            case SQRT -> u.sqrt();
            case SIN -> u.sin();
            case COS -> u.cos();
            case TAN -> u.tan();
            case SINH -> u.sinh();
            case COSH -> u.cosh();
            case TANH -> u.tanh();
            case ATAN -> u.atan();
            case ABS -> u.getValue() == 0 ? number(0) : u.abs();
            case SIGMOID -> u.negate().exp().add(1).reciprocal();
            case RELU -> u.getValue() >= 0 ? u : number(0);
            case MAX -> larger(u, arguments.getLast());
            case MIN -> larger(u.negate(), arguments.getLast().negate()).negate();
            case ERF -> errorFunction(u);
            case SIGN -> number(Math.signum(u.getValue()));
        };
    }

    private static UnivariateDerivative1 larger(UnivariateDerivative1 a, UnivariateDerivative1 b) {
        if (a.getValue() == b.getValue()) return a.add(b).divide(2);
        return a.getValue() > b.getValue() ? a : b;
    }

    private static UnivariateDerivative1 errorFunction(UnivariateDerivative1 u) {
        double slope = 2 / Math.sqrt(Math.PI) * StrictMath.exp(-u.getValue() * u.getValue());
        return new UnivariateDerivative1(org.hipparchus.special.Erf.erf(u.getValue()), slope * u.getFirstDerivative());
    }

    @Override
    public double approximate(UnivariateDerivative1 of) {
        return of.getValue();
    }
}
