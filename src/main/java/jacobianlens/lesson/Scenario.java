package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import org.jspecify.annotations.Nullable;

/// Everything the user chose and nothing computed: lesson files, undo and the command line hold exactly this.
///
/// @param step the step shown, from 0
public record Scenario(Scene scene, Inputs inputs, Conventions conventions, int step, View view) {

    /// A cell of a named array, with indices from 0.
    public record Cell(String id, int row, int column) {

        /// Whether an array has this cell.
        boolean isIn(Quantity quantity) {
            return quantity.id().equals(id)
                    && row < quantity.value().rows()
                    && column < quantity.value().columns();
        }
    }

    /// A scene's worked example at its first step.
    public static Scenario example(Scene scene) {
        return new Scenario(scene, Inputs.example(scene), Conventions.LECTURE, 0, View.PLAIN);
    }

    /// What follows from the choice.
    ///
    /// @throws jacobianlens.math.BadInput if it has no answer, naming the entry and why
    public Derivation derive() {
        try {
            return scene.derive(inputs, conventions);
        } catch (BadInput e) {
            throw mended(e.problem()).exception();
        }
    }

    public boolean hasAnswer() {
        try {
            derive();
            return true;
        } catch (BadInput _) {
            return false;
        }
    }

    /// With one size changed: entries are cut, or continued from the worked example; where a function has no value
    /// there, from the entries there are.
    public Scenario resized(Dimension dimension, int size) {
        var usual = withInputs(inputs.resized(dimension, size));
        return usual.hasAnswer() ? usual : withInputs(inputs.repeated(dimension, size));
    }

    /// A number outside a domain can be computed, so that nobody can change it where it stands.
    private Problem mended(Problem problem) {
        String where = problem.where();
        boolean given = scene.fields().stream().anyMatch(field -> field.isAt(where));
        if (given || !problem.code().equals("domain")) return problem;
        String fix = problem.fix().replace("Change " + where, where + " follows from other numbers: change those");
        return new Problem(problem.code(), where, problem.text(), fix);
    }

    /// The step shown, among those that follow from the choice.
    ///
    /// @throws jacobianlens.math.BadInput if there are fewer steps
    public Step shown(Derivation derivation) {
        int steps = derivation.steps().size();
        if (step >= 0 && step < steps) return derivation.steps().get(step);
        throw new Problem(
                        "step",
                        "step",
                        "Step " + (step + 1L) + " does not exist: there are " + steps + " steps here.",
                        "Use a step from 1 to " + steps + "; in a file and with --set, from 0 to " + (steps - 1) + ".")
                .exception();
    }

    /// The pinned cell, if it is one of the step shown; null if not, as after a change of sizes.
    public @Nullable Cell focus(Derivation derivation) {
        var cell = view.pinned();
        boolean there = cell != null
                && shown(derivation).tiles().stream().map(Tile::quantity).anyMatch(cell::isIn);
        return there ? cell : null;
    }

    /// The same scenario with other inputs, in the form of the scene that takes them.
    public Scenario withInputs(Inputs inputs) {
        return new Scenario(inputs.scene(), inputs, conventions, step, view);
    }

    public Scenario withConventions(Conventions conventions) {
        return new Scenario(scene, inputs, conventions, step, view);
    }

    public Scenario withStep(int step) {
        return new Scenario(scene, inputs, conventions, step, view);
    }

    public Scenario withView(View view) {
        return new Scenario(scene, inputs, conventions, step, view);
    }
}
