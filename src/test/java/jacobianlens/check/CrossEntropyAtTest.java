package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.function.CrossEntropyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cross-entropy where ŷ reaches 0 and 1.
final class CrossEntropyAtTest {
    private static Reading loss(CrossEntropyAt at, CrossEntropyForm form, Width width) {
        return at.losses().get(form.ordinal()).readings().get(width.ordinal());
    }

    private static Reading slope(CrossEntropyAt at, CrossEntropyForm form, Width width) {
        return at.slopes().get(form.ordinal()).readings().get(width.ordinal());
    }

    /// torch.nn.functional.binary_cross_entropy and its gradient, PyTorch 1.13.0 on a CPU.
    @ParameterizedTest
    @CsvSource({
        "FLOAT64, 0, 0, 0, 0",
        "FLOAT64, 0, 1, 100, -1000000003995.8029",
        "FLOAT64, 0, 0.5, 50, -500000001997.9014",
        "FLOAT64, 1, 0, 100, 1000000003995.8029",
        "FLOAT64, 1, 1, 0, 0",
        "FLOAT64, 1, 0.5, 50, 500000001997.9014",
        "FLOAT64, 1e-20, 0, 0, 1.0000000039958028e-08",
        "FLOAT64, 1e-20, 1, 46.051701859880914, -1000000003995.8029",
        "FLOAT64, 1e-45, 1, 100, -1000000003995.8029",
        "FLOAT64, 0.25, 0.5, 0.8369882167858358, -1.3333333333333333",
        "FLOAT64, 0.9999999999999999, 0, 36.7368005696771, 1000000003995.8027",
        "FLOAT64, 0.9999999999999999, 1, 1.1102230246251565e-16, -0.00011102230290613889",
        "FLOAT64, 1e-12, 0, 9.999778782803785e-13, 1.000000000001",
        "FLOAT64, 1e-13, 0, 1.000310945187316e-13, 0.10000000039958029",
        "FLOAT32, 0, 1, 100, -999999995904.0",
        "FLOAT32, 1, 0, 100, 999999995904.0",
        "FLOAT32, 1e-20, 1, 46.051700592041016, -999999995904.0",
        "FLOAT32, 0.25, 1, 1.3862943649291992, -4",
        "FLOAT32, 0.9999999999999999, 0.5, 50, 499999997952.0",
        "FLOAT32, 1e-12, 0, 0, 1",
        "FLOAT32, 1e-13, 1, 29.93360710144043, -999999995904.0"
    })
    void theClampIsPyTorchs(Width width, double yhat, double y, double loss, double slope) {
        var at = CrossEntropyAt.of(y, Prediction.of(yhat));
        close(loss(at, CrossEntropyForm.CLAMPED, width).value(), loss, width);
        close(slope(at, CrossEntropyForm.CLAMPED, width).value(), slope, width);
    }

    private static void close(double actual, double expected, Width width) {
        assertThat(Math.abs(actual - expected))
                .as("%s for %s", actual, expected)
                .isLessThanOrEqualTo(4 * width.unit() * Math.abs(expected));
    }

