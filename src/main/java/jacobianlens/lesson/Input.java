package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;

/// One thing the user chose.
public sealed interface Input {

    /// A catalogue id or an expression.
    record Word(String text) implements Input {}

    record Number(double value) implements Input {}

    record Vector(Vec value) implements Input {}

    /// Rows × columns, as the lecture stores it.
    record Grid(Matrix value) implements Input {}

    /// What kind of thing it is, as an error message says it.
    default String kind() {
        return switch (this) {
            case Word _ -> "a function name";
            case Number _ -> "a number";
            case Vector _ -> "a list of numbers";
            case Grid _ -> "a list of rows";
        };
    }
}
