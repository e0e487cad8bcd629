package jacobianlens.check;

import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A scenario with one entry of its inputs moved, worked out anew: what the values answer, whatever the scene does.
final class Moved {
    private static final int LARGEST = 400;

    private final Scenario scenario;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Double, Map<String, Double>> values = new HashMap<>();
    private String key = "";

    /// An entry of an input.
    private record Place(String field, int row, int column, double value) {}

    Moved(Scenario scenario) {
        this.scenario = scenario;
        scenario.inputs().values().forEach(this::list);
    }

    private void list(String field, Input input) {
        switch (input) {
            case Input.Word _ -> {}
            case Input.Number(double value) -> places.put(field, new Place(field, 0, 0, value));
            case Input.Vector(Vec v) ->
                IntStream.range(0, v.size())
                        .forEach(j -> places.put(Notation.key(field, j), new Place(field, 0, j, v.at(j))));
            case Input.Grid(Matrix m) ->
                IntStream.range(0, m.rows() * m.columns()).forEach(k -> {
                    int row = k / m.columns();
                    int column = k % m.columns();
                    places.put(Notation.cell(field, row, column), new Place(field, row, column, m.at(row, column)));
                });
        }
    }

    /// Whether a key names an entry of an input.
    boolean isInput(String name) {
        return places.containsKey(name);
    }

    /// The number that a key names; NaN if it is no entry of an input.
    double value(String name) {
        var place = places.get(name);
        return place == null ? Double.NaN : place.value;
    }

    /// A value over an input's entry; empty if it is no input's, or working the scenario out again and again takes
    /// long.
    Optional<Quotient> line(String output, String input) {
        var place = places.get(input);
        if (place == null || places.size() > LARGEST) return Optional.empty();
        return Optional.of(new Quotient(x -> value(output, input, place, x), place.value, _ -> true));
    }

    private double value(String output, String input, Place place, double x) {
        if (!key.equals(input)) values.clear();
        key = input;
        return values.computeIfAbsent(x, to -> at(place, to)).getOrDefault(output, Double.NaN);
    }

    private Map<String, Double> at(Place place, double x) {
        var found = new HashMap<String, Double>();
        try {
            var inputs = scenario.inputs().with(place.field, with(place, x));
            scenario.withInputs(inputs).derive().values().forEach(value -> add(found, value));
        } catch (BadInput _) {
            return Map.of();
        }
        return found;
    }

    private static void add(Map<String, Double> found, Quantity value) {
        for (int i = 0; i < value.value().rows(); i++)
            for (int j = 0; j < value.value().columns(); j++)
                found.put(value.cell(i, j).key(), value.value().at(i, j));
    }

    private Input with(Place place, double x) {
        return switch (scenario.inputs().get(place.field)) {
            case Input.Word word -> word;
            case Input.Number _ -> new Input.Number(x);
            case Input.Vector(Vec v) -> new Input.Vector(Vec.of(v.size(), j -> j == place.column ? x : v.at(j)));
            case Input.Grid(Matrix m) ->
                new Input.Grid(Matrix.of(
                        m.rows(), m.columns(), (i, j) -> i == place.row && j == place.column ? x : m.at(i, j)));
        };
    }
}
