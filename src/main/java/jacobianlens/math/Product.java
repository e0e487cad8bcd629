package jacobianlens.math;

import java.util.List;
import java.util.stream.Stream;

/// A product of two Jacobians, the rule that made it and the number of multiplications that took.
public record Product(Jacobian value, Rule rule, long multiplications) {

    /// left · right, m×k times k×n → m×n. One ordered table: the first line that fits is the rule. Structure is kept
    /// wherever the identity keeps it, and no structural zero is ever multiplied.
    ///
    /// @throws IllegalArgumentException if the inner sizes differ
    static Product of(Jacobian left, Jacobian right) {
        Sizes.same("The inner sides of a product", left.columns(), right.rows());
        return switch (new Pair(left, right)) {
            case Pair(Jacobian.Zero a, var b) -> free(new Jacobian.Zero(a.rows(), b.columns()), Rule.ZERO_ABSORBS);
            case Pair(var a, Jacobian.Zero b) -> free(new Jacobian.Zero(a.rows(), b.columns()), Rule.ZERO_ABSORBS);
            case Pair(Jacobian.Scaled a, var b) when a.c() == 1 -> free(b, Rule.IDENTITY_DROPS);
            case Pair(var a, Jacobian.Scaled b) when b.c() == 1 -> free(a, Rule.IDENTITY_DROPS);
            case Pair(Jacobian.Scaled a, var b) -> stored(b.scaled(a.c()), Rule.SCALAR_IN_FRONT);
            case Pair(var a, Jacobian.Scaled b) -> stored(a.scaled(b.c()), Rule.SCALAR_IN_FRONT);
            case Pair(Jacobian.Diagonal a, Jacobian.Diagonal b) ->
                stored(new Jacobian.Diagonal(a.d().times(b.d())), Rule.MULTIPLY_DIAGONALS);
            case Pair(Jacobian.Diagonal a, var b) -> scaleRows(a.d(), b);
            case Pair(var a, Jacobian.Diagonal b) -> scaleColumns(a, b.d());
            case Pair(Jacobian.SingleRow a, var b) -> keepRow(a, b);
            case Pair(var a, Jacobian.SingleColumn b) -> keepColumn(a, b);
            case Pair(Jacobian.SingleColumn a, var b) -> pickRow(a, b);
            case Pair(var a, Jacobian.SingleRow b) -> pickColumn(a, b);
            case Pair(Jacobian.Outer a, var b) ->
                new Product(new Jacobian.Outer(a.u(), b.leftTimes(a.v())), Rule.CONTRACT_OUTER, b.cost());
            case Pair(var a, Jacobian.Outer b) ->
                new Product(new Jacobian.Outer(a.times(b.u()), b.v()), Rule.CONTRACT_OUTER, a.cost());
            case Pair(Jacobian.DiagonalMinusOuter a, Jacobian.DiagonalMinusOuter b) -> diagonalsMinusOuters(a, b);
            case Pair(Jacobian.DiagonalMinusOuter a, var b) -> diagonalMinusOuter(a, b);
            case Pair(var a, Jacobian.DiagonalMinusOuter b) ->
                diagonalMinusOuter((Jacobian.DiagonalMinusOuter) b.transpose(), a.transpose())
                        .transposed();
            case Pair(var a, var b) -> multiplyOut(a, b);
        };
    }

    /// Multiplications a dense product of these shapes takes: m·k·n.
    public static long denseCost(Jacobian left, Jacobian right) {
        return (long) left.rows() * left.columns() * right.columns();
    }

    /// Bᵀ·Aᵀ = (A·B)ᵀ, by the same work.
    private Product transposed() {
        return new Product(value.transpose(), rule.transposed(), multiplications);
    }

    private record Pair(Jacobian left, Jacobian right) {}

    private static Product free(Jacobian value, Rule rule) {
        return new Product(value, rule, 0);
    }

    private static Product stored(Jacobian value, Rule rule) {
        return new Product(value, rule, value.stored());
    }

    private static Product scaleRows(Vec d, Jacobian right) {
        var value = switch (right) {
            case Jacobian.SingleRow b -> new Jacobian.SingleRow(b.row(), b.rows(), b.v().times(d.at(b.row())));
            case Jacobian.SingleColumn b -> new Jacobian.SingleColumn(b.column(), b.columns(), d.times(b.v()));
            case Jacobian.Outer b -> new Jacobian.Outer(d.times(b.u()), b.v());
            case Jacobian.DiagonalMinusOuter b -> b.scaledBy(d);
            case Jacobian.Patterned b ->
                new Jacobian.Patterned(Matrix.of(b.rows(), b.columns(), (i, j) -> d.at(i) * b.at(i, j)), b.paths());
            default -> new Jacobian.Dense(Matrix.of(right.rows(), right.columns(), (i, j) -> d.at(i) * right.at(i, j)));
        };
        return new Product(value, Rule.SCALE_ROWS, touched(value, d.size()));
    }

