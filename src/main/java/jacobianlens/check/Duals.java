package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.differentiation.UnivariateDerivative1;

/// Evaluates expressions with dual numbers: forward-mode differentiation, which shares no code with the catalogue's
/// slopes. At the jump of a slope it follows one branch.
///
/// @param variables the value of each free variable, with its slope
public record Duals(Map<String, UnivariateDerivative1> variables) implements Algebra<UnivariateDerivative1> {

    /// The slope of an expression along one of its variables.
    ///
    /// @param values the value of each free variable
    public static double slope(Expression of, String along, Map<String, Double> values) {
        var variables = new HashMap<String, UnivariateDerivative1>();
        values.forEach(
                (name, value) -> variables.put(name, new UnivariateDerivative1(value, name.equals(along) ? 1 : 0)));
        return new Duals(variables).evaluate(of).getFirstDerivative();
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
        var value = variables.get(name);
        if (value == null) throw new IllegalArgumentException("The variable " + name + " has no value.");
        return value;
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

    /// A constant exponent allows a base that is not positive.
    @Override
    public UnivariateDerivative1 power(UnivariateDerivative1 base, UnivariateDerivative1 exponent) {
        if (exponent.getFirstDerivative() != 0) return base.pow(exponent);
        double p = exponent.getValue();
        return p == Math.rint(p) && Math.abs(p) < 1e9 ? base.pow((int) p) : base.pow(p);
    }

    @Override
    public UnivariateDerivative1 call(Elementary function, List<UnivariateDerivative1> arguments) {
        var x = arguments.getFirst();
        return switch (function) {
            case LN -> x.log();
            case EXP -> x.exp();
            case SQRT -> x.sqrt();
            case SIN -> x.sin();
            case COS -> x.cos();
            case TAN -> x.tan();
            case SINH -> x.sinh();
            case COSH -> x.cosh();
            case TANH -> x.tanh();
            case ATAN -> x.atan();
            case ABS -> x.getValue() < 0 ? x.negate() : x;
            case SIGMOID -> sigmoid(x);
            case RELU -> x.getValue() > 0 ? x : number(0);
            case MAX -> x.getValue() >= arguments.getLast().getValue() ? x : arguments.getLast();
            case MIN -> x.getValue() <= arguments.getLast().getValue() ? x : arguments.getLast();
            case ERF -> x.compose(erf(x.getValue()), erfSlope(x.getValue()));
            case SIGN -> number(Math.signum(x.getValue()));
        };
    }

    private UnivariateDerivative1 sigmoid(UnivariateDerivative1 x) {
        if (x.getValue() >= 0) return number(1).divide(x.negate().exp().add(1));
        var e = x.exp();
        return e.divide(e.add(1));
    }

    private static double erf(double x) {
        return new Doubles(Map.of()).call(Elementary.ERF, List.of(x));
    }

    private static double erfSlope(double x) {
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x);
    }

    @Override
    public double approximate(UnivariateDerivative1 of) {
        return of.getValue();
    }
}
