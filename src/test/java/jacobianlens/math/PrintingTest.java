package jacobianlens.math;

import static jacobianlens.math.Expression.call;
import static jacobianlens.math.Expression.number;
import static jacobianlens.math.Expression.variable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.TeXFormula;

class PrintingTest {
    private static final Expression X = variable("x");
    private static final Expression A = new Expression.Known(new Symbol("a[2]", "a_2", "a₂"), 0.25, null);
    private static final Expression SLOPE = new Expression.Known(
            new Symbol("da/dz[2]", "\\sigma'(z_2)", "σ′(z₂)"),
            0.24983,
            A.times(number(1).minus(A)));
    private static final Expression W = new Expression.Known(new Symbol("W[3,2]", "w_{32}", "w₃₂"), -0.9, null);

    private record Printed(Expression expression, String plain, String latex) {}

    private static final List<Printed> TABLE = List.of(
            new Printed(SLOPE.times(W), "σ′(z₂)·w₃₂", "\\sigma'(z_2)\\,w_{32}"),
            new Printed(A.times(number(1).minus(A)), "a₂(1 − a₂)", "a_2(1 - a_2)"),
            new Printed(X.power(number(2)).plus(number(1)), "x² + 1", "x^{2} + 1"),
            new Printed(X.power(number(2)).negative(), "−x²", "-x^{2}"),
            new Printed(X.negative().power(number(2)), "(−x)²", "(-x)^{2}"),
            new Printed(number(1).over(X.power(number(2))).negative(), "−1/x²", "-\\frac{1}{x^{2}}"),
            new Printed(number(2).times(X), "2x", "2x"),
            new Printed(number(2).times(number(3)), "2·3", "2 \\cdot 3"),
            new Printed(number(2).times(number(-3)), "2(−3)", "2(-3)"),
            new Printed(number(2).times(number(1).over(X)), "2·(1/x)", "2 \\cdot \\frac{1}{x}"),
            new Printed(X.times(call(Elementary.SIN, X)), "x·sin(x)", "x\\,\\sin(x)"),
            new Printed(X.over(number(2)).over(number(3)), "x/2/3", "\\frac{\\frac{x}{2}}{3}"),
            new Printed(
                    number(1).over(number(2).times(call(Elementary.SQRT, X))), "1/(2√(x))", "\\frac{1}{2\\sqrt{x}}"),
            new Printed(number(1).minus(X.minus(number(1))), "1 − (x − 1)", "1 - (x - 1)"),
            new Printed(call(Elementary.EXP, X.negative()), "e^(−x)", "e^{-x}"),
            new Printed(call(Elementary.TANH, X).power(number(2)), "tanh²(x)", "\\tanh^{2}(x)"),
            new Printed(call(Elementary.SIGMOID, X).power(number(2)), "(σ(x))²", "(\\sigma(x))^{2}"),
            new Printed(X.power(X.power(number(2))), "x^x²", "x^{x^{2}}"),
            new Printed(X.power(X).power(number(2)), "(x^x)²", "(x^{x})^{2}"),
            new Printed(X.power(number(-1)), "x⁻¹", "x^{-1}"),
            new Printed(number(3).times(number(2).power(X)), "3·2^x", "3 \\cdot 2^{x}"),
            new Printed(number(1.5e-7).times(X), "1.5·10⁻⁷·x", "1.5\\cdot 10^{-7}\\,x"),
            new Printed(call(Elementary.ABS, X), "abs(x)", "\\left|x\\right|"),
            new Printed(SLOPE.power(number(2)), "(σ′(z₂))²", "(\\sigma'(z_2))^{2}"),
            new Printed(variable("yhat").minus(variable("y")), "ŷ − y", "\\hat{y} - y"),
            new Printed(new Expression.Sum(List.of()), "0", "0"),
            new Printed(new Expression.Times(List.of()), "1", "1"),
            new Printed(
                    new Expression.Cases(
                            List.of(new Expression.Branch(
                                    number(1),
                                    new Expression.Condition(X, Expression.Relation.GREATER_OR_EQUAL, number(0)))),
                            number(0)),
                    "1 if x ≥ 0, else 0",
                    "\\begin{cases} 1 & \\quad x \\ge 0 \\\\ 0 & \\quad \\text{otherwise} \\end{cases}"));

