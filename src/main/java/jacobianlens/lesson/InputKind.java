package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Numbers;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether an input is of its field's kind, and what is said if not.
final class InputKind {
    /// How many numbers of an example are written.
    static final int SHOWN = 6;

    private InputKind() {}

    static boolean isRight(Field field, Input input) {
        return input.getClass() == field.example().getClass() || isEmptyList(field, input);
    }

    /// An empty list is no kind of list in particular; that it is empty is what is wrong with it.
    private static boolean isEmptyList(Field field, Input input) {
        return !field.sizes().isEmpty() && input instanceof Input.Vector(Vec v) && v.size() == 0;
    }

    /// @param example what could be given instead
    static Problem problem(Field field, Input given, Input example) {
        boolean numbers = !(field.example() instanceof Input.Word);
        boolean wild = given instanceof Input.Number(double value) && !Double.isFinite(value);
        String finite = numbers && wild ? " Every number must be finite." : "";
        return problem(field, kind(given), "Write it like the example: " + written(example) + "." + finite);
    }

    /// @param given what was given instead
    static Problem problem(Field field, String given, String fix) {
        return new Problem(
                "kind",
                field.name(),
                field.name() + " must be " + field.example().kind() + ", not " + given + ".",
                fix);
    }

    /// How to write an input of this kind, whatever size is asked for.
    static String sample(Field field) {
        return switch (field.example()) {
            case Input.Word _, Input.Number _ -> "Write it like the example: " + written(field.example()) + ".";
            case Input.Vector _ -> "Write it in brackets, such as [1, 2, 3].";
            case Input.Grid _ -> "Write it in brackets, a list for each row, such as [[1, 2], [3, 4]].";
        };
    }

    /// What was given; of a text it is not known that it names a function.
    private static String kind(Input given) {
        return switch (given) {
            case Input.Word _ -> "a text";
            case Input.Number(double value) when Double.isNaN(value) -> "NaN";
            case Input.Number(double value) when Double.isInfinite(value) -> "an infinite number";
            case Input _ -> given.kind();
        };
    }

    private static String written(Input example) {
        return switch (example) {
            case Input.Word(String text) -> "\"" + text + "\"";
            case Input.Number(double value) -> Numbers.exact(value);
            case Input.Vector(Vec v) -> list(v);
            case Input.Grid(Matrix m) -> "[" + list(m.row(0)) + (m.rows() > 1 ? ", …]" : "]");
        };
    }

    private static String list(Vec v) {
        String rest = v.size() > SHOWN ? ", …]" : "]";
        return IntStream.range(0, Math.min(v.size(), SHOWN))
                .mapToObj(i -> Numbers.exact(v.at(i)))
                .collect(Collectors.joining(", ", "[", rest));
    }
}
