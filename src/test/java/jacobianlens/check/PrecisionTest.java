package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.check.Reading.Form;
import jacobianlens.function.Conventions;
import jacobianlens.function.Fn;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lessons;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The lecture's form and the stable form, in both widths, against true digits.
final class PrecisionTest {
    private static final double[] EXTREMES = {-800, -89, -1e-9, 0.3, 20, 40, 89, 710};

    private static Precision value(Fn f, double x) {
        return Precision.of(name("f"), at(f.formula(), x), at(f.stable(), x));
    }

    private static Precision slope(Fn f, double x) {
        var a = new Expression.Known(name("a"), f.value(x), at(f.formula(), x));
        return Precision.of(
                name("f′"),
                at(Substitution.bind(f.derivative(), Map.of("a", a)), x),
                at(f.stableSlope(Conventions.LECTURE), x));
    }

    private static Expression at(Expression of, double x) {
        return Substitution.bind(of, Map.of("x", new Expression.Known(name("x"), x)));
    }

    private static Symbol name(String text) {
        return new Symbol(text, text, text);
    }

    private static Reading reading(Precision of, Form form, Width width) {
        return of.reading(form, width).orElseThrow();
    }

    /// True digits, and the correct digits of the lecture's form in both widths. The numbers are mpmath's.
    private static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(slope(Fn.SIGMOID, 20), "2.06115361394184934365229·10⁻⁹", 7, 0),
                Arguments.of(slope(Fn.SIGMOID, 40), "4.24835425529158895923221·10⁻¹⁸", 0, 0),
                Arguments.of(slope(Fn.TANH, 20), "1.69934170211663558369288·10⁻¹⁷", 0, 0),
                Arguments.of(value(Fn.SOFTPLUS, 88), "88", Truth.ALL, Truth.ALL),
                Arguments.of(value(Fn.SOFTPLUS, 89), "89", Truth.ALL, 0),
                Arguments.of(value(Fn.SOFTPLUS, 800), "800", 0, 0));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLecturesFormLosesWhatTheStableFormKeeps(Precision of, String truth, int double64, int single) {
        assertThat(of.truth().text()).isEqualTo(truth);
        assertThat(reading(of, Form.TEXTBOOK, Width.FLOAT64).correct()).isEqualTo(double64);
        assertThat(reading(of, Form.TEXTBOOK, Width.FLOAT32).correct()).isEqualTo(single);
        assertThat(reading(of, Form.STABLE, Width.FLOAT64).correct()).isGreaterThanOrEqualTo(15);
        assertThat(reading(of, Form.STABLE, Width.FLOAT32).correct()).isGreaterThanOrEqualTo(7);
        assertThat(of.readings()).filteredOn(Reading::isWrong).allMatch(reading -> reading.form() == Form.TEXTBOOK);
    }

    @Test
    void infinityIsWhatTheLecturesSoftplusSays() {
        var of = value(Fn.SOFTPLUS, 800);
        assertThat(of.readings()).extracting(Reading::text).containsExactly("∞", "∞", "800", "800");
    }

    /// A formula as it goes wrong, and the sentence that says where.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sigmoid | 40 | FLOAT64 | 0 | 1 − a leaves 0 in float64, because a is rounded to 1 (cancellation), so the whole is 0.",
                "sigmoid | 20 | FLOAT32 | 0 | 1 − a leaves 0 in float32, because a is rounded to 1 (cancellation), so the whole is 0.",
                "tanh | 20 | FLOAT64 | 0 | 1 − a leaves 0 in float64, because a is rounded to 1 (cancellation), so the whole is 0.",
                "sigmoid | -89 | FLOAT32 | 0 | e^(−x) is about 4.5·10³⁸, too large for float32 (overflow), so the whole is 0.",
                "elu | -800 | FLOAT64 | 0 | e^x is about 3.7·10⁻³⁴⁸, too small for float64 (underflow), so the whole is 0."
            })
    void theSentenceNamesThePlace(String id, double x, Width width, String value, String why) {
        var reading = reading(slope(Fn.byId(id).orElseThrow(), x), Form.TEXTBOOK, width);
        assertThat(reading.text()).isEqualTo(value);
        assertThat(reading.why()).isEqualTo(why);
        assertThat(reading.correct()).isZero();
    }

    /// σ′(3000) has no float64 and still its digits, by mpmath.
    @Test
    void aNumberTooSmallForDoublesKeepsItsTrueDigits() {
        var of = slope(Fn.SIGMOID, 3000);
        assertThat(of.truth().text()).isEqualTo("1.30783901892125043787986·10⁻¹³⁰³");
        assertThat(of.readings()).allMatch(Reading::isWrong).allMatch(reading -> reading.value() == 0);
        assertThat(slope(Fn.SIGMOID, 2e6).truth().text()).endsWith("·10⁻⁸⁶⁸⁵⁸⁹");
        assertThat(slope(Fn.SIGMOID, 1e300).truth().text()).isEqualTo("10⁻⁴⁰⁰⁰⁰⁰ or less");
    }

    @ParameterizedTest
    @EnumSource
    void theStableFormKeepsItsDigitsAtTheExtremes(Fn fn) {
        for (double x : EXTREMES) {
            if (fn.objection(x) != null || fn == Fn.GELU && x < 0) continue;
            for (var of : List.of(value(fn, x), slope(fn, x))) {
                double kept = of.reading(Form.STABLE, Width.FLOAT64)
                        .or(() -> of.reading(Form.TEXTBOOK, Width.FLOAT64))
                        .orElseThrow()
                        .value();
                double nearest = Objects.requireNonNull(of.truth().digits()).doubleValue();
                double ulp = Math.ulp(Double.isInfinite(nearest) ? Double.MAX_VALUE : nearest);
                assertThat(kept == nearest || Math.abs(kept - nearest) <= 6 * ulp)
                        .as(
                                "%s of %s at %s is %s, true is %s",
                                of.cell().plain(), fn.id(), x, kept, of.truth().text())
                        .isTrue();
            }
        }
    }

    /// The rows were computed elsewhere, from the written formulas; there 0.01 and λ are decimal numbers, here doubles.
    @ParameterizedTest
    @EnumSource
    void theTruthIsTheReference(Fn fn) {
        var rows = jacobianlens.function.Reference.lines("unary.csv", fn.id());
        for (int k = 0; k < rows.size(); k += fn == Fn.GELU ? 101 : 23) {
            double x = Double.parseDouble(rows.get(k)[1].replace("p+", "p"));
            same(fn, x, value(fn, x).truth(), rows.get(k)[2]);
            same(fn, x, slope(fn, x).truth(), rows.get(k)[3]);
        }
    }

    private static void same(Fn fn, double x, Truth truth, String expected) {
        var digits = truth.digits();
        boolean outside = expected.endsWith("inf") || new BigDecimal(expected).signum() == 0;
        if (digits == null || outside) return;
        var row = new BigDecimal(expected);
        boolean decimal = fn == Fn.LEAKY_RELU || fn == Fn.SELU;
        assertThat(digits.subtract(row).abs())
                .as("%s at %s: %s", fn.id(), x, digits)
                .isLessThanOrEqualTo(row.abs().multiply(new BigDecimal(decimal ? "2e-16" : "1e-37")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "800 | e^x is about 2.7·10³⁴⁷, too large for float64 and float32 (overflow), so the whole is ∞.",
                "1e7 | e^x is about 6.6·10⁴³⁴²⁹⁴⁴, too large for float64 and float32 (overflow), so the whole is ∞.",
                "1e300 | ln(1 + e^x) is ∞ in float64 and float32, because 1 + e^x is rounded to ∞."
            })
    void anOverflowIsSizedWhereThatCanBeTold(double x, String why) {
        assertThat(value(Fn.SOFTPLUS, x).sentences().getFirst()).isEqualTo(why);
    }

    @Test
    void theLeastExactCellIsTheSaturatedOne() {
        var start = Lessons.byId("activation").start();
        var inputs = start.inputs().with("g", new Input.Word("sigmoid")).with("z", new Input.Vector(Vec.of(1, 40, -2)));
        var scenario = start.withInputs(inputs);
        var derivation = scenario.derive();
        var step = derivation.steps().getLast();
        assertThat(LeastExact.of(step)).hasValueSatisfying(cell -> {
            assertThat(cell.row()).isEqualTo(1);
            assertThat(cell.column()).isEqualTo(1);
            assertThat(derivation.find(cell.id()).orElseThrow().isJacobian()).isTrue();
        });
    }

    /// (e⁻⁵⁰⁰⁰ + 1) − 1: what is left lies 2171 digits behind the 1.
    @Test
    void aSumThatLosesHundredsOfDigitsIsOutOfReach() {
        var tiny = Expression.call(Elementary.EXP, new Expression.Num(-5000));
        var one = new Expression.Num(1);
        var of = new Expression.Sum(List.of(new Expression.Sum(List.of(tiny, one)), one.negative()));
        var precision = Precision.of(name("y"), of, of);
        assertThat(precision.truth().kind()).isEqualTo(Truth.Kind.OUT_OF_REACH);
        assertThat(precision.readings()).noneMatch(Reading::isWrong);
    }

    @Test
    void aSumTooLongForManyDigitsIsHeldAgainstNothing() {
        var terms = Collections.nCopies(100_000, (Expression) new Expression.Known(name("x"), 0.1));
        var of = Precision.of(
                name("Σx"),
                new Expression.Known(name("sum"), 10_000, new Expression.Sum(terms)),
                new Expression.Known(name("sum"), 10_000, new Expression.Sum(terms)));
        assertThat(of.truth().kind()).isEqualTo(Truth.Kind.TOO_LONG);
        assertThat(of.textbook()).isInstanceOf(Expression.Known.class);
        assertThat(of.readings()).hasSize(2).noneMatch(Reading::isWrong);
        assertThat(of.readings().getFirst().parts()).allMatch(Reading.Part::right);
    }

    @Test
    void aProductShowsItsFactors() {
        var scenario = Lessons.byId("layer-input").start();
        var derivation = scenario.derive();
        var product = derivation.steps().stream()
                .map(step -> step.multiplication())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var factors = FactorsOf.cell(derivation, product.result(), 1, 2);
        assertThat(factors)
                .singleElement()
                .satisfies(factor -> assertThat(factor.cell().plain()).isEqualTo("∂a₂/∂z₂"));
        assertThat(FactorsOf.cell(derivation, product.left(), 1, 1)).isEmpty();
    }
}
