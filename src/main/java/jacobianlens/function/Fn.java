package jacobianlens.function;

import static jacobianlens.function.Domain.*;
import static jacobianlens.function.Rectifiers.GREEK_ALPHA;
import static jacobianlens.function.Rectifiers.GREEK_LAMBDA;
import static jacobianlens.function.Written.*;
import static jacobianlens.math.Expression.Relation.*;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/// The catalogue of element-wise operations and activations. An entry is all there is to say about a function: its id,
/// symbol, domain and source; f as the lecture writes it beside code that stays accurate; f′ likewise; its kinks. The
/// code says 0 − s where −s would show a −0.
public enum Fn implements Elementwise {
    // spotless:off (an entry reads like a row of a table)
    IDENTITY("identity", "\\mathrm{id}", "identity", REAL, "Lecture 6, S7", is(X, x -> x), slope(ONE, x -> 1)),
    NEGATE("negate", "\\mathrm{neg}", "negate", REAL, "linearity",
            is(X.negative(), x -> 0 - x), slope(num(-1), x -> -1)),
    SQUARE("square", "\\mathrm{square}", "square", REAL, "power rule",
            is(squared(X), x -> x * x), slope(TWO.times(X), x -> 2 * x)),
    CUBE("cube", "\\mathrm{cube}", "cube", REAL, "power rule",
            is(X.power(num(3)), x -> x * x * x), slope(num(3).times(squared(X)), x -> 3 * x * x)),
    RECIPROCAL("reciprocal", "\\mathrm{reciprocal}", "reciprocal", NOT_ZERO, "power rule",
            is(ONE.over(X), x -> 1 / x), slope(ONE.over(squared(X)).negative(), Powers::reciprocalSlope)),
    SQRT("sqrt", "\\mathrm{sqrt}", "sqrt", NOT_NEGATIVE, "power rule; the slope at 0 is its limit, infinity",
            is(sqrt(X), Math::sqrt), slope(ONE.over(TWO.times(sqrt(X))), x -> 0.5 / Math.abs(Math.sqrt(x)))),
    EXP("exp", "\\exp", "exp", REAL, "NIST DLMF 4.7", is(exp(X), StrictMath::exp), slope(exp(X), StrictMath::exp)),
    LN("ln", "\\ln", "ln", POSITIVE, "NIST DLMF 4.7", is(ln(X), StrictMath::log), slope(ONE.over(X), x -> 1 / x)),
    SIN("sin", "\\sin", "sin", REAL, "NIST DLMF 4.20", is(sin(X), StrictMath::sin), slope(cos(X), StrictMath::cos)),
    COS("cos", "\\cos", "cos", REAL, "NIST DLMF 4.20",
            is(cos(X), StrictMath::cos), slope(sin(X).negative(), x -> 0 - StrictMath.sin(x))),
    TAN("tan", "\\tan", "tan", COSINE_NOT_ZERO, "NIST DLMF 4.20",
            is(tan(X), StrictMath::tan), slope(ONE.over(squared(cos(X))), Powers::tanSlope)),
    SINH("sinh", "\\sinh", "sinh", REAL, "NIST DLMF 4.34",
            is(sinh(X), StrictMath::sinh), slope(cosh(X), StrictMath::cosh)),
    COSH("cosh", "\\cosh", "cosh", REAL, "NIST DLMF 4.34",
            is(cosh(X), StrictMath::cosh), slope(sinh(X), StrictMath::sinh)),
    ARCTAN("arctan", "\\arctan", "arctan", REAL, "NIST DLMF 4.24",
            is(arctan(X), StrictMath::atan), slope(ONE.over(ONE.plus(squared(X))), Saturating::arctanSlope)),
    ABS("abs", "\\mathrm{abs}", "abs", REAL, "definition of the absolute value",
            is(abs(X), Math::abs), slope(sign(X), Rectifiers::sign),
            new Kink(0, -1, 1, "The slope of |x| at 0 is taken as 0, the middle of −1 and 1, as PyTorch does.",
                    // derivatives.yaml: sgn; math_grad.py _AbsGrad: sign; lax.py _abs_jvp_rule: x ≥ 0
                    new Usage("PyTorch", 0), new Usage("TensorFlow", 0), new Usage("JAX", 1))),
    SIGMOID("sigmoid", "\\sigma", "σ", REAL, "Lecture 6, S9 and S11",
            is(ONE.over(ONE.plus(exp(X.negative()))), Doubles::sigmoid),
            slope(A.times(ONE.minus(A)), Saturating::sigmoidSlope)),
    TANH("tanh", "\\tanh", "tanh", REAL, "Lecture 6, S9 and S12",
            is(tanh(X), StrictMath::tanh), slope(ONE.plus(A).times(ONE.minus(A)), Saturating::tanhSlope)),
    RELU("relu", "\\mathrm{ReLU}", "ReLU", REAL, "Lecture 6, S9 and S13; Nair and Hinton, ICML 2010",
            is(max(ZERO, X), Rectifiers::relu),
            slope(Rectifiers::writtenReluSlope, Rectifiers::reluSlope),
            new Kink(0, 0, 1, "ReLU′(0) is a convention; a setting decides.",
                    // relu_op_functor.h ReluGrad and jax.nn.relu: x > 0
                    new Usage("PyTorch", 0), new Usage("TensorFlow", 0), new Usage("JAX", 0), new Usage("lecture", 1))),
    LEAKY_RELU("leaky-relu", "\\mathrm{LeakyReLU}", "LeakyReLU", REAL, "Maas, Hannun and Ng, ICML 2013 (slope 0.01)",
            is(cases(num(0.01).times(X), when(X, GREATER, ZERO, X)), x -> x > 0 ? x : 0.01 * x),
            slope(cases(num(0.01), when(X, GREATER, ZERO, ONE)), x -> x > 0 ? 1 : 0.01),
            new Kink(0, 0.01, 1, "The slope at 0 is taken as 0.01, as PyTorch does: it uses 1 for x > 0 alone.",
                    // relu_op_functor.h LeakyReluGrad: x > 0; jax.nn.leaky_relu: x ≥ 0
                    new Usage("PyTorch", 0.01), new Usage("TensorFlow", 0.01), new Usage("JAX", 1))),
    ELU("elu", "\\mathrm{ELU}", "ELU", REAL, "arXiv:1511.07289, with α = 1, where the slope has no jump",
            is(cases(exp(X).minus(ONE), when(X, GREATER, ZERO, X)), x -> x > 0 ? x : StrictMath.expm1(x)),
            slope(cases(exp(X), when(X, GREATER, ZERO, ONE)), x -> x > 0 ? 1 : StrictMath.exp(x))),
    SOFTPLUS("softplus", "\\mathrm{softplus}", "softplus", REAL, "Dugas et al., NIPS 2000",
            is(ln(ONE.plus(exp(X))), Saturating::softplus), slope(sigmoid(X), Doubles::sigmoid)),
    SOFTSIGN("softsign", "\\mathrm{softsign}", "softsign", REAL, "Glorot and Bengio, AISTATS 2010",
            is(X.over(ONE.plus(abs(X))), x -> x / (1 + Math.abs(x))),
            slope(ONE.over(squared(ONE.plus(abs(X)))), Saturating::softsignSlope)),
    SILU("silu", "\\mathrm{SiLU}", "SiLU", REAL, "arXiv:1702.03118",
            is(X.times(sigmoid(X)), Gated::silu),
            slope(sigmoid(X).times(ONE.plus(X.times(ONE.minus(sigmoid(X))))), Gated::siluSlope)),
    GELU("gelu", "\\mathrm{GELU}", "GELU", REAL, "arXiv:1606.08415, the exact form with erf",
            is(HALF.times(X).times(ONE.plus(erf(X.over(sqrt(TWO))))), Gauss::gelu),
            slope(HALF.times(ONE.plus(erf(X.over(sqrt(TWO)))))
                            .plus(X.times(exp(squared(X).over(TWO).negative())).over(sqrt(TWO.times(PI)))),
                    Gauss::geluSlope)),
    MISH("mish", "\\mathrm{Mish}", "Mish", REAL, "arXiv:1908.08681",
            is(X.times(tanh(ln(ONE.plus(exp(X))))), Gated::mish),
            slope(tanh(ln(ONE.plus(exp(X))))
                            .plus(X.times(sigmoid(X)).times(ONE.minus(squared(tanh(ln(ONE.plus(exp(X)))))))),
                    Gated::mishSlope)),
    HARD_TANH("hard-tanh", "\\mathrm{hardtanh}", "hardtanh", REAL, "Collobert, 2004; PyTorch Hardtanh",
            is(max(num(-1), min(ONE, X)), x -> Math.clamp(x, -1, 1)),
            slope(cases(ZERO, when(abs(X), LESS, ONE, ONE)), x -> Math.abs(x) < 1 ? 1 : 0),
            // PyTorch hardtanh_backward_kernel: 0 where x ≤ −1 or x ≥ 1; jax.nn.hard_tanh: x where −1 ≤ x ≤ 1
            new Kink(-1, 0, 1, "The slope at −1 is taken as 0, as PyTorch does.",
                    new Usage("PyTorch", 0), new Usage("JAX", 1)),
            new Kink(1, 1, 0, "The slope at 1 is taken as 0, as PyTorch does.",
                    new Usage("PyTorch", 0), new Usage("JAX", 1))),
    HARD_SIGMOID("hard-sigmoid", "\\mathrm{hardsigmoid}", "hardsigmoid", REAL, "arXiv:1905.02244; PyTorch Hardsigmoid",
            is(max(ZERO, min(num(6), X.plus(num(3)))).over(num(6)), x -> Math.clamp(x + 3, 0, 6) / 6),
            slope(cases(ZERO, when(abs(X), LESS, num(3), ONE.over(num(6)))), x -> Math.abs(x) < 3 ? 1.0 / 6 : 0),
            // PyTorch hardsigmoid_backward_kernel: −3 < x < 3; jax.nn.relu6: 0 < x < 6
            new Kink(-3, 0, 1.0 / 6, "The slope at −3 is taken as 0, as PyTorch does.",
                    new Usage("PyTorch", 0), new Usage("JAX", 0)),
            new Kink(3, 1.0 / 6, 0, "The slope at 3 is taken as 0, as PyTorch does.",
                    new Usage("PyTorch", 0), new Usage("JAX", 0))),
    SELU("selu", "\\mathrm{SELU}", "SELU", REAL, "arXiv:1706.02515",
            is(cases(GREEK_LAMBDA.times(GREEK_ALPHA).times(exp(X).minus(ONE)),
                            when(X, GREATER, ZERO, GREEK_LAMBDA.times(X))),
                    Rectifiers::selu),
            slope(cases(GREEK_LAMBDA.times(GREEK_ALPHA).times(exp(X)), when(X, GREATER, ZERO, GREEK_LAMBDA)),
                    Rectifiers::seluSlope),
            new Kink(0, Rectifiers.LAMBDA_ALPHA, Rectifiers.LAMBDA,
                    "The slope at 0 is taken as λα ≈ 1.758, the limit from the left, as PyTorch does.",
                    // relu_op_functor.h SeluGrad: λα for x < 0 alone
                    new Usage("PyTorch", Rectifiers.LAMBDA_ALPHA), new Usage("TensorFlow", Rectifiers.LAMBDA))),
    LOG_SIGMOID("log-sigmoid", "\\mathrm{LogSigmoid}", "LogSigmoid", REAL, "PyTorch LogSigmoid",
            is(ln(sigmoid(X)), x -> -Saturating.softplus(-x)), slope(sigmoid(X.negative()), x -> Doubles.sigmoid(-x))),
    LN_PLUS_EXP("ln-plus-exp", "f", "f", POSITIVE, "Lecture 6, S8",
            is(ln(X).plus(exp(X)), x -> StrictMath.log(x) + StrictMath.exp(x)),
            slope(ONE.over(X).plus(exp(X)), x -> 1 / x + StrictMath.exp(x)));
    // spotless:on

