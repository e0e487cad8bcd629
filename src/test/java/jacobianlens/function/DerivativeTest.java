package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.TeXFormula;

class DerivativeTest {
    private static final double[] POINTS = {-2.3, -1, -0.4, 0.3, 0.7, 1.9, 3.1};
    private static final String[] TABLE = {
        "5",
        "x",
        "-x",
        "2x+3",
        "x^2",
        "-x^2",
        "x^3",
        "x^4-3x",
        "x^-1",
        "x^-2",
        "1/x",
        "1/x^2",
        "x/2/3",
        "x^x",
        "2^x",
        "e^x",
        "x^0.5",
        "x^(1/3)",
        "x^pi",
        "pi^x",
        "e^(-x)",
        "e^(x^2)",
        "e^(sin(x)*ln(x))",
        "ln(x)",
        "log(x)+e^x",
        "ln(x)/x",
        "x ln(x)",
        "x^2 ln(x)",
        "ln(x^2+1)",
        "ln(ln(x+5))",
        "sqrt(x)",
        "sqrt(x^2+1)",
        "sqrt(1-x)",
        "1/sqrt(x)",
        "sin(x)",
        "cos(x)",
        "tan(x)",
        "sin(x)cos(x)",
        "sin(x)^2",
        "sin²(x)+cos²(x)",
        "sin(2x)",
        "sin(x^2)",
        "sin(sin(x))",
        "sin(x)/x",
        "x sin(1/x)",
        "sinh(x)",
        "cosh(x)",
        "tanh(x)",
        "tanh(3x)",
        "1-tanh(x)^2",
        "atan(x)",
        "atan(x^2)",
        "arctan(1/x)",
        "abs(x)",
        "abs(x-1)",
        "abs(sin(x))",
        "x abs(x)",
        "sigmoid(x)",
        "sigmoid(2x-1)",
        "x sigmoid(x)",
        "sigmoid(x)(1-sigmoid(x))",
        "relu(x)",
        "relu(2x-1)",
        "relu(x)^2",
        "relu(-x)",
        "max(x,0)",
        "max(x,x^2)",
        "min(x,1)",
        "min(sin(x),cos(x))",
        "max(min(x,1),-1)",
        "erf(x)",
        "x/2*(1+erf(x/sqrt(2)))",
        "sign(x)",
        "x sign(x)",
        "1/(1+e^(-x))",
        "(e^x-e^(-x))/(e^x+e^(-x))",
        "ln(1+e^x)",
        "x/(1+abs(x))",
        "x tanh(ln(1+e^x))",
        "(x+1)(x-1)",
        "(x+1)^3(x-2)^2",
        "(x^2+1)/(x^2+2)",
        "(2x+1)/(3x-5)",
        "x^2/2",
        "0.25x^2",
        "(x^2)^3",
        "(x^x)^x",
        "x^(x^x)",
        "x^(2x)",
        "(2x)^x",
        "(x+5)^(x-1)",
        "1/(1/x)",
        "x/x",
        "x/(x/2)",
        "2x*3x*4x",
        "-(-(x))",
        "-(x-1)^2",
        "e^x e^(2x)",
        "e^x/e^(2x)",
        "(e^x)^2",
        "sqrt(x)sqrt(x)",
        "1/(2x)",
        "1/2x",
        "3/(2x^3)",
        "x^2 e^x sin(x)",
        "cosh(x)^2-sinh(x)^2",
        "e",
        "pi x",
        "e x^2",
        "2 pi sin(2 pi x)"
    };

    @Test
    void theTableAgreesWithForwardMode() {
        for (var text : TABLE) check(Parser.parse(text, Set.of("x"), "f"), 1e-11);
    }

    @Test
    void randomExpressionsAgreeWithForwardMode() {
        var random = new Random(2024);
        for (int k = 0; k < 1000; k++) check(random(random, 4), 1e-7);
    }

    private static void check(Expression f, double tolerance) {
        var raw = new Derivative("x", Conventions.LECTURE).of(f);
        var simple = Simplify.slope(raw);
        new TeXFormula(Latex.of(simple)).createTeXIcon(0, 20);
        for (double x : POINTS) {
            double expected = DualNumbers.slope(f, x);
            double value = at(f, x);
            if (!Double.isFinite(expected) || Math.abs(expected) > 1e8 || !Double.isFinite(value)) continue;
            var near = within(tolerance * Math.max(1, Math.abs(expected)) * Math.max(1, Math.abs(value)));
            if (!Double.isNaN(at(raw, x))) {
                assertThat(at(raw, x))
                        .as("(%s)′ at %s is %s", Plain.of(f), x, Plain.of(raw))
                        .isCloseTo(expected, near);
                assertThat(at(simple, x))
                        .as("(%s)′ at %s is %s", Plain.of(f), x, Plain.of(simple))
                        .isCloseTo(expected, near);
            }
            assertThat(at(Simplify.of(f), x)).as("%s", Plain.of(f)).isCloseTo(value, near);
        }
    }

    @Test
    void whatIsPrintedReadsBack() {
        var random = new Random(7);
        for (int k = 0; k < 1000; k++) {
            var f = random(random, 4);
            var again = Parser.parse(Plain.of(f), Set.of("x"), "f");
            new TeXFormula(Latex.of(f)).createTeXIcon(0, 20);
            for (double x : POINTS) {
                double value = at(f, x);
                if (!Double.isFinite(value)) continue;
                assertThat(at(again, x)).as(Plain.of(f)).isCloseTo(value, within(1e-7 * Math.max(1, Math.abs(value))));
            }
        }
    }

    @Test
    void tiesFollowTheConventions() {
        for (double atZero : new double[] {0, 0.5, 1}) {
            var slope = new Derivative("x", Conventions.LECTURE.withReluAtZero(atZero))
                    .of(Parser.parse("relu(3x)", Set.of("x"), "f"));
            assertThat(at(slope, 0)).isEqualTo(3 * atZero);
            assertThat(at(slope, -1)).isZero();
            assertThat(at(slope, 2)).isEqualTo(3);
        }
        var max = new Derivative("x", Conventions.LECTURE).of(Parser.parse("max(x,3x)", Set.of("x"), "f"));
        assertThat(at(max, 0)).isEqualTo(2);
    }

    private static double at(Expression expression, double x) {
        return new Doubles(Map.of("x", x)).evaluate(expression);
    }

    private static Expression random(Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) return leaf(random);
        var a = random(random, depth - 1);
        return switch (random.nextInt(7)) {
            case 0 -> a.plus(random(random, depth - 1));
            case 1 -> a.minus(random(random, depth - 1));
            case 2 -> a.times(random(random, depth - 1));
            case 3 -> a.over(random(random, depth - 1));
            case 4 -> a.power(Expression.number(random.nextInt(6) - 2));
            case 5 -> a.negative();
            default -> call(random, a, depth);
        };
    }

    private static Expression call(Random random, Expression a, int depth) {
        var functions = new ArrayList<>(List.of(Elementary.values()));
        functions.removeAll(List.of(Elementary.TAN, Elementary.SIGN, Elementary.COSH, Elementary.SINH));
        var function = functions.get(random.nextInt(functions.size()));
        return function.arity() == 1
                ? Expression.call(function, a)
                : Expression.call(function, a, random(random, depth - 1));
    }

    private static Expression leaf(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Expression.number(random.nextInt(7) - 3);
            case 1 -> Expression.number(random.nextInt(40) / 8.0);
            default -> Expression.variable("x");
        };
    }
}
