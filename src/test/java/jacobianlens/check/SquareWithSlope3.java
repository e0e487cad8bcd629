package jacobianlens.check;

import jacobianlens.function.Conventions;
import jacobianlens.function.Domain;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Fn;
import jacobianlens.function.Kink;
import jacobianlens.math.Expression;
import java.util.List;

/// x², with a slope that is wrong on purpose.
final class SquareWithSlope3 implements Elementwise {
    @Override
    public String id() {
        return "wrong";
    }

    @Override
    public String latex() {
        return "w";
    }

    @Override
    public String plain() {
        return "w";
    }

    @Override
    public Expression formula() {
        return Fn.SQUARE.formula();
    }

    @Override
    public Expression derivative() {
        return Fn.SQUARE.derivative();
    }

    @Override
    public double value(double x) {
        return x * x;
    }

    @Override
    public double slope(double x, Conventions conventions) {
        return 3 * x;
    }

    @Override
    public Domain domain() {
        return Domain.REAL;
    }

    @Override
    public List<Kink> kinks() {
        return List.of();
    }

    @Override
    public String source() {
        return "a mistake";
    }
}
