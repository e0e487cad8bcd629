package jacobianlens.export;

import jacobianlens.function.Layout;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Networks;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Matrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the exporters are tried on: every lesson with inputs of its own, all of its steps.
final class Samples {
    static final Options SMALL = Options.USUAL.with(Size.pixels(480, 270, 1));

    private Samples() {}

    /// One excerpt a lesson, with every step.
    static Stream<Excerpt> lessons() {
        var different = new LinkedHashMap<Inputs, Scenario>();
        Lessons.all().stream().map(Lesson::start).forEach(start -> different.putIfAbsent(start.inputs(), start));
        return different.values().stream().map(scenario -> Excerpt.all(scenario, scenario.derive()));
    }

    /// One excerpt a scene, with every step of its worked example.
    static Stream<Excerpt> scenes() {
        return Scenes.ALL.stream().map(Scenario::example).map(scenario -> Excerpt.all(scenario, scenario.derive()));
    }

    /// One excerpt a network, with every step: every depth, loss and factor, on a sample and on mini-batches.
    static Stream<Excerpt> networks() {
        return Networks.scenarios().map(scenario -> Excerpt.all(scenario, scenario.derive()));
    }

    /// The same with the other layout and the other way to store weights.
    static Excerpt turned(Excerpt excerpt) {
        var conventions =
                excerpt.scenario().conventions().with(Layout.DENOMINATOR).with(WeightStorage.NEURONS_BY_INPUTS);
        var scenario = excerpt.scenario().withConventions(conventions);
        return Excerpt.all(scenario, scenario.derive());
    }

    /// One excerpt for every step of every lesson.
    static Stream<Excerpt> steps() {
        return lessons().flatMap(lesson -> lesson.each().stream());
    }

    static Excerpt product() {
        return of("dense-layer", Map.of(), 4);
    }

    static Excerpt of(String scene, Map<String, Input> inputs, int step) {
        var start = Scenario.example(Scenes.byId(scene));
        var scenario = start.withInputs(Inputs.fit(start.scene(), inputs));
        return Excerpt.of(scenario, scenario.derive(), step);
    }

    /// ∂a/∂x of a layer with 32 neurons and 32 inputs: 32×32 dense.
    static Excerpt dense32() {
        var w = Matrix.of(32, 32, (i, j) -> Math.sin(i * 7 + j * 3));
        return of("dense-layer", Map.of("W", new Input.Grid(w)), 4);
    }

    static String name(Excerpt excerpt) {
        return excerpt.title() + " " + excerpt.scenario().inputs() + " steps " + excerpt.steps();
    }

    static List<Excerpt> every() {
        return steps().toList();
    }
}
