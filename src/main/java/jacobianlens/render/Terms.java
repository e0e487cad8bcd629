package jacobianlens.render;

import jacobianlens.chain.Multiplication;
import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Known;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import java.util.Optional;
import java.util.stream.IntStream;

/// One cell of a product as the whole sum that it is: a row of the left factor times a column of the right one, with
/// the terms that a structural zero removes.
final class Terms {
    /// The key of a term that a structural zero removes.
    static final String REMOVED = "removed";

    private static final int MOST = 5;
    private static final Expression ZERO_TIMES = new Known(new Symbol(REMOVED, "0\\cdot\\!", "0·"), 0);

    private Terms() {}

    /// The sum for cell (i, j); empty if no term is removed, or if there are too many to read.
    static Optional<Expression> of(Multiplication product, int i, int j) {
        var left = product.left().value();
        var right = product.right().value();
        int inner = left.columns();
        boolean any = inner > 1
                && inner <= MOST
                && IntStream.range(0, inner).anyMatch(k -> left.isStructuralZero(i, k) || right.isStructuralZero(k, j));
        if (!any) return Optional.empty();
        return Optional.of(new Expression.Sum(
                IntStream.range(0, inner).mapToObj(k -> term(product, i, k, j)).toList()));
    }

    private static Expression term(Multiplication product, int i, int k, int j) {
        boolean zeroLeft = product.left().value().isStructuralZero(i, k);
        boolean zeroRight = product.right().value().isStructuralZero(k, j);
        var left = zeroLeft && !zeroRight ? ZERO_TIMES : product.left().entry(i, k);
        var term = left.times(product.right().entry(k, j));
        return zeroLeft || zeroRight ? new Known(new Symbol(REMOVED, Latex.of(term), Plain.of(term)), 0) : term;
    }
}
