package jacobianlens.ui.pane;

import jacobianlens.lesson.Lesson;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The program's name, where the user is, and what can be done with the whole scenario.
public final class TopBar extends HBox {
    private static final String PRESENT = "Present";
    private static final String KEY = "F5";
    private final Label name = new Label("Jacobian Lens");
    private final Label breadcrumb = new Label();
    private final Label point = new Label();
    private final Button undo;
    private final Button redo;
    private final Button look;
    private final Button present;

    /// @param actions what the buttons do, found by their names
    public TopBar(List<Action> actions) {
        super(10);
        name.getStyleClass().add("program");
        name.setMinWidth(Region.USE_PREF_SIZE);
        breadcrumb.setId("breadcrumb");
        breadcrumb.getStyleClass().add("breadcrumb");
        breadcrumb.setMinWidth(0);
        point.setId("point");
        point.getStyleClass().addAll("quiet", "point");
        point.setMinWidth(0);
        var place = new VBox(breadcrumb, point);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        undo = button("Undo", "mdmz-undo", actions);
        redo = button("Redo", "mdmz-redo", actions);
        look = button("Look", "mdal-brightness_6", actions);
        look.setText(Look.SYSTEM.text());
        present = strong(button(PRESENT, "", actions));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("top");
        getChildren()
                .addAll(
                        name,
                        place,
                        undo,
                        redo,
                        button("Open…", "", actions),
                        button("Save", "", actions),
                        button("Export…", "", actions),
                        look,
                        present);
    }

    /// Shows the place, what the lesson there says, and whether there is something to undo or redo.
    public void show(Shown shown, List<Lesson> lessons, boolean canUndo, boolean canRedo) {
        String step = shown.step().title() + "  " + shown.step().summary();
        var current = LessonList.current(lessons, shown);
        point.setText(current.map(Lesson::point).orElse(""));
        breadcrumb.setText(current.map(lesson -> lesson.part() + "  ›  " + lesson.title() + "  ›  " + step)
                .orElse(shown.scenario().scene().title() + "  ›  " + step));
        undo.setDisable(!canUndo);
        redo.setDisable(!canRedo);
    }

    /// Shows which look is chosen.
    public void look(Look chosen) {
        look.setText(chosen.text());
    }

    /// Leaves out words where there is no room for them.
    public void fit(Room room) {
        name.setVisible(room.words());
        name.setManaged(room.words());
        for (var button : List.of(undo, redo, look))
            button.setContentDisplay(room.words() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        present.setText(room.words() ? PRESENT + "  " + KEY : KEY);
    }

    /// What a lecture begins with, with its key.
    private static Button strong(Button button) {
        button.getStyleClass().add("strong");
        button.setText(PRESENT + "  " + KEY);
        button.setAccessibleText(PRESENT);
        return button;
    }

    private static Button button(String text, String icon, List<Action> actions) {
        String id = text.replace("…", "").toLowerCase(Locale.ROOT);
        var action = actions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var button = new Button(text);
        if (!icon.isEmpty()) Icon.on(button, icon, 1.23);
        button.setId(id);
        button.setTooltip(action.tooltip());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
