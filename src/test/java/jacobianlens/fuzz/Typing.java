package jacobianlens.fuzz;

import jacobianlens.function.Conventions;
import jacobianlens.function.DerivativeSteps;
import jacobianlens.function.Typed;
import jacobianlens.function.TypedPair;
import jacobianlens.math.BadInput;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;

/// What the window does with a text that somebody types as a function: all of it ends in numbers or in the declared
/// problem.
final class Typing {
    private static final double[] POINTS = {-2.5, 0, 0.4, 1, 800};

    /// How a text ended.
    enum End {
        VALUE,
        PROBLEM
    }

    private Typing() {}

    /// Takes a text as f(x) and as f(u, v).
    static End of(String text) {
        var one = unary(text);
        var two = binary(text);
        return one == End.VALUE || two == End.VALUE ? End.VALUE : End.PROBLEM;
    }

    private static End unary(String text) {
        try {
            var f = Typed.parse(text, "f");
            said(
                    Latex.of(f.formula()),
                    Latex.of(f.derivative()),
                    Plain.of(f.derivative()),
                    f.domain().text());
            DerivativeSteps.of(f.formula(), "x", Conventions.LECTURE);
            for (double x : POINTS) {
                if (f.objection(x) != null) continue;
                f.kink(x);
                number(text, x, f.value(x), f.slope(x, Conventions.LECTURE));
            }
            return End.VALUE;
        } catch (BadInput refused) {
            return declared(refused);
        }
    }

    private static End binary(String text) {
        try {
            var f = TypedPair.parse(text, "f");
            said(Latex.of(f.firstDerivative()), Latex.of(f.secondDerivative()), f.domain());
            for (double u : POINTS) {
                if (f.objection(u, 1.5) != null) continue;
                f.kink(u, 1.5);
                number(text, u, f.value(u, 1.5), f.firstSlope(u, 1.5, Conventions.LECTURE));
                number(text, u, f.value(u, 1.5), f.secondSlope(u, 1.5, Conventions.LECTURE));
            }
            return End.VALUE;
        } catch (BadInput refused) {
            return declared(refused);
        }
    }

    private static void number(String text, double at, double value, double slope) {
        if (Double.isNaN(value) || Double.isNaN(slope))
            throw new AssertionError("no number and no objection at " + at + ": " + text);
    }

    private static End declared(BadInput refused) {
        var problem = refused.problem();
        said(problem.code(), problem.where(), problem.text(), problem.fix());
        return End.PROBLEM;
    }

    private static void said(String... words) {
        for (var word : words) if (word.isBlank()) throw new AssertionError("nothing is said");
    }
}
