package jacobianlens.ui.pane;

import jacobianlens.lesson.Field;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Problem;
import jacobianlens.render.Lights;
import jacobianlens.render.Theme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The editor of one input: its label, its controls, and below them what is wrong with it.
abstract class FieldEditor extends VBox {
    protected final Field field;
    protected final Intents intents;
    private final Label label = new Label();
    private final HBox heading = new HBox(label);
    private final Label sentence = new Label();
    private @Nullable Problem typed;
    private @Nullable Problem refused;

    FieldEditor(Field field, Intents intents) {
        super(6);
        this.field = field;
        this.intents = intents;
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        heading.setAlignment(Pos.BASELINE_LEFT);
        sentence.getStyleClass().add("problem");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("field-editor");
        setId("field-" + id(field.name()));
        sentence.setVisible(false);
        sentence.setManaged(false);
        getChildren().addAll(heading, sentence);
    }

    /// Puts a control at the end of the line with the label.
    protected final void beside(Node control) {
        heading.getChildren().add(control);
    }

    /// A name as part of a control's id, where a point would begin a style class.
    static String id(String name) {
        return name.replace('.', '-');
    }

    /// The input this edits.
    Field field() {
        return field;
    }

    /// Whether it can edit another field as well: one of this name and kind.
    final boolean suits(Field other) {
        return other.name().equals(field.name())
                && other.example().getClass() == field.example().getClass()
                && other.sizes().size() == field.sizes().size();
    }

    /// Draws with other colours from now on, and formulas so many times as large.
    void use(Theme theme, double times) {}

    /// Shows this field's value in a scenario, named as its conventions do.
    void show(Scenario scenario) {
        label.setText(field.label(scenario.conventions()));
    }

    /// Outlines the entries that light up; a word has none.
    void light(Lights lights) {}

    /// Takes back what led to text that has no answer.
    void settle() {}

    /// Drops what was typed and could not be used; whether there was such a thing.
    abstract boolean forget();

    /// Outlines the entry named by a problem; what the problem was typed in, if it names no entry here; or none.
    protected abstract void outline(@Nullable Problem problem);

    /// Whether it says what is wrong.
    protected final boolean isTelling() {
        return sentence.isVisible();
    }

    /// Shows why the last edit could not be used; null when it could.
    final void refuse(@Nullable Problem problem) {
        refused = problem;
        tell();
        if (problem != null && !problem.code().equals("syntax")) settle();
    }

    /// Shows what is wrong with the text itself; null when it is mended.
    protected final void typed(@Nullable Problem problem) {
        typed = problem;
        tell();
    }

    private void tell() {
        var problem = typed != null ? typed : refused;
        sentence.setText(problem == null ? "" : problem.text() + " " + problem.fix());
        sentence.setVisible(problem != null);
        sentence.setManaged(problem != null);
        outline(problem);
    }

    /// Whether a problem is about this field or one of its entries, such as `x[2]` for x.
    final boolean concerns(Problem problem) {
        return field.isAt(problem.where());
    }
}
