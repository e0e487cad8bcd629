package jacobianlens.ui.pane;

import jacobianlens.check.CrossEntropyAt;
import jacobianlens.check.LossCurve;
import jacobianlens.check.Prediction;
import jacobianlens.function.CrossEntropyForm;
import jacobianlens.input.NumberWord;
import jacobianlens.math.BadInput;
import jacobianlens.math.Numbers;
import jacobianlens.math.Problem;
import jacobianlens.render.Theme;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Binary cross-entropy where ŷ reaches 0 and 1: ŷ is dragged or typed, and every form says its loss and its slope. The
/// numbers are worked out off the window's thread.
public final class CrossEntropyPanel extends SnugPanel {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final String LEGEND =
            "The loss over z in float64: the lecture's formula thin, as far as ŷ is neither 0"
                    + " nor 1; the clamp dashed; from the logit wide.";
    private final Latest numbers;
    private final Latest curves;
    private final CrossEntropyTable table;
    private final LossChart chart;
    private final TextField truth = field("bce-y", "y, from 0 to 1");
    private final TextField prediction = field("bce-yhat", "ŷ, from 0 to 1");
    private final Slider slider = new Slider(-1, 1, 0);
    private final Label logit = words("bce-z", "");
    private final Label problem = words("bce-problem", "");
    private double y;
    private Prediction at;
    private boolean showing;

    /// @param times how large text is, 1 as usual
    /// @param numbers works out what stands in the table
    /// @param curves works out the curves, which depend on y alone
    CrossEntropyPanel(double y, double yhat, Theme theme, double times, Latest numbers, Latest curves) {
        super("bce-panel", "Cross-entropy at ŷ = 0 and 1");
        this.numbers = numbers;
        this.curves = curves;
        this.y = y;
        at = Prediction.of(yhat);
        table = new CrossEntropyTable(theme, times);
        chart = new LossChart(theme, times);
        slider.setId("bce-slider");
        slider.setBlockIncrement(0.02);
        slider.setAccessibleText("ŷ from 0 to 1");
        HBox.setHgrow(slider, Priority.ALWAYS);
        problem.getStyleClass().add("problem");
        logit.setMinWidth(USE_PREF_SIZE);
        keep(row(label("y"), truth, label("ŷ"), prediction, slider, logit), problem);
        inside().getChildren().addAll(table, words("bce-legend", LEGEND), chart);
        listen(slider.valueProperty(), place -> {
            at = Prediction.ofLogit(LogitScale.logit(place));
            write(prediction, at.yhat());
            work();
        });
        listen(truth, number -> {
            this.y = number;
            draw();
        });
        listen(prediction, number -> {
            at = Prediction.of(number);
            place();
        });
        write(truth, y);
        write(prediction, yhat);
        place();
        draw();
        work();
    }

    @Override
    Node focus() {
        return slider;
    }

    private void listen(DoubleProperty property, Consumer<Double> moved) {
        property.addListener((_, _, place) -> {
            if (!showing) moved.accept(place.doubleValue());
        });
    }

    private void listen(TextField field, Consumer<Double> typed) {
        field.textProperty().addListener((_, _, text) -> {
            if (!showing) read(field, text, typed);
        });
    }

    private void read(TextField field, String text, Consumer<Double> typed) {
        try {
            double number = NumberWord.parse(name(field), text);
            if (!(number >= 0 && number <= 1)) throw outside(field).exception();
            typed.accept(number);
            tell(field, "");
            work();
        } catch (BadInput e) {
            tell(field, e.problem().text() + " " + e.problem().fix());
        }
    }

    private Problem outside(TextField field) {
        return new Problem(
                "domain",
                name(field),
                name(field) + " must lie between 0 and 1.",
                "Type a number such as 0.5 or 1e-20.");
    }

    private String name(TextField field) {
        return field == truth ? "y" : "ŷ";
    }

    private void tell(TextField field, String words) {
        field.pseudoClassStateChanged(BAD, !words.isEmpty());
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void write(TextField field, double number) {
        showing = true;
        field.setText(NumberText.of(number));
        showing = false;
        tell(field, "");
    }

    private void place() {
        showing = true;
        slider.setValue(LogitScale.place(at.z()));
        showing = false;
    }

    private void work() {
        var now = at;
        double target = y;
        numbers.ask(() -> CrossEntropyAt.of(target, now), this::show);
    }

    private void draw() {
        double target = y;
        curves.ask(
                () -> Stream.of(CrossEntropyForm.values())
                        .map(form -> LossCurve.of(target, form))
                        .toList(),
                chart::show);
    }

    private void show(CrossEntropyAt found) {
        var prediction = found.prediction();
        logit.setText(
                prediction.isLimit() ? "no finite logit z leads here" : "z = " + Numbers.shortForm(prediction.z()));
        table.show(found);
        chart.mark(prediction.z());
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String id, String words) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(id.equals("bce-y") ? 4 : 14);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(words);
        return field;
    }
}
