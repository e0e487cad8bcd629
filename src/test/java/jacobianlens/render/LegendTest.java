package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourScale;
import jacobianlens.lesson.Lessons;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegendTest {

    @ParameterizedTest
    @EnumSource(value = Mark.class, mode = EnumSource.Mode.EXCLUDE, names = "SCALE")
    void everyMarkIsDrawnHoweverSmallThePictureIs(Mark mark) {
        var drawn = new Outlines();
        var words = new Outlines();
        var legend = new Legend(List.of(mark), ColourScale.SHARED, false, false, 1, 0.68, 400);
        legend.paint(new Brush(drawn, Theme.DARK, 1), 0, 0);
        Typeface.REGULAR.draw(words, mark.words(false), 0, 0, 10, Theme.DARK.quiet());
        int box = mark == Mark.DIAGONAL || mark.isStructural() ? 0 : 1;
        assertThat(drawn.outlines().size() - words.outlines().size())
                .as("shapes of the mark")
                .isGreaterThan(box);
    }

    /// A plain diagonal matrix has no inputs that paths could come from.
    @ParameterizedTest
    @CsvSource({"diagonal-sum, OFF_DIAGONAL", "layer-input, STRUCTURAL"})
    void aStructuralZeroIsSaidAsItsMatrixHasIt(String lesson, Mark said) {
        var start = Lessons.byId(lesson).start();
        var derivation = start.derive();
        var tiles = derivation.steps().get(start.step()).tiles();
        assertThat(Stream.of(Mark.values())
                        .filter(Mark::isStructural)
                        .filter(mark -> mark.occurs(tiles, derivation, Theme.LIGHT, 1)))
                .containsExactly(said);
    }
}
