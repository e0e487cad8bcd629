package jacobianlens.ui.pane;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/// The controls that an export's form is made of.
final class ExportControls {
    private ExportControls() {}

    /// A number without a needless fraction.
    static String shortest(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// A field for a number.
    static TextField number(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(6);
        return field;
    }

    /// A choice among a few words, shown with a capital.
    static ComboBox<String> choice(String id, List<String> items) {
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

    /// Shows targets by their titles.
    static StringConverter<ExportTarget> titles() {
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
