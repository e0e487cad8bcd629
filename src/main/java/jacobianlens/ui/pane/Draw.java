package jacobianlens.ui.pane;

import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Sets all numbers of a scenario at once, sizes and functions as they are. The same seed draws the same numbers.
record Draw(long seed) {
    private static final int TRIES = 20;

    /// Numbers with two decimals, between the smallest and the largest of each input's worked example. Draws
    /// again when the numbers have no answer, for instance when a divisor came out as zero; in the end without
    /// those that stand alone, such as which input moves.
    Scenario numbers(Scenario scenario) {
        var random = new Random(seed);
        for (int i = 1; i < TRIES; i++) {
            var drawn = draw(scenario, random);
            if (drawn.hasAnswer()) return drawn;
            if (i > TRIES / 2 && keepSingle(scenario, drawn).hasAnswer()) return keepSingle(scenario, drawn);
        }
        return draw(scenario, random);
    }

    /// The changed scenario with the numbers that stand alone as they were.
    private static Scenario keepSingle(Scenario before, Scenario changed) {
        return each(
                changed,
                (field, input) ->
                        input instanceof Input.Number ? before.inputs().get(field.name()) : input);
    }

    private static Scenario draw(Scenario scenario, Random random) {
        return each(scenario, (field, input) -> {
            var span = span(field).summaryStatistics();
            double low = span.getMin() < span.getMax() ? span.getMin() : span.getMin() - 1;
            double high = span.getMin() < span.getMax() ? span.getMax() : span.getMax() + 1;
            return new Entries(field.name(), input)
                    .map((i, j, old) -> Math.round(100 * random.nextDouble(low, high)) / 100.0);
        });
    }

    static Scenario zeros(Scenario scenario) {
        var zeros = each(scenario, (field, input) -> new Entries(field.name(), input).map((i, j, old) -> 0));
        var kept = keepSingle(scenario, zeros);
        return !zeros.hasAnswer() && kept.hasAnswer() ? kept : zeros;
    }

    /// The worked example: its numbers, sizes and functions.
    static Scenario example(Scenario scenario) {
        return scenario.withInputs(Inputs.example(scenario.scene()));
    }

    private static Scenario each(Scenario scenario, BiFunction<Field, Input, Input> change) {
        var inputs = new LinkedHashMap<>(scenario.inputs().values());
        for (var field : scenario.scene().fields())
            inputs.computeIfPresent(field.name(), (_, input) -> change.apply(field, input));
        return scenario.withInputs(Inputs.fit(scenario.scene(), inputs));
    }

    private static DoubleStream span(Field field) {
        var example = new Entries(field.name(), field.example());
        return field.example() instanceof Input.Word
                ? DoubleStream.of(0)
                : IntStream.range(0, example.rows() * example.columns())
                        .mapToDouble(k -> example.at(k / example.columns(), k % example.columns()));
    }
}
