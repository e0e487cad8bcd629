package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.math.Vec;
import jacobianlens.render.Theme;
import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TintTest {
    private static final Pattern WASH = Pattern.compile(".*lens-wash: rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\);");
    private final Tint tint = Tint.of(new Entries("x", new Input.Vector(Vec.of(1, -4, 0))), Theme.LIGHT);

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
        var zeros = Tint.of(new Entries("x", new Input.Vector(Vec.constant(3, 0))), Theme.LIGHT);
        assertThat(zeros.style(0)).isEqualTo(tint.style(0));
    }

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theNumberStaysReadableOnEveryWash(Theme theme) {
        var tint = new Tint(theme.palette(), 4);
        for (double value = -4; value <= 4; value += 0.125) {
            var wash = WASH.matcher(tint.style(value));
            assertThat(wash.matches()).isTrue();
            double part = Double.parseDouble(wash.group(4));
            double ground = luminance(IntStream.range(0, 3)
                    .mapToDouble(
                            i -> part * Integer.parseInt(wash.group(i + 1)) + (1 - part) * channel(theme.card(), i))
                    .toArray());
            double ink = luminance(channel(theme.ink(), 0), channel(theme.ink(), 1), channel(theme.ink(), 2));
            assertThat((Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05))
                    .isGreaterThan(4.5);
        }
    }

    private static double channel(Color colour, int i) {
        return new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()}[i];
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
