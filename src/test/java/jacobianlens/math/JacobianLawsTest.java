package jacobianlens.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws 1 and 3 over one list of example shapes: every pair, every triple.
class JacobianLawsTest {
    private static final double EXACT = 1e-12;

    /// One or more of every shape, square and not.
    static final List<Jacobian> SHAPES = List.of(
            new Jacobian.Zero(3, 4),
            new Jacobian.Zero(3, 3),
            Jacobian.identity(3),
            new Jacobian.Scaled(-2.5, 3),
            new Jacobian.Scaled(-1, 4),
            new Jacobian.Diagonal(Vec.of(2, -1, 0.5)),
            new Jacobian.Diagonal(Vec.of(0, 3, -4, 1.5)),
            new Jacobian.SingleRow(1, 3, Vec.of(1, -2, 3, 0.5)),
            new Jacobian.SingleRow(0, 3, Vec.of(-1, 2, 7)),
            new Jacobian.SingleRow(2, 4, Vec.of(4, 0, -3)),
            new Jacobian.SingleColumn(1, 3, Vec.of(1, 2, -3)),
            new Jacobian.SingleColumn(3, 4, Vec.of(0.5, -2, 1)),
            new Jacobian.Outer(Vec.of(1, 2, -1), Vec.of(3, 0.5, -2, 1)),
            new Jacobian.Outer(Vec.of(1, 2, -1, 4), Vec.of(3, 0.5, -2)),
            new Jacobian.DiagonalMinusOuter(Vec.of(0.2, 0.3, 0.5), Vec.of(0.2, 0.3, 0.5), Vec.of(0.2, 0.3, 0.5)),
            new Jacobian.Dense(
                    Matrix.ofRows(new double[] {1, 2, 3, 4}, new double[] {-1, 0, 2, 5}, new double[] {0.5, -3, 1, 2})),
            new Jacobian.Dense(Matrix.ofRows(
                    new double[] {1, -2, 0}, new double[] {3, 1, 4}, new double[] {2, 2, -1}, new double[] {0, 1, 6})),
            new Jacobian.Dense(Matrix.ofRows(new double[] {0.25, 0.25, 0.25, 0.25})),
            new Jacobian.DiagonalMinusOuter(
                    Vec.of(2, 1, -1, 3),
                    List.of(
                            new Jacobian.Outer(Vec.of(1, 2, 0, -1), Vec.of(0.5, 1, 2, 1)),
                            new Jacobian.Outer(Vec.of(0, 1, 1, 4), Vec.of(-2, 1, 0.25, 3)))),
            new Jacobian.Patterned(
                    Matrix.ofRows(new double[] {2, 0, 0}, new double[] {0, 3, 0}, new double[] {-1, 0.5, 4}),
                    Matrix.ofRows(new double[] {1, 0, 0}, new double[] {1, 1, 0}, new double[] {1, 1, 1})),
            new Jacobian.DiagonalMinusOuter(Vec.of(0.5, 1, 2, -1), Vec.of(1, -2, 3, 0.5), Vec.of(2, 0, 1, 1)));

    record Pair(Jacobian left, Jacobian right) {
        Product product() {
            return left.times(right);
        }
    }

    static Stream<Pair> pairs() {
        return SHAPES.stream()
                .flatMap(left -> SHAPES.stream()
                        .filter(right -> left.columns() == right.rows())
                        .map(right -> new Pair(left, right)));
    }

