package jacobianlens.lesson;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where a loss and the activation before it belong together, what the chain rule leaves of both is a − y: sigmoid and
/// binary cross-entropy, softmax and cross-entropy. For softmax a is multiplied by the sum of the sample's targets,
/// which is 1 where they are probabilities (Bridle, Neurocomputing, NATO ASI F 68, 1990, 227–236).
///
/// @param softmax whether the outputs of a sample are mixed
/// @param a what comes out, one column for each sample
/// @param y the targets, as a
record Shortcut(boolean softmax, BatchWeight weight, Quantity a, Quantity y) {
    private static final double ROUNDING = 1e-12;
    private static final Symbol TARGETS = new Symbol("sum of y", "\\textstyle\\sum_i y_i", "Σyᵢ");

    /// The shortcut of a loss behind an activation, if there is one.
    static Optional<Shortcut> of(Pairwise loss, Activated before, BatchWeight weight, Quantity a, Quantity y) {
        boolean fits = switch (before) {
            case Activated.Softmax _ -> loss == Loss.CROSS_ENTROPY;
            case Activated.Entrywise(var local) -> loss == Loss.BCE && local.f() == Fn.SIGMOID;
        };
        return fits ? Optional.of(new Shortcut(before instanceof Activated.Softmax, weight, a, y)) : Optional.empty();
    }

    /// The step that reads ∂J/∂z of a sample once more, 1×n.
    void ofSample(Script script, Quantity delta) {
        write(script, delta, (_, k) -> slope(k, 0));
    }

    /// The step that reads ∂J/∂Z once more, n×N.
    void ofBatch(Script script, Quantity delta) {
        write(script, delta, this::slope);
    }

    private void write(Script script, Quantity delta, Formula.Entry cells) {
        var again = delta.written(cells);
        script.step(Step.show(
                "Shortcut",
                delta.symbol().plain() + ": a − y",
                softmax
                        ? "Cross-entropy and softmax are made for each other: what is left of both is what came out less the"
                                + " target. It is large where the network is wrong, and zero where it is right."
                                + factor()
                        : "Binary cross-entropy and the sigmoid are made for each other: what is left of both is what came"
                                + " out less the target, with no slope to vanish where the sigmoid is flat." + factor(),
                Samples.written(again),
                Tile.of(a),
                Tile.of(isDifference() ? "−" : ",", y),
                Tile.of("→", again)));
    }

    private String factor() {
        return weight.value() == 1 ? "" : " Each " + weight.effect() + ".";
    }

    /// (Σy)·aₖ − yₖ of sample s, times the factor.
    private Expression slope(int k, int s) {
        var difference = scaled(k, s).minus(y.known(k, s));
        return weight.value() == 1 ? difference : weight.written().times(difference);
    }

    private Expression scaled(int k, int s) {
        var known = a.known(k, s);
        return isOnce(s) ? known : new Expression.Known(TARGETS, targets(s)).times(known);
    }

    /// Whether a − y is all there is to it.
    private boolean isDifference() {
        return weight.value() == 1 && IntStream.range(0, y.value().columns()).allMatch(this::isOnce);
    }

    /// Whether the outputs of sample s stand in it once, with no factor.
    private boolean isOnce(int s) {
        return !softmax || Math.abs(targets(s) - 1) <= ROUNDING;
    }

    private double targets(int s) {
        return IntStream.range(0, y.value().rows())
                .mapToDouble(k -> y.value().at(k, s))
                .sum();
    }
}
