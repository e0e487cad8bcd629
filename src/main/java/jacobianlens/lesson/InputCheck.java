package jacobianlens.lesson;

import jacobianlens.chain.Notation;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;

/// Checks one input of the right kind: not empty, every number finite.
final class InputCheck {
    private InputCheck() {}

    /// @throws jacobianlens.math.BadInput naming the input or entry
    static void check(Field field, Input input) {
        switch (input) {
            case Input.Word _ -> {}
            case Input.Number(double value) -> finite(field.name(), value);
            case Input.Vector(Vec v) -> {
                notEmpty(field, v.size());
                for (int i = 0; i < v.size(); i++) finite(field, i, -1, v.at(i));
            }
            case Input.Grid(Matrix m) -> {
                notEmpty(field, m.rows());
                notEmpty(field, m.columns());
                for (int i = 0; i < m.rows(); i++)
                    for (int j = 0; j < m.columns(); j++) finite(field, i, j, m.at(i, j));
            }
        }
    }

    private static void finite(Field field, int i, int j, double value) {
        if (!Double.isFinite(value))
            finite(j < 0 ? Notation.key(field.name(), i) : Notation.cell(field.name(), i, j), value);
    }

    private static void finite(String where, double value) {
        if (!Double.isFinite(value))
            throw new Problem(
                            "number",
                            where,
                            where + " is " + (Double.isNaN(value) ? "not a number" : "infinite or too large to store")
                                    + ".",
                            "Use a finite number, at most about 1.8e308 in size.")
                    .exception();
    }

    private static void notEmpty(Field field, int size) {
        if (size == 0)
            throw new Problem("empty", field.name(), field.name() + " has no numbers.", "Give it at least one number.")
                    .exception();
    }
}
