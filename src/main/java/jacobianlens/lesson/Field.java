package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.List;

/// One input of a scene: its name in files and formulas, a label, the sizes it has, and the worked example's value. The
/// editors of the window, the lesson file and `--set` all follow from it.
///
/// @param sizes none for a word or a number, one for a vector, rows and columns for a matrix
/// @param choices which catalogue a word is from; [Choices#NONE] for numbers
public record Field(String name, String label, Input example, List<Dimension> sizes, Choices choices) {

    /// Where a word comes from.
    public enum Choices {
        NONE,
        FUNCTIONS,
        ACTIVATIONS,
        BINARY,
        LOSSES
    }

    static Field word(String name, String label, Choices choices, String example) {
        return new Field(name, label, new Input.Word(example), List.of(), choices);
    }

    static Field number(String name, String label, double example) {
        return new Field(name, label, new Input.Number(example), List.of(), Choices.NONE);
    }

    static Field vector(String name, String label, Dimension size, double... example) {
        return new Field(name, label, new Input.Vector(Vec.of(example)), List.of(size), Choices.NONE);
    }

    static Field matrix(String name, String label, Dimension rows, Dimension columns, double[]... example) {
        return new Field(name, label, new Input.Grid(Matrix.ofRows(example)), List.of(rows, columns), Choices.NONE);
    }
}
