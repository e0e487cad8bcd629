package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way through a lesson: from step to step, and within a step from moment to moment.
///
/// @param derivation what follows from the scenarios it is asked about
public record Course(Derivation derivation) {

    /// How the current step can be built up.
    public Moments moments(Scenario scenario) {
        return Moments.of(derivation.steps().get(scenario.step()));
    }

    /// The next moment: of the step while it is being built up, else the next step, which begins with its first row if
    /// it is built by rows.
    public Scenario next(Scenario scenario) {
        var moments = moments(scenario);
        var walk = moments.at(scenario.view().walk());
        if (walk.isPresent()) return at(scenario, moments.after(walk.get()));
        if (isLast(scenario)) return scenario;
        var step = jump(scenario, scenario.step() + 1L);
        return derivation.steps().get(step.step()).multiplication() == null ? start(step) : step;
    }

    /// The moment before; before the first of a step, the step before, complete.
    public Scenario previous(Scenario scenario) {
        var moments = moments(scenario);
        var walk = moments.at(scenario.view().walk());
        var before = walk.map(moments::before).orElse(null);
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
        var moments = moments(scenario);
        return at(scenario, moments.any() ? moments.all().getFirst() : null);
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
        return isLast(scenario) && moments(scenario).at(scenario.view().walk()).isEmpty();
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
