package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way through a lesson: from step to step, and within a step from moment to moment.
///
/// @param derivation what follows from the scenarios it is asked about
public record Course(Derivation derivation) {

    /// How the current step can be built up.
    public Moments moments(Scenario scenario) {
        return Moments.of(step(scenario));
    }

    private Step step(Scenario scenario) {
        return derivation.steps().get(scenario.step());
    }

    /// Whether the current step can be walked through.
    public boolean isWalkable(Scenario scenario) {
        return Moments.any(step(scenario));
    }

    /// The moment the current step is built up to; empty if it is complete.
    private Optional<Walk> here(Scenario scenario) {
        var walk = scenario.view().walk();
        return walk == null ? Optional.empty() : moments(scenario).at(walk);
    }

    /// Which part of the current step is built up, from 0 to 1.
    public double progress(Scenario scenario) {
        return here(scenario)
                .map(walk -> {
                    var all = moments(scenario).all();
                    return (all.indexOf(walk) + 1.0) / (all.size() + 1);
                })
                .orElse(1.0);
    }

    /// The next moment: of the step while it is being built up, else the next step, which begins with its first row if
    /// it is built by rows.
    public Scenario next(Scenario scenario) {
        var walk = here(scenario);
        if (walk.isPresent()) return at(scenario, moments(scenario).after(walk.get()));
        if (isLast(scenario)) return scenario;
        var step = jump(scenario, scenario.step() + 1L);
        return step(step).multiplication() == null ? start(step) : step;
    }

    /// The moment before; before the first of a step, the step before, complete.
    public Scenario previous(Scenario scenario) {
        var before = here(scenario).map(walk -> moments(scenario).before(walk)).orElse(null);
        return before != null ? at(scenario, before) : jump(scenario, scenario.step() - 1L);
    }

    /// A step, complete; the first or last if there is no such step.
    public Scenario jump(Scenario scenario, long step) {
        int to = Math.clamp(step, 0, derivation.steps().size() - 1);
        return whole(scenario.withStep(to));
    }

    /// The next step, complete.
    public Scenario skip(Scenario scenario) {
        return jump(scenario, scenario.step() + 1L);
    }

    public Scenario first(Scenario scenario) {
        return jump(scenario, 0);
    }

    public Scenario last(Scenario scenario) {
        return jump(scenario, Long.MAX_VALUE);
    }

    /// The step at its first moment; complete if it is shown whole.
    public Scenario start(Scenario scenario) {
        return at(scenario, isWalkable(scenario) ? moments(scenario).all().getFirst() : null);
    }

    /// The step, complete.
    public Scenario whole(Scenario scenario) {
        return at(scenario, null);
    }

    /// The next cell of a product with its first term, or the next row of a table; after the last, the complete step.
    public Scenario nextCell(Scenario scenario) {
        return cell(scenario, 1);
    }

    /// The cell or row before; the first stays.
    public Scenario previousCell(Scenario scenario) {
        return cell(scenario, -1);
    }

    private Scenario cell(Scenario scenario, int by) {
        var moments = moments(scenario);
        var here = moments.at(scenario.view().walk());
        if (here.isEmpty()) return start(scenario);
        var places = moments.all().stream().filter(walk -> walk.terms() <= 1).toList();
        int to = placeOf(places, here.get()) + by;
        return at(scenario, to < places.size() ? places.get(Math.max(0, to)) : null);
    }

    private static int placeOf(List<Walk> places, Walk here) {
        int at = 0;
        while (places.get(at).place() != here.place()) at++;
        return at;
    }

    /// What follows when the lesson plays by itself: rows and cells one after the other, then the complete step.
    public Scenario play(Scenario scenario) {
        var moments = moments(scenario);
        var here = moments.at(scenario.view().walk());
        if (here.isPresent()) {
            int reached = moments.all().indexOf(here.get());
            return at(
                    scenario,
                    moments.played().stream()
                            .filter(walk -> moments.all().indexOf(walk) > reached)
                            .findFirst()
                            .orElse(null));
        }
        if (isLast(scenario)) return scenario;
        var step = jump(scenario, scenario.step() + 1L);
        var played = moments(step).played();
        return at(step, played.isEmpty() ? null : played.getFirst());
    }

    /// Whether nothing follows.
    public boolean isEnd(Scenario scenario) {
        return isLast(scenario) && here(scenario).isEmpty();
    }

    private boolean isLast(Scenario scenario) {
        return scenario.step() >= derivation.steps().size() - 1;
    }

    /// The scenario at a moment, with no cell pinned: the moment explains itself.
    private static Scenario at(Scenario scenario, @Nullable Walk walk) {
        var view = scenario.view();
        return scenario.withView(walk == null ? view.at(null) : view.at(walk).pin(null));
    }
}
