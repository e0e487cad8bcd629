package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Conventions;
import jacobianlens.function.DerivativeRule;
import jacobianlens.function.DerivativeStep;
import jacobianlens.function.DerivativeSteps;
import jacobianlens.function.Typed;
import jacobianlens.math.BadInput;
import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Laws of typed functions, over a thousand random ones. The bounds: 10⁻⁶ for difference quotients where they are sure
/// of
/// themselves, 10⁻⁹ for everything else, relative to the slope or to 1.
final class RandomExpressionsTest {
    private static final int MANY = 1000;
    private static final double CLOSE = 1e-9;
    private static final List<String> FUNCTIONS =
            List.of("ln", "exp", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "abs", "sigmoid", "relu");
    private static final double[] POINTS = {-2.3, -0.7, 0.4, 1.1, 2.9};

    private final Random random = new Random(6);

    private String expression(int depth) {
        if (depth == 0) return random.nextInt(3) > 0 ? "x" : Integer.toString(1 + random.nextInt(5));
        String one = expression(depth - 1);
        return switch (random.nextInt(8)) {
            case 0 -> "(" + one + " + " + expression(depth - 1) + ")";
            case 1 -> "(" + one + " - " + expression(depth - 1) + ")";
            case 2 -> "(" + one + ") * (" + expression(depth - 1) + ")";
            case 3 -> "(" + one + ") / (" + expression(depth - 1) + ")";
            case 4 -> "(" + one + ")^" + (2 + random.nextInt(3));
            case 5 -> "max(" + one + ", " + expression(depth - 1) + ")";
            default -> FUNCTIONS.get(random.nextInt(FUNCTIONS.size())) + "(" + one + ")";
        };
    }

    /// The next expression that has a value somewhere.
    private Typed drawn(int depth) {
        try {
            return Typed.parse(expression(depth), "f");
        } catch (BadInput e) {
            assertThat(e.problem().text()).startsWith("This has no value anywhere");
            return drawn(depth);
        }
    }

    private static boolean isUsable(Typed f, double x) {
        return f.objection(x) == null
                && f.kink(x) == null
                && Math.abs(f.value(x)) < 1e6
                && Math.abs(f.slope(x, Conventions.LECTURE)) < 1e6;
    }

    @Test
    void slopesAgreeWithDifferencesForwardModeAndFortyDigits() {
        int differences = 0;
        int digits = 0;
        for (int k = 0; k < MANY; k++) {
            var f = drawn(1 + k % 4);
            for (double x : POINTS) {
                if (!isUsable(f, x)) continue;
                var slopes = CatalogueCheck.at(f, x);
                for (var method : slopes.found().keySet()) {
                    if (method == Method.CENTRAL_DIFFERENCE && kinkNear(f, x)) continue;
                    double limit = method == Method.CENTRAL_DIFFERENCE ? 1e-6 : CLOSE;
                    assertThat(slopes.difference(method))
                            .as("%s at %s: %s", f.id(), x, slopes)
                            .isLessThanOrEqualTo(limit);
                    if (method == Method.CENTRAL_DIFFERENCE) differences++;
                    if (method == Method.FORTY_DIGITS) digits++;
                }
            }
        }
        assertThat(differences).isGreaterThan(1500);
        assertThat(digits).isGreaterThan(1500);
    }

    private static boolean kinkNear(Typed f, double x) {
        double h = 0.26;
        return DoubleStream.iterate(x - 2 * h, at -> at <= x + 2 * h, at -> at + h / 8)
                .anyMatch(at -> f.objection(at) != null || f.kink(at) != null);
    }

    @Test
    void everyPrintedDerivativeIsReadBackAndHasItsValue() {
        for (int k = 0; k < MANY; k++) {
            var f = drawn(1 + k % 3);
            String printed = Plain.of(f.derivative()).replace("∞", "1e400");
            if (DoubleStream.of(POINTS).noneMatch(x -> isUsable(f, x))) continue;
            if (printed.contains("if") || printed.contains("sign") || printed.contains("arctan")) continue;
            var read = Typed.parse(printed, "f");
            for (double x : POINTS)
                if (isUsable(f, x) && read.objection(x) == null)
                    close(f.id() + "  printed " + printed, f.slope(x, Conventions.LECTURE), read.value(x));
        }
    }

    @Test
    void theStepsCarriedOutInOrderGiveTheDerivative() {
        for (int k = 0; k < MANY; k++) {
            var f = drawn(1 + k % 4);
            var steps = DerivativeSteps.of(f.formula(), "x", Conventions.LECTURE);
            assertThat(steps).as(f.id()).isNotEmpty();
            var last = carriedOut(f.formula(), steps);
            assertThat(last).as(f.id()).isEqualTo(f.derivative());
            for (double x : POINTS) {
                if (!isUsable(f, x)) continue;
                for (var step : steps) if (step.rule() != DerivativeRule.SIMPLIFY) holds(f, step, x);
            }
        }
    }

    /// Starts from (f)′ and puts each step's result in for its part; the last step has to start from what that gives.
    private static Expression carriedOut(Expression formula, List<DerivativeStep> steps) {
        Expression whole = null;
        for (var step : steps) {
            if (step.rule() == DerivativeRule.SIMPLIFY
                    && whole == null
                    && step.before().equals(formula)) continue;
            if (whole == null) whole = step.after();
            else if (step.rule() == DerivativeRule.SIMPLIFY) {
                assertThat(step.before()).isEqualTo(whole);
                whole = step.after();
            } else whole = replaced(whole, "(" + Plain.of(step.before()) + ")′", step.after());
        }
        return whole;
    }

    private static Expression replaced(Expression whole, String pending, Expression part) {
        return whole instanceof Expression.Known known && known.symbol().key().equals(pending)
                ? part
                : whole.withParts(inside -> replaced(inside, pending, part));
    }

    /// What a step says is true: the slope of `before`, by forward-mode, is the value of `after`.
    private static void holds(Typed f, DerivativeStep step, double x) {
        double after = new Doubles(Map.of("x", x)).evaluate(meant(step.after()));
        double before = WrittenLine.inX(step.before())
                .at(new Duals(Map.of()), new org.hipparchus.analysis.differentiation.UnivariateDerivative1(x, 1))
                .getFirstDerivative();
        if (Double.isFinite(before) && Double.isFinite(after) && Math.abs(before) < 1e6)
            close(f.id() + " " + step.rule() + " " + Plain.of(step.before()), before, after);
    }

    private static Expression meant(Expression expression) {
        return expression instanceof Expression.Known known && known.meaning() != null
                ? known.meaning()
                : expression.withParts(RandomExpressionsTest::meant);
    }

    private static void close(String what, double expected, double actual) {
        assertThat(Math.abs(expected - actual))
                .as("%s: %s and %s", what, Numbers.exact(expected), Numbers.exact(actual))
                .isLessThanOrEqualTo(1e-8 * Math.max(1, Math.abs(expected)));
    }
}
