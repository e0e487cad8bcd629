package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Guard;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Rule;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.function.IntFunction;

/// S1–S5: what diagonal matrices do: they add, multiply and invert entry by entry.
public final class DiagonalAlgebra implements Scene {

    @Override
    public String id() {
        return "diagonal-algebra";
    }

    @Override
    public String title() {
        return "Diagonal matrices";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.vector("a", "Diagonal a", Dimension.SIZE, 2, -1, 4),
                Field.vector("b", "Diagonal b", Dimension.SIZE, 3, 5, 0.5));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var a = inputs.vector("a");
        var b = inputs.vector("b");
        for (int i = 0; i < a.size(); i++)
            Guard.inside(a.at(i) == 0 ? "an inverse needs every entry ≠ 0" : null, Notation.key("a", i), () -> "0");
        var script = new Script(conventions);
        var left = script.jacobian(diagonal(Notation.letter("A"), a, i -> entry("a", a, i)));
        var right = script.jacobian(diagonal(Notation.letter("B"), b, i -> entry("b", b, i)));
        script.step(Step.show(
                "Diagonal",
                "A = diag(a), B = diag(b)",
                "Everything off the main diagonal is zero by definition, so n numbers store an n×n matrix.",
                Formula.together(left.definition(), right.definition()),
                Tile.of(left),
                Tile.of(",", right)));
        sum(script, left, right, a.plus(b));
        script.multiply(Chain.multiply(new Symbol("AB", "AB", "AB"), left, right), Rule.MULTIPLY_DIAGONALS.sentence());
        var identity = script.jacobian(identity(a.size()));
        script.step(Chain.multiply(left.symbol(), left, identity), Rule.IDENTITY_DROPS.sentence());
        inverse(script, left, identity, a);
        return script.derivation();
    }

    /// diag(a) + diag(b) = diag(a + b) (S2).
    private static void sum(Script script, Quantity left, Quantity right, Vec value) {
        var sum = script.jacobian(diagonal(
                new Symbol("A+B", "A+B", "A+B"),
                value,
                i -> left.cells().at(i, i).plus(right.cells().at(i, i))));
        script.step(Step.show(
                "Sum",
                "A + B",
                Rule.ADD_DIAGONALS.sentence(),
                Formula.equation(
                        Formula.sum(left.named(), right.named()),
                        Formula.sum(left.formula(), right.formula()),
                        sum.formula()),
                Tile.of(left),
                Tile.of("+", right),
                Tile.of("=", sum)));
    }

    /// diag(a)⁻¹ = diag(1/a), and A·A⁻¹ = I (S5).
    private static void inverse(Script script, Quantity left, Quantity identity, Vec a) {
        var inverse = script.jacobian(diagonal(
                new Symbol("A^-1", "A^{-1}", "A⁻¹"),
                a.map(entry -> 1 / entry),
                i -> new Expression.Num(1).over(left.cells().at(i, i))));
        script.step(Step.show(
                "Inverse",
                "A⁻¹",
                Rule.INVERT_DIAGONAL.sentence() + " It exists only when none of them is zero.",
                Formula.equation(inverse.named(), new Formula.Inverse(left.formula()), inverse.formula()),
                Tile.of(left),
                Tile.of("→", inverse)));
        int n = a.size();
        script.step(
                new Multiplication(left, inverse, identity, Rule.INVERSE_CANCELS, 0, (long) n * n * n),
                Rule.INVERSE_CANCELS.sentence());
    }

    private static Quantity diagonal(Symbol symbol, Vec d, IntFunction<Expression> entry) {
        return matrix(symbol, new Jacobian.Diagonal(d), entry, new Formula.Diag(d.size(), entry));
    }

    private static Quantity identity(int n) {
        return matrix(Notation.letter("I"), Jacobian.identity(n), i -> new Expression.Num(1), new Formula.Identity(n));
    }

    private static Quantity matrix(Symbol symbol, Jacobian value, IntFunction<Expression> entry, Formula formula) {
        var sides = Axis.numbered(value.rows());
        return new Quantity(Quantity.Kind.MATRIX, symbol, value, sides, sides, (i, j) -> entry.apply(i), formula);
    }

    private static Expression entry(String letter, Vec v, int i) {
        return new Expression.Known(Notation.component(letter, i), v.at(i));
    }
}
