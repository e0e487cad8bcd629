package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.chain.Total;
import jacobianlens.chain.VectorLocal;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Numbers;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The gradient of a loss through a Jacobian, and what comes of it when only its main diagonal is kept. The loss is
/// L = ½(y₁² + … + yₙ²), so that ∂L/∂y is yᵀ.
record Pretence(VectorLocal local, Trial trial) {
    private static final Symbol L = Notation.letter("L");
    private static final Symbol X = Notation.vector("x");
    private static final Symbol Y = Notation.vector("y");
    private static final Symbol DIAGONAL = new Symbol(
            "diag(dy/dx)", "\\mathrm{diag}\\left(\\frac{\\partial\\vec{y}}{\\partial\\vec{x}}\\right)", "diag(∂y/∂x)");
    /// The loss as it would be if only the diagonal counted.
    private static final Symbol PRETENDED = new Symbol("Ldiag", "L_{\\mathrm{diag}}", "Ldiag");

    void write(Script script) {
        var y = local.values();
        var loss = script.value(loss(y));
        var outer = script.jacobian(outer(y));
        script.step(Step.show(
                "Loss",
                "L = ½ Σ yᵢ²",
                "A loss on top asks for a gradient: half the sum of the squares, whose derivative by yᵢ is yᵢ itself.",
                Formula.together(loss.definition(), outer.definition()),
                Tile.of(y),
                Tile.of("→", loss),
                Tile.of(",", outer)));
        var jacobian = local.jacobian();
        var whole = Chain.multiply(L, X, outer, jacobian);
        script.multiply(whole, "With the whole Jacobian, the chain rule gives the gradient.");
        var pretended = pretended(outer, jacobian);
        script.step(
                pretended,
                trial.isSingle()
                        ? "With the main diagonal alone: there is nothing beside it."
                        : trial.isDiagonal()
                                ? "With the main diagonal alone: an element-wise function has no path beside it."
                                : "With the main diagonal alone, as if the function were element-wise: every path beside it is forgotten.");
        script.step(comparison(whole, pretended));
    }

    /// L, one number.
    private static Quantity loss(Quantity y) {
        int n = y.value().rows();
        var squares = IntStream.range(0, n)
                .mapToObj(i -> y.known(i, 0).power(new Expression.Num(2)))
                .toList();
        double sum = IntStream.range(0, n)
                .mapToDouble(i -> y.value().at(i, 0))
                .map(v -> v * v)
                .sum();
        Expression written = new Expression.Sum(squares);
        if (n > Total.WRITTEN_OUT)
            written = new Expression.Known(new Symbol("sum of y^2", "\\textstyle\\sum y_i^2", "Σyᵢ²"), sum, written);
        var half = written.over(new Expression.Num(2));
        return Quantity.scalar(L, sum / 2, half);
    }

    /// ∂L/∂y = yᵀ, 1×n.
    private static Quantity outer(Quantity y) {
        int n = y.value().rows();
        return Quantity.jacobian(
                L,
                Y,
                new Jacobian.Dense(Matrix.of(1, n, (_, j) -> y.value().at(j, 0))),
                Axis.single(L),
                y.rows(),
                (_, j) -> y.known(j, 0),
                new Formula.Grid(1, n, (_, j) -> y.known(j, 0)));
    }

    private static Multiplication pretended(Quantity outer, Quantity jacobian) {
        var kept = Vec.of(jacobian.value().rows(), i -> jacobian.value().at(i, i));
        var diagonal = new Quantity(
                Quantity.Kind.MATRIX,
                DIAGONAL,
                new Jacobian.Diagonal(kept),
                jacobian.rows(),
                jacobian.columns(),
                (i, _) -> jacobian.entry(i, i),
                new Formula.Diag(kept.size(), i -> jacobian.entry(i, i)));
        var product = Chain.multiply(PRETENDED, X, outer, diagonal);
        return new Multiplication(
                product.left(),
                product.right(),
                product.result().withRows(Axis.single(PRETENDED)),
                product.rule(),
                product.multiplications(),
                product.denseMultiplications());
    }

    private Step comparison(Multiplication whole, Multiplication pretended) {
        var truth = whole.result();
        String kept = "Nothing was lost: the main diagonal is all there is.";
        return Step.show(
                "Compare",
                "∂L/∂x, true and pretended",
                trial.isSingle()
                        ? kept
                        : trial.isDiagonal()
                                ? kept + " That is what element-wise means."
                                : worst(truth.value(), pretended.result().value()),
                Formula.together(factors(whole), factors(pretended)),
                Tile.of(truth),
                Tile.of(isEqual(truth.value(), pretended.result().value()) ? "=" : "≠", pretended.result()));
    }

    private static Formula factors(Multiplication m) {
        return Formula.equation(
                m.result().named(), Formula.product(m.left().named(), m.right().named()));
    }

    private static boolean isEqual(Jacobian truth, Jacobian pretended) {
        return IntStream.range(0, truth.columns()).allMatch(j -> truth.at(0, j) == pretended.at(0, j));
    }

    private String worst(Jacobian truth, Jacobian pretended) {
        int k = IntStream.range(0, truth.columns())
                .boxed()
                .max(Comparator.comparingDouble(j -> Math.abs(truth.at(0, j) - pretended.at(0, j))))
                .orElseThrow();
        double right = truth.at(0, k);
        double wrong = pretended.at(0, k);
        String entry = Notation.partial(L, Notation.component("x", k)).plain();
        if (right == wrong) return "At this point nothing is lost by chance; at another it can be.";
        return "The farthest off is " + entry + ": " + Numbers.shortForm(wrong) + " instead of "
                + Numbers.shortForm(right)
                + (right * wrong < 0 ? ", so even its sign is wrong." : ".");
    }
}
