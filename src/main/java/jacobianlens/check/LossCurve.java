package jacobianlens.check;

import jacobianlens.function.CrossEntropyForm;
import java.util.List;
import java.util.stream.IntStream;

/// The loss of one truth over the logit z, in float64, as a form computes it. Where ŷ = σ(z) has become 0 or 1 a form
/// may have no finite number.
///
/// @param points by growing z; the value may be ∞ or NaN
public record LossCurve(CrossEntropyForm form, List<Point> points) {
    /// How far z goes to both sides.
    public static final int FARTHEST = 150;

    /// A logit, and what the loss comes to there.
    public record Point(double z, double loss) {}

    /// The curve of one form.
    public static LossCurve of(double y, CrossEntropyForm form) {
        return new LossCurve(
                form,
                IntStream.rangeClosed(-FARTHEST, FARTHEST)
                        .mapToObj(z -> new Point(z, CrossEntropyAt.loss(y, Prediction.ofLogit(z), form)))
                        .toList());
    }
}
