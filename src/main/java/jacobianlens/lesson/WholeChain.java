package jacobianlens.lesson;

import jacobianlens.chain.Dominoes;
import jacobianlens.chain.Factors;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Counted;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The chain rule through all layers: the factors side by side, multiplied from the outermost inwards, which is reverse
/// mode, and from the innermost outwards, which is forward mode, and what either costs.
///
/// @param script where it is written
/// @param factors outermost first
record WholeChain(Script script, Factors factors) {

    /// Writes all steps.
    ///
    /// @return the derivatives of the outermost output by every station on the way, from the outside inwards
    List<Quantity> write() {
        var outside = factors.fromOutside();
        var inside = factors.fromInside();
        var whole = outside.getLast().result();
        script.step(chain(whole).with(Dominoes.of(factors)));
        var known = new HashSet<String>();
        outside.forEach(product -> step(known, product, fromOutside(product)));
        if (outside.size() > 1) {
            inside.forEach(product -> step(known, product, fromInside(product)));
            script.step(compare(whole, outside, inside)
                    .with(new Dominoes(List.of(
                            Dominoes.way("from the output", factors, outside, true),
                            Dominoes.way("from the input", factors, inside, false)))));
        }
        script.step(Gradients.of(script.words(), whole, factors.stations().getLast()));
        return outside.stream().map(product -> product.result().cited()).toList();
    }

    /// All factors, whose inner sizes meet.
    private Step chain(Quantity whole) {
        var tiles = new ArrayList<Tile>();
        for (var factor : factors.factors()) tiles.add(Tile.of(tiles.isEmpty() ? "" : "·", factor));
        return Step.show(
                "Chain",
                whole.symbol().plain() + ", " + tiles.size() + " factors",
                "The chain rule multiplies the local Jacobians of all layers. Where two factors meet they have the same"
                        + " size: the inner sizes click together and are gone, the outer two stay.",
                Formula.equation(
                        whole.named(),
                        Formula.product(
                                factors.factors().stream().map(Quantity::named).toArray(Formula[]::new))),
                tiles.toArray(Tile[]::new));
    }

    /// The step of one product; its result is kept the first time it is found.
    private void step(Set<String> known, Multiplication product, String caption) {
        boolean first = known.add(product.result().id());
        if (first) script.multiply(product, caption);
        else script.step(product, caption);
    }

    private String fromOutside(Multiplication product) {
        var words = script.words();
        return switch (product.right().value()) {
            case Jacobian.Scaled slope -> alike(slope);
            case Jacobian.Diagonal _ ->
                "A diagonal factor on the " + words.right() + " scales " + words.column()
                        + "s: each is multiplied by the slope of its own neuron.";
            case Jacobian.DiagonalMinusOuter _ ->
                "Softmax lets every z move every output, so this factor is a diagonal minus an outer product: no single"
                        + " slope will do.";
            default ->
                "Back through the weights: what goes into a layer is felt by every neuron of it, "
                        + (product.left().value().isDiagonal()
                                ? "but no sum is needed yet: what stands before them is diagonal."
                                : "so here the sums are needed.");
        };
    }

    private String fromInside(Multiplication product) {
        var words = script.words();
        boolean outermost = product.left() == factors.factors().getFirst();
        return switch (product.left().value()) {
            case Jacobian.Scaled slope -> "Starting at the input instead. " + alike(slope);
            case Jacobian.Diagonal _ ->
                "Starting at the input instead: a diagonal factor on the " + words.left() + " scales " + words.row()
                        + "s, each by the slope of its own neuron.";
            case Jacobian.DiagonalMinusOuter _ ->
                "Starting at the input instead: softmax mixes the " + words.row() + "s of what has been found so far.";
            case Jacobian _
            when outermost ->
                "Only now does the one output come in, when a whole Jacobian has been multiplied out for it.";
            default ->
                "Starting at the input instead: the weights of the next layer multiply a whole Jacobian, one "
                        + words.column() + " for each number that went in.";
        };
    }

    private static String alike(Jacobian.Scaled slope) {
        return slope.c() == 1
                ? "Every slope of this layer is 1, so its factor is the identity, which drops out."
                : "Every neuron of this layer has the same slope, so its factor is a number in front.";
    }

    private Step compare(Quantity whole, List<Multiplication> outside, List<Multiplication> inside) {
        long fromOutside = Factors.cost(outside);
        long fromInside = Factors.cost(inside);
        return Step.show(
                "Order",
                fromOutside == fromInside
                        ? Counted.multiplications(fromOutside) + " either way"
                        : fromOutside + " or " + Counted.multiplications(fromInside),
                fromOutside == fromInside
                        ? "The order can change the work, never the result. Here both orders take "
                                + Counted.multiplications(fromOutside) + "."
                        : "The order changes the work, not the result: " + Counted.multiplications(fromOutside)
                                + " from the output inwards, " + fromInside + " from the input outwards. "
                                + reason(whole.value(), fromOutside, fromInside),
                Formula.together(
                        total("from the output", outside, fromOutside), total("from the input", inside, fromInside)),
                Tile.of(whole));
    }

    private String reason(Jacobian whole, long fromOutside, long fromInside) {
        var words = script.words();
        return "From the output " + counted(whole.rows(), words.row())
                + (whole.rows() == 1 ? " is" : " are") + " carried along, from the input "
                + counted(whole.columns(), words.column()) + ": begin at the "
                + (fromOutside < fromInside ? "output, which is reverse mode." : "input, which is forward mode.");
    }

    private static String counted(int n, String what) {
        return n == 1 ? "one " + what : n + " " + what + "s";
    }

    /// name = c₁ + c₂ + … = total.
    private static Formula total(String name, List<Multiplication> products, long total) {
        var terms = products.stream()
                .map(product -> (Expression) new Expression.Num(product.multiplications()))
                .toList();
        var symbol = new Symbol(name, "\\text{" + name + "}", name);
        return Formula.equation(
                new Formula.Scalar(new Expression.Known(symbol, total)),
                new Formula.Scalar(new Expression.Sum(terms)),
                new Formula.Scalar(new Expression.Num(total)));
    }
}
