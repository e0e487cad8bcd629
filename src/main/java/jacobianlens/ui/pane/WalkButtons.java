package jacobianlens.ui.pane;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.Scenario;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Begins a walk through the cells of a step, and leads through it.
final class WalkButtons extends StackPane {
    private final Consumer<BiFunction<Course, Scenario, Scenario>> go;
    private final Button start = new Button("Walk");
    private final Button term;
    private final HBox walking;

    WalkButtons(Consumer<BiFunction<Course, Scenario, Scenario>> go) {
        super();
        this.go = go;
        start.setId("walk");
        start.getStyleClass().setAll("convention");
        start.setAccessibleText("Walk through the cells of this step");
        start.setTooltip(new Tooltip("Walk through the cells of this step (Enter)"));
        start.setOnAction(_ -> go.accept(Course::start));
        term = button("mdal-add", "Next term", "Right", Course::next);
        walking = new HBox(
                2,
                button("mdal-arrow_back", "Previous cell", "Ctrl+Left", Course::previousCell),
                term,
                button("mdal-arrow_forward", "Next cell", "Ctrl+Right", Course::nextCell),
                button("mdal-done_all", "Whole step", "Esc", Course::whole));
        walking.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
    }

    private Button button(String icon, String says, String key, BiFunction<Course, Scenario, Scenario> stride) {
        var button = new RoundButton(icon, says, () -> go.accept(stride)).small(icon);
        button.setTooltip(new Tooltip(says + " (" + key + ")"));
        return button;
    }

    /// Offers a walk where the step has one, and leads on while it is under way.
    void show(Shown shown) {
        boolean under = shown.scenario().view().walk() != null;
        boolean possible = shown.course().isWalkable(shown.scenario());
        getChildren().setAll(under ? walking : start);
        start.setVisible(possible);
        term.setVisible(shown.step().multiplication() != null);
    }
}