    private static Product scaleColumns(Jacobian left, Vec d) {
        return scaleRows(d, left.transpose()).transposed();
    }

    /// Scaling an outer product touches one side of it only; scaling anything else touches every stored number.
    private static long touched(Jacobian value, int n) {
        return switch (value) {
            case Jacobian.Outer _ -> n;
            case Jacobian.DiagonalMinusOuter m -> (1L + m.outers().size()) * n;
            default -> value.stored();
        };
    }

    private static Product keepRow(Jacobian.SingleRow a, Jacobian b) {
        return new Product(new Jacobian.SingleRow(a.row(), a.rows(), b.leftTimes(a.v())), Rule.KEEP_ROW, b.cost());
    }

    private static Product keepColumn(Jacobian a, Jacobian.SingleColumn b) {
        return new Product(
                new Jacobian.SingleColumn(b.column(), b.columns(), a.times(b.v())), Rule.KEEP_COLUMN, a.cost());
    }

    /// An outer product of the picked row; of one column it would only put its multiplications off.
    private static Product pickRow(Jacobian.SingleColumn a, Jacobian b) {
        if (b instanceof Jacobian.SingleRow row && row.row() != a.column())
            return free(new Jacobian.Zero(a.rows(), b.columns()), Rule.ZERO_ABSORBS);
        var picked = Vec.of(b.columns(), j -> b.at(a.column(), j));
        if (b.columns() == 1)
            return stored(new Jacobian.Dense(Matrix.column(a.v().times(picked.at(0)))), Rule.PICK_ROW);
        return new Product(new Jacobian.Outer(a.v(), picked), Rule.PICK_ROW, 0);
    }

    /// An outer product of the picked column; of one row it would only put its multiplications off.
    private static Product pickColumn(Jacobian a, Jacobian.SingleRow b) {
        var picked = Vec.of(a.rows(), i -> a.at(i, b.row()));
        if (a.rows() == 1) return stored(new Jacobian.Dense(Matrix.row(b.v().times(picked.at(0)))), Rule.PICK_COLUMN);
        return new Product(new Jacobian.Outer(picked, b.v()), Rule.PICK_COLUMN, 0);
    }

    /// diag(d)·M − Σ u·(vᵀM); multiplied out where that is less work, as for small n.
    private static Product diagonalMinusOuter(Jacobian.DiagonalMinusOuter a, Jacobian b) {
        long cost = a.outers().size() * b.cost() + (1L + a.outers().size()) * b.rows() * b.columns();
        if (cost > denseCost(a, b)) return multiplyOut(a, b);
        var outers = subtracted(a, b);
        var value = Matrix.of(
                b.rows(),
                b.columns(),
                (i, j) -> a.d().at(i) * b.at(i, j) - Jacobian.DiagonalMinusOuter.at(outers, i, j));
        return new Product(new Jacobian.Dense(value), Rule.DIAGONAL_MINUS_OUTER, cost);
    }

    /// One outer product for each factor's; multiplied out where that is less work.
    private static Product diagonalsMinusOuters(Jacobian.DiagonalMinusOuter a, Jacobian.DiagonalMinusOuter b) {
        long cost = (1L + b.outers().size()) * b.rows() + a.outers().size() * b.cost();
        if (cost > denseCost(a, b)) return multiplyOut(a, b);
        var scaled = b.scaledBy(a.d());
        var outers = Stream.concat(scaled.outers().stream(), subtracted(a, b).stream())
                .toList();
        return new Product(
                new Jacobian.DiagonalMinusOuter(scaled.d(), outers), Rule.MULTIPLY_DIAGONALS_MINUS_OUTERS, cost);
    }

    /// The outer products u·(vᵀM) that a diagonal minus outer products subtracts from its product with M.
    private static List<Jacobian.Outer> subtracted(Jacobian.DiagonalMinusOuter a, Jacobian m) {
        return a.outers().stream()
                .map(outer -> new Jacobian.Outer(outer.u(), m.leftTimes(outer.v())))
                .toList();
    }

    private static Product multiplyOut(Jacobian a, Jacobian b) {
        return new Product(new Jacobian.Dense(a.dense().times(b.dense())), Rule.MULTIPLY_OUT, paths(a, b));
    }

    /// Multiplications without those by a structural zero of a known pattern.
    private static long paths(Jacobian a, Jacobian b) {
        if (b instanceof Jacobian.Patterned) return a.rows() * b.stored();
        return a instanceof Jacobian.Patterned ? a.stored() * b.columns() : denseCost(a, b);
    }
}
