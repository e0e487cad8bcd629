package jacobianlens.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Step;
import jacobianlens.math.Evaluation;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import java.util.List;

/// Holds what a formula says against numbers that were worked out apart from it.
public final class Statements {
    private static final double CLOSE = 1e-8;
    private final Worked numbers;
    private int sides;

    private Statements(Worked numbers) {
        this.numbers = numbers;
    }

    /// Every side of every statement of a step comes to the numbers of the array it is about: the one it names first,
    /// else the step's last.
    ///
    /// @return how many sides were held against numbers
    public static int check(Step step, Worked numbers) {
        var statements = new Statements(numbers);
        var all = step.formula() instanceof Formula.Together(var several) ? several : List.of(step.formula());
        for (var statement : all) {
            var sides = ((Formula.Equation) statement).sides();
            var expected = statements.about(sides.getFirst(), step);
            for (var side : sides) statements.same(Evaluation.of(side), expected, step.summary());
        }
        return statements.sides;
    }

    private double[][] about(Formula first, Step step) {
        return switch (first) {
            case Formula.Named named -> numbers.array(named.symbol().key());
            case Formula.Scalar(Expression.Known known) -> entry(known.symbol().key());
            default -> numbers.array(step.tiles().getLast().quantity().id());
        };
    }

    /// One entry of a column by its key, such as `z[2]`.
    private double[][] entry(String key) {
        int at = key.lastIndexOf('[');
        String index = key.substring(at + 1, key.length() - 1);
        return new double[][] {{numbers.at(key.substring(0, at), Integer.parseInt(index))}};
    }

    private void same(Jacobian side, double[][] expected, String step) {
        sides++;
        assertThat(side.rows()).as(step).isEqualTo(expected.length);
        assertThat(side.columns()).as(step).isEqualTo(expected[0].length);
        for (int i = 0; i < expected.length; i++)
            for (int j = 0; j < expected[0].length; j++)
                assertThat(side.at(i, j))
                        .as("%s: (%d, %d)", step, i + 1, j + 1)
                        .isCloseTo(expected[i][j], within(CLOSE * Math.max(1, Math.abs(expected[i][j]))));
    }
}
