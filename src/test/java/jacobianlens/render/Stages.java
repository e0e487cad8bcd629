package jacobianlens.render;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.lesson.Scenes;
import jacobianlens.lesson.View;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Steps to paint in tests: every scene's worked example, other sizes, and values at the edges.
final class Stages {
    private Stages() {}

    /// One step, with or without a cell pointed at.
    record Stage(
            String name,
            Derivation derivation,
            int step,
            @Nullable Cell focus) {

        Step shown() {
            return derivation.steps().get(step);
        }

        StagePainter painter(Theme theme) {
            return new StagePainter(derivation, step, View.PLAIN.pin(focus), theme);
        }

        @Override
        public String toString() {
            return name + (focus == null ? "" : " at " + focus.id() + (focus.row() + 1) + "," + (focus.column() + 1));
        }
    }

    /// Every stage, as it stands and with a cell of its last matrix pointed at.
    static List<Stage> all() {
        return derivations().entrySet().stream()
                .flatMap(entry -> stages(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// ∂a/∂x of the dense layer: a product with a structure on the left.
    static Stage product(@Nullable Cell focus) {
        return new Stage("product", derive("dense-layer", Map.of()), 4, focus);
    }

    /// A step that shows one matrix ∂y/∂x with these values.
    static Stage matrix(Jacobian value) {
        return of("matrix", jacobian(value));
    }

    static Stage of(String name, Quantity... quantities) {
        var tiles = Stream.of(quantities).map(Tile::of).toArray(Tile[]::new);
        var step = Step.show("Local", name, "What the picture shows.", quantities[0].named(), tiles);
        return new Stage(name, new Derivation(List.of(), List.of(quantities), List.of(step), List.of(), null), 0, null);
    }

    static Quantity jacobian(Jacobian value) {
        return Quantity.jacobian(
                Notation.vector("y"),
                Notation.vector("x"),
                value,
                Axis.components("y", value.rows()),
                Axis.components("x", value.columns()),
                (i, j) -> Expression.number(value.at(i, j)),
                new Formula.Grid(value.rows(), value.columns(), (i, j) -> Expression.number(value.at(i, j))));
    }

    private static Stream<Stage> stages(String name, Derivation derivation) {
        return IntStream.range(0, derivation.steps().size()).boxed().flatMap(k -> {
            var last = derivation.steps().get(k).tiles().getLast().quantity();
            int row = Math.min(1, last.value().rows() - 1);
            int column = Math.min(2, last.value().columns() - 1);
            String step = name + " step " + (k + 1);
            return Stream.of(
                    new Stage(step, derivation, k, null),
                    new Stage(step, derivation, k, new Cell(last.id(), row, column)));
        });
    }

    private static Map<String, Derivation> derivations() {
        var all = new LinkedHashMap<String, Derivation>();
        for (var scene : Scenes.ALL) all.put(scene.id(), Scenario.example(scene).derive());
        all.put("relu at 0", derive("activation", Map.of("g", new Input.Word("relu"), "z", vector(-1, 0, 2))));
        all.put(
                "twelve",
                derive(
                        "unary",
                        Map.of(
                                "x",
                                vector(IntStream.rangeClosed(1, 12)
                                        .asDoubleStream()
                                        .toArray()))));
        all.put("one", derive("unary", Map.of("x", vector(2))));
        all.put(
                "row",
                matrix(new Jacobian.Dense(Matrix.ofRows(new double[] {1e-5, -3, 1e9, 0, 0.5, -12345})))
                        .derivation());
        all.put(
                "edges",
                matrix(new Jacobian.Dense(Matrix.ofRows(
                                new double[] {Double.NaN, Double.POSITIVE_INFINITY},
                                new double[] {Double.NEGATIVE_INFINITY, 0})))
                        .derivation());
        all.put(
                "thirty-two",
                matrix(new Jacobian.Dense(Matrix.of(32, 32, (i, j) -> (i - j) / 31.0)))
                        .derivation());
        all.put(
                "wide",
                matrix(new Jacobian.Dense(Matrix.of(2, 40, (i, j) -> i - j))).derivation());
        all.put(
                "tall",
                matrix(new Jacobian.Dense(Matrix.of(40, 2, (i, j) -> i - j))).derivation());
        all.put("seven", seven());
        all.put("twelve neurons", neurons());
        return all;
    }

    private static Derivation seven() {
        var tiles = new ArrayList<Quantity>();
        for (int k = 0; k < 7; k++) tiles.add(jacobian(new Jacobian.SingleRow(k, 7, Vec.of(4, j -> j - 1.5))));
        return of("seven", tiles.toArray(Quantity[]::new)).derivation();
    }

    private static Derivation neurons() {
        var left = Quantity.jacobian(
                Notation.vector("a"),
                Notation.vector("z"),
                new Jacobian.Diagonal(Vec.of(12, i -> 0.02 * i)),
                Axis.components("a", 12),
                Axis.components("z", 12),
                (i, j) -> Expression.number(0.02 * i),
                new Formula.Diag(12, i -> Expression.number(0.02 * i)));
        var right = jacobian(new Jacobian.Dense(Matrix.of(12, 8, (i, j) -> i * 0.3 - j)));
        var product = Chain.multiply(Notation.vector("a"), Notation.vector("x"), left, right);
        var step = new Step(
                "Product",
                "a · z",
                "A diagonal factor scales rows.",
                Chain.equation(product),
                List.of(Tile.of(left), Tile.of("·", right), Tile.of("=", product.result())),
                product);
        return new Derivation(List.of(), List.of(left, right, product.result()), List.of(step), List.of(), null);
    }

    static Derivation derive(String scene, Map<String, Input> inputs) {
        var example = Scenario.example(Scenes.byId(scene));
        return example.withInputs(Inputs.fit(example.scene(), inputs)).derive();
    }

    private static Input vector(double... entries) {
        return new Input.Vector(Vec.of(entries));
    }
}
