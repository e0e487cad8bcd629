package jacobianlens.ui.pane;

import jacobianlens.check.Inspection;
import jacobianlens.check.Precision;
import jacobianlens.check.Reading;
import jacobianlens.check.Reading.Form;
import jacobianlens.check.Width;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import jacobianlens.render.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// How many digits of one number are right: the lecture's formula and the one that is computed, in float64 and float32,
/// against the true digits, with one sentence for every place where digits go.
public final class PrecisionPanel extends SnugPanel {
    private static final double EM = 17;
    private static final double WIDEST = 660;
    private final Theme theme;
    private final double times;

    /// @param times how large text is, 1 as usual
    PrecisionPanel(Inspection of, Theme theme, double times) {
        super("precision-panel", "Is this number exact?");
        this.theme = theme;
        this.times = times;
        inside().getChildren().add(words("precision-cell", shown(of)));
        var number = of.number();
        if (number != null) inside().getChildren().addAll(block("precision", number, of.otherwise()));
        for (int k = 0; k < of.factors().size(); k++) {
            var factor = of.factors().get(k);
            var name = words("factor-name-" + k, "Its factor " + factor.cell().plain());
            name.getStyleClass().addAll("field-label", "ruled");
            inside().getChildren().add(name);
            inside().getChildren().addAll(block("factor-" + k, factor, Optional.empty()));
        }
    }

    private static String shown(Inspection of) {
        return of.number() == null
                ? of.cell().plain() + " is a structural zero: no number goes into it, so it is 0 in any width."
                : of.cell().plain() + ", shown as " + Numbers.plain(of.shown()) + ".";
    }

    /// The table of one number and its sentences.
    ///
    /// @param otherwise what the program shows, if that is neither form
    private List<Node> block(String id, Precision of, Optional<Reading> otherwise) {
        var grid = new GridPane(24, 6);
        grid.setId(id + "-table");
        grid.addRow(0, label(""), label(Width.FLOAT64.id()), label(Width.FLOAT32.id()));
        form(grid, id, of, Form.TEXTBOOK, of.hasOneForm() ? "the formula" : "as the lecture writes it", of.textbook());
        if (!of.hasOneForm()) form(grid, id, of, Form.STABLE, "as it is computed", of.stable());
        otherwise.ifPresent(reading -> grid.addRow(
                grid.getRowCount(), label("as it is computed"), DigitsText.scored(id + "-otherwise", reading)));
        var truth = new Label(of.truth().text());
        truth.setId(id + "-truth");
        truth.getStyleClass().add("digits");
        int row = grid.getRowCount();
        grid.add(label("true digits"), 0, row);
        grid.add(truth, 1, row, 2, 1);
        return List.of(grid, words(id + "-why", why(of)));
    }

    private void form(GridPane grid, String id, Precision of, Form form, String name, Expression formula) {
        int row = grid.getRowCount();
        grid.add(label(name), 0, row);
        var symbol = new Expression.Known(of.cell(), Double.NaN);
        grid.add(Typeset.of(symbol, formula, theme, EM * times, WIDEST * times), 1, row, 2, 1);
        for (var width : Width.values()) {
            String place = id + "-" + form.name().toLowerCase(Locale.ROOT) + "-" + width.id();
            of.reading(form, width)
                    .ifPresent(reading -> grid.add(DigitsText.scored(place, reading), 1 + width.ordinal(), row + 1));
        }
    }

    private static String why(Precision of) {
        return switch (of.truth().kind()) {
            case TOO_LONG -> "This formula is too long to be worked out in many digits.";
            case OUT_OF_REACH -> "The true digits are out of reach: hundreds of digits do not settle this number.";
            case DIGITS, SIZE, INFINITE -> where(of.sentences());
        };
    }

    private static String where(List<String> sentences) {
        return sentences.isEmpty() ? "No more than a few roundings are lost here." : String.join("\n", sentences);
    }
}
