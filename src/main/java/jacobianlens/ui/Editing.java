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
import java.util.function.BiConsumer;
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

        /// Show a scenario, and leave the refused draft where it was typed.
        void glimpse(Shown now);

        /// Light up what is pointed at, null for nothing.
        void light(Shown now, @Nullable Pointed pointed);

        /// Say why a draft has no answer, at the field it was typed in.
        void refuse(Scenario draft, String field, Problem problem);
    }

    private final Panes panes;
    private final Latest derivations = new Latest("derivations");
    private History<Document> history;
    private Document draft;
    private Shown shown;
    private boolean refused;
    private @Nullable Pointed pointed;

    Editing(Shown start, Panes panes) {
        this.panes = panes;
        shown = start;
        draft = Document.of(start.scenario());
        history = new History<>(draft);
    }

    History<Document> history() {
        return history;
    }

    /// What the window is on: the last state that has an answer.
    Document document() {
        return history.present();
    }

    /// Whether the draft has no answer, so that a field says something else than what is shown.
    boolean isRefused() {
        return refused;
    }

    /// What is shown: the last scenario that has an answer.
    Shown shown() {
        return shown;
    }

    /// Shows a scenario in every pane.
    void show(Shown now) {
        if (!now.isAtMomentOf(shown)) pointed = null;
        shown = now;
        draft = history.present();
        refused = false;
        panes.show(now);
        panes.light(now, pointed);
    }

    @Override
    public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {
        panes.touched();
        attempt(gesture, field, now -> now.with(change.apply(now.scenario())));
    }

    /// Goes to another file, or to another place of the playlist; a draft that was refused is left behind.
    ///
    /// @param gesture changes with equal gestures are undone together
    void turn(Object gesture, UnaryOperator<Document> change) {
        panes.touched();
        if (refused) draft = document();
        attempt(gesture, "", change);
    }

    /// Arranges the playlist; a draft that was refused stays.
    void arrange(UnaryOperator<Document> change) {
        if (!refused) {
            turn(new Object(), change);
            return;
        }
        draft = change.apply(draft);
        history.edit(new Object(), change.apply(document()));
        panes.glimpse(shown);
    }

    private void attempt(Object gesture, String field, UnaryOperator<Document> change) {
        try {
            draft = change.apply(draft);
        } catch (BadInput e) {
            refuse(field, e.problem());
            return;
        }
        derive(draft, field, (document, now) -> {
            history.edit(gesture, document);
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
        boolean waiting = !refused && draft != history.present();
        if (waiting) return;
        draft = draft.with(change.apply(draft.scenario()));
        var now = shown.at(change.apply(document().scenario()));
        history.amend(document().with(now.scenario()));
        if (refused) glimpse(now);
        else show(now);
    }

    private void glimpse(Shown now) {
        shown = now;
        panes.glimpse(now);
    }

    @Override
    public void retract(Object gesture) {
        var from = document();
        if (!refused || !history.retract(gesture)) return;
        var to = lookedAt(from, document());
        history.amend(to);
        answer(to, answer -> {
            if (!refused || document() != to) return;
            answer.give(
                    now -> {
                        history.amend(to.with(now.scenario()));
                        glimpse(now);
                    },
                    _ -> {});
        });
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
        else if (!dropped) move(document(), history.undo());
    }

    /// Makes the edit again that was taken back last.
    void redo() {
        if (!refused) move(document(), history.redo());
    }

    /// Goes to a state of the past or future, looked at as now if it is of the same scene.
    private void move(Document from, Document to) {
        draft = lookedAt(from, to);
        history.amend(draft);
        derive(draft, "", (document, shown) -> {
            history.amend(document);
            show(shown);
        });
    }

    /// A state looked at as another one is, if it is of the same scene.
    private static Document lookedAt(Document from, Document to) {
        var now = from.scenario();
        return to.isSceneOf(from) ? to.with(to.scenario().withStep(now.step()).withView(now.view())) : to;
    }

    /// Shows what was opened from a file. That can be undone: the state before is on the file it was on.
    void opened(Document document, Shown now) {
        history.edit(new Object(), document);
        history.rest();
        show(now);
    }

    /// Shows what the program was started on: there is nothing before it.
    void begin(Document document, Shown now) {
        history = new History<>(document);
        show(now);
    }

    /// What comes next is another edit.
    void rest() {
        history.rest();
    }

    /// Finds out what a file holds; it is shown by `opened`, if the caller wants.
    void open(Path file, Consumer<Answer> use) {
        derivations.ask(() -> Answer.to(file), use);
    }

    private void derive(Document wanted, String field, BiConsumer<Document, Shown> done) {
        answer(wanted, answer -> {
            if (wanted != draft) return;
            answer.give(now -> done.accept(wanted.with(now.scenario()), now), problem -> refuse(field, problem));
        });
    }

    private void answer(Document wanted, Consumer<Answer> use) {
        var scenario = wanted.scenario();
        if (Answer.takesLong(scenario)) derivations.ask(() -> Answer.to(scenario), use);
        else use.accept(Answer.to(scenario));
    }

    private void refuse(String field, Problem problem) {
        refused = true;
        panes.refuse(draft.scenario(), field, problem);
    }
}
