package jacobianlens.math;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a formula says, in numbers. Structure is kept: a diagonal formula never becomes n×n numbers.
public final class Evaluation {
    private Evaluation() {}

    /// The value of a formula; of an equation, that of its last side; of several statements, that of the last.
    ///
    /// @throws IllegalArgumentException if sizes do not fit or a matrix that is not diagonal is inverted
    public static Jacobian of(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> named.value();
            case Formula.Scalar scalar -> new Jacobian.Scaled(Doubles.valueOf(scalar.value()), 1);
            case Formula.Diag diag ->
                new Jacobian.Diagonal(
                        Vec.of(diag.n(), i -> Doubles.valueOf(diag.entry().apply(i))));
            case Formula.Grid grid ->
                dense(
                        grid.rows(),
                        grid.columns(),
                        (i, j) -> Doubles.valueOf(grid.entry().at(i, j)));
            case Formula.Rows rows -> stacked(rows);
            case Formula.Columns columns -> sideBySide(columns);
            case Formula.Identity identity -> Jacobian.identity(identity.n());
            case Formula.Each each -> each(each, of(each.of()));
            case Formula.Product product ->
                all(product.factors()).reduce((a, b) -> a.times(b).value()).orElseThrow();
            case Formula.Sum sum -> all(sum.terms()).reduce(Evaluation::sum).orElseThrow();
            case Formula.Negative negative -> of(negative.of()).scaled(-1);
            case Formula.Scale scale -> of(scale.of()).scaled(Doubles.valueOf(scale.factor()));
            case Formula.Transposed transposed -> of(transposed.of()).transpose();
            case Formula.Inverse inverse -> inverse(of(inverse.of()));
            case Formula.Equation equation -> of(equation.sides().getLast());
            case Formula.Together together -> of(together.statements().getLast());
        };
    }

    /// Whether every statement of a formula holds; a formula that states nothing does.
    public static boolean holds(Formula formula, double tolerance) {
        return switch (formula) {
            case Formula.Equation equation -> holds(equation, tolerance);
            case Formula.Together together ->
                together.statements().stream().allMatch(statement -> holds(statement, tolerance));
            default -> true;
        };
    }

    /// Whether all sides have the same shape and the same entries up to tolerance · max(1, |entry|).
    public static boolean holds(Formula.Equation equation, double tolerance) {
        var sides = all(equation.sides()).toList();
        return sides.stream().allMatch(side -> equal(sides.getFirst(), side, tolerance));
    }

    private static Stream<Jacobian> all(List<Formula> formulas) {
        return formulas.stream().map(Evaluation::of);
    }

    private static Jacobian dense(int rows, int columns, Matrix.Entry entry) {
        return new Jacobian.Dense(Matrix.of(rows, columns, entry));
    }

    private static Jacobian each(Formula.Each each, Jacobian of) {
        return dense(of.rows(), of.columns(), (i, j) -> each.f().applyAsDouble(of.at(i, j)));
    }

    private static Jacobian stacked(Formula.Rows rows) {
        if (rows.rows() == 0) return new Jacobian.Zero(0, 0);
        int columns = rows.row().apply(0).vector().value().columns();
        var scales = Vec.of(rows.rows(), i -> scale(rows.row().apply(i).scale()));
        return dense(
                rows.rows(),
                columns,
                (i, j) -> scales.at(i) * rows.row().apply(i).vector().value().at(0, j));
    }

    private static Jacobian sideBySide(Formula.Columns columns) {
        if (columns.columns() == 0) return new Jacobian.Zero(0, 0);
        int rows = columns.column().apply(0).vector().value().rows();
        var scales =
                Vec.of(columns.columns(), j -> scale(columns.column().apply(j).scale()));
        return dense(
                rows,
                columns.columns(),
                (i, j) -> scales.at(j)
                        * columns.column().apply(j).vector().value().at(i, 0));
    }

    private static double scale(@Nullable Expression scale) {
        return scale == null ? 1 : Doubles.valueOf(scale);
    }

    private static Jacobian sum(Jacobian left, Jacobian right) {
        Sizes.same("The rows of a sum", left.rows(), right.rows());
        Sizes.same("The columns of a sum", left.columns(), right.columns());
        if (left instanceof Jacobian.Zero) return right;
        if (right instanceof Jacobian.Zero) return left;
        if (left.isDiagonal() && right.isDiagonal())
            return new Jacobian.Diagonal(diagonal(left).plus(diagonal(right)));
        if (left.isDiagonal() && right instanceof Jacobian.Outer(Vec u, Vec v))
            return new Jacobian.DiagonalMinusOuter(diagonal(left), u.times(-1), v);
        if (left instanceof Jacobian.DiagonalMinusOuter m && right instanceof Jacobian.Outer(Vec u, Vec v)) {
            var one = new Jacobian.Outer(u.times(-1), v);
            return new Jacobian.DiagonalMinusOuter(
                    m.d(), Stream.concat(m.outers().stream(), Stream.of(one)).toList());
        }
        return dense(left.rows(), left.columns(), (i, j) -> left.at(i, j) + right.at(i, j));
    }

    private static Vec diagonal(Jacobian square) {
        return Vec.of(square.rows(), i -> square.at(i, i));
    }

    private static Jacobian inverse(Jacobian of) {
        return switch (of) {
            case Jacobian.Scaled(double c, int n) -> new Jacobian.Scaled(1 / c, n);
            case Jacobian.Diagonal(Vec d) -> new Jacobian.Diagonal(d.map(entry -> 1 / entry));
            default -> throw new IllegalArgumentException("Only a diagonal matrix is inverted here.");
        };
    }

    private static boolean equal(Jacobian a, Jacobian b, double tolerance) {
        if (a.rows() != b.rows() || a.columns() != b.columns()) return false;
        boolean diagonal = a.isDiagonal() && b.isDiagonal();
        for (int i = 0; i < a.rows(); i++) {
            int end = diagonal ? i + 1 : a.columns();
            for (int j = diagonal ? i : 0; j < end; j++) if (!near(a.at(i, j), b.at(i, j), tolerance)) return false;
        }
        return true;
    }

    private static boolean near(double a, double b, double tolerance) {
        return a == b
                || Double.isNaN(a) && Double.isNaN(b)
                || Math.abs(a - b) <= tolerance * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
