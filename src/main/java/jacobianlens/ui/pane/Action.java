package jacobianlens.ui.pane;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something the window can do.
///
/// @param id the name of its button
/// @param title what it does, in a few words
/// @param keys its shortcuts, the first the one to show, such as `Ctrl+Shift+Z` or `Page Down`; may be empty
public record Action(String id, String title, List<String> keys, Runnable run) {

    /// Whether a key press is one of the shortcuts.
    public boolean matches(KeyEvent event) {
        return keys.stream()
                .anyMatch(key ->
                        KeyCombination.valueOf(key.replace("Ctrl", "Shortcut")).match(event));
    }

    /// The shortcut to show; empty if there is none.
    public String shortcut() {
        return keys.isEmpty() ? "" : keys.getFirst();
    }

    /// What it does and its shortcut.
    public Tooltip tooltip() {
        return new Tooltip(keys.isEmpty() ? title : title + " (" + shortcut() + ")");
    }
}
