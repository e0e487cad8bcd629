package jacobianlens.check;

import jacobianlens.check.Reading.Form;
import jacobianlens.function.CrossEntropyForm;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Binary cross-entropy of one prediction: what is true, and what each form makes of it in float64 and float32.
///
/// @param loss the true loss; at ŷ = 0 and 1 its limit
/// @param slope the true slope by ŷ, likewise
/// @param losses a row for each form
/// @param slopes a row for each form
public record CrossEntropyAt(
        double y, Prediction prediction, Truth loss, Truth slope, List<Row> losses, List<Row> slopes) {
    private static final Symbol Y = new Symbol("y", "y", "y");
    private static final Expression ONE = new Expression.Num(1);

    /// One formula: what it should come to, and does. No readings where it needs a finite z and there is none.
    public record Row(CrossEntropyForm form, Expression formula, Truth truth, List<Reading> readings) {}

    /// @param y the truth, from 0 to 1
    public static CrossEntropyAt of(double y, Prediction prediction) {
        var truth = new Expression.Known(Y, y);
        var yhat = prediction.symbol();
        var z = prediction.logit();
        boolean limit = prediction.isLimit();
        var lecture = CrossEntropyForm.LECTURE;
        var loss = Truth.of(limit ? limitOfLoss(y, yhat) : lecture.loss(truth, yhat, z));
        var slope = Truth.of(limit ? limitOfSlope(y, yhat) : lecture.slope(truth, yhat, z));
        return new CrossEntropyAt(
                y,
                prediction,
                loss,
                slope,
                rows(form -> row(form, form.loss(truth, yhat, z), loss, limit)),
                rows(form -> {
                    var formula = form.slope(truth, yhat, z);
                    return row(form, formula, form.isByLogit() && !limit ? Truth.of(formula) : slope, limit);
                }));
    }

    /// What a form makes of the loss in float64.
    static double loss(double y, Prediction prediction, CrossEntropyForm form) {
        var formula = form.loss(new Expression.Known(Y, y), prediction.symbol(), prediction.logit());
        return Width.FLOAT64.value(WrittenOut.of(formula));
    }

    private static List<Row> rows(Function<CrossEntropyForm, Row> row) {
        return Stream.of(CrossEntropyForm.values()).map(row).toList();
    }

    private static Row row(CrossEntropyForm form, Expression formula, Truth truth, boolean limit) {
        boolean missing = form.isByLogit() && limit;
        return new Row(
                form,
                formula,
                truth,
                missing
                        ? List.of()
                        : Stream.of(Width.values())
                                .map(width -> reading(form, formula, truth, width))
                                .toList());
    }

    /// A clamped number differs on purpose.
    private static Reading reading(CrossEntropyForm form, Expression formula, Truth truth, Width width) {
        return form == CrossEntropyForm.CLAMPED
                ? Reading.unexplained(Form.TEXTBOOK, width, formula, truth)
                : Reading.of(Form.TEXTBOOK, width, formula, truth);
    }

    /// A term with the weight 0 counts for nothing, however large its logarithm grows on the way.
    private static Expression limitOfLoss(double y, Expression yhat) {
        return weighed(y, Expression.call(Elementary.LN, yhat), Expression.call(Elementary.LN, ONE.minus(yhat)))
                .negative();
    }

    /// −y/ŷ + (1−y)/(1−ŷ), likewise.
    private static Expression limitOfSlope(double y, Expression yhat) {
        return weighed(y, ONE.over(yhat).negative(), ONE.over(ONE.minus(yhat)));
    }

    /// y·first + (1−y)·second.
    private static Expression weighed(double y, Expression first, Expression second) {
        if (y == 0) return second;
        if (y == 1) return first;
        return new Expression.Num(y).times(first).plus(new Expression.Num(1 - y).times(second));
    }

    /// Where the lecture's formula loses its digits, one sentence for each place.
    public List<String> sentences() {
        return Stream.of(losses, slopes)
                .map(rows -> rows.getFirst().readings())
                .flatMap(readings -> Reading.sentences(readings).stream())
                .distinct()
                .toList();
    }
}
