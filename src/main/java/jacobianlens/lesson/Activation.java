package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Fn;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import jacobianlens.math.Numbers;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.Stream;

/// S9–S13: an activation as an element-wise operation, a = g(z).
public final class Activation implements Scene {

    @Override
    public String id() {
        return "activation";
    }

    @Override
    public String title() {
        return "Activation";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("g", "Activation", Field.Choices.ACTIVATIONS, "sigmoid"),
                Field.vector("z", "Input z", Dimension.SIZE, 0, 1, -2, 0.5));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var z = inputs.vector("z");
        var script = new Script(conventions);
        script.step(review(conventions, z));
        return ElementwiseSteps.of(script, local(Functions.unary(inputs.word("g"), "g"), conventions, z));
    }

    /// S9: the slopes of σ, tanh and ReLU, written through their own values where that is possible.
    private static Step review(Conventions conventions, Vec z) {
        var slopes = Stream.of(Fn.SIGMOID, Fn.TANH, Fn.RELU)
                .map(f -> local(f, conventions, z))
                .map(Local::slopes)
                .toList();
        return Step.show(
                "Review",
                "σ′, tanh′, ReLU′",
                "The slopes of σ and tanh follow from their own values, so nothing new has to be computed; ReLU's slope"
                        + " is 1 or 0"
                        + (z.stream().anyMatch(entry -> entry == 0)
                                ? ", and at the kink at 0 what the convention says: "
                                        + Numbers.shortForm(conventions.reluAtZero()) + "."
                                : "."),
                Formula.together(slopes.stream()
                        .map(slope -> Explanation.of(slope, 0, 0))
                        .map(Explanation.Value.class::cast)
                        .map(Explanation.Value::formula)
                        .toArray(Formula[]::new)),
                Tile.of(Matrices.vector(Notation.vector("z"), z, Axis.components("z", z.size()))),
                Tile.of("→", slopes.getFirst()),
                Tile.of(",", slopes.get(1)),
                Tile.of(",", slopes.getLast()));
    }

    private static Local local(Elementwise f, Conventions conventions, Vec z) {
        return new Local(
                f,
                conventions,
                Notation.vector("a"),
                Axis.components("a", z.size()),
                Notation.vector("z"),
                Axis.components("z", z.size()),
                z);
    }
}
