package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourMap;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import java.awt.Color;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The marks in cells, in the colours they are drawn in: at least 3:1 from what they are drawn on, after WCAG 2.2.
class MarkContrastTest {
    private static final double LEAST = 3;

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR)
                .flatMap(theme -> Arrays.stream(ColourMap.values()).map(theme::with));
    }

    /// What is filled and drawn in a cell, in its order; of ReLU's Jacobian, as a table of symbols and as numbers.
    ///
    /// @param tile 0 for the symbols, 1 for the numbers
    private static List<Ink> inks(Theme theme, int tile, int row, int column) {
        var start = Lessons.byId("activation-relu").start();
        var drawing =
                Drawing.of(StagePainter.of(start, start.derive(), theme), 1280, 720, Drawing.Keep.WORDS_AND_FORMULAS);
        var region = drawing.hits().regions().stream()
                .filter(each -> each.tile() == tile && each.cell().equals(new Cell("da/dz", row, column)))
                .findFirst()
                .orElseThrow();
        var cell = Brush.grown(region.area(), 3);
        return drawing.inks().stream()
                .filter(ink -> switch (ink) {
                    case Ink.Filled filled -> cell.contains(filled.shape().getBounds2D());
                    case Ink.Drawn drawn -> cell.contains(drawn.shape().getBounds2D());
                    case Ink.Words _, Ink.Formula _ -> false;
                })
                .toList();
    }

    private static Color colour(Ink ink) {
        return switch (ink) {
            case Ink.Filled filled -> (Color) filled.paint();
            case Ink.Drawn drawn -> drawn.color();
            case Ink.Words words -> words.color();
            case Ink.Formula formula -> formula.color();
        };
    }

    private static int parts(Ink ink) {
        if (!(ink instanceof Ink.Filled filled)) return 0;
        int parts = 0;
        for (var path = filled.shape().getPathIterator(null); !path.isDone(); path.next())
            if (path.currentSegment(new double[6]) == PathIterator.SEG_MOVETO) parts++;
        return parts;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theDotsOfAStructuralZero(Theme theme) {
        for (int tile = 0; tile < 2; tile++) {
            var inks = inks(theme, tile, 0, 2);
            var dots = inks.stream().filter(ink -> parts(ink) > 20).toList();
            assertThat(dots).hasSize(1);
            assertThat(Palette.contrast(colour(dots.getFirst()), colour(inks.getFirst())))
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theRingOfAComputedZero(Theme theme) {
        var inks = inks(theme, 1, 2, 2);
        var paper = theme.palette().of(0, 1);
        assertThat(colour(inks.getFirst())).isEqualTo(paper);
        assertThat(inks)
                .as("a line in the ink of the paper")
                .anyMatch(ink -> ink instanceof Ink.Drawn && colour(ink).equals(Palette.inkOn(paper)));
        assertThat(Palette.contrast(Palette.inkOn(paper), paper)).isGreaterThanOrEqualTo(LEAST);
    }

    /// The mark of a kink stands on a seam of its own, since it cannot differ from every colour a cell may have.
    @ParameterizedTest
    @MethodSource("themes")
    void theCornerOfACellWithANote(Theme theme) {
        var fills = inks(theme, 1, 0, 0).stream()
                .filter(Ink.Filled.class::isInstance)
                .toList();
        var mark = (Ink.Filled) fills.getLast();
        var seam = (Ink.Filled) fills.get(fills.size() - 2);
        assertThat(mark.paint()).isEqualTo(theme.diagonal());
        assertThat(seam.shape().getBounds2D().contains(mark.shape().getBounds2D()))
                .isTrue();
        assertThat(seam.shape().getBounds2D()).isNotEqualTo(mark.shape().getBounds2D());
        assertThat(Palette.contrast(colour(mark), colour(seam))).isGreaterThanOrEqualTo(LEAST);
    }

    /// Hatching, rings and the marks of underflow and of what is off the scale are drawn in the ink of their cell.
    @ParameterizedTest
    @MethodSource("themes")
    void theInkOfEveryColourOfTheScale(Theme theme) {
        assertThat(IntStream.rangeClosed(-100, 100)
                        .mapToObj(k -> theme.palette().of(k / 100.0, 1)))
                .allMatch(paper -> Palette.contrast(Palette.inkOn(paper), paper) >= LEAST);
    }
}
