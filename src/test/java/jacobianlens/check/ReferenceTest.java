package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Fn;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our forty digits are those of mpmath, in which the reference rows were written, over the whole double range.
final class ReferenceTest {
    private static final BigDecimal CLOSE = new BigDecimal("1e-37");
    private static final BigDecimal ROUNDED = new BigDecimal("3e-16");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-330");

    @ParameterizedTest
    @EnumSource
    void fortyDigitsOfValuesAndSlopes(Fn fn) throws IOException {
        var line = WrittenLine.inX(fn.formula());
        int reached = 0;
        var rows = rows(fn.id());
        for (int k = 0; k < rows.size(); k += 5) {
            double x = Double.parseDouble(rows.get(k)[1].replace("p+", "p"));
            if (fn.kink(x) != null) continue;
            reached += same(fn, x, Reference.value(line, x), rows.get(k)[2]);
            reached += same(fn, x, Reference.slope(line, x), rows.get(k)[3]);
        }
        if (!rows.isEmpty()) assertThat(reached).as("numbers compared").isGreaterThan(50);
    }

    private static int same(Fn fn, double x, Optional<BigDecimal> ours, String theirs) {
        if (ours.isEmpty() || theirs.endsWith("inf")) return 0;
        var expected = new BigDecimal(theirs);
        var margin = expected.abs().multiply(rounded(fn) ? ROUNDED : CLOSE).max(SMALLEST);
        assertThat(ours.get().subtract(expected).abs())
                .as("%s at %s: %s, mpmath %s", fn.id(), x, ours.get(), theirs)
                .isLessThanOrEqualTo(margin);
        return 1;
    }

    /// Whether a constant in the formula is a double here and a decimal there.
    private static boolean rounded(Fn fn) {
        return fn == Fn.LEAKY_RELU || fn == Fn.SELU;
    }

    private static List<String[]> rows(String id) throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/reference/unary.csv"))) {
            return lines.map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(id))
                    .toList();
        }
    }

    @Test
    void whatCannotBeReachedIsEmpty() {
        var exp = WrittenLine.inX(Expression.call(Elementary.EXP, Expression.variable("x")));
        assertThat(Reference.value(exp, 1e300)).isEmpty();
        assertThat(Reference.slope(WrittenLine.inX(Fn.SQRT.formula()), 0)).isEmpty();
        assertThat(Reference.slope(WrittenLine.inX(Fn.LN.formula()), -1)).isEmpty();
    }
}
