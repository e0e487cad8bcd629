package jacobianlens.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.ui.present.Sketch.Point;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What presenter mode decides without a screen.
class PresentTest {

    @Test
    void everyStrokeAndEveryWipeIsUndoneByItself() {
        var one = Sketch.EMPTY.begin(new Point(0.1, 0.2)).to(new Point(0.3, 0.4));
        var two = one.begin(new Point(0.5, 0.5));
        assertThat(two.strokes()).hasSize(2);
        assertThat(two.strokes().getFirst().points()).containsExactly(new Point(0.1, 0.2), new Point(0.3, 0.4));
        var wiped = two.clear();
        assertThat(wiped.strokes()).isEmpty();
        assertThat(wiped.undo().strokes()).isEqualTo(two.strokes());
        assertThat(wiped.undo().undo().strokes()).isEqualTo(one.strokes());
        assertThat(wiped.undo().undo().undo()).isEqualTo(Sketch.EMPTY);
        assertThat(Sketch.EMPTY.undo()).isEqualTo(Sketch.EMPTY);
        assertThat(Sketch.EMPTY.clear()).as("nothing to wipe").isEqualTo(Sketch.EMPTY);
    }

    @Test
    void digitsGatherToTheNumberOfAStep() {
        var typed = TypedNumber.NONE.then("1").then("2");
        assertThat(typed.step()).isEqualTo(OptionalInt.of(12));
        assertThat(typed.then("3").then("4").step())
                .as("a fourth digit begins anew")
                .hasValue(4);
        assertThat(TypedNumber.NONE.step()).isEmpty();
    }

    @Test
    void thePictureGoesToTheScreenThatTheWindowIsNotOn() {
        var first = new Rectangle2D(0, 0, 1920, 1080);
        var second = new Rectangle2D(1920, 0, 1280, 720);
        var onFirst = new Rectangle2D(100, 100, 1440, 900);
        var mostlyOnSecond = new Rectangle2D(1800, 0, 1000, 700);
        assertThat(Places.of(List.of(first, second), onFirst)).isEqualTo(new Places(second, Optional.of(first)));
        assertThat(Places.of(List.of(first, second), mostlyOnSecond)).isEqualTo(new Places(first, Optional.of(second)));
        assertThat(Places.of(List.of(first), onFirst)).isEqualTo(new Places(first, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "67, 1:07", "3599, 59:59", "3847, 1:04:07"})
    void theSpeakerReadsHowLongItHasBeen(long seconds, String text) {
        assertThat(Clock.elapsed(Duration.ofSeconds(seconds))).isEqualTo(text);
        assertThat(Clock.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }
}