    static Stream<Arguments> triples() {
        return pairs().flatMap(pair -> SHAPES.stream()
                .filter(third -> pair.right().columns() == third.rows())
                .map(third -> Arguments.of(pair.left(), pair.right(), third)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void denseOfTheProductIsTheProductOfTheDense(Pair pair) {
        var product = pair.product();
        same(product.value(), pair.left().dense().times(pair.right().dense()));
        assertThat(product.multiplications()).isBetween(0L, Product.denseCost(pair.left(), pair.right()));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void theOrderOfMultiplicationDoesNotChangeTheResult(Jacobian a, Jacobian b, Jacobian c) {
        var fromTheLeft = a.times(b).value().times(c).value();
        var fromTheRight = a.times(b.times(c).value()).value();
        same(fromTheLeft, fromTheRight.dense());
    }

    static Stream<Jacobian> shapes() {
        return Stream.concat(SHAPES.stream(), pairs().map(pair -> pair.product().value()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void structuralZerosAreZeroAndTransposesAgree(Jacobian jacobian) {
        var transposed = jacobian.transpose();
        assertThat(transposed.rows()).isEqualTo(jacobian.columns());
        assertThat(transposed.columns()).isEqualTo(jacobian.rows());
        for (int i = 0; i < jacobian.rows(); i++)
            for (int j = 0; j < jacobian.columns(); j++) {
                if (jacobian.isStructuralZero(i, j))
                    assertThat(jacobian.at(i, j)).isZero();
                assertThat(transposed.at(j, i)).isEqualTo(jacobian.at(i, j));
                assertThat(transposed.isStructuralZero(j, i)).isEqualTo(jacobian.isStructuralZero(i, j));
            }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void actingOnAVectorIsTheMatrixProduct(Jacobian jacobian) {
        var v = Vec.of(jacobian.columns(), j -> 1.5 - j);
        var u = Vec.of(jacobian.rows(), i -> 0.5 + i);
        var expected = jacobian.dense().times(v);
        var fromTheLeft = jacobian.dense().transpose().times(u);
        for (int i = 0; i < jacobian.rows(); i++)
            assertThat(jacobian.times(v).at(i)).isCloseTo(expected.at(i), within(EXACT));
        for (int j = 0; j < jacobian.columns(); j++)
            assertThat(jacobian.leftTimes(u).at(j)).isCloseTo(fromTheLeft.at(j), within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void scalingScalesEveryEntryAndKeepsTheStructure(Jacobian jacobian) {
        var scaled = jacobian.scaled(-3);
        same(scaled, jacobian.dense().map(entry -> -3 * entry));
        assertThat(scaled.getClass()).isEqualTo(jacobian.getClass());
    }

    /// Every rule for products is reached by some pair of the shapes, with the structure it promises.
    @Test
    void everyProductRuleHasItsExample() {
        var used = pairs().map(pair -> pair.product().rule()).distinct();
        assertThat(used)
                .contains(
                        Rule.ZERO_ABSORBS,
                        Rule.IDENTITY_DROPS,
                        Rule.SCALAR_IN_FRONT,
                        Rule.MULTIPLY_DIAGONALS,
                        Rule.SCALE_ROWS,
                        Rule.SCALE_COLUMNS,
                        Rule.KEEP_ROW,
                        Rule.KEEP_COLUMN,
                        Rule.PICK_ROW,
                        Rule.PICK_COLUMN,
                        Rule.CONTRACT_OUTER,
                        Rule.DIAGONAL_MINUS_OUTER,
                        Rule.OUTER_SUBTRACTED,
                        Rule.MULTIPLY_DIAGONALS_MINUS_OUTERS,
                        Rule.MULTIPLY_OUT);
    }

    @Test
    void aDiagonalFactorScalesRowsWithOneMultiplicationAnEntry() {
        var product = new Jacobian.Diagonal(Vec.of(2, -1, 0.5)).times(SHAPES.get(15));
        assertThat(product.rule()).isEqualTo(Rule.SCALE_ROWS);
        assertThat(product.multiplications()).isEqualTo(12);
        assertThat(Product.denseCost(SHAPES.get(5), SHAPES.get(15))).isEqualTo(36);
    }

    @Test
    void aHundredThousandDiagonalNeverBecomesDense() {
        int n = 100_000;
        var a = new Jacobian.Diagonal(Vec.constant(n, 2));
        var product = a.times(a).value();
        assertThat(product.structure()).isEqualTo("diagonal");
        assertThat(product.at(n - 1, n - 1)).isEqualTo(4);
        assertThatThrownBy(product::dense).hasMessageContaining("100000×100000");
    }

    @Test
    void oneLineOfNumbersCostsWhatItTakesToMultiplyIt() {
        var row = new Jacobian.Dense(Matrix.row(Vec.of(2, 3)));
        var picked = row.times(new Jacobian.SingleRow(1, 2, Vec.of(1, -1, 4)));
        assertThat(picked.rule()).isEqualTo(Rule.PICK_COLUMN);
        assertThat(picked.multiplications()).isEqualTo(3);
        assertThat(picked.value().structure()).isEqualTo("dense");
        assertThat(picked.value().at(0, 2)).isEqualTo(12);
        var lower = Matrix.ofRows(new double[][] {{1, 0}, {1, 1}});
        var summed = row.times(new Jacobian.Patterned(lower, lower));
        assertThat(summed.multiplications())
                .as("without those by structural zeros")
                .isEqualTo(3);
        assertThat(summed.value().at(0, 0)).isEqualTo(5);
    }

    /// diag(s)·x − s·(sᵀx) takes three products of n numbers although s is stored once, and u·(uᵀx) two.
    @Test
    void aVectorStoredOnceIsMultipliedWhereverItStands() {
        var s = Vec.of(0.1, 0.2, 0.3, 0.15, 0.25);
        var row = new Jacobian.SingleRow(0, 5, Vec.constant(5, 2));
        var softmax = new Jacobian.DiagonalMinusOuter(s, s, s);
        assertThat(softmax.stored()).isEqualTo(5);
        assertThat(row.times(softmax).multiplications()).isEqualTo(15);
        var outer = new Jacobian.Outer(s, s);
        assertThat(outer.stored()).isEqualTo(5);
        assertThat(row.times(outer).multiplications()).isEqualTo(10);
    }

    @Test
    void diagonalsMinusOuterProductsMultiplyWithoutATable() {
        int n = 100_000;
        var one = new Jacobian.DiagonalMinusOuter(Vec.constant(n, 1), Vec.constant(n, 1.0 / n), Vec.constant(n, 1));
        var product = one.times((Jacobian) one);
        assertThat(product.value().structure()).isEqualTo("diagonal-minus-outers");
        assertThat(product.value().stored())
                .as("of its vectors two are the same")
                .isEqualTo(3L * n);
        assertThat(product.value().at(0, n - 1)).isCloseTo(-1.0 / n, within(1e-15));
    }

    @Test
    void differentInnerSizesAreRefusedWithBoth() {
        assertThatThrownBy(() -> Jacobian.identity(3).times(Jacobian.identity(4)))
                .hasMessageContaining("3 and 4");
    }

    private static void same(Jacobian actual, Matrix expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.columns()).isEqualTo(expected.columns());
        for (int i = 0; i < expected.rows(); i++)
            for (int j = 0; j < expected.columns(); j++)
                assertThat(actual.at(i, j)).isCloseTo(expected.at(i, j), within(EXACT));
    }
}
