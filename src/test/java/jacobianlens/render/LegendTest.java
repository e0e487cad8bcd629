package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourScale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
        int box = mark == Mark.DIAGONAL || mark == Mark.STRUCTURAL ? 0 : 1;
        assertThat(drawn.outlines().size() - words.outlines().size())
                .as("shapes of the mark")
                .isGreaterThan(box);
    }
}
