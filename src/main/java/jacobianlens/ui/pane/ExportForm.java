package jacobianlens.ui.pane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// The settings of an export. Only those are shown that make a difference to what is chosen.
final class ExportForm extends GridPane {
    private static final List<String> STEPS = List.of("This step", "All steps");
    private static final List<String> UNITS = List.of("pixels", "cm");
    private final ComboBox<ExportTarget> target = new ComboBox<>();
    private final ComboBox<String> steps = choice("export-steps", STEPS);
    private final ComboBox<String> theme = choice("export-theme", List.of("light", "dark", "projector"));
    private final TextField width = number("export-width");
    private final TextField height = number("export-height");
    private final ComboBox<String> unit = choice("export-unit", UNITS);
    private final ComboBox<String> scale = choice(
            "export-scale",
            DoubleStream.iterate(1, x -> x + 1).limit(8).mapToObj(Shortest::of).toList());
    private final TextField dpi = number("export-dpi");
    private final TextField seconds = number("export-seconds");
    private final CheckBox transparent = new CheckBox("Transparent ground");
    private final CheckBox text = new CheckBox("Words stay text");
    private final Runnable changed;
    private boolean filling;

    /// A number without a needless fraction.
    private static final class Shortest {
        static String of(double value) {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

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
        target.setConverter(titles());
        transparent.setId("export-transparent");
        text.setId("export-text");
        fill(start);
        target.valueProperty().addListener(_ -> change());
        List.of(steps, theme, unit, scale).forEach(box -> box.valueProperty().addListener(_ -> change()));
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

    Node first() {
        return target;
    }

    private void fill(ExportChoice choice) {
        filling = true;
        target.setValue(choice.aim());
        steps.setValue(choice.all() ? STEPS.getLast() : STEPS.getFirst());
        theme.setValue(choice.theme());
        unit.setValue(choice.paper() ? UNITS.getLast() : UNITS.getFirst());
        width.setText(Shortest.of(choice.width()));
        height.setText(Shortest.of(choice.height()));
        scale.setValue(Shortest.of(Math.clamp(Math.rint(choice.scale()), 1, 8)));
        dpi.setText(Shortest.of(choice.dpi()));
        seconds.setText(Shortest.of(choice.seconds()));
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
        addRow(getRowCount(), new Label(label), control);
    }

    private boolean isPaper() {
        return unit.getValue().equals(UNITS.getLast());
    }

    private static double number(TextField field) {
        double number = Double.parseDouble(field.getText().strip().replace(',', '.'));
        if (!(number > 0 && number < 1e6)) throw new NumberFormatException("Not a size.");
        return number;
    }

    private static TextField number(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(6);
        return field;
    }

    private static ComboBox<String> choice(String id, List<String> items) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String item) {
                return item == null ? "" : item.substring(0, 1).toUpperCase(Locale.ROOT) + item.substring(1);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        return box;
    }

    private static StringConverter<ExportTarget> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(ExportTarget target) {
                return target == null ? "" : target.title();
            }

            @Override
            public ExportTarget fromString(String title) {
                throw new UnsupportedOperationException("Targets are chosen, not typed.");
            }
        };
    }
}
