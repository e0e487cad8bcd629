package jacobianlens.ui.pane;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The settings of an export. Only those are shown that make a difference to what is chosen.
final class ExportForm extends GridPane {
    private static final List<String> STEPS = List.of("This step", "All steps");
    private static final String RESULT = "The step's result";
    private static final List<String> UNITS = List.of("pixels", "cm");
    private final ComboBox<ExportTarget> target = new ComboBox<>();
    private final ComboBox<String> steps = ExportControls.choice("export-steps", STEPS);
    private final ComboBox<String> matrix = new ComboBox<>();
    private final ComboBox<String> theme = ExportControls.choice("export-theme", List.of("light", "dark", "projector"));
    private final TextField width = ExportControls.number("export-width");
    private final TextField height = ExportControls.number("export-height");
    private final ComboBox<String> unit = ExportControls.choice("export-unit", UNITS);
    private final ComboBox<String> scale = ExportControls.choice(
            "export-scale",
            DoubleStream.iterate(1, x -> x + 1)
                    .limit(8)
                    .mapToObj(ExportControls::shortest)
                    .toList());
    private final TextField dpi = ExportControls.number("export-dpi");
    private final TextField seconds = ExportControls.number("export-seconds");
    private final CheckBox transparent = new CheckBox("Transparent ground");
    private final CheckBox text = new CheckBox("Words stay text");
    private final Runnable changed;
    private boolean filling;

    /// @param changed is told of every change
    ExportForm(ExportChoice start, Runnable changed) {
        this.changed = changed;
        setHgap(10);
        setVgap(8);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), wide);
        target.setId("export-target");
        target.getItems().setAll(ExportTarget.ALL);
        target.setConverter(ExportControls.titles());
        transparent.setId("export-transparent");
        text.setId("export-text");
        fill(start);
        target.valueProperty().addListener(_ -> change());
        matrix.setId("export-matrix");
        List.of(steps, matrix, theme, unit, scale)
                .forEach(box -> box.valueProperty().addListener(_ -> change()));
        List.of(width, height, dpi, seconds)
                .forEach(field -> field.textProperty().addListener(_ -> change()));
        List.of(transparent, text).forEach(box -> box.selectedProperty().addListener(_ -> change()));
        layOut();
    }

    /// What is chosen; none while a number cannot be read.
    Optional<ExportChoice> choice() {
        try {
            return Optional.of(new ExportChoice(
                    target.getValue().id(),
                    steps.getValue().equals(STEPS.getLast()),
                    theme.getValue(),
                    isPaper(),
                    number(width),
                    number(height),
                    Double.parseDouble(scale.getValue()),
                    number(dpi),
                    transparent.isSelected(),
                    text.isSelected(),
                    number(seconds)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The id of the matrix to write; null for the step's result.
    @Nullable
    String matrix() {
        var chosen = matrix.getValue();
        return chosen == null || chosen.equals(RESULT) ? null : chosen;
    }

    /// Offers the matrices of a lesson.
    void offer(Derivation derivation) {
        filling = true;
        var ids = Stream.concat(derivation.values().stream(), derivation.jacobians().stream())
                .map(Quantity::id);
        matrix.getItems().setAll(Stream.concat(Stream.of(RESULT), ids).toList());
        matrix.setValue(RESULT);
        filling = false;
    }

    Node first() {
        return target;
    }

    private void fill(ExportChoice choice) {
        filling = true;
        target.setValue(choice.aim());
        steps.setValue(choice.all() ? STEPS.getLast() : STEPS.getFirst());
        theme.setValue(choice.theme());
        unit.setValue(choice.paper() ? UNITS.getLast() : UNITS.getFirst());
        width.setText(ExportControls.shortest(choice.width()));
        height.setText(ExportControls.shortest(choice.height()));
        scale.setValue(ExportControls.shortest(Math.clamp(Math.rint(choice.scale()), 1, 8)));
        dpi.setText(ExportControls.shortest(choice.dpi()));
        seconds.setText(ExportControls.shortest(choice.seconds()));
        transparent.setSelected(choice.transparent());
        text.setSelected(choice.text());
        filling = false;
    }

    private void change() {
        if (filling) return;
        layOut();
        changed.run();
    }

    private void layOut() {
        var aim = target.getValue();
        getChildren().clear();
        row("Format", target);
        if (aim.hasSteps()) row("Steps", steps);
        if (aim.isNumbers()) row("Matrix", matrix);
        if (aim.isPicture()) {
            row("Colours", theme);
            row("Size in", unit);
            row("Width", width);
            row("Height", height);
            if (isPaper()) row("Dots per inch", dpi);
            else row("Scale", scale);
        }
        if (aim.knows("seconds")) row("Seconds a step", seconds);
        if (aim.knows("transparent")) row("", transparent);
        if (aim.knows("text")) row("", text);
    }

    private void row(String label, Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        if (!label.isEmpty()) control.setAccessibleText(label);
        var name = new Label(label);
        name.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), name, control);
    }

    private boolean isPaper() {
        return unit.getValue().equals(UNITS.getLast());
    }

    private static double number(TextField field) {
        double number = Double.parseDouble(field.getText().strip().replace(',', '.'));
        if (!(number > 0 && number < 1e6)) throw new NumberFormatException("Not a size.");
        return number;
    }
}
