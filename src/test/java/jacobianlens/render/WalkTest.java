package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Step;
import jacobianlens.function.Layout;
import jacobianlens.lesson.Course;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Moments;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Walk;
import jacobianlens.math.Evaluation;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Steps that are being built up: what is drawn, what is said, and that it ends in the complete picture.
class WalkTest {

    static Stream<Scenario> steps() {
        return Lessons.all().stream()
                .map(lesson -> lesson.start().withStep(0))
                .distinct()
                .flatMap(start ->
                        IntStream.range(0, start.derive().steps().size()).mapToObj(start::withStep));
    }

    static Stream<Scenario> inBothLayouts() {
        return steps().flatMap(step -> Arrays.stream(Layout.values())
                .map(layout -> step.withConventions(step.conventions().with(layout))));
    }

    @ParameterizedTest
    @MethodSource("inBothLayouts")
    void whatIsSaidAtEveryMomentIsTrue(Scenario scenario) {
        var step = scenario.derive().steps().get(scenario.step());
        for (var walk : Moments.of(step).all()) {
            var moment = Moment.of(Reach.of(step, walk), null);
            assertThat(Evaluation.holds(moment.formula(), 1e-9))
                    .as("%s %s", step.summary(), walk)
                    .isTrue();
            assertThat(moment.heading()).endsWith(".");
            assertThat(moment.detail()).endsWith(".");
            FormulaShape.of(moment.latex((_, latex) -> latex));
            assertThat(Description.of(
                            scenario.derive(), scenario.step(), scenario.view().at(walk)))
                    .contains(moment.heading());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theWayLeadsToTheCompletePicture(Scenario scenario) {
        var derivation = scenario.derive();
        var course = new Course(derivation);
        var moments = course.moments(scenario);
        if (moments.all().isEmpty()) return;
        var last = scenario.withView(scenario.view().at(moments.all().getLast()));
        assertThat(pixels(course.next(last), derivation)).isEqualTo(pixels(scenario, derivation));
        assertThat(pixels(last, derivation)).isNotEqualTo(pixels(scenario, derivation));
        assertThat(pixels(course.start(scenario), derivation)).isNotEqualTo(pixels(last, derivation));
    }

    @Test
    void theEndOfASumSaysItsMultiplications() {
        var product = Lessons.byId("layer-input").start();
        var step = product.derive().steps().get(product.step());
        assertThat(Moment.of(Reach.of(step, new Walk(11, 3)), null).detail())
                .contains("12 multiplications so far instead of 36.");
        assertThat(Moment.of(Reach.of(step, new Walk(0, 3)), null).detail())
                .contains("1 multiplication so far instead of 3.");
    }

    @Test
    void cellsThatAreNotReachedYetAreEmptyInEitherLayout() {
        for (var layout : Layout.values()) {
            var lesson = Lessons.byId("layer-input").start();
            var product = lesson.withConventions(lesson.conventions().with(layout));
            var step = product.derive().steps().get(product.step());
            var result = Objects.requireNonNull(step.multiplication()).result().value();
            for (var walk : Moments.of(step).all()) {
                int columns = result.columns();
                long reached = walk.place() + (walk.terms() == 3 ? 1 : 0);
                assertThat(drawn(step, walk)).as("%s %s", layout, walk).isEqualTo(9 + 12 + reached);
                assertThat(Reach.of(step, walk).cell())
                        .isEqualTo(new Scenario.Cell("da/dx", walk.place() / columns, walk.place() % columns));
            }
        }
    }

    private static long drawn(Step step, Walk walk) {
        var reach = Reach.of(step, walk);
        return step.tiles().stream()
                .mapToLong(tile -> {
                    var value = tile.quantity().value();
                    return IntStream.range(0, value.rows() * value.columns())
                            .filter(k -> reach.isDrawn(tile.quantity(), k / value.columns(), k % value.columns()))
                            .count();
                })
                .sum();
    }

    private static int[] pixels(Scenario scenario, jacobianlens.chain.Derivation derivation) {
        var image = Figure.paint(StagePainter.of(scenario, derivation, Theme.LIGHT), 900, 560, 1)
                .image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
