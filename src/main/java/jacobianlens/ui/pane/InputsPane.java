package jacobianlens.ui.pane;

import jacobianlens.chain.Curve;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scene;
import jacobianlens.math.Problem;
import jacobianlens.render.Lights;
import jacobianlens.render.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The editors of a scene's inputs, and buttons that set all numbers at once.
public final class InputsPane extends ScrollPane {
    private final Intents intents;
    private final VBox column = new VBox(16);
    private final CurvePane curve;
    private final DrawButtons draw;
    private List<FieldEditor> editors = List.of();
    private Theme theme = Theme.LIGHT;
    private @Nullable SizeSteppers sizes;
    private @Nullable Scene scene;

    public InputsPane(Intents intents) {
        super();
        this.intents = intents;
        curve = new CurvePane(intents);
        draw = new DrawButtons(intents);
        column.getStyleClass().add("inputs");
        setContent(column);
        setFitToWidth(true);
        getStyleClass().add("inputs-scroll");
        setId("inputs");
    }

    /// Shows a scenario's inputs.
    public void show(Scenario scenario) {
        if (!scenario.scene().equals(scene)) build(scenario);
        scene = scenario.scene();
        draw.show(scenario);
        if (sizes != null) sizes.show(scenario.inputs());
        editors.forEach(editor -> {
            editor.refuse(null);
            editor.show(scenario);
        });
    }

    /// Shows the curve of the function that the scenario turns on; hides it when there is none.
    public void curve(@Nullable Curve drawn) {
        curve.show(drawn);
    }

    /// Lights up the entries and the curve's point that are pointed at, here or in another pane.
    public void light(Lights lights) {
        editors.forEach(editor -> editor.light(lights));
        curve.light(lights);
    }

    /// Draws the curve with other colours from now on.
    public void use(Theme theme) {
        this.theme = theme;
        curve.use(theme);
        editors.forEach(editor -> editor.use(theme));
    }

    /// Shows why the inputs have no answer, at the field the user is at, else at the field the problem names.
    public void refuse(String field, Problem problem) {
        editors.forEach(editor -> editor.refuse(null));
        at(field)
                .or(() -> editors.stream()
                        .filter(editor -> editor.concerns(problem))
                        .findFirst())
                .or(() -> editors.stream().findFirst())
                .ifPresent(editor -> editor.refuse(problem));
        editors.forEach(editor -> editor.outline(problem));
    }

    /// Drops whatever was typed and could not be used; whether there was such a thing.
    public boolean forget() {
        return editors.stream().map(FieldEditor::forget).reduce(false, Boolean::logicalOr);
    }

    private Optional<FieldEditor> at(String field) {
        return editors.stream()
                .filter(editor -> editor.field().name().equals(field))
                .findFirst();
    }

    private void build(Scenario scenario) {
        var fields = scenario.scene().fields();
        editors = fields.stream().map(this::editor).toList();
        editors.forEach(editor -> editor.use(theme));
        sizes = new SizeSteppers(scenario.inputs().sizes().keySet(), intents);
        column.getChildren().setAll(editors);
        boolean wordFirst = fields.getFirst().example() instanceof Input.Word;
        column.getChildren().add(wordFirst ? 1 : 0, sizes);
        column.getChildren().addAll(curve, draw);
        setVvalue(0);
    }

    private FieldEditor editor(jacobianlens.lesson.Field field) {
        return field.example() instanceof Input.Word
                ? new WordEditor(field, intents)
                : new NumbersEditor(field, intents);
    }
}
