package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;

/// The Jacobian of an element-wise function: slope i at (i, i), nothing anywhere else.
///
/// @param value a multiple of the identity or a diagonal, n×n
/// @param slopes slope i at (i, i), as the lecture writes it, in short
record DiagonalPartial(Symbol output, Axis outputs, Symbol input, Axis inputs, Jacobian value, Formula.Entry slopes) {

    Quantity quantity() {
        return Quantity.jacobian(output, input, value, outputs, inputs, slopes, formula());
    }

    /// The full table of partial derivatives beside the diagonal it collapses to.
    Step table() {
        var jacobian = quantity();
        return Step.show(
                "Local",
                jacobian.symbol().plain(),
                "Of all entries of " + input.plain()
                        + ", output i depends on entry i alone, so every partial derivative off the"
                        + " main diagonal is zero before any number is known: the full table collapses to a diagonal.",
                !isNamed()
                        ? jacobian.definition()
                        : Formula.equation(
                                jacobian.named(), jacobian.formula(), new Formula.Diag(value.rows(), this::written)),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian));
    }

    private Expression slope(int i) {
        return slopes.at(i, i);
    }

    private Formula formula() {
        return switch (value) {
            case Jacobian.Scaled(double c, int n) when c == 1 -> new Formula.Identity(n);
            case Jacobian.Scaled(double c, int n) when c == -1 -> new Formula.Negative(new Formula.Identity(n));
            case Jacobian.Scaled(double c, int n) -> new Formula.Scale(Expression.number(c), new Formula.Identity(n));
            default -> new Formula.Diag(value.rows(), this::slope);
        };
    }

    /// Whether slopes are written by name first, such as σ′(z₁).
    private boolean isNamed() {
        return slope(0) instanceof Expression.Known known && known.meaning() != null;
    }

    /// Slope i written out, such as a₁(1−a₁) for σ′(z₁).
    private Expression written(int i) {
        var name = slope(i);
        return name instanceof Expression.Known known && known.meaning() != null ? known.meaning() : name;
    }

    /// Whether a derivative is a plain number, so that no symbol is needed for it.
    static boolean isConstant(Expression derivative) {
        return derivative instanceof Expression.Num
                || derivative instanceof Expression.Negative(Expression.Num(double _));
    }
}
