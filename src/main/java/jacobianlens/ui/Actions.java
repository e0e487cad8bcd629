package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.ui.pane.Action;
import java.util.List;

/// Everything the window can do: keys, tooltips, the help and the palette all follow from this table.
final class Actions {
    private final List<Action> all;

    Actions(Window window, Editing editing, Playing playing, Comfort comfort) {
        all = List.of(
                action(
                        "next",
                        "Next step; in a walk, the next row or term",
                        () -> window.listing().next(),
                        "Right",
                        "Page Down",
                        "N",
                        "Space"),
                action(
                        "previous",
                        "Previous step or moment",
                        () -> window.listing().previous(),
                        "Left",
                        "Page Up",
                        "P"),
                action("skip", "Next step, complete", () -> editing.go(Course::skip), "Shift+Right"),
                action("first", "First step", () -> editing.go(Course::first), "Home"),
                action("last", "Last step", () -> editing.go(Course::last), "End"),
                action(
                        "next-scene",
                        "Next scene of the playlist",
                        () -> window.listing().nextScene(),
                        "Ctrl+Page Down"),
                action(
                        "previous-scene",
                        "Previous scene of the playlist",
                        () -> window.listing().previousScene(),
                        "Ctrl+Page Up"),
                action("play", "Play or pause", playing::toggle, "K"),
                action("speed", "Next speed: 0.5, 1 or 2 times", comfort::nextSpeed, "Shift+K"),
                action("walk", "Walk through the step's cells; in a walk, go on", editing::walk, "Enter"),
                action("next-cell", "Walk: next cell or row", () -> editing.go(Course::nextCell), "Ctrl+Right"),
                action(
                        "previous-cell",
                        "Walk: previous cell or row",
                        () -> editing.go(Course::previousCell),
                        "Ctrl+Left"),
                action("whole", "Leave the walk", () -> editing.go(Course::whole), "Esc"),
                action("undo", "Undo", window::undo, "Ctrl+Z"),
                action("redo", "Redo", window::redo, "Ctrl+Shift+Z", "Ctrl+Y"),
                action("open", "Open a lesson", () -> window.filing().open(), "Ctrl+O"),
                action("save", "Save the lesson", () -> window.filing().save(), "Ctrl+S"),
                action(
                        "save-as",
                        "Save the lesson to another file",
                        () -> window.filing().saveAs(),
                        "Ctrl+Shift+S"),
                action(
                        "import",
                        "Import a file's numbers into the input you were at",
                        window::importNumbers,
                        "Ctrl+Shift+I"),
                action("playlist", "Playlist: order, remove, save", window::playlist, "Ctrl+L"),
                action(
                        "playlist-add-shown",
                        "Add what is shown to the playlist",
                        window::addToPlaylist,
                        "Ctrl+Shift+A"),
                action("present", "Present from the first step", () -> present(window), "F5"),
                action("present-here", "Present from this step", window::startPresenting, "Shift+F5"),
                action("export", "Export: pictures, documents, numbers, scripts", window::export, "Ctrl+E"),
                action("copy-image", "Copy the picture", window::copyImage, "Ctrl+Shift+C"),
                action(
                        "copy-latex",
                        "Copy the formula and matrices as LaTeX",
                        () -> Copying.latex(editing.shown()),
                        "Ctrl+Shift+L"),
                action("copy-text", "Copy the step in words", () -> Copying.words(editing.shown()), "Ctrl+Shift+T"),
                action("projector", "Projector colours, or the colours before", comfort::projector, "Ctrl+Shift+P"),
                action("look", "Next look: light, dark, projector, system", comfort::nextLook, "Ctrl+T"),
                action(
                        "zoom-in",
                        "Larger text",
                        () -> comfort.zoom(1),
                        "Ctrl+Plus",
                        "Ctrl+Equals",
                        "Ctrl+Shift+Equals",
                        "Ctrl+Add"),
                action("zoom-out", "Smaller text", () -> comfort.zoom(-1), "Ctrl+Minus", "Ctrl+Subtract"),
                action("zoom-none", "Usual text size", comfort::actualSize, "Ctrl+0", "Ctrl+Numpad 0"),
                action("lessons", "Show or hide the lessons", () -> comfort.toggle(Panel.LESSONS), "Ctrl+B"),
                action("inputs", "Show or hide the inputs", () -> comfort.toggle(Panel.INPUTS), "Ctrl+I"),
                action("words", "Show or hide the picture in words", () -> comfort.toggle(Panel.WORDS), "F2"),
                action("search", "Search the lessons", window::search, "Ctrl+F"),
                action("palette", "Search actions and lessons", window::palette, "Ctrl+K"),
                action("check", "How the derivatives were checked", window::check, "Ctrl+D"),
                action("precision", "Is this number exact? The digits of a cell", window::precision, "Ctrl+Shift+D"),
                action("cross-entropy", "Cross-entropy at ŷ = 0 and 1", window::crossEntropy, "Ctrl+Shift+B"),
                action("help", "Keys", window::help, "F1", "Shift+Slash"));
    }

    List<Action> all() {
        return all;
    }

    private static void present(Window window) {
        window.listing().first();
        window.startPresenting();
    }

    private static Action action(String id, String title, Runnable run, String... keys) {
        return new Action(id, title, List.of(keys), run);
    }
}
