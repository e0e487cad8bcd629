package jacobianlens.function;

import static jacobianlens.function.Written.*;
import static jacobianlens.math.Expression.Relation.*;

import jacobianlens.math.Expression;

/// Functions made of straight and exponential pieces.
final class Rectifiers {
    /// SELU's constants, arXiv:1706.02515. Their product is rounded once, not twice.
    static final double LAMBDA = 1.0507009873554804934193349852946;
    static final double LAMBDA_ALPHA = 1.7580993408473768599402175208123;
    static final Expression GREEK_LAMBDA = Written.greek("\\lambda", "λ", LAMBDA);
    static final Expression GREEK_ALPHA = Written.greek("\\alpha", "α", 1.6732632423543772848170429916717);

    private Rectifiers() {}

    /// −1, 0 or 1, and never −0.
    static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : 0;
    }

    /// max(0, x), and never −0.
    static double relu(double x) {
        return x > 0 ? x : 0;
    }

    /// 1 above 0, 0 below, and at 0 what the conventions say; one case fewer where that is either side's.
    static Expression writtenReluSlope(Conventions conventions) {
        double atZero = conventions.reluAtZero();
        if (atZero == 1) return cases(ZERO, when(X, GREATER_OR_EQUAL, ZERO, ONE));
        if (atZero == 0) return cases(ZERO, when(X, GREATER, ZERO, ONE));
        return cases(ZERO, when(X, GREATER, ZERO, ONE), when(X, EQUAL, ZERO, num(atZero)));
    }

    static double reluSlope(double x, Conventions conventions) {
        return x == 0 ? conventions.reluAtZero() : x > 0 ? 1 : 0;
    }

    /// expm1 keeps the digits that eˣ − 1 loses near 0.
    static double selu(double x) {
        return x > 0 ? LAMBDA * x : LAMBDA_ALPHA * StrictMath.expm1(x);
    }

    static double seluSlope(double x) {
        return x > 0 ? LAMBDA : LAMBDA_ALPHA * StrictMath.exp(x);
    }
}
