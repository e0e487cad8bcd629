package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourMap;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<Palette> lightCentred() {
        return Stream.of(Palette.RED_BLUE, Palette.VIK, Palette.ROMA, Palette.GREY);
    }

    @ParameterizedTest
    @MethodSource("lightCentred")
    void coloursDarkenFromZeroToBothEnds(Palette palette) {
        for (int sign : new int[] {-1, 1})
            for (int k = 1; k <= 100; k++)
                assertThat(light(palette.of(sign * k / 100.0, 1)))
                        .as("%s at %d %%", palette.name(), sign * k)
                        .isLessThanOrEqualTo(light(palette.of(sign * (k - 1) / 100.0, 1)));
        for (int k = 1; k <= 5; k++)
            assertThat(light(palette.of(k / 5.0, 1))).isLessThan(light(palette.of((k - 1) / 5.0, 1)));
        assertThat(light(palette.of(0, 1))).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @MethodSource("lightCentred")
    void numbersCanBeReadOnEveryColour(Palette palette) {
        for (int k = -100; k <= 100; k++) {
            var paper = palette.of(k / 100.0, 1);
            assertThat(Palette.contrast(paper, Palette.inkOn(paper)))
                    .as("%s at %d %%", palette.name(), k)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("lightCentred")
    void theEndsAreToldApartByHueOrByLightness(Palette palette) {
        var negative = palette.of(-1, 1);
        var positive = palette.of(1, 1);
        boolean hue = negative.getBlue() > negative.getRed() + 40 && positive.getRed() > positive.getBlue() + 40;
        boolean lightness = Palette.contrast(negative, positive) > 3;
        assertThat(hue || lightness).as(palette.name()).isTrue();
    }

    @Test
    void greyHasNoHueAndIsHatchedWhereNegative() {
        for (int k = -20; k <= 20; k++) {
            var colour = Palette.GREY.of(k / 20.0, 1);
            assertThat(List.of(colour.getGreen(), colour.getBlue())).containsOnly(colour.getRed());
        }
        assertThat(Theme.LIGHT.with(ColourMap.GREY).hatchesNegative()).isTrue();
        assertThat(Theme.LIGHT.hatchesNegative()).isFalse();
        assertThat(Theme.PROJECTOR.hatchesNegative()).isTrue();
    }

    /// Published values at both ends and in the middle: Scientific colour maps 8.0.1.
    @Test
    void vikAndRomaAreThePublishedOnes() {
        assertThat(Palette.VIK.of(-1, 1)).isEqualTo(new Color(0x001261));
        assertThat(Palette.VIK.of(0, 1)).isEqualTo(new Color(0xece5e0));
        assertThat(Palette.VIK.of(1, 1)).isEqualTo(new Color(0x590008));
        assertThat(Palette.ROMA.of(1, 1)).isEqualTo(new Color(0x7e1700));
        assertThat(Palette.ROMA.of(0, 1)).isEqualTo(new Color(0xc0eac3));
        assertThat(Palette.ROMA.of(-1, 1)).isEqualTo(new Color(0x033198));
    }

    @ParameterizedTest
    @EnumSource(ColourMap.class)
    void aChosenMapIsTheSameInEveryThemeButForTheThemesOwn(ColourMap map) {
        var light = Theme.LIGHT.with(map).palette();
        var dark = Theme.DARK.with(map).palette();
        if (map == ColourMap.THEME) assertThat(dark).isNotEqualTo(light);
        else assertThat(dark).isEqualTo(light);
        assertThat(Theme.PROJECTOR.with(ColourMap.THEME).palette().name()).isEqualTo(Palette.RED_BLUE.name());
    }

    private static double light(Color colour) {
        return (Palette.contrast(colour, Color.BLACK) - 1) / 20;
    }
}
