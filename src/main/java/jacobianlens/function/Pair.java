package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/// A catalogue entry for a function of two numbers: f and both slopes, each as the lecture writes it beside code that
/// stays accurate.
///
/// @param names the two variables in the formulas
/// @param tie what is used where both numbers are equal, if the slopes jump there
record Pair(
        String id,
        String plain,
        Names names,
        Part f,
        Part byFirst,
        Part bySecond,
        Where domain,
        @Nullable Tie tie,
        String source) {

    record Names(String first, String second) {}

    /// The convention where both numbers are equal, and who takes which slope there.
    record Tie(String convention, List<Usage> first, List<Usage> second) {
        Tie(String convention) {
            this(convention, List.of(), List.of());
        }
    }

    record Part(Expression written, DoubleBinaryOperator code) {}

    /// The domain as plain text, and the objection to a pair outside it.
    record Where(String text, BiFunction<Double, Double, @Nullable Objection> objection) {}

    static Part part(Expression written, DoubleBinaryOperator code) {
        return new Part(written, code);
    }

    /// An enum of pairs: it holds the entry, and the interface is answered from it.
    interface Listed extends Pairwise {

        Pair pair();

        @Override
        default String id() {
            return pair().id;
        }

        @Override
        default String plain() {
            return pair().plain;
        }

        @Override
        default String first() {
            return pair().names.first;
        }

        @Override
        default String second() {
            return pair().names.second;
        }

        @Override
        default Expression formula() {
            return pair().f.written;
        }

        @Override
        default Expression firstDerivative() {
            return pair().byFirst.written;
        }

        @Override
        default Expression secondDerivative() {
            return pair().bySecond.written;
        }

        @Override
        default double value(double first, double second) {
            return pair().f.code.applyAsDouble(first, second);
        }

        @Override
        default double firstSlope(double first, double second, Conventions conventions) {
            return pair().byFirst.code.applyAsDouble(first, second);
        }

        @Override
        default double secondSlope(double first, double second, Conventions conventions) {
            return pair().bySecond.code.applyAsDouble(first, second);
        }

        @Override
        default String domain() {
            return pair().domain.text;
        }

        @Override
        default @Nullable Objection objection(double first, double second) {
            return pair().domain.objection.apply(first, second);
        }

        @Override
        default @Nullable String kink(double first, double second) {
            var tie = tie(first, second);
            return tie == null ? null : tie.convention;
        }

        @Override
        default List<Usage> firstUsages(double first, double second) {
            var tie = tie(first, second);
            return tie == null ? List.of() : tie.first;
        }

        @Override
        default List<Usage> secondUsages(double first, double second) {
            var tie = tie(first, second);
            return tie == null ? List.of() : tie.second;
        }

        private @Nullable Tie tie(double first, double second) {
            return first == second ? pair().tie : null;
        }

        @Override
        default String source() {
            return pair().source;
        }
    }
}
