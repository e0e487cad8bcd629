package jacobianlens.function;

import ch.obermuhlner.math.big.BigDecimalMath;
import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/// Evaluates expressions with sixty digits, sharing no code with doubles.
record Digits(Map<String, BigDecimal> variables) implements Algebra<BigDecimal> {
    private static final MathContext SIXTY = new MathContext(60);

    @Override
    public BigDecimal number(double value) {
        return new BigDecimal(value);
    }

    @Override
    public BigDecimal constant(Expression.Constant.Name name) {
        return switch (name) {
            case E -> BigDecimalMath.e(SIXTY);
            case PI -> BigDecimalMath.pi(SIXTY);
        };
    }

    @Override
    public BigDecimal variable(String name) {
        return variables.get(name);
    }

    @Override
    public BigDecimal add(BigDecimal left, BigDecimal right) {
        return left.add(right, SIXTY);
    }

    @Override
    public BigDecimal negate(BigDecimal of) {
        return of.negate();
    }

    @Override
    public BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return left.multiply(right, SIXTY);
    }

    @Override
    public BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, SIXTY);
    }

    @Override
    public BigDecimal power(BigDecimal base, BigDecimal exponent) {
        return BigDecimalMath.pow(base, exponent, SIXTY);
    }

    @Override
    public BigDecimal call(Elementary function, List<BigDecimal> arguments) {
        var x = arguments.getFirst();
        return switch (function) {
            case LN -> BigDecimalMath.log(x, SIXTY);
            case EXP -> BigDecimalMath.exp(x, SIXTY);
            case SQRT -> BigDecimalMath.sqrt(x, SIXTY);
            case SIN -> BigDecimalMath.sin(x, SIXTY);
            case COS -> BigDecimalMath.cos(x, SIXTY);
            case TAN -> BigDecimalMath.tan(x, SIXTY);
            case SINH -> BigDecimalMath.sinh(x, SIXTY);
            case COSH -> BigDecimalMath.cosh(x, SIXTY);
            case TANH -> BigDecimalMath.tanh(x, SIXTY);
            case ATAN -> BigDecimalMath.atan(x, SIXTY);
            case ABS -> x.abs();
            case SIGMOID -> divide(BigDecimal.ONE, BigDecimal.ONE.add(BigDecimalMath.exp(x.negate(), SIXTY)));
            case RELU -> x.max(BigDecimal.ZERO);
            case MAX -> x.max(arguments.getLast());
            case MIN -> x.min(arguments.getLast());
            case ERF -> erf(x);
            case SIGN -> BigDecimal.valueOf(x.signum());
        };
    }

    @Override
    public double approximate(BigDecimal of) {
        return of.doubleValue();
    }

    /// 2/√π · Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n+1)), with digits to spare for its cancellation.
    private static BigDecimal erf(BigDecimal x) {
        var wide = new MathContext(160);
        var square = x.multiply(x, wide);
        var power = x;
        var sum = x;
        for (int n = 1; power.abs().compareTo(new BigDecimal("1e-120")) > 0; n++) {
            power = power.multiply(square, wide).divide(BigDecimal.valueOf(-n), wide);
            sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), wide), wide);
        }
        return sum.multiply(BigDecimal.TWO).divide(BigDecimalMath.sqrt(BigDecimalMath.pi(SIXTY), SIXTY), SIXTY);
    }
}
