package jacobianlens.lesson;

import jacobianlens.chain.Curve;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Expression;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Plain;
import jacobianlens.math.Substitution;
import java.util.Map;

/// The steps of a single element-wise function: definition, values, table of partial derivatives, diagonal.
final class ElementwiseSteps {
    private static final int SHORT = 22;

    private ElementwiseSteps() {}

    static Derivation of(Local local) {
        return of(new Script(local.conventions()), local);
    }

    /// After the steps that a script has already.
    static Derivation of(Script script, Local local) {
        var input = Matrices.vector(local.input(), local.at(), local.inputs());
        var values = script.value(local.values());
        script.step(Step.show(
                "Values",
                summary(local),
                "The function is applied to each entry on its own: entry i of the result needs entry i of the input.",
                local.definition(values),
                Tile.of(input),
                Tile.of("→", values)));
        var jacobian = script.jacobian(local.jacobian());
        script.notes(local.notes());
        script.curve(local.curve(
                Grips.direct(local.input().key(), local.at(), local.input().plain() + "ᵢ")));
        script.step(local.table());
        script.step(diagonal(jacobian));
        script.step(Gradients.of(script.words(), jacobian, local.input()));
        return script.derivation();
    }

    /// The steps of a layer's activation once z is known: its values, and the table of partial derivatives.
    ///
    /// @return ∂a/∂z
    static Quantity activation(Script script, Quantity z, Local activation, String caption, Curve.Grip grip) {
        var a = script.value(activation.values());
        script.step(Step.show(
                "Activation",
                "a = " + activation.f().plain() + "(z)",
                caption,
                activation.definition(a),
                Tile.of(z),
                Tile.of("→", a)));
        var jacobian = script.jacobian(activation.jacobian());
        script.notes(activation.notes());
        script.curve(activation.curve(grip));
        script.step(activation.table());
        return jacobian;
    }

    /// The function in short: written out when it is short, else by name.
    private static String summary(Local local) {
        String output = local.output().plain();
        String input = local.input().plain();
        String written =
                Plain.of(Substitution.bind(local.f().formula(), Map.of("x", Expression.variable(input + "ᵢ"))));
        return written.length() <= SHORT
                ? output + "ᵢ = " + written
                : output + " = " + local.f().plain() + "(" + input + ")";
    }

    private static Step diagonal(Quantity jacobian) {
        return Step.show(
                "Jacobian",
                jacobian.symbol().plain() + " ∈ 𝔻",
                jacobian.value() instanceof Jacobian.Scaled
                        ? "n numbers on the main diagonal say everything, and here all are the same: a multiple of the"
                                + " identity."
                        : "n numbers say everything: the Jacobian of an element-wise function is its slopes on the main"
                                + " diagonal.",
                jacobian.definition(),
                Tile.of(jacobian));
    }
}
