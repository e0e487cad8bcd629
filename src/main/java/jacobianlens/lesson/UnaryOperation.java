package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Notation;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import java.util.List;

/// S6–S8: a unary element-wise operation, fᵢ(x) = f(xᵢ).
public final class UnaryOperation implements Scene {

    @Override
    public String id() {
        return "unary";
    }

    @Override
    public String title() {
        return "Unary operation";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("f", "Function f", Field.Choices.FUNCTIONS, "ln-plus-exp"),
                Field.vector("x", "Input x", Dimension.SIZE, 1, 2, 0.5, 0.25));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var x = inputs.vector("x");
        var f = Functions.unary(inputs.word("f"), "f");
        return ElementwiseSteps.of(new Local(
                f,
                conventions,
                Notation.vector("f"),
                Axis.components("f", x.size()),
                Notation.vector("x"),
                Axis.components("x", x.size()),
                x));
    }
}