    @Test
    void expressionsPrintWithFewBrackets() {
        for (var row : TABLE) {
            assertThat(Plain.of(row.expression)).isEqualTo(row.plain);
            assertThat(Latex.of(row.expression)).isEqualTo(row.latex);
            parses(row.latex);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2", "0.25, 0.25, 0.25", "-0.5, -0.5, −0.5", "0.24983, 0.24983, 0.2498",
                "1.699123e-17, 1.699123e-17, 1.699·10⁻¹⁷",
        "123456, 123456, 123456", "12345.67, 12345.67, 12350", "1e300, 1e300, 1·10³⁰⁰", "-0.0, 0, 0",
                "0.0001, 0.0001, 0.0001",
        "NaN, NaN, NaN", "-Infinity, -Infinity, −∞", "1e15, 1e15, 1·10¹⁵"
    })
    void numbers(double value, String exact, String shortForm) {
        assertThat(Numbers.exact(value)).isEqualTo(exact);
        assertThat(Double.valueOf(Double.parseDouble(Numbers.exact(value)) + 0.0))
                .isEqualTo(Double.valueOf(value + 0.0));
        assertThat(Numbers.shortForm(value)).isEqualTo(shortForm);
    }

    @Test
    void theSecondLineOfACellPutsNumbersIn() {
        assertThat(Plain.of(Substitution.numbers(SLOPE.times(W)))).isEqualTo("0.2498(−0.9)");
        assertThat(Plain.of(Substitution.bind(X.times(X), Map.of("x", A.plus(W)))))
                .isEqualTo("(a₂ + w₃₂)(a₂ + w₃₂)");
    }

    @Test
    void formulas() {
        var z = named("z", "z", 3, 1);
        var x = named("x", "x^{(1)}", 2, 1);
        var diag = new Formula.Diag(3, i -> X);
        check(diag, "\\mathrm{diag}\\left(x, x, x\\right)");
        check(Formula.product(diag, Formula.sum(z, z)), "\\mathrm{diag}\\left(x, x, x\\right)\\,\\left(z + z\\right)");
        check(new Formula.Each("\\sigma", "σ", Math::abs, z), "\\sigma\\left(z\\right)");
        check(new Formula.Inverse(diag), "\\mathrm{diag}\\left(x, x, x\\right)^{-1}");
        check(
                new Formula.Rows(2, i -> new Formula.Row(A, i == 0 ? z : x)),
                "\\begin{pmatrix} \\longleftarrow a_2\\,z \\longrightarrow \\\\ \\longleftarrow "
                        + "a_2\\,x^{(1)} \\longrightarrow \\end{pmatrix}");
        check(new Formula.Grid(1, 2, (i, j) -> number(j)), "\\begin{pmatrix} 0 & 1 \\end{pmatrix}");
        check(Formula.equation(new Formula.Scale(X, z), new Formula.Negative(new Formula.Identity(2))), "x\\,z = -I");
        check(Formula.sum(z, new Formula.Negative(z)), "z - z");
    }

    @Test
    void longFormulasMakeOnlyTheEntriesTheyShow() {
        var made = new AtomicInteger();
        var diag = new Formula.Diag(100_000, i -> number(made.incrementAndGet()));
        check(diag, "\\mathrm{diag}\\left(1, 2, \\dots, 3\\right)");
        made.set(0);
        check(
                new Formula.Grid(100_000, 100_000, (i, j) -> number(made.incrementAndGet())),
                "\\begin{pmatrix} 1 & 2 & \\dots & 3 \\\\ 4 & 5 & \\dots & 6 \\\\ \\vdots & \\vdots & \\ddots & \\vdots"
                        + " \\\\ 7 & 8 & \\dots & 9 \\end{pmatrix}");
    }

    @Test
    void aMarkedSymbolIsColoured() {
        Latex.Marker blue =
                (symbol, latex) -> symbol.key().equals("W[3,2]") ? "\\textcolor{#0969da}{" + latex + "}" : latex;
        var latex = Latex.of(new Formula.Scalar(SLOPE.times(W)), blue);
        assertThat(latex).isEqualTo("\\sigma'(z_2)\\,\\textcolor{#0969da}{w_{32}}");
        parses(latex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b^c {x} $ & # % ~ \\",
                "my.layer-1",
                "Ünï 数 Ω ж",
                "",
                "a\nb",
                "\\input{x}",
                "x − 1 ≥ ŷ · σ′(z₂)",
                "😀",
                "αβγδεζηθικλμνξοπρςστυφχψω ΑΩ"
            })
    void anyTextIsSafe(String text) {
        parses(Latex.text(text));
    }

    private static Formula.Named named(String key, String latex, int rows, int columns) {
        return new Formula.Named(
                new Symbol(key, latex, key), new Jacobian.Dense(Matrix.of(rows, columns, (i, j) -> i + j)));
    }

    private static void check(Formula formula, String latex) {
        assertThat(Latex.of(formula)).isEqualTo(latex);
        parses(latex);
    }

    private static void parses(String latex) {
        new TeXFormula(latex).createTeXIcon(0, 20);
    }
}
