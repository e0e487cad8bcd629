package jacobianlens.ui.pane;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Course;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Lights;
import jacobianlens.render.Pointed;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A scenario with everything that follows from it: what the window shows.
public record Shown(Scenario scenario, Derivation derivation) {

    /// @throws jacobianlens.math.BadInput if the scenario has no answer
    public static Shown of(Scenario scenario) {
        return fitting(scenario, scenario.derive());
    }

    /// At a step that exists, built up as far as that step can be.
    private static Shown fitting(Scenario scenario, Derivation derivation) {
        int last = derivation.steps().size() - 1;
        var there = scenario.withStep(Math.clamp(scenario.step(), 0, last));
        var walk = there.view().walk();
        boolean fits =
                walk == null || new Course(derivation).moments(there).at(walk).isPresent();
        return new Shown(fits ? there : there.withView(there.view().at(null)), derivation);
    }

    /// The same derivation, looked at in another way.
    public Shown at(Scenario scenario) {
        return fitting(scenario, derivation);
    }

    public Step step() {
        return derivation.steps().get(scenario.step());
    }

    /// The change that leads some way on through the lesson.
    public UnaryOperator<Scenario> to(BiFunction<Course, Scenario, Scenario> stride) {
        var there = stride.apply(course(), scenario);
        return other -> other.withStep(there.step()).withView(there.view());
    }

    /// The way through the lesson.
    public Course course() {
        return new Course(derivation);
    }

    /// Whether this is the same scene at the same step, built up as far.
    public boolean isAtMomentOf(Shown other) {
        return scenario.scene().id().equals(other.scenario.scene().id())
                && scenario.step() == other.scenario.step()
                && Objects.equals(scenario.view().walk(), other.scenario.view().walk());
    }

    /// What lights up in every pane.
    public Lights lights(@Nullable Pointed pointed) {
        var focus = pointed != null ? pointed : Pointed.at(scenario.view().pinned());
        return Lights.of(derivation, step(), focus);
    }

    public int steps() {
        return derivation.steps().size();
    }
}
