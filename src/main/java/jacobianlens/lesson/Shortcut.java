package jacobianlens.lesson;

import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a loss and the activation before it belong together, what the chain rule leaves of both is a − y: sigmoid and
/// binary cross-entropy, softmax and cross-entropy. For softmax a is multiplied by the sum of the sample's targets,
/// which is 1 where they are probabilities (Bridle, Neurocomputing, NATO ASI F 68, 1990, 227–236).
///
/// @param softmax whether the outputs of a sample are mixed
/// @param sums of the targets of each sample, N; null where the outputs stand in it once, with no factor: in every
/// sample, so that one entry is written as all are
/// @param a what comes out, one column for each sample
/// @param y the targets, as a
record Shortcut(boolean softmax, @Nullable Vec sums, BatchWeight weight, Quantity a, Quantity y) {
    private static final double ROUNDING = 1e-12;

    /// The shortcut of a loss behind an activation, if there is one.
    static Optional<Shortcut> of(Pairwise loss, Activated before, BatchWeight weight, Quantity a, Quantity y) {
        boolean fits = switch (before) {
            case Activated.Softmax _ -> loss == Loss.CROSS_ENTROPY;
            case Activated.Entrywise(var local) -> loss == Loss.BCE && local.f() == Fn.SIGMOID;
        };
        boolean softmax = before instanceof Activated.Softmax;
        return fits
                ? Optional.of(new Shortcut(softmax, softmax ? sums(y.value()) : null, weight, a, y))
                : Optional.empty();
    }

    private static @Nullable Vec sums(Jacobian y) {
        var sums = y.leftTimes(Vec.constant(y.rows(), 1));
        return sums.stream().allMatch(sum -> Math.abs(sum - 1) <= ROUNDING) ? null : sums;
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
                delta.symbol().plain() + (sums == null ? ": a − y" : ": Σy·a − y"),
                words() + (weight.value() == 1 ? "" : " Each " + weight.effect() + "."),
                Samples.written(again),
                Tile.of(a),
                Tile.of(sums == null && weight.value() == 1 ? "−" : ",", y),
                Tile.of("→", again)));
    }

    private String words() {
        if (!softmax)
            return "Binary cross-entropy and the sigmoid are made for each other: what is left of both is what came out less"
                    + " the target, with no slope to vanish where the sigmoid is flat.";
        return "Cross-entropy and softmax are made for each other: what is left of both is what came out"
                + (sums == null
                        ? " less the target. It is large where the network is wrong, and zero where it is right."
                        : ", times the sum of the targets, less the target. Probabilities add up to 1; these targets do not.");
    }

    /// (Σy)·aₖ − yₖ of sample s, times the factor.
    private Expression slope(int k, int s) {
        var out = sums == null ? a.known(k, s) : targets(s, sums.at(s)).times(a.known(k, s));
        var difference = out.minus(y.known(k, s));
        return weight.value() == 1 ? difference : weight.written().times(difference);
    }

    private Expression targets(int s, double sum) {
        var of = new Symbol("sum of y", "y_i", "yᵢ");
        var summed = y.kind() == Quantity.Kind.MATRIX ? Notation.sample(of, s) : of;
        return new Expression.Known(
                new Symbol(summed.key(), "\\textstyle\\sum_i " + summed.latex(), "Σ" + summed.plain()), sum);
    }
}