    private final String id;
    private final String latex;
    private final String plain;
    private final Domain domain;
    private final String source;
    private final Value f;
    private final Slope slope;
    private final List<Kink> kinks;

    Fn(String id, String latex, String plain, Domain domain, String source, Value f, Slope slope, Kink... kinks) {
        this.id = id;
        this.latex = latex;
        this.plain = plain;
        this.domain = domain;
        this.source = source;
        this.f = f;
        this.slope = slope;
        this.kinks = List.of(kinks);
    }

    /// The entry with this id, such as `leaky-relu`.
    public static Optional<Fn> byId(String id) {
        return Stream.of(values()).filter(fn -> fn.id.equals(id)).findFirst();
    }

    private record Value(Expression written, DoubleUnaryOperator code) {}

    private record Slope(Function<Conventions, Expression> written, SlopeCode code) {}

    private interface SlopeCode {
        double at(double x, Conventions conventions);
    }

    private static Value is(Expression written, DoubleUnaryOperator code) {
        return new Value(written, code);
    }

    private static Slope slope(Expression written, DoubleUnaryOperator code) {
        return new Slope(_ -> written, (x, conventions) -> code.applyAsDouble(x));
    }

    private static Slope slope(Function<Conventions, Expression> written, SlopeCode code) {
        return new Slope(written, code);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String latex() {
        return latex;
    }

    @Override
    public String plain() {
        return plain;
    }

    @Override
    public Expression formula() {
        return f.written;
    }

    @Override
    public Expression derivative() {
        return derivative(Conventions.LECTURE);
    }

    @Override
    public Expression derivative(Conventions conventions) {
        return slope.written.apply(conventions);
    }

    @Override
    public Expression stable() {
        return Stable.value(this);
    }

    @Override
    public Expression stableSlope(Conventions conventions) {
        return Stable.slope(this, conventions);
    }

    @Override
    public double value(double x) {
        return f.code.applyAsDouble(x);
    }

    @Override
    public double rest(double x) {
        return switch (this) {
            case SIGMOID -> SIGMOID.value(-x);
            case TANH -> 2 * SIGMOID.value(-2 * x);
            case SOFTSIGN -> x < 0 ? 1 - value(x) : 1 / (1 + x);
            default -> 1 - value(x);
        };
    }

    @Override
    public double slope(double x, Conventions conventions) {
        return slope.code.at(x, conventions);
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public List<Kink> kinks() {
        return kinks;
    }

    @Override
    public String source() {
        return source;
    }
}
