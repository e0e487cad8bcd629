package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourMap;
import jacobianlens.lesson.Input;
import jacobianlens.math.Vec;
import jacobianlens.render.Theme;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TintTest {
    private static final Pattern WASH = Pattern.compile(".*lens-wash: rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\);");
    private final Tint tint = Tint.of(new Entries("x", new Input.Vector(Vec.of(1, -4, 0))), ColourMap.THEME);

    @ParameterizedTest
    @ValueSource(doubles = {-4, -2, 0, 1, 3, 4})
    void theBarHasTheHeatmapsColourOnTheScaleOfTheInput(double value) {
        var colour = Theme.LIGHT.palette().of(value, 4);
        assertThat(tint.style(value))
                .startsWith("lens-tint: rgb(" + colour.getRed() + ", " + colour.getGreen() + ", " + colour.getBlue()
                        + ");");
    }

    @Test
    void zerosHaveTheColourOfZero() {
        var zeros = Tint.of(new Entries("x", new Input.Vector(Vec.constant(3, 0))), ColourMap.THEME);
        assertThat(zeros.style(0)).isEqualTo(tint.style(0));
    }

    @Test
    void theNumberStaysReadableOnEveryWash() {
        for (double value = -4; value <= 4; value += 0.125) {
            var wash = WASH.matcher(tint.style(value));
            assertThat(wash.matches()).isTrue();
            double part = Double.parseDouble(wash.group(4));
            double ground = luminance(DoubleStream.of(
                            Integer.parseInt(wash.group(1)),
                            Integer.parseInt(wash.group(2)),
                            Integer.parseInt(wash.group(3)))
                    .map(channel -> part * channel + (1 - part) * 255)
                    .toArray());
            double ink = luminance(0x1f, 0x23, 0x28);
            assertThat((ground + 0.05) / (ink + 0.05)).isGreaterThan(4.5);
        }
    }

    private static double luminance(double... rgb) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = rgb[i] / 255;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
