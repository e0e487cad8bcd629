package jacobianlens.lesson;

import jacobianlens.function.Conventions;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input of a scene: its name in files and formulas, a label, the sizes it has, and the worked example's value. The
/// editors of the window, the lesson file and `--set` all follow from it.
///
/// @param sizes none for a word or a number, one for a vector, rows and columns for a matrix
/// @param choices which catalogue a word is from; [Choices#NONE] for numbers
/// @param role what its numbers are, where that decides how they are shown or resized
/// @param counts what a number counts through, from 1 to its size; null for other inputs
public record Field(
        String name,
        String label,
        Input example,
        List<Dimension> sizes,
        Choices choices,
        Role role,
        @Nullable Dimension counts) {

    /// Where a word comes from.
    public enum Choices {
        NONE,
        FUNCTIONS,
        ACTIVATIONS,
        BINARY,
        LOSSES,
        REDUCTIONS,
        /// An activation, or softmax.
        LAYER_ACTIVATIONS,
        /// A loss, or `none`.
        LOSS_OR_NONE,
        /// A function of a vector, element-wise or not.
        VECTORS
    }

    /// What the numbers of an input are.
    public enum Role {
        PLAIN,
        /// A layer's weights, which the conventions may show as the transpose of what is stored.
        WEIGHTS,
        /// The targets of a network, one row for each class: a class that is added has the target 0, and what was
        /// aimed at a class that is taken away is aimed at the last one that stays.
        TARGETS
    }

    static Field word(String name, String label, Choices choices, String example) {
        return new Field(name, label, new Input.Word(example), List.of(), choices, Role.PLAIN, null);
    }

    static Field number(String name, String label, double example) {
        return new Field(name, label, new Input.Number(example), List.of(), Choices.NONE, Role.PLAIN, null);
    }

    /// Which of a number of things, from 1. It follows when there are fewer of them.
    static Field index(String name, String label, Dimension of, double example) {
        return new Field(name, label, new Input.Number(example), List.of(), Choices.NONE, Role.PLAIN, of);
    }

    static Field vector(String name, String label, Dimension size, double... example) {
        return new Field(name, label, new Input.Vector(Vec.of(example)), List.of(size), Choices.NONE, Role.PLAIN, null);
    }

    static Field matrix(String name, String label, Dimension rows, Dimension columns, double[]... example) {
        return new Field(
                name,
                label,
                new Input.Grid(Matrix.ofRows(example)),
                List.of(rows, columns),
                Choices.NONE,
                Role.PLAIN,
                null);
    }

    /// The weights of a layer, l×n: column k is neuron k.
    static Field weights(String name, String label, Dimension inputs, Dimension neurons, double[]... example) {
        var input = new Input.Grid(Matrix.ofRows(example));
        return new Field(name, label, input, List.of(inputs, neurons), Choices.NONE, Role.WEIGHTS, null);
    }

    /// Whether a place is in this input, such as `x[2]` in x.
    public boolean isAt(String where) {
        return where.equals(name) || where.startsWith(name + "[");
    }

    public boolean isWeights() {
        return role == Role.WEIGHTS;
    }

    /// The same input as targets.
    Field targets() {
        return new Field(name, label, example, sizes, choices, Role.TARGETS, counts);
    }

    /// Whether the window shows the transpose of what a file holds.
    public boolean isTurned(Conventions conventions) {
        return isWeights() && conventions.weights() == WeightStorage.NEURONS_BY_INPUTS;
    }

    /// The label; of weights, it says where a neuron's are.
    public String label(Conventions conventions) {
        if (!isWeights()) return label;
        return label + " (" + (isTurned(conventions) ? "row" : "column") + " k is neuron k)";
    }
}
