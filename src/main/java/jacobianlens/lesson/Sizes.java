package jacobianlens.lesson;

import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Finds the sizes that inputs claim, and brings other inputs to those sizes.
final class Sizes {
    private static final double SHARED = 1e-9;
    private final Scene scene;
    private final Map<Dimension, Integer> sizes = new EnumMap<>(Dimension.class);
    private boolean repeats;
    private final Map<Dimension, String> claimedBy = new EnumMap<>(Dimension.class);

    Sizes(Scene scene) {
        this.scene = scene;
    }

    /// More entries are taken from those there are, not from the worked example.
    Sizes repeating() {
        repeats = true;
        return this;
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

    /// Why a given input is of the wrong kind. The example has the size that the other inputs ask for.
    Problem wrongKind(Field field, Input input, Map<String, Input> given, Map<String, Input> before) {
        adopt(given);
        adopt(before);
        scene.fields().forEach(other -> adopt(other, other.example()));
        sizes.replaceAll((_, size) -> Math.clamp(size, 1, InputKind.SHOWN + 1));
        return InputKind.problem(field, input, resize(field, field.example()));
    }

    /// The given inputs, and for every other field the input it had or else its worked example, at the sizes found.
    Map<String, Input> complete(Map<String, Input> given, Map<String, Input> before) {
        adopt(before);
        scene.fields().forEach(field -> adopt(field, field.example()));
        var complete = new LinkedHashMap<String, Input>();
        for (var field : scene.fields()) {
            var input = given.get(field.name());
            var other = before.getOrDefault(field.name(), field.example());
            complete.put(field.name(), input == null ? resize(field, other) : input);
        }
        return complete;
    }

    /// Takes over the sizes of inputs, where they are of the right kind.
    private void adopt(Map<String, Input> inputs) {
        for (var field : scene.fields()) {
            var input = inputs.get(field.name());
            if (input != null && input.getClass() == field.example().getClass()) adopt(field, input);
        }
    }

    /// Takes over the sizes of an input that nothing has fixed.
    private void adopt(Field field, Input input) {
        var shape = shape(input);
        for (int axis = 0; axis < shape.size(); axis++)
            sizes.putIfAbsent(field.sizes().get(axis), shape.get(axis));
    }

    /// An input at the sizes found, in the field's kind: a list becomes the first column of a matrix, and back.
    private Input resize(Field field, Input input) {
        if (field.counts() != null && input instanceof Input.Number(double value))
            return new Input.Number(Math.min(value, Objects.requireNonNull(sizes.get(field.counts()))));
        boolean fits = input.getClass() == field.example().getClass()
                && shape(input).equals(field.sizes().stream().map(sizes::get).toList());
        if (fits) return input;
        return switch (field.example()) {
            case Input.Word _, Input.Number _ -> input;
            case Input.Vector(Vec example) -> vector(field, column(input), example);
            case Input.Grid(Matrix example) -> grid(field, input, example);
        };
    }

    private Input vector(Field field, Vec v, Vec example) {
        var more = repeats ? v : example;
        int n = size(field, 0);
        if (field.role() == Field.Role.TARGETS) return new Input.Vector(targets(v, n));
        return new Input.Vector(Vec.of(n, i -> i < v.size() ? v.at(i) : more.at(i % more.size())));
    }

    private Input grid(Field field, Input input, Matrix example) {
        var m = input instanceof Input.Grid(Matrix given) ? given : Matrix.column(column(input));
        if (field.role() == Field.Role.TARGETS) return new Input.Grid(targets(field, m, example));
        var more = repeats ? m : example;
        return new Input.Grid(Matrix.of(
                size(field, 0),
                size(field, 1),
                (i, j) -> i < m.rows() && j < m.columns() ? m.at(i, j) : more.at(i % more.rows(), j % more.columns())));
    }

    private Matrix targets(Field field, Matrix m, Matrix example) {
        int n = size(field, 0);
        var columns = IntStream.range(0, size(field, 1))
                .mapToObj(j -> targets(j < m.columns() ? m.column(j) : example.column(j % example.columns()), n))
                .toList();
        return Matrix.of(n, columns.size(), (i, j) -> columns.get(j).at(i));
    }

    /// The targets of one sample for n classes. Those that add up to 1 still do.
    private static Vec targets(Vec given, int n) {
        boolean shared = Math.abs(sum(given, 0) - 1) < SHARED;
        double cut = shared ? sum(given, n) : 0;
        return Vec.of(n, i -> (i < given.size() ? given.at(i) : 0) + (i == n - 1 ? cut : 0));
    }

    private static double sum(Vec numbers, int from) {
        return IntStream.range(from, numbers.size()).mapToDouble(numbers::at).sum();
    }

    private static Vec column(Input input) {
        return switch (input) {
            case Input.Vector(Vec v) -> v;
            case Input.Grid(Matrix m) -> m.column(0);
            case Input.Word _, Input.Number _ -> throw new IllegalArgumentException(input + " has no column.");
        };
    }

    private int size(Field field, int axis) {
        return Objects.requireNonNull(sizes.get(field.sizes().get(axis)));
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
        String axis = field.sizes().size() == 1 ? "number" : axisOf(field, dimension);
        if (claimed != 1) axis += "s";
        return new Problem(
                "shape",
                field.name(),
                claimedBy.get(dimension) + ", so " + field.name() + " needs " + claimed + " " + axis + " ("
                        + dimension.counted()
                        + "); it has " + size + ".",
                "Give " + field.name() + " " + claimed + " " + axis + ", or change the other input to match.");
    }

    private static String axisOf(Field field, Dimension dimension) {
        return field.sizes().getFirst() == dimension ? "row" : "column";
    }
}
