package jacobianlens.export;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Problem;
import jacobianlens.render.Painter;
import jacobianlens.render.StagePainter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is exported of a lesson: some of its steps, and for formats of numbers one matrix.
///
/// @param scenario what the exported figure opens again
/// @param steps from 0, at least one
/// @param matrix the id of a value or Jacobian; null for the result of the last step in the excerpt
public record Excerpt(
        Scenario scenario,
        Derivation derivation,
        List<Integer> steps,
        @Nullable String matrix) {

    /// One step, from 0.
    ///
    /// @throws jacobianlens.math.BadInput if there is no such step
    public static Excerpt of(Scenario scenario, Derivation derivation, int step) {
        scenario.withStep(step).shown(derivation);
        return new Excerpt(at(scenario, step), derivation, List.of(step), null);
    }

    /// Every step, in order.
    public static Excerpt all(Scenario scenario, Derivation derivation) {
        var steps = IntStream.range(0, derivation.steps().size()).boxed().toList();
        return new Excerpt(scenario, derivation, steps, null);
    }

    public Excerpt withMatrix(@Nullable String id) {
        return new Excerpt(scenario, derivation, steps, id);
    }

    /// One excerpt for each step.
    public List<Excerpt> each() {
        return steps.stream()
                .map(step -> of(scenario, derivation, step).withMatrix(matrix))
                .toList();
    }

    Step step(int step) {
        return derivation.steps().get(step);
    }

    /// What draws a step of this excerpt.
    public Painter painter(int step, Options options) {
        return StagePainter.of(at(step), derivation, options.paint()).zoomed(options.zoom());
    }

    /// The lesson at a step; how far a step is built up holds for the lesson's own step alone.
    Scenario at(int step) {
        return at(scenario, step);
    }

    private static Scenario at(Scenario scenario, int step) {
        return step == scenario.step()
                ? scenario
                : scenario.withStep(step).withView(scenario.view().at(null));
    }

    /// The text of the lesson file at a step, in ASCII, so that it survives in any format.
    String lesson(int step) {
        return Ascii.json(LessonFile.write(at(step)));
    }

    /// The lesson in one line.
    String title() {
        return scenario.scene().title();
    }

    /// The array to write as numbers.
    ///
    /// @throws jacobianlens.math.BadInput if there is none of this id
    public Quantity quantity() {
        if (matrix == null) return step(steps.getLast()).tiles().getLast().quantity();
        return derivation.find(matrix).orElseThrow(() -> {
            var ids = Stream.concat(derivation.values().stream(), derivation.jacobians().stream())
                    .map(Quantity::id)
                    .toList();
            return new Problem(
                            "unknown-matrix",
                            "--matrix",
                            "There is no matrix called " + matrix + " in this lesson.",
                            "Use one of " + String.join(", ", ids) + ".")
                    .exception();
        });
    }
}
