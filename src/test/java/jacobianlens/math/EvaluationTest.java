package jacobianlens.math;

import static jacobianlens.math.Expression.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Vec D = Vec.of(2, -1, 0.5);
    private static final Formula DIAG = new Formula.Diag(3, i -> number(D.at(i)));
    private static final Formula.Named COLUMN =
            new Formula.Named(new Symbol("x", "x", "x"), new Jacobian.Dense(Matrix.column(Vec.of(1, 2, 3))));
    private static final Formula.Named ROW =
            new Formula.Named(new Symbol("r", "r", "r"), new Jacobian.Dense(Matrix.row(Vec.of(1, 2, 3))));
    private static final Formula M = new Formula.Grid(3, 2, (i, j) -> number(i - 2 * j));

    private static final List<Formula> TRUE_EQUATIONS = List.of(
            Formula.equation(Formula.product(DIAG, new Formula.Inverse(DIAG)), new Formula.Identity(3)),
            Formula.equation(Formula.sum(DIAG, new Formula.Negative(DIAG)), new Formula.Scale(number(0), DIAG)),
            Formula.equation(
                    new Formula.Transposed(Formula.product(DIAG, M)), Formula.product(new Formula.Transposed(M), DIAG)),
            Formula.equation(
                    new Formula.Rows(3, i -> new Formula.Row(i == 0 ? null : number(i), ROW)),
                    new Formula.Grid(3, 3, (i, j) -> number(Math.max(1, i) * (j + 1)))),
            Formula.equation(
                    new Formula.Each("f", "f", v -> v * v, COLUMN),
                    new Formula.Grid(3, 1, (i, j) -> number((i + 1) * (i + 1)))),
            Formula.equation(new Formula.Scalar(number(4)), new Formula.Grid(1, 1, (i, j) -> number(4))),
            Formula.equation(
                    Formula.sum(DIAG, Formula.product(COLUMN, new Formula.Transposed(COLUMN))),
                    new Formula.Grid(3, 3, (i, j) -> number((i == j ? D.at(i) : 0) + (i + 1) * (j + 1)))));

    @Test
    void trueEquationsHoldAndFalseOnesDoNot() {
        for (var equation : TRUE_EQUATIONS) {
            assertThat(Evaluation.holds((Formula.Equation) equation, 1e-12))
                    .as(Latex.of(equation))
                    .isTrue();
        }
        assertThat(Evaluation.holds(new Formula.Equation(List.of(DIAG, new Formula.Identity(3))), 1e-12))
                .isFalse();
        assertThat(Evaluation.holds(new Formula.Equation(List.of(DIAG, M)), 1e-12))
                .isFalse();
    }

    @Test
    void aLargeDiagonalStaysDiagonal() {
        int n = 100_000;
        var d = new Formula.Diag(n, i -> number(i));
        var twice = new Formula.Equation(List.of(Formula.sum(d, d), new Formula.Scale(number(2), d)));
        assertThat(Evaluation.of(Formula.product(d, d))).isInstanceOf(Jacobian.Diagonal.class);
        assertThat(Evaluation.holds(twice, 0)).isTrue();
    }

    @Test
    void aDiagonalPlusAnOuterProductKeepsItsShape() {
        var outer = new Formula.Named(new Symbol("o", "o", "o"), new Jacobian.Outer(D, D));
        assertThat(Evaluation.of(Formula.sum(DIAG, new Formula.Negative(outer))))
                .isInstanceOf(Jacobian.DiagonalMinusOuter.class);
    }

    @Test
    void onlyADiagonalIsInverted() {
        assertThatThrownBy(() -> Evaluation.of(new Formula.Inverse(M))).hasMessageContaining("diagonal");
    }
}
