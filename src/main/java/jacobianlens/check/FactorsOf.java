package jacobianlens.check;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The two numbers that a cell of a chain-rule product is the product of, each looked at for itself.
public final class FactorsOf {
    private FactorsOf() {}

    /// The factors of a cell that are more than given numbers; none if the cell is no product, or a sum of several.
    public static List<Precision> cell(Derivation derivation, Quantity quantity, int row, int column) {
        return derivation.steps().stream()
                .map(Step::multiplication)
                .filter(Objects::nonNull)
                .filter(product -> product.result().id().equals(quantity.id()))
                .findFirst()
                .map(product -> factors(product, row, column))
                .orElse(List.of());
    }

    private static List<Precision> factors(Multiplication product, int row, int column) {
        int inner = inner(product, row, column);
        if (inner < 0) return List.of();
        return Stream.concat(factor(product.left(), row, inner), factor(product.right(), inner, column))
                .toList();
    }

    /// The one inner index whose term can be other than 0; −1 if there are several.
    private static int inner(Multiplication product, int row, int column) {
        if (product.left().value().isDiagonal()) return row;
        if (product.right().value().isDiagonal()) return column;
        return product.left().value().columns() == 1 ? 0 : -1;
    }

    private static Stream<Precision> factor(Quantity of, int row, int column) {
        if (of.value().isStructuralZero(row, column)) return Stream.empty();
        var stable = of.cells().stable(row, column);
        boolean given = stable instanceof Expression.Known known && !WrittenOut.isName(known);
        return given || !WrittenOut.hasSymbols(stable) ? Stream.empty() : Stream.of(Precision.of(of, row, column));
    }
}
