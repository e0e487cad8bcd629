package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The way through every lesson: forward, backward and by itself.
class CourseTest {

    static Stream<Scenario> lessons() {
        return Lessons.all().stream().map(lesson -> lesson.start().withStep(0));
    }

    /// All scenarios on the way from the first step, by one kind of stride.
    private static List<Scenario> way(Scenario start, java.util.function.UnaryOperator<Scenario> stride) {
        var course = new Course(start.derive());
        var way = new ArrayList<>(List.of(start));
        while (!course.isEnd(way.getLast())) way.add(stride.apply(way.getLast()));
        return way;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theWayForwardPassesEveryRowAndEveryStep(Scenario start) {
        var course = new Course(start.derive());
        int moments = IntStream.range(0, course.derivation().steps().size())
                .map(k -> course.derivation().steps().get(k).multiplication() != null || k == 0
                        ? 1
                        : 1 + course.moments(start.withStep(k)).all().size())
                .sum();
        var way = way(start, course::next);
        assertThat(way).hasSize(moments).doesNotHaveDuplicates();
        assertThat(way.stream().map(Scenario::step).distinct())
                .hasSize(course.derivation().steps().size());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void backwardLeadsToTheBeginning(Scenario start) {
        var course = new Course(start.derive());
        var at = course.jump(start, Long.MAX_VALUE);
        for (int step = at.step(); step > 0; step--) {
            assertThat(at.step()).isEqualTo(step);
            assertThat(at.view().walk()).isNull();
            at = course.previous(at);
        }
        assertThat(course.previous(at)).isEqualTo(at);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void playingWalksThroughRowsAndCellsAndEndsAtTheEnd(Scenario start) {
        var course = new Course(start.derive());
        var way = way(start, course::play);
        assertThat(way).doesNotHaveDuplicates();
        for (int k = 1; k < course.derivation().steps().size(); k++) {
            var moments = course.moments(start.withStep(k));
            int step = k;
            var paused = way.stream().filter(at -> at.step() == step).toList();
            assertThat(paused.getLast().view().walk()).isNull();
            assertThat(paused).hasSizeBetween(1, 25);
            if (!moments.all().isEmpty())
                assertThat(paused.getFirst().view().walk()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 36, 12", "1, 1, 1, 1", "8, 2, 32, 16", "3, 12, 288, 36", "40, 40, 6144, 1024"})
    void aProductHasOneMomentForEachTermThatIsWritten(int inputs, int neurons, int moments, int cells) {
        var example = Scenario.example(Scenes.byId("dense-layer"));
        var scenario = example.withInputs(
                        example.inputs().resized(Dimension.INPUTS, inputs).resized(Dimension.NEURONS, neurons))
                .withStep(4);
        var all = new Course(scenario.derive()).moments(scenario).all();
        assertThat(all.stream().map(Walk::place).distinct()).hasSize(cells);
        assertThat(all).hasSizeLessThanOrEqualTo(moments).doesNotHaveDuplicates();
        if (neurons <= 5) assertThat(all).hasSize(moments);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 2", "8, 8", "9, 8", "20, 8", "100, 8"})
    void aTableIsBuiltInAtMostEightStrides(int size, int strides) {
        var example = Scenario.example(Scenes.byId("unary"));
        var scenario = example.withInputs(example.inputs().resized(Dimension.SIZE, size))
                .withStep(1);
        var all = new Course(scenario.derive()).moments(scenario).all();
        assertThat(all).hasSize(strides).doesNotHaveDuplicates();
        if (strides > 0) assertThat(all.getLast().place()).isEqualTo(Math.min(size, Moments.DRAWN) - 1);
    }

    @Test
    void aWalkGoesFromTermToTermAndFromCellToCell() {
        var start = Lessons.byId("layer-input").start();
        var course = new Course(start.derive());
        var walk = course.start(start);
        assertThat(walk.view().walk()).isEqualTo(new Walk(0, 1));
        assertThat(course.next(course.next(walk)).view().walk()).isEqualTo(new Walk(0, 3));
        assertThat(course.next(course.next(course.next(walk))).view().walk()).isEqualTo(new Walk(1, 1));
        assertThat(course.nextCell(course.next(walk)).view().walk()).isEqualTo(new Walk(1, 1));
        assertThat(course.previousCell(walk)).isEqualTo(walk);
        assertThat(course.previous(walk).step()).isEqualTo(start.step() - 1);
        assertThat(course.whole(walk)).isEqualTo(start);
        assertThat(course.play(walk).view().walk()).isEqualTo(new Walk(0, 3));
        var last = start.withView(start.view().at(new Walk(11, 3)));
        assertThat(course.next(last)).isEqualTo(start);
        assertThat(course.nextCell(last)).isEqualTo(start);
    }

    @Test
    void aWalkThatDoesNotFitIsTheCompleteStep() {
        var start = Lessons.byId("layer-input").start();
        var gone = start.withView(start.view().at(new Walk(99, 1)));
        var course = new Course(start.derive());
        assertThat(course.moments(gone).at(gone.view().walk())).isEmpty();
        assertThat(course.next(gone).step()).isEqualTo(start.step() + 1);
    }
}
