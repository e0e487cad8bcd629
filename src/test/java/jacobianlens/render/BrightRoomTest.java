package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourMap;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.awt.Color;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The projector theme in a room where black is as light as 1/15 of white, and where hues may be lost altogether.
class BrightRoomTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.PROJECTOR, Theme.PROJECTOR.presented());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndLinesStandOut(Theme theme) {
        for (var paper : List.of(theme.ground(), theme.card())) {
            for (var text : List.of(theme.ink(), theme.quiet(), theme.faint(), theme.accent()))
                assertThat(Palette.contrastInBrightRoom(text, paper)).isGreaterThanOrEqualTo(4.5);
            for (var line : List.of(theme.line(), theme.diagonal(), theme.faint()))
                assertThat(Palette.contrastInBrightRoom(line, paper)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(ColourMap.class)
    void numbersStandOutOnEveryColourOfEveryMap(ColourMap map) {
        var palette = Theme.PROJECTOR.with(map).palette();
        for (int k = -100; k <= 100; k++) {
            var colour = palette.of(k / 100.0, 1);
            assertThat(Palette.contrastInBrightRoom(colour, Palette.inkOn(colour)))
                    .as(map + " at " + k)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(Palette.contrastInBrightRoom(palette.of(0, 1), Color.BLACK))
                .as("light centre")
                .isGreaterThan(9);
        for (int sign : new int[] {-1, 1})
            assertThat(Palette.contrastInBrightRoom(palette.of(0, 1), palette.of(sign, 1)))
                    .as("strong end")
                    .isGreaterThan(2);
    }

    /// What is drawn in a cell besides its number: shapes filled, lines drawn, and whether a fill is many dots.
    private record Signature(int fills, int strokes, boolean dotted) {}

    @ParameterizedTest
    @MethodSource("themes")
    void everyKindOfCellHasMarksOfItsOwnBesidesColourAndNumber(Theme theme) {
        var dense = Stages.matrix(new Jacobian.Dense(
                Matrix.ofRows(new double[] {0.5, -0.5}, new double[] {0, Double.POSITIVE_INFINITY})));
        var diagonal = Stages.matrix(new Jacobian.Diagonal(Vec.of(0.5, -0.5)));
        var positive = signature(dense, theme, 0);
        var negative = signature(dense, theme, 1);
        var zero = signature(dense, theme, 2);
        var structural = signature(diagonal, theme, 1);
        var onDiagonal = signature(diagonal, theme, 0);
        assertThat(positive).isEqualTo(new Signature(1, 1, false));
        assertThat(negative).as("hatched").isEqualTo(new Signature(1, 2, false));
        assertThat(zero).as("ringed").isEqualTo(new Signature(1, 2, false));
        assertThat(onDiagonal).as("outlined").isEqualTo(new Signature(1, 2, false));
        assertThat(structural).as("dotted").isEqualTo(new Signature(2, 1, true));
        var marks = Stream.of(mark(dense, theme, 1), mark(dense, theme, 2), mark(diagonal, theme, 0))
                .toList();
        assertThat(marks).as("hatch, ring and outline differ in height").doesNotHaveDuplicates();
    }

    @Test
    void presentedLinesAreStrongerInEveryTheme() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR)) {
            assertThat(theme.presented().weight()).isGreaterThanOrEqualTo(1.6);
            assertThat(theme.presented().growth(1440)).isEqualTo(2);
            assertThat(theme.growth(1440)).isEqualTo(1);
        }
    }

    private static Stream<Ink> inks(Stages.Stage stage, Theme theme, int region) {
        var drawing = Drawing.of(stage.painter(theme), 1280, 720, Drawing.Keep.WORDS);
        var cell = Brush.grown(drawing.hits().regions().get(region).area(), 3);
        return drawing.inks().stream().filter(ink -> switch (ink) {
            case Ink.Filled filled -> cell.contains(filled.shape().getBounds2D());
            case Ink.Drawn drawn -> cell.contains(drawn.shape().getBounds2D());
            case Ink.Words _, Ink.Formula _ -> false;
        });
    }

    private static Signature signature(Stages.Stage stage, Theme theme, int region) {
        var inks = inks(stage, theme, region).toList();
        var fills = inks.stream()
                .filter(Ink.Filled.class::isInstance)
                .map(Ink.Filled.class::cast)
                .toList();
        boolean dotted = fills.stream().anyMatch(fill -> parts(fill) > 20);
        return new Signature(fills.size(), inks.size() - fills.size(), dotted);
    }

    private static int parts(Ink.Filled fill) {
        int parts = 0;
        for (var path = fill.shape().getPathIterator(null); !path.isDone(); path.next())
            if (path.currentSegment(new double[6]) == PathIterator.SEG_MOVETO) parts++;
        return parts;
    }

    /// The height of the lowest line drawn in a cell: of its mark.
    private static long mark(Stages.Stage stage, Theme theme, int region) {
        return Math.round(inks(stage, theme, region)
                .filter(Ink.Drawn.class::isInstance)
                .mapToDouble(ink -> ((Ink.Drawn) ink).shape().getBounds2D().getHeight())
                .min()
                .orElseThrow());
    }
}