    /// The limits: ∞ on the wrong side, finite on the right one.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, NaN, NaN",
        "0, 1, ∞, −∞, ∞, −∞",
        "0, 0.25, ∞, −∞, ∞, −∞",
        "1, 1, 0, −1, NaN, NaN",
        "1, 0, ∞, ∞, ∞, ∞",
        "1, 0.25, ∞, ∞, ∞, ∞"
    })
    void atTheEndsTheLectureSaysInfinityOrNoNumber(
            double yhat, double y, String loss, String slope, String lecturesLoss, String lecturesSlope) {
        var at = CrossEntropyAt.of(y, Prediction.of(yhat));
        assertThat(at.loss().text()).isEqualTo(loss);
        assertThat(at.slope().text()).isEqualTo(slope);
        for (var width : Width.values()) {
            assertThat(loss(at, CrossEntropyForm.LECTURE, width).text()).isEqualTo(lecturesLoss);
            assertThat(slope(at, CrossEntropyForm.LECTURE, width).text()).isEqualTo(lecturesSlope);
        }
        assertThat(at.losses().getLast().readings())
                .as("no finite z leads here")
                .isEmpty();
    }

    @Test
    void noughtTimesInfinityIsSaidInASentence() {
        assertThat(CrossEntropyAt.of(0, Prediction.of(0)).sentences().getFirst())
                .isEqualTo("y·ln(ŷ) is 0 · (−∞) in float64 and float32, which is no number, so the whole is NaN.");
    }

    /// Where σ(z) has become 1 or 0, the logits form still knows z.
    @ParameterizedTest
    @CsvSource({"40, 0, 40, ∞, 100", "800, 0, 800, ∞, 100", "-800, 1, 800, ∞, 100", "-90, 1, 90, 90, 90"})
    void theLogitsFormKeepsWhatThePredictionLoses(double z, double y, double loss, String lecture, double clamped) {
        var at = CrossEntropyAt.of(y, Prediction.ofLogit(z));
        assertThat(at.loss().error(loss)).isLessThan(1e-15);
        assertThat(loss(at, CrossEntropyForm.LOGITS, Width.FLOAT64).value()).isEqualTo(loss);
        assertThat(loss(at, CrossEntropyForm.LOGITS, Width.FLOAT32).value()).isEqualTo(loss);
        assertThat(loss(at, CrossEntropyForm.LECTURE, Width.FLOAT64).text()).isEqualTo(lecture);
        assertThat(loss(at, CrossEntropyForm.CLAMPED, Width.FLOAT64).value()).isEqualTo(clamped);
        double slope = slope(at, CrossEntropyForm.LOGITS, Width.FLOAT64).value();
        assertThat(slope).isEqualTo(z > 0 ? 1 : -1);
    }

    @Test
    void theTailOfASmallLossIsKept() {
        var at = CrossEntropyAt.of(1, Prediction.ofLogit(40));
        assertThat(loss(at, CrossEntropyForm.LOGITS, Width.FLOAT64).correct()).isGreaterThanOrEqualTo(15);
        assertThat(loss(at, CrossEntropyForm.LECTURE, Width.FLOAT64).correct()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-103.6, 1", "-1, 0.3", "0, 0.5", "2, 0", "36, 1"})
    void whereNothingIsExtremeAllFormsSayTheSameLoss(double z, double y) {
        var at = CrossEntropyAt.of(y, Prediction.ofLogit(z));
        double expected = loss(at, CrossEntropyForm.LOGITS, Width.FLOAT64).value();
        assertThat(at.loss().error(expected)).isLessThan(1e-14);
        assertThat(at.losses()).allSatisfy(row -> assertThat(row.readings()).hasSize(2));
    }

    /// The lecture's curve ends where ŷ becomes 1, the clamped one goes level at 100, the logits form's goes on.
    @Test
    void theCurvesPartWhereThePredictionBecomes1() {
        var lecture = LossCurve.of(0, CrossEntropyForm.LECTURE).points();
        var clamped = LossCurve.of(0, CrossEntropyForm.CLAMPED).points();
        var logits = LossCurve.of(0, CrossEntropyForm.LOGITS).points();
        for (int k = 0; k < logits.size(); k++) {
            double z = logits.get(k).z();
            assertThat(logits.get(k).loss()).isCloseTo(Math.max(z, 0), within(0.7));
            if (z > 36) {
                assertThat(lecture.get(k).loss()).isInfinite();
                assertThat(clamped.get(k).loss()).isEqualTo(100);
            } else assertThat(lecture.get(k).loss()).isCloseTo(logits.get(k).loss(), within(0.3));
        }
    }

    @Test
    void thePredictionAndItsLogitLeadToEachOther() {
        assertThat(Prediction.of(1e-45).z()).isEqualTo(-103.61632918473205);
        assertThat(Prediction.of(1 - 0x1p-53).z()).isEqualTo(36.7368005696771);
        assertThat(Prediction.ofLogit(0).yhat()).isEqualTo(0.5);
        assertThat(Prediction.ofLogit(Double.NEGATIVE_INFINITY)).isEqualTo(Prediction.of(0));
        assertThat(Prediction.ofLogit(Double.POSITIVE_INFINITY).yhat()).isEqualTo(1);
    }
}
