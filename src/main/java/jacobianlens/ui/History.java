package jacobianlens.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The present state and the way back and forth from it. The edits of one gesture, such as a drag or a word typed in
/// one go, are undone together.
final class History<S> {
    private final Deque<S> past = new ArrayDeque<>();
    private final Deque<S> future = new ArrayDeque<>();
    private @Nullable Object gesture;
    private S present;

    History(S start) {
        present = start;
    }

    S present() {
        return present;
    }

    /// Makes `changed` the present, as a step to undo unless it belongs to the gesture of the last edit.
    void edit(Object by, S changed) {
        if (changed.equals(present)) return;
        if (!by.equals(gesture)) past.push(present);
        future.clear();
        gesture = by;
        present = changed;
    }

    /// Goes back to before a gesture, if that made the last edit; what it changed cannot be redone.
    ///
    /// @return whether it did
    boolean retract(Object by) {
        if (!by.equals(gesture) || past.isEmpty()) return false;
        present = past.pop();
        gesture = null;
        return true;
    }

    /// Changes the present without a step to undo: for what is looked at, not what is chosen.
    void amend(S changed) {
        present = changed;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /// Goes one step back, if there is one.
    S undo() {
        return move(past, future);
    }

    /// Goes one step forth, if there is one.
    S redo() {
        return move(future, past);
    }

    private S move(Deque<S> from, Deque<S> to) {
        gesture = null;
        if (from.isEmpty()) return present;
        to.push(present);
        present = from.pop();
        return present;
    }

    /// The next edit starts a new step, whatever its gesture.
    void rest() {
        gesture = null;
    }
}
