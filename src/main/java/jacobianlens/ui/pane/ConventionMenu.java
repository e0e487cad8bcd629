package jacobianlens.ui.pane;

import jacobianlens.function.Conventions;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;

/// One convention: a button that says which is in force, and a menu of the others. A choice is one edit.
final class ConventionMenu extends MenuButton {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private final Function<Conventions, String> label;
    private final List<Option> options;

    /// One possibility.
    ///
    /// @param text what it means and who uses it
    /// @param choose the same conventions with this one chosen
    record Option(String text, UnaryOperator<Conventions> choose) {}

    /// @param label what the button says
    /// @param why what the convention is about, for the tooltip
    ConventionMenu(String id, Function<Conventions, String> label, String why, List<Option> options, Intents intents) {
        this.label = label;
        this.options = options;
        setId(id);
        getStyleClass().add("convention");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(why));
        setAccessibleHelp(why);
        for (var option : options) {
            var item = new RadioMenuItem(option.text);
            item.setOnAction(_ -> intents.edit(
                    new Object(),
                    "",
                    scenario -> scenario.withConventions(option.choose.apply(scenario.conventions()))));
            getItems().add(item);
        }
    }

    /// Shows what is in force; quiet where it makes no difference.
    void show(Conventions conventions, boolean matters) {
        setText(label.apply(conventions));
        setAccessibleText(getText());
        pseudoClassStateChanged(QUIET, !matters);
        for (int k = 0; k < options.size(); k++)
            ((RadioMenuItem) getItems().get(k))
                    .setSelected(options.get(k).choose.apply(conventions).equals(conventions));
    }

    /// Cuts its words short where there is no room for them.
    void fit(Room room) {
        setMinWidth(room.words() ? USE_PREF_SIZE : 0);
    }

    /// Shows it where it makes a difference, and nothing elsewhere.
    void showOnlyIf(boolean matters, Conventions conventions) {
        setVisible(matters);
        setManaged(matters);
        show(conventions, matters);
    }
}
