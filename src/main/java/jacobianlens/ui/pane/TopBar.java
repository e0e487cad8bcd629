package jacobianlens.ui.pane;

import jacobianlens.lesson.Lesson;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The program's name, where the user is, and what can be done with the whole scenario.
public final class TopBar extends HBox {
    private final Label breadcrumb = new Label();
    private final Button undo;
    private final Button redo;

    /// What the buttons do.
    public interface Actions {
        void undo();

        void redo();

        void open();

        void save();

        void export();
    }

    public TopBar(Actions actions) {
        super(10);
        var name = new Label("Jacobian Lens");
        name.getStyleClass().add("program");
        name.setMinWidth(Region.USE_PREF_SIZE);
        breadcrumb.setId("breadcrumb");
        breadcrumb.getStyleClass().add("breadcrumb");
        breadcrumb.setMinWidth(0);
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
        breadcrumb.setMaxWidth(Double.MAX_VALUE);
        undo = button("Undo", "mdmz-undo", "Ctrl+Z", actions::undo);
        redo = button("Redo", "mdmz-redo", "Ctrl+Shift+Z", actions::redo);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("top");
        getChildren()
                .addAll(
                        name,
                        breadcrumb,
                        undo,
                        redo,
                        button("Open…", "", "Ctrl+O", actions::open),
                        button("Save", "", "Ctrl+S", actions::save),
                        button("Export…", "", "Ctrl+E", actions::export));
    }

    /// Shows the place and whether there is something to undo or redo.
    public void show(Shown shown, List<Lesson> lessons, boolean canUndo, boolean canRedo) {
        String step = shown.step().title() + "  " + shown.step().summary();
        breadcrumb.setText(LessonList.current(lessons, shown.scenario())
                .map(lesson -> lesson.part() + "  ›  " + lesson.title() + "  ›  " + step)
                .orElse(shown.scenario().scene().title() + "  ›  " + step));
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
    }

    private static Button button(String text, String icon, String keys, Runnable action) {
        var button = new Button(text);
        if (!icon.isEmpty()) button.setGraphic(new FontIcon(icon));
        button.setId(text.replace("…", "").toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(text.replace("…", "") + " (" + keys + ")"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
