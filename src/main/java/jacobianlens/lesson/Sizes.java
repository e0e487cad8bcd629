package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the sizes that inputs claim, and brings other inputs to those sizes.
final class Sizes {
    private final Scene scene;
    private final Map<Dimension, Integer> sizes = new EnumMap<>(Dimension.class);
    private final Map<Dimension, String> claimedBy = new EnumMap<>(Dimension.class);

    Sizes(Scene scene) {
        this.scene = scene;
    }

    void put(Dimension dimension, int size) {
        sizes.put(dimension, size);
    }

    Map<Dimension, Integer> known() {
        return sizes;
    }

    /// Checks an input against its field and notes the sizes it fixes.
    void claim(Field field, Input input) {
        InputCheck.check(field, input);
        var shape = shape(input);
        for (int axis = 0; axis < shape.size(); axis++) {
            var dimension = field.sizes().get(axis);
            int size = shape.get(axis);
            var claimed = sizes.putIfAbsent(dimension, size);
            if (claimed != null && claimed != size)
                throw conflict(field, dimension, size, claimed).exception();
            claimedBy.putIfAbsent(dimension, field.name() + " is " + describe(input));
        }
    }

    /// The given inputs, and the worked example at the sizes found for every other field.
    Map<String, Input> complete(Map<String, Input> given) {
        var complete = new LinkedHashMap<String, Input>();
        for (var field : scene.fields())
            complete.put(field.name(), given.getOrDefault(field.name(), resize(field, field.example())));
        return complete;
    }

    /// Every input at the sizes found.
    Map<String, Input> resize(Map<String, Input> inputs) {
        var resized = new LinkedHashMap<String, Input>();
        for (var field : scene.fields())
            resized.put(field.name(), resize(field, inputs.getOrDefault(field.name(), field.example())));
        return resized;
    }

    private Input resize(Field field, Input input) {
        return switch (input) {
            case Input.Word _, Input.Number _ -> input;
            case Input.Vector(Vec v) -> {
                var example = ((Input.Vector) field.example()).value();
                int n = size(field, 0, v.size());
                yield n == v.size()
                        ? input
                        : new Input.Vector(Vec.of(n, i -> i < v.size() ? v.at(i) : example.at(i % example.size())));
            }
            case Input.Grid(Matrix m) -> {
                var example = ((Input.Grid) field.example()).value();
                int rows = size(field, 0, m.rows());
                int columns = size(field, 1, m.columns());
                yield rows == m.rows() && columns == m.columns()
                        ? input
                        : new Input.Grid(Matrix.of(
                                rows,
                                columns,
                                (i, j) -> i < m.rows() && j < m.columns()
                                        ? m.at(i, j)
                                        : example.at(i % example.rows(), j % example.columns())));
            }
        };
    }

    private int size(Field field, int axis, int otherwise) {
        return sizes.getOrDefault(field.sizes().get(axis), otherwise);
    }

    private static List<Integer> shape(Input input) {
        return switch (input) {
            case Input.Word _, Input.Number _ -> List.of();
            case Input.Vector(Vec v) -> List.of(v.size());
            case Input.Grid(Matrix m) -> List.of(m.rows(), m.columns());
        };
    }

    private static String describe(Input input) {
        return shape(input).size() == 1
                ? shape(input).getFirst() + " long"
                : shape(input).getFirst() + "×" + shape(input).getLast();
    }

    private Problem conflict(Field field, Dimension dimension, int size, int claimed) {
        String role = dimension.label().toLowerCase(Locale.ROOT) + " " + dimension.letter();
        String axis = field.sizes().size() == 1 ? "numbers" : axisOf(field, dimension);
        return new Problem(
                "shape",
                field.name(),
                claimedBy.get(dimension) + ", so " + field.name() + " needs " + claimed + " " + axis + " (" + role
                        + "); it has " + size + ".",
                "Give " + field.name() + " " + claimed + " " + axis + ", or change the other input to match.");
    }

    private static String axisOf(Field field, Dimension dimension) {
        return field.sizes().getFirst() == dimension ? "rows" : "columns";
    }
}
