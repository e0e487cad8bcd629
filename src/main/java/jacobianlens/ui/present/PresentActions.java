package jacobianlens.ui.present;

import jacobianlens.ui.pane.Action;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// Everything presenter mode can do: its keys, and its part of the help, follow from this table. The ways through the
/// lesson are the window's own.
final class PresentActions {
    private static final Set<String> OF_WINDOW = Set.of(
            "next",
            "previous",
            "skip",
            "first",
            "last",
            "next-scene",
            "previous-scene",
            "play",
            "speed",
            "walk",
            "next-cell",
            "previous-cell",
            "projector");
    private final List<Action> own;
    private final List<Action> all;

    /// @param window what the window can do
    /// @param on does something to what the class sees, if a presentation is on
    /// @param leave ends the presentation
    PresentActions(List<Action> window, Consumer<Consumer<PresentationPane>> on, Runnable leave) {
        own = List.of(
                action(
                        "black",
                        "Black screen, or the picture again",
                        () -> on.accept(p -> p.cover(Color.BLACK)),
                        "B",
                        "Period"),
                action(
                        "white",
                        "White screen, or the picture again",
                        () -> on.accept(p -> p.cover(Color.WHITE)),
                        "W",
                        "Comma"),
                action("restart", "First step", () -> on.accept(p -> p.go(0)), "F5"),
                action(
                        "go-to",
                        "Search a step; a number and Enter goes there too",
                        () -> on.accept(PresentationPane::search),
                        "G"),
                action(
                        "overview",
                        "All steps as small pictures, of all scenes",
                        () -> on.accept(PresentationPane::overview),
                        "O"),
                action("laser", "Laser pointer", () -> on.accept(p -> p.toggle(Tool.LASER)), "L"),
                action("spotlight", "Spotlight", () -> on.accept(p -> p.toggle(Tool.SPOTLIGHT)), "S"),
                action("magnifier", "Magnifier", () -> on.accept(p -> p.toggle(Tool.MAGNIFIER)), "M"),
                action(
                        "present-zoom-in",
                        "Enlarge the picture; what is seen follows the pointer",
                        () -> on.accept(p -> p.zoom(1)),
                        "Ctrl+Plus",
                        "Ctrl+Equals",
                        "Ctrl+Shift+Equals",
                        "Ctrl+Add"),
                action(
                        "present-zoom-out",
                        "A smaller picture again",
                        () -> on.accept(p -> p.zoom(-1)),
                        "Ctrl+Minus",
                        "Ctrl+Subtract"),
                action(
                        "present-zoom-none",
                        "The whole picture",
                        () -> on.accept(p -> p.magnify(Magnified.WHOLE)),
                        "Ctrl+0",
                        "Ctrl+Numpad 0"),
                action("pen", "Draw with the pen", () -> on.accept(p -> p.toggle(Tool.PEN)), "D"),
                action(
                        "undo-stroke",
                        "Take the last stroke back",
                        () -> on.accept(PresentationPane::undoStroke),
                        "Ctrl+Z"),
                action("wipe", "Wipe all strokes off this step", () -> on.accept(PresentationPane::wipe), "E"),
                action(
                        "show-keys",
                        "Show the keys that are pressed",
                        () -> on.accept(PresentationPane::toggleKeys),
                        "T"),
                action("present-help", "These keys", () -> on.accept(p -> p.help(all())), "F1", "Shift+Slash"),
                action("leave", "Back to the window", leave, "Esc"));
        var ways = window.stream().filter(action -> OF_WINDOW.contains(action.id()));
        all = Stream.concat(ways, own.stream()).toList();
    }

    /// What the window cannot do by itself, named as it stands in the window's help.
    List<Action> own() {
        return own.stream()
                .map(action -> new Action(action.id(), "Presenting: " + action.title(), action.keys(), action.run()))
                .toList();
    }

    List<Action> all() {
        return all;
    }

    private static Action action(String id, String title, Runnable run, String... keys) {
        return new Action(id, title, List.of(keys), run);
    }
}
