package jacobianlens.math;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A matrix of partial derivatives, rows × columns, stored as its structure. Structure is a type: which entries can
/// never be non-zero follows from the record, never from comparing values. Indices start at 0.
public sealed interface Jacobian {

    /// No output depends on any input.
    record Zero(int rows, int columns) implements Jacobian {}

    /// c·I, n×n; the identity is c = 1.
    record Scaled(double c, int n) implements Jacobian {}

    /// diag(d): output i depends on input i alone. n×n.
    record Diagonal(Vec d) implements Jacobian {}

    /// vᵀ in one row, zeros in every other: rows × v.size.
    record SingleRow(int row, int rows, Vec v) implements Jacobian {}

    /// v in one column, zeros in every other: v.size × columns.
    record SingleColumn(int column, int columns, Vec v) implements Jacobian {}

    /// u·vᵀ, u.size × v.size.
    record Outer(Vec u, Vec v) implements Jacobian {}

    /// diag(d) − u·vᵀ, n×n: the shape of softmax; or a diagonal minus several outer products, the shape of what is
    /// normalised.
    ///
    /// @param main the main diagonal dᵢ − Σ uᵢvᵢ, which may be known to more digits than the difference has
    record DiagonalMinusOuter(Vec d, List<Outer> outers, Vec main) implements Jacobian {
        public DiagonalMinusOuter(Vec d, Vec u, Vec v) {
            this(d, List.of(new Outer(u, v)));
        }

        public DiagonalMinusOuter(Vec d, List<Outer> outers) {
            this(d, outers, Vec.of(d.size(), i -> d.at(i) - at(outers, i, i)));
        }

        /// Entry (i, j) of the sum of all outer products.
        static double at(List<Outer> outers, int i, int j) {
            double sum = 0;
            for (var outer : outers) sum += outer.u.at(i) * outer.v.at(j);
            return sum;
        }

        /// How many vectors it is made of; one that stands in several places is one, as in diag(s) − s·sᵀ.
        private long vectors() {
            return Stream.concat(Stream.of(d), outers.stream().flatMap(outer -> Stream.of(outer.u, outer.v)))
                    .distinct()
                    .count();
        }

        /// Whether writing every entry out is no more work.
        private boolean isSmall() {
            return 1 + 2 * outers.size() >= d.size();
        }

        private DiagonalMinusOuter with(Vec d, UnaryOperator<Outer> each, Vec main) {
            return new DiagonalMinusOuter(d, outers.stream().map(each).toList(), main);
        }

        /// diag(f) · this: every row scaled.
        DiagonalMinusOuter scaledBy(Vec f) {
            return with(f.times(d), outer -> new Outer(f.times(outer.u), outer.v), f.times(main));
        }
    }

    /// Every entry stored, and between which inputs and outputs there is a path.
    ///
    /// @param paths 1 where a path leads from the input to the output, 0 where none does and `m` is 0
    record Patterned(Matrix m, Matrix paths) implements Jacobian {}

    /// Every entry stored.
    record Dense(Matrix m) implements Jacobian {}

    static Jacobian identity(int n) {
        return new Scaled(1, n);
    }

    default int rows() {
        return switch (this) {
            case Zero z -> z.rows;
            case Scaled s -> s.n;
            case Diagonal d -> d.d.size();
            case SingleRow r -> r.rows;
            case SingleColumn c -> c.v.size();
            case Outer o -> o.u.size();
            case DiagonalMinusOuter o -> o.d.size();
            case Patterned p -> p.m.rows();
            case Dense d -> d.m.rows();
        };
    }

    default int columns() {
        return switch (this) {
            case Zero z -> z.columns;
            case SingleRow r -> r.v.size();
            case SingleColumn c -> c.columns;
            case Outer o -> o.v.size();
            case Patterned p -> p.m.columns();
            case Dense d -> d.m.columns();
            case Scaled _, Diagonal _, DiagonalMinusOuter _ -> rows();
        };
    }

    default double at(int i, int j) {
        return switch (this) {
            case Zero _ -> 0;
            case Scaled s -> i == j ? s.c : 0;
            case Diagonal d -> i == j ? d.d.at(i) : 0;
            case SingleRow r -> i == r.row ? r.v.at(j) : 0;
            case SingleColumn c -> j == c.column ? c.v.at(i) : 0;
            case Outer o -> o.u.at(i) * o.v.at(j);
            case DiagonalMinusOuter o -> i == j ? o.main.at(i) : -DiagonalMinusOuter.at(o.outers, i, j);
            case Patterned p -> p.m.at(i, j);
            case Dense d -> d.m.at(i, j);
        };
    }

    /// Whether no path leads from input j to output i, whatever the numbers.
    default boolean isStructuralZero(int i, int j) {
        return switch (this) {
            case Zero _ -> true;
            case Scaled _, Diagonal _ -> i != j;
            case SingleRow r -> i != r.row;
            case SingleColumn c -> j != c.column;
            case Patterned p -> p.paths.at(i, j) == 0;
            case Outer _, DiagonalMinusOuter _, Dense _ -> false;
        };
    }

