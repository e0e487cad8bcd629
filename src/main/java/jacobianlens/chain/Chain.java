package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Product;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// The chain rule: ∂output/∂input = left · right, outermost first. Value and formula come from the same two factors.
public final class Chain {
    private Chain() {}

    /// ∂output/∂input as the product of two local Jacobians, m×k times k×n → m×n.
    ///
    /// @throws IllegalArgumentException if the inner sizes differ
    public static Multiplication multiply(Symbol output, Symbol input, Quantity left, Quantity right) {
        return multiply(Quantity.Kind.JACOBIAN, Notation.partial(output, input), left, right);
    }

    /// A product of two plain matrices under a name of its own.
    public static Multiplication multiply(Symbol product, Quantity left, Quantity right) {
        return multiply(Quantity.Kind.MATRIX, product, left, right);
    }

    private static Multiplication multiply(Quantity.Kind kind, Symbol symbol, Quantity left, Quantity right) {
        Product product = left.value().times(right.value());
        var result = new Quantity(
                kind,
                symbol,
                product.value(),
                left.rows(),
                right.columns(),
                Formula.Entry.of(
                        (i, j) -> cell(left, right, i, j, Formula.Entry::at),
                        (i, j) -> cell(left, right, i, j, Formula.Entry::stable)),
                formula(left, right, product));
        long dense = Product.denseCost(left.value(), right.value());
        return new Multiplication(left, right, result, product.rule(), product.multiplications(), dense);
    }

    /// ∂output/∂input = left · right, then both factors written out, then the result. A product of plain matrices is
    /// its own name: A·B, both written out, then the result, by its name if it had one before, as in A·I = A.
    public static Formula equation(Multiplication m) {
        var result = m.result();
        var product = Formula.product(m.left().named(), m.right().named());
        var written = Formula.product(m.left().formula(), m.right().formula());
        if (result.kind() != Quantity.Kind.MATRIX)
            return Formula.equation(result.named(), product, written, result.formula());
        boolean isNew = result.symbol()
                .plain()
                .equals(m.left().symbol().plain() + m.right().symbol().plain());
        return Formula.equation(product, written, isNew ? result.formula() : result.named());
    }

    /// As an entry is written, or as it is computed.
    private interface Form {
        Expression of(Formula.Entry cells, int i, int j);
    }

    /// The sum over the inner index, without the terms that a structural zero removes.
    private static Expression cell(Quantity left, Quantity right, int i, int j, Form form) {
        var terms = new ArrayList<Expression>();
        for (int k : inner(left, i)) {
            if (!left.value().isStructuralZero(i, k) && !right.value().isStructuralZero(k, j))
                terms.add(times(form.of(left.cells(), i, k), form.of(right.cells(), k, j)));
        }
        return switch (terms.size()) {
            case 0 -> new Expression.Num(0);
            case 1 -> terms.getFirst();
            default -> new Expression.Sum(terms);
        };
    }

    private static int[] inner(Quantity left, int i) {
        return left.value().isDiagonal()
                ? new int[] {i}
                : IntStream.range(0, left.value().columns()).toArray();
    }

    private static Expression times(Expression left, Expression right) {
        if (isOne(left)) return right;
        return isOne(right) ? left : left.times(right);
    }

    private static boolean isOne(Expression expression) {
        return expression instanceof Expression.Num(double value) && value == 1;
    }

    private static Formula formula(Quantity left, Quantity right, Product product) {
        var value = product.value();
        Formula.Entry cells = (i, j) ->
                value.isStructuralZero(i, j) ? new Expression.Num(0) : cell(left, right, i, j, Formula.Entry::at);
        if (value.isDiagonal()) return new Formula.Diag(value.rows(), i -> cells.at(i, i));
        if (left.value().isDiagonal() && right.formula() instanceof Formula.Rows(int rows, var row))
            return new Formula.Rows(
                    rows,
                    i -> right.value().isStructuralZero(i, 0)
                            ? row.apply(i)
                            : scaled(left.cells().at(i, i), row.apply(i)));
        return new Formula.Grid(value.rows(), value.columns(), cells);
    }

    private static Formula.Row scaled(Expression scale, Formula.Row row) {
        var product = row.scale() == null ? scale : times(scale, row.scale());
        return isOne(product) ? new Formula.Row(null, row.vector()) : new Formula.Row(product, row.vector());
    }
}
