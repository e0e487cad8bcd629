package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.Pointed;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Shown;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// There is one scenario, and what the user wants becomes the next one. An edit that has no answer stays a draft, with
/// the reason at its field, and the last good picture stays.
final class Editing implements Intents {

    /// What shows the scenario.
    interface Panes {

        /// The user did something: what went on by itself stops.
        void touched();

        /// Show a scenario, everywhere.
        void show(Shown now);

        /// Show a scenario looked at in another way, and leave the refused draft where it was typed.
        void glimpse(Shown now);

        /// Light up what is pointed at, null for nothing.
        void light(Shown now, @Nullable Pointed pointed);

        /// Say why a draft has no answer, at the field it was typed in.
        void refuse(Scenario draft, String field, Problem problem);
    }

    private final Panes panes;
    private final History<Scenario> history;
    private final Latest derivations = new Latest("derivations");
    private Scenario draft;
    private Shown shown;
    private boolean refused;
    private @Nullable Pointed pointed;

    Editing(Shown start, Panes panes) {
        this.panes = panes;
        shown = start;
        draft = start.scenario();
        history = new History<>(draft);
    }

    History<Scenario> history() {
        return history;
    }

    /// What is shown: the last scenario that has an answer.
    Shown shown() {
        return shown;
    }

    /// Shows a scenario in every pane.
    void show(Shown now) {
        if (!now.isAtMomentOf(shown)) pointed = null;
        shown = now;
        draft = now.scenario();
        refused = false;
        panes.show(now);
        panes.light(now, pointed);
    }

    @Override
    public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {
        panes.touched();
        try {
            draft = change.apply(draft);
        } catch (BadInput e) {
            refuse(field, e.problem());
            return;
        }
        derive(draft, field, now -> {
            history.edit(gesture, now.scenario());
            show(now);
        });
    }

    @Override
    public void point(@Nullable Pointed now) {
        if (Objects.equals(now, pointed)) return;
        pointed = now;
        panes.light(shown, pointed);
    }

    @Override
    public void look(UnaryOperator<Scenario> change) {
        panes.touched();
        glance(change);
    }

    /// As `look`, but nobody touched anything: the lesson goes on by itself.
    void glance(UnaryOperator<Scenario> change) {
        boolean waiting = !refused && draft != shown.scenario();
        if (waiting) return;
        draft = change.apply(draft);
        var now = shown.at(change.apply(history.present()));
        history.amend(now.scenario());
        if (refused) {
            shown = now;
            panes.glimpse(now);
        } else show(now);
    }

    /// Goes on some way through the lesson.
    void go(BiFunction<Course, Scenario, Scenario> stride) {
        look(shown.to(stride));
    }

    /// Begins to walk through the step, or goes on with it.
    void walk() {
        go(shown.scenario().view().walk() == null ? Course::start : Course::next);
    }

    /// Takes the last edit back, or drops one that was refused.
    ///
    /// @param dropped whether text that was no edit yet has just been dropped: then that was what to undo
    void undo(boolean dropped) {
        if (refused) show(shown);
        else if (!dropped) move(history.undo());
    }

    /// Makes the edit again that was taken back last.
    void redo() {
        if (!refused) move(history.redo());
    }

    /// Goes to a state of the past or future, looked at as now if it is of the same scene.
    private void move(Scenario to) {
        boolean same = to.scene().id().equals(shown.scenario().scene().id());
        var kept = same
                ? to.withStep(shown.scenario().step()).withView(shown.scenario().view())
                : to;
        history.amend(kept);
        draft = kept;
        derive(kept, "", now -> {
            history.amend(now.scenario());
            show(now);
        });
    }

    /// Shows what was opened from a file: a step to undo, and nothing that needs to be saved.
    void opened(Shown now) {
        history.edit(new Object(), now.scenario());
        history.markSaved();
        show(now);
    }

    /// Finds out what a file holds; it is shown by `opened`, if the caller wants.
    void open(Path file, Consumer<Answer> use) {
        derivations.ask(() -> Answer.to(file), use);
    }

    private void derive(Scenario wanted, String field, Consumer<Shown> done) {
        Consumer<Answer> use = answer -> {
            if (wanted == draft) answer.give(done, problem -> refuse(field, problem));
        };
        if (Answer.takesLong(wanted)) derivations.ask(() -> Answer.to(wanted), use);
        else use.accept(Answer.to(wanted));
    }

    private void refuse(String field, Problem problem) {
        refused = true;
        panes.refuse(draft, field, problem);
    }
}