    default Jacobian transpose() {
        return switch (this) {
            case Zero z -> new Zero(z.columns, z.rows);
            case Scaled _, Diagonal _ -> this;
            case SingleRow r -> new SingleColumn(r.row, r.rows, r.v);
            case SingleColumn c -> new SingleRow(c.column, c.columns, c.v);
            case Outer o -> new Outer(o.v, o.u);
            case DiagonalMinusOuter o -> o.with(o.d, outer -> new Outer(outer.v, outer.u), o.main);
            case Patterned p -> new Patterned(p.m.transpose(), p.paths.transpose());
            case Dense d -> new Dense(d.m.transpose());
        };
    }

    /// factor · this, the same structure.
    default Jacobian scaled(double factor) {
        return switch (this) {
            case Zero _ -> this;
            case Scaled s -> new Scaled(factor * s.c, s.n);
            case Diagonal d -> new Diagonal(d.d.times(factor));
            case SingleRow r -> new SingleRow(r.row, r.rows, r.v.times(factor));
            case SingleColumn c -> new SingleColumn(c.column, c.columns, c.v.times(factor));
            case Outer o -> new Outer(o.u.times(factor), o.v);
            case DiagonalMinusOuter o -> o.scaledBy(Vec.constant(o.rows(), factor));
            case Patterned p -> new Patterned(p.m.map(entry -> factor * entry), p.paths);
            case Dense d -> new Dense(d.m.map(entry -> factor * entry));
        };
    }

    /// this · right, m×k times k×n → m×n, with the rule that made it.
    ///
    /// @throws IllegalArgumentException if the inner sizes differ
    default Product times(Jacobian right) {
        return Product.of(this, right);
    }

    /// this · v, rows × columns times columns → rows.
    default Vec times(Vec v) {
        Sizes.same("The inner sides of a product", columns(), v.size());
        return switch (this) {
            case Zero z -> Vec.constant(z.rows, 0);
            case Scaled s -> s.c == 1 ? v : v.times(s.c);
            case Diagonal d -> d.d.times(v);
            case SingleRow r -> {
                double product = r.v.dot(v);
                yield Vec.of(r.rows, i -> i == r.row ? product : 0);
            }
            case SingleColumn c -> c.v.times(v.at(c.column));
            case Outer o -> o.u.times(o.v.dot(v));
            case DiagonalMinusOuter o when o.isSmall() -> dense().times(v);
            case DiagonalMinusOuter o ->
                o.outers.stream().map(outer -> outer.times(v).times(-1)).reduce(o.d.times(v), Vec::plus);
            case Patterned p -> p.m.times(v);
            case Dense d -> d.m.times(v);
        };
    }

    /// vᵀ · this, as a column: rows → columns.
    default Vec leftTimes(Vec v) {
        return transpose().times(v);
    }

    /// Multiplications that this · v takes.
    default long cost() {
        return switch (this) {
            case Scaled s when s.c == 1 -> 0;
            case Scaled s -> s.n;
            case Outer o -> (long) o.u.size() + o.v.size();
            case DiagonalMinusOuter o when o.isSmall() -> (long) rows() * columns();
            case DiagonalMinusOuter o -> (1 + 2L * o.outers.size()) * o.d.size();
            case Zero _, Diagonal _, SingleRow _, SingleColumn _, Patterned _, Dense _ -> stored();
        };
    }

    /// How many numbers the structure stores.
    default long stored() {
        return switch (this) {
            case Zero _ -> 0;
            case Scaled _ -> 1;
            case Diagonal d -> d.d.size();
            case SingleRow r -> r.v.size();
            case SingleColumn c -> c.v.size();
            case Outer o -> o.u.equals(o.v) ? o.u.size() : (long) o.u.size() + o.v.size();
            case DiagonalMinusOuter o -> o.vectors() * o.d.size();
            case Patterned p -> p.paths.entries().filter(path -> path != 0).count();
            case Dense d -> (long) d.m.rows() * d.m.columns();
        };
    }

    /// The name of the structure: `zero`, `identity`, `scaled-identity`, `diagonal`, `single-row`, `single-column`,
    /// `outer`, `diagonal-minus-outer`, `diagonal-minus-outers`, `patterned` or
    /// `dense`.
    default String structure() {
        return switch (this) {
            case Zero _ -> "zero";
            case Scaled s -> s.c == 1 ? "identity" : "scaled-identity";
            case Diagonal _ -> "diagonal";
            case SingleRow _ -> "single-row";
            case SingleColumn _ -> "single-column";
            case Outer _ -> "outer";
            case DiagonalMinusOuter o -> o.outers.size() == 1 ? "diagonal-minus-outer" : "diagonal-minus-outers";
            case Patterned _ -> "patterned";
            case Dense _ -> "dense";
        };
    }

    /// Whether only the main diagonal can be non-zero.
    default boolean isDiagonal() {
        return this instanceof Scaled || this instanceof Diagonal;
    }

    /// Every entry written out.
    ///
    /// @throws IllegalArgumentException if rows × columns exceeds the largest array
    default Matrix dense() {
        return this instanceof Dense d ? d.m : Matrix.of(rows(), columns(), this::at);
    }
}
