package jacobianlens.chain;

import jacobianlens.math.Formula;
import java.util.List;
import java.util.function.UnaryOperator;

/// Formulas written anew for Jacobians that are transposed: (A·B)ᵀ = Bᵀ·Aᵀ, rows become columns, diagonals stay.
final class Transposition {
    private Transposition() {}

    /// What a statement says once Jacobians are laid out the other way. A statement about a Jacobian is transposed;
    /// any other keeps its value, and a Jacobian in it is written transposed.
    static Formula ofStatement(Formula statement) {
        return switch (statement) {
            case Formula.Together(var statements) -> new Formula.Together(each(statements, Transposition::ofStatement));
            case Formula.Equation(var sides) when isDerivative(sides.getFirst()) -> of(statement);
            default -> same(statement);
        };
    }

    private static boolean isDerivative(Formula formula) {
        return formula instanceof Formula.Named named && named.derivative();
    }

    /// A formula for the transpose of what `formula` evaluates to.
    static Formula of(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> turned(named);
            case Formula.Scalar _, Formula.Diag _, Formula.Identity _ -> formula;
            case Formula.Grid(int rows, int columns, var entry) ->
                new Formula.Grid(columns, rows, (i, j) -> entry.at(j, i));
            case Formula.Rows(int rows, var row) -> new Formula.Columns(rows, i -> upright(row.apply(i)));
            case Formula.Columns(int columns, var column) -> new Formula.Rows(columns, j -> lying(column.apply(j)));
            case Formula.Each(var latex, var plain, var f, var of) -> new Formula.Each(latex, plain, f, of(of));
            case Formula.Product(var factors) ->
                new Formula.Product(each(factors, Transposition::of).reversed());
            case Formula.Sum(var terms) -> new Formula.Sum(each(terms, Transposition::of));
            case Formula.Negative(var of) -> new Formula.Negative(of(of));
            case Formula.Scale(var factor, var of) -> new Formula.Scale(factor, of(of));
            case Formula.Transposed(var of) -> same(of);
            case Formula.Inverse(var of) -> new Formula.Inverse(of(of));
            case Formula.Equation(var sides) -> new Formula.Equation(each(sides, Transposition::of));
            case Formula.Together(var statements) -> new Formula.Together(each(statements, Transposition::of));
        };
    }

    /// A formula for what `formula` evaluates to, in which every Jacobian is named in the other layout.
    private static Formula same(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> named.derivative() ? new Formula.Transposed(turned(named)) : named;
            case Formula.Each(var latex, var plain, var f, var of) -> new Formula.Each(latex, plain, f, same(of));
            case Formula.Product(var factors) -> new Formula.Product(each(factors, Transposition::same));
            case Formula.Sum(var terms) -> new Formula.Sum(each(terms, Transposition::same));
            case Formula.Negative(var of) -> new Formula.Negative(same(of));
            case Formula.Scale(var factor, var of) -> new Formula.Scale(factor, same(of));
            case Formula.Transposed(var of) -> of(of);
            case Formula.Inverse(var of) -> new Formula.Inverse(same(of));
            case Formula.Equation(var sides) -> new Formula.Equation(each(sides, Transposition::same));
            case Formula.Together(var statements) -> new Formula.Together(each(statements, Transposition::same));
            case Formula.Scalar _,
                    Formula.Diag _,
                    Formula.Grid _,
                    Formula.Rows _,
                    Formula.Columns _,
                    Formula.Identity _ -> formula;
        };
    }

    /// Wᵀ for W and W for Wᵀ; a Jacobian or gradient keeps its name.
    private static Formula.Named turned(Formula.Named named) {
        var symbol = named.derivative() ? named.symbol() : Notation.transposed(named.symbol());
        return new Formula.Named(symbol, named.value().transpose(), named.derivative());
    }

    private static Formula.Column upright(Formula.Row row) {
        return new Formula.Column(row.scale(), turned(row.vector()));
    }

    private static Formula.Row lying(Formula.Column column) {
        return new Formula.Row(column.scale(), turned(column.vector()));
    }

    private static List<Formula> each(List<Formula> formulas, UnaryOperator<Formula> change) {
        return formulas.stream().map(change).toList();
    }
}
