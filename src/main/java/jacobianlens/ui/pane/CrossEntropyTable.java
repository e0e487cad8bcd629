package jacobianlens.ui.pane;

import jacobianlens.check.CrossEntropyAt;
import jacobianlens.check.CrossEntropyAt.Row;
import jacobianlens.check.Truth;
import jacobianlens.check.Width;
import jacobianlens.function.CrossEntropyForm;
import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import jacobianlens.render.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The loss and the slope of one prediction, a row for each form: its formula, and its number in both widths. The
/// formulas are set once; the numbers come and go.
final class CrossEntropyTable extends VBox {
    private static final double EM = 14;
    private static final double WIDEST = 310;
    private static final double FLOAT64 = 190;
    private static final double FLOAT32 = 120;
    private static final int SLOPE = 2 + CrossEntropyForm.values().length;
    private static final String OTHER =
            "The slope from the logit is another derivative, by z: ∂L/∂z = ∂L/∂ŷ · ŷ(1 − ŷ). It is never larger than 1.";
    private final GridPane grid = new GridPane(20, 7);
    private final Label sentences = SnugPanel.words("bce-why", "");
    private final Theme theme;
    private final double times;
    private List<Node> numbers = List.of();

    /// @param times how large text is, 1 as usual
    CrossEntropyTable(Theme theme, double times) {
        super(10);
        this.theme = theme;
        this.times = times;
        grid.setId("bce-table");
        grid.getColumnConstraints()
                .setAll(new ColumnConstraints(), new ColumnConstraints(), least(FLOAT64), least(FLOAT32));
        getChildren().setAll(grid, sentences);
    }

    /// A column that is as wide as its usual numbers, so that nothing jumps.
    private ColumnConstraints least(double width) {
        var column = new ColumnConstraints();
        column.setMinWidth(width * times);
        return column;
    }

    void show(CrossEntropyAt found) {
        if (grid.getChildren().isEmpty()) write(found);
        grid.getChildren().removeAll(numbers);
        int before = grid.getChildren().size();
        numbers("loss", 1, found, found.loss(), found.losses());
        numbers("slope", SLOPE + 1, found, found.slope(), found.slopes());
        numbers = List.copyOf(
                grid.getChildren().subList(before, grid.getChildren().size()));
        sentences.setText(
                Stream.concat(Stream.of(OTHER), found.sentences().stream()).collect(Collectors.joining("\n")));
    }

    /// All that stays: names and formulas.
    private void write(CrossEntropyAt found) {
        grid.addRow(
                0,
                SnugPanel.label("loss"),
                SnugPanel.label("formula"),
                SnugPanel.label(Width.FLOAT64.id()),
                SnugPanel.label(Width.FLOAT32.id()));
        formulas("loss", 1, found.losses());
        grid.addRow(SLOPE, SnugPanel.label("slope"));
        formulas("slope", SLOPE + 1, found.slopes());
    }

    private void formulas(String what, int top, List<Row> rows) {
        grid.addRow(top, whole("ideal"));
        for (var row : rows)
            grid.addRow(
                    top + 1 + row.form().ordinal(),
                    whole(name(row.form())),
                    Typeset.of(symbol(what, row.form()), row.formula(), theme, EM * times, WIDEST * times));
    }

    private void numbers(String what, int top, CrossEntropyAt found, Truth truth, List<Row> rows) {
        boolean limit = found.prediction().isLimit();
        var ideal = whole(truth.text());
        ideal.setId("bce-" + what + "-ideal");
        ideal.getStyleClass().add("digits");
        String end = found.prediction().yhat() == 0 ? "0" : "1";
        grid.add(whole(limit ? "limit as ŷ → " + end : "without rounding"), 1, top);
        grid.add(ideal, 2, top, 2, 1);
        rows.forEach(row -> numbers(what, top + 1 + row.form().ordinal(), row));
    }

    private void numbers(String what, int at, Row row) {
        String id = "bce-" + what + "-" + row.form().name().toLowerCase(Locale.ROOT);
        for (var reading : row.readings())
            grid.add(
                    DigitsText.of(id + "-" + reading.width().id(), reading),
                    2 + reading.width().ordinal(),
                    at);
        if (row.readings().isEmpty()) grid.add(SnugPanel.words(id, "needs a finite z"), 2, at, 2, 1);
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String name(CrossEntropyForm form) {
        return switch (form) {
            case LECTURE -> "lecture";
            case CLAMPED -> "clamp, as PyTorch";
            case LOGITS -> "from the logit z";
        };
    }

    private static Expression symbol(String what, CrossEntropyForm form) {
        if (what.equals("loss")) return name("L", "L");
        return form.isByLogit()
                ? name("\\frac{\\partial L}{\\partial z}", "∂L/∂z")
                : name("\\frac{\\partial L}{\\partial\\hat{y}}", "∂L/∂ŷ");
    }

    private static Expression name(String latex, String plain) {
        return new Expression.Known(new Symbol(plain, latex, plain), Double.NaN);
    }
}
