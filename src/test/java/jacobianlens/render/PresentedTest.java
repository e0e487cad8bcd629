package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Moments;
import jacobianlens.lesson.Networks;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.lesson.View;
import jacobianlens.lesson.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A picture for a whole room: every lesson, step and moment, and every stage at the edges.
class PresentedTest {
    private static final int[][] SIZES = {{1280, 720}, {1920, 1080}, {1024, 768}};

    static Stream<Lesson> lessons() {
        return Lessons.all().stream();
    }

    static Stream<Stages.Stage> stages() {
        return Stages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noTextIsSmallerThanAFiftiethOfTheHeight(Lesson lesson) {
        var derivation = lesson.start().derive();
        for (int k = 0; k < derivation.steps().size(); k++)
            for (var walk : moments(derivation, k))
                isReadable(
                        lesson.id() + " step " + (k + 1) + " " + walk,
                        new StagePainter(derivation, k, View.PLAIN.at(walk), Theme.PROJECTOR.presented()));
    }

    /// A long function of one's own, looked at cell by cell and row by row.
    @Test
    void norWhereAFormulaIsLongerThanTheScreen() {
        var formula = IntStream.range(1, 40)
                .mapToObj(k -> "x^" + k + "*sin(" + k + "x)")
                .collect(Collectors.joining("+"));
        var derivation = Stages.derive("unary", Map.of("f", new Input.Word(formula)));
        for (int k = 0; k < derivation.steps().size(); k++) {
            var last = derivation.steps().get(k).tiles().getLast().quantity().id();
            for (var walk : moments(derivation, k))
                for (var view : List.of(View.PLAIN.at(walk), View.PLAIN.at(walk).pin(new Cell(last, 0, 0))))
                    isReadable(
                            "step " + (k + 1) + " " + view,
                            new StagePainter(derivation, k, view, Theme.PROJECTOR.presented()));
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void norInAnyOtherPicture(Stages.Stage stage) {
        isReadable(stage.toString(), stage.painter(Theme.PROJECTOR.presented()));
    }

    /// The complete step, and some of the moments before.
    private static List<@Nullable Walk> moments(Derivation derivation, int step) {
        var moments = new ArrayList<@Nullable Walk>();
        moments.add(null);
        var all = Moments.of(derivation.steps().get(step)).all();
        for (int k = 0; k < all.size(); k += Math.max(1, all.size() / 7)) moments.add(all.get(k));
        return moments;
    }

    private static void isReadable(String name, Painter painter) {
        for (int[] size : SIZES) {
            var drawing = Drawing.of(painter, size[0], size[1], Drawing.Keep.WORDS_AND_FORMULAS);
            assertThat(drawing.inks().stream().flatMap(PresentedTest::text))
                    .as(name + " " + size[0] + "×" + size[1])
                    .isNotEmpty()
                    .filteredOn(text -> text.size < size[1] / 50.0)
                    .isEmpty();
        }
    }

    /// Two ways of multiplying a long chain side by side.
    @Test
    void norWhereAChainIsLong() {
        Networks.scenarios()
                .map(Scenario::derive)
                .forEach(derivation -> IntStream.range(0, derivation.steps().size())
                        .filter(k -> derivation.steps().get(k).dominoes() != null)
                        .forEach(k -> isReadable(
                                derivation.steps().get(k).summary(),
                                new StagePainter(derivation, k, View.PLAIN, Theme.PROJECTOR.presented()))));
    }

    /// A table of symbols that has no room for them is left out as a whole.
    @ParameterizedTest
    @MethodSource("lessons")
    void noTableOfSymbolsIsBlank(Lesson lesson) {
        var derivation = lesson.start().derive();
        for (int k = 0; k < derivation.steps().size(); k++) {
            var tiles = derivation.steps().get(k).tiles();
            var painter = new StagePainter(derivation, k, View.PLAIN, Theme.PROJECTOR.presented());
            var drawing = Drawing.of(painter, 1280, 720, Drawing.Keep.WORDS_AND_FORMULAS);
            var formulas = drawing.inks().stream()
                    .filter(Ink.Formula.class::isInstance)
                    .map(Ink.Formula.class::cast)
                    .toList();
            assertThat(drawing.hits().regions().stream()
                            .filter(region -> tiles.get(region.tile()).isSymbolic())
                            .map(HitMap.Region::area))
                    .as(lesson.id() + " step " + (k + 1))
                    .allMatch(cell -> formulas.stream()
                            .anyMatch(formula -> cell.contains(formula.x() + formula.width() / 2, formula.y())));
        }
    }

    /// Dots behind a symbol would be taken for strokes of it.
    @Test
    void theSymbolOfAStructuralZeroStandsOnPlainPaper() {
        var derivation = Lessons.byId("loss-bce").start().derive();
        var theme = Theme.PROJECTOR.presented();
        var drawing = Drawing.of(
                new StagePainter(derivation, 2, View.PLAIN, theme), 1280, 720, Drawing.Keep.WORDS_AND_FORMULAS);
        var zeros = drawing.hits().regions().stream()
                .filter(region -> region.tile() == 0
                        && region.cell().row() != region.cell().column())
                .toList();
        assertThat(zeros).hasSize(12);
        for (var zero : zeros) {
            int at = IntStream.range(0, drawing.inks().size())
                    .filter(k -> drawing.inks().get(k) instanceof Ink.Formula symbol
                            && zero.area().contains(symbol.x() + symbol.width() / 2, symbol.y()))
                    .findFirst()
                    .orElseThrow();
            var below = drawing.inks().get(at - 1);
            assertThat(below).isInstanceOf(Ink.Filled.class);
            assertThat(((Ink.Filled) below).paint()).isEqualTo(theme.card());
            assertThat(((Ink.Filled) below)
                            .shape()
                            .contains(zero.area().getCenterX(), zero.area().getCenterY()))
                    .isTrue();
        }
    }

    /// Words that grew would take the room of the numbers in the cells.
    @ParameterizedTest
    @MethodSource("lessons")
    void aZoomTakesNoNumberAway(Lesson lesson) {
        var derivation = lesson.start().derive();
        for (int k = 0; k < derivation.steps().size(); k++) {
            var painter = new StagePainter(derivation, k, View.PLAIN, Theme.PROJECTOR.presented());
            assertThat(numbers(painter.zoomed(1.25)))
                    .as(lesson.id() + " step " + (k + 1))
                    .isEqualTo(numbers(painter));
        }
    }

    private static List<String> numbers(Painter painter) {
        return Drawing.of(painter, 1280, 720, Drawing.Keep.WORDS_AND_FORMULAS).inks().stream()
                .flatMap(PresentedTest::text)
                .map(Text::text)
                .filter(text -> text.matches("−?[0-9.]+"))
                .toList();
    }

    /// What stands under a brace is read as much as what stands over it.
    @Test
    void whatStandsUnderABraceIsNoSmaller() {
        var derivation = Lessons.byId("loss-bce").start().derive();
        var painter = new StagePainter(derivation, 4, View.PLAIN.at(new Walk(1, 4)), Theme.PROJECTOR.presented());
        var sums = Drawing.of(painter, 1280, 720, Drawing.Keep.WORDS_AND_FORMULAS).inks().stream()
                .flatMap(PresentedTest::text)
                .map(Text::text)
                .filter(text -> text.contains("\\underbrace"))
                .toList();
        assertThat(sums).hasSize(1).allMatch(sum -> sum.split("\\\\underbrace").length == 5);
        assertThat(sums.getFirst().replaceAll("}_\\{\\\\(display|text)style", ""))
                .doesNotContain("}_{\\text{", "}_{\\frac");
    }

    private record Text(String text, double size) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s at %.2f", text, size);
        }
    }

    private static Stream<Text> text(Ink ink) {
        return switch (ink) {
            case Ink.Words words -> Stream.of(new Text(words.text(), words.size()));
            case Ink.Formula formula -> Stream.of(new Text(formula.latex(), formula.size()));
            case Ink.Filled _, Ink.Drawn _ -> Stream.empty();
        };
    }
}
