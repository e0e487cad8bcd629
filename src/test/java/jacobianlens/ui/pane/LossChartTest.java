package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.check.LossCurve;
import jacobianlens.function.CrossEntropyForm;
import jacobianlens.render.Theme;
import jacobianlens.ui.OnStage;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The chart of the loss stays readable while it is drawn again and again.
class LossChartTest {
    private static final int LABELS = 30;
    private final OnStage stage = new OnStage();
    private final LossChart chart = new LossChart(Theme.DARK, 1);

    LossChartTest() {
        stage.show(new StackPane(chart), 700, 300);
    }

    private static List<LossCurve> curves(double y) {
        return List.of(LossCurve.of(y, CrossEntropyForm.LECTURE), LossCurve.of(y, CrossEntropyForm.LOGITS));
    }

    /// The numbers beside the upright axis, on a black ground.
    private WritableImage seen() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var parameters = new SnapshotParameters();
            parameters.setFill(javafx.scene.paint.Color.BLACK);
            return chart.snapshot(parameters, null);
        });
    }

    private static long bright(WritableImage image) {
        var quiet = Theme.DARK.quiet();
        return IntStream.range(0, LABELS)
                .boxed()
                .flatMap(x -> IntStream.range(0, (int) image.getHeight() / 2)
                        .mapToObj(y -> new Color(image.getPixelReader().getArgb(x, y))))
                .filter(pixel -> pixel.getGreen() > quiet.getGreen() / 2)
                .count();
    }

    @Test
    void theNumbersKeepTheirColourWhenTheMarkMovesAndTheCurvesChange() {
        stage.act(() -> chart.show(curves(1)));
        long at = bright(seen());
        assertThat(at).isPositive();
        stage.act(() -> chart.mark(-50));
        stage.act(() -> chart.mark(20));
        assertThat(bright(seen())).isEqualTo(at);
        stage.act(() -> chart.show(curves(0)));
        assertThat(bright(seen())).isEqualTo(at);
    }
}
