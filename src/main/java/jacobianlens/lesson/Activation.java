package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Notation;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import java.util.List;

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
        var g = Functions.unary(inputs.word("g"), "g");
        return ElementwiseSteps.of(new Local(
                g,
                conventions,
                Notation.vector("a"),
                Axis.components("a", z.size()),
                Notation.vector("z"),
                Axis.components("z", z.size()),
                z));
    }
}
