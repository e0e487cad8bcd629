package jacobianlens.ui.pane;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Scenario;

/// A scenario with everything that follows from it: what the window shows.
public record Shown(Scenario scenario, Derivation derivation) {

    /// @throws jacobianlens.math.BadInput if the scenario has no answer
    public static Shown of(Scenario scenario) {
        var derivation = scenario.derive();
        int last = derivation.steps().size() - 1;
        return new Shown(scenario.withStep(Math.clamp(scenario.step(), 0, last)), derivation);
    }

    /// The same derivation, looked at in another way.
    public Shown at(Scenario scenario) {
        return new Shown(scenario.withStep(Math.clamp(scenario.step(), 0, steps() - 1)), derivation);
    }

    public Step step() {
        return derivation.steps().get(scenario.step());
    }

    public int steps() {
        return derivation.steps().size();
    }
}
