package jacobianlens.ui.pane;

import jacobianlens.lesson.Scenario;
import jacobianlens.render.Pointed;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a pane reports: what the user wants, never what follows from it.
public interface Intents {

    /// Change what is chosen. Edits with equal gestures are undone together.
    ///
    /// @param field the input the user is at, where a problem with the edit is shown; empty if none
    void edit(Object gesture, String field, UnaryOperator<Scenario> change);

    /// Take back what a gesture changed, where it has come to something that has no answer: the state before it is
    /// shown, and what was refused stays where it was typed.
    void retract(Object gesture);

    /// Something is pointed at, null when nothing is any more: it lights up in every pane until something else is.
    void point(@Nullable Pointed pointed);

    /// Change what is looked at: a step or a pinned cell. This is no step to undo.
    void look(UnaryOperator<Scenario> change);
}
