package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Known;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One cell of a product as the whole sum that it is: row i of the left factor times column j of the right one. Of a
/// long sum only the ends and the first terms that survive are written, with dots between them.
///
/// @param i the row, from 0
/// @param j the column, from 0
public record CellSum(Multiplication product, int i, int j) {
    /// Sums of at most this many terms are written in full.
    public static final int MOST = 5;

    private static final int SURVIVORS = 3;
    private static final Expression ZERO_TIMES = new Known(new Symbol("0", "0\\cdot\\!", "0·"), 0);

    /// A part of the sum as it is written: one term, or several that are left out.
    ///
    /// @param first the inner index of the term, or of the first one left out
    /// @param count how many terms it stands for
    /// @param zero whether a structural zero removes it
    /// @param value in symbols, with its value
    public record Part(int first, int count, boolean zero, Expression value) {}

    /// How many terms the sum has.
    public int inner() {
        return product.left().value().columns();
    }

    /// The terms that no structural zero removes.
    public IntStream survivors() {
        return indices().filter(k -> !isZero(k));
    }

    /// The sum as it is written, from left to right.
    public List<Part> parts() {
        var kept = inner() <= MOST
                ? IntStream.range(0, inner()).toArray()
                : IntStream.concat(survivors().limit(SURVIVORS), IntStream.of(0, inner() - 1))
                        .sorted()
                        .distinct()
                        .toArray();
        var parts = new ArrayList<Part>();
        int next = 0;
        for (int k : kept) {
            if (k > next) parts.add(gap(next, k));
            parts.add(new Part(k, 1, isZero(k), term(k)));
            next = k + 1;
        }
        return List.copyOf(parts);
    }

    /// Whether a factor of term k can never be anything but zero.
    public boolean isZero(int k) {
        return product.left().value().isStructuralZero(i, k)
                || product.right().value().isStructuralZero(k, j);
    }

    /// The indices at which the left factor can be non-zero, without looking at every column of a diagonal.
    private IntStream indices() {
        return product.left().value().isDiagonal() ? IntStream.of(i) : IntStream.range(0, inner());
    }

    /// Term k: both entries, with a plain 0 for a structural zero.
    private Expression term(int k) {
        boolean zero = product.left().value().isStructuralZero(i, k);
        return (zero ? ZERO_TIMES : product.left().entry(i, k))
                .times(product.right().entry(k, j));
    }

    private Part gap(int from, int to) {
        double rest = indices()
                .filter(k -> k >= from && k < to && !isZero(k))
                .mapToDouble(k -> product.left().value().at(i, k)
                        * product.right().value().at(k, j))
                .sum();
        boolean zero = indices().noneMatch(k -> k >= from && k < to && !isZero(k));
        return new Part(from, to - from, zero, new Known(new Symbol("rest", "\\cdots", "…"), rest));
    }
}
