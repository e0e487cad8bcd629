package jacobianlens.ui.pane;

import jacobianlens.chain.Curve;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scene;
import jacobianlens.math.Problem;
import jacobianlens.render.Lights;
import jacobianlens.render.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The editors of a scene's inputs, and buttons that set all numbers at once.
public final class InputsPane extends ScrollPane {
    private final Intents intents;
    private final VBox column = new VBox(16);
    private final CurvePane curve;
    private final DrawButtons draw;
    private final FileImport files;
    private List<FieldEditor> editors = List.of();
    private Theme theme = Theme.LIGHT;
    private double times = 1;
    private final List<Node> more;
    private @Nullable InputsLayout layout;
    private @Nullable Scene scene;
    private String visited = "";

    /// @param more what stands below the curve
    public InputsPane(Intents intents, Node... more) {
        this(intents, FileImport::dialog, more);
    }

    /// @param question is asked which file to import
    InputsPane(Intents intents, FileImport.Question question, Node... more) {
        super();
        this.more = List.of(more);
        this.intents = intents;
        curve = new CurvePane(intents);
        draw = new DrawButtons(intents);
        files = new FileImport(intents, question);
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
        if (layout != null) layout.show(scenario);
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

    /// Draws with other colours from now on, and formulas so many times as large.
    public void use(Theme theme, double times) {
        this.theme = theme;
        this.times = times;
        curve.use(theme, times);
        editors.forEach(editor -> editor.use(theme, times));
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

    /// What is half typed and has no answer counts for nothing: the state before it is shown.
    public void settle() {
        editors.forEach(FieldEditor::settle);
    }

    /// Whether something is marked as wrong, and so is no part of what is shown.
    public boolean isMarked() {
        return editors.stream().anyMatch(FieldEditor::isTelling);
    }

    /// Drops whatever was typed and could not be used; whether there was such a thing.
    public boolean forget() {
        return editors.stream().map(FieldEditor::forget).reduce(false, Boolean::logicalOr);
    }

    /// Asks for a file of numbers for the vector or matrix the user was at last, else for the first there is.
    public void importNumbers() {
        var arrays = arrays();
        arrays.stream()
                .filter(editor -> editor.field().name().equals(visited))
                .findFirst()
                .or(() -> arrays.stream().findFirst())
                .ifPresent(editor -> files.ask(editor.field(), getScene().getWindow()));
    }

    /// Takes a vector or matrix from a file; what is wrong with the file is said at its field.
    ///
    /// @param name which one, such as `W`; nothing happens if there is none of this name
    public void importNumbers(String name, Path file) {
        arrays().stream()
                .filter(editor -> editor.field().name().equals(name))
                .forEach(editor -> files.read(editor.field(), file));
    }

    private List<NumbersEditor> arrays() {
        return editors.stream()
                .flatMap(editor ->
                        editor instanceof NumbersEditor numbers && numbers.isArray() ? Stream.of(numbers) : Stream.of())
                .toList();
    }

    private Optional<FieldEditor> at(String field) {
        return editors.stream()
                .filter(editor -> editor.field().name().equals(field))
                .findFirst();
    }

    /// Editors that suit the new fields stay, and so does the cursor in them.
    private void build(Scenario scenario) {
        boolean sameScene = scene != null && scene.id().equals(scenario.scene().id());
        double scrolled = sameScene ? getVvalue() : 0;
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        var before = sameScene ? editors : List.<FieldEditor>of();
        editors = scenario.scene().fields().stream()
                .map(field -> before.stream()
                        .filter(editor -> editor.suits(field))
                        .findFirst()
                        .orElseGet(() -> editor(field)))
                .toList();
        editors.forEach(editor -> editor.use(theme, times));
        layout = InputsLayout.of(scenario, editors, intents);
        column.getChildren().setAll(layout.nodes());
        column.getChildren().add(curve);
        column.getChildren().addAll(more);
        column.getChildren().add(draw);
        setVvalue(scrolled);
        refocus(focused);
    }

    /// Gives the focus back to a control that is still there, or to one of the same name.
    private void refocus(@Nullable Node focused) {
        if (focused == null) return;
        if (isInside(focused)) focused.requestFocus();
        else if (focused.getId() != null) {
            var again = lookup("#" + focused.getId());
            if (again != null) again.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent == column) return true;
        return false;
    }

    private FieldEditor editor(Field field) {
        var editor = field.example() instanceof Input.Word
                ? new WordEditor(field, intents)
                : new NumbersEditor(field, intents, files);
        editor.focusWithinProperty().addListener((_, _, inside) -> {
            if (inside) visited = field.name();
        });
        return editor;
    }
}
