package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Layout;
import jacobianlens.lesson.Course;
import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Theme;
import jacobianlens.ui.OnStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Steps move, and only steps: what glides where, when, and that nothing waits for it.
class MotionTest {
    private static final Scenario START = Lessons.byId("layer-input").start();

    private static Frame frame(Scenario scenario, Theme theme, double width) {
        return Frame.paint(Shown.of(scenario), null, theme, 1, width, 600, 1);
    }

    private static Frame frame(Scenario scenario) {
        return frame(scenario, Theme.LIGHT, 900);
    }

    static Stream<Arguments> changes() {
        var course = new Course(START.derive());
        UnaryOperator<Scenario> number =
                scenario -> scenario.withInputs(scenario.inputs().resized(Dimension.INPUTS, 3));
        UnaryOperator<Scenario> layout =
                scenario -> scenario.withConventions(scenario.conventions().with(Layout.DENOMINATOR));
        return Stream.of(
                Arguments.of("next", (UnaryOperator<Scenario>) course::next, true),
                Arguments.of("walk", (UnaryOperator<Scenario>) course::start, true),
                Arguments.of(
                        "lesson",
                        (UnaryOperator<Scenario>) _ -> Lessons.byId("loss-mse").start(),
                        true),
                Arguments.of("layout", layout, true),
                Arguments.of("number", number, false),
                Arguments.of(
                        "pin",
                        (UnaryOperator<Scenario>)
                                scenario -> scenario.withView(scenario.view().pin(new Scenario.Cell("da/dx", 0, 0))),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void stepsMoveAndNumbersDoNot(String name, UnaryOperator<Scenario> change, boolean moves) {
        assertThat(Motion.isStep(frame(START), frame(change.apply(START))))
                .as(name)
                .isEqualTo(moves);
    }

    @Test
    void anotherSizeAndOtherColoursDoNotMove() {
        var next = new Course(START.derive()).next(START);
        assertThat(Motion.isStep(frame(START), frame(next, Theme.DARK, 900))).isFalse();
        assertThat(Motion.isStep(frame(START), frame(next, Theme.LIGHT, 800))).isFalse();
    }

    @Test
    void theCellsThatAreInBothPicturesGlide() {
        var before = frame(START.withStep(3));
        var after = frame(START);
        var glides = Motion.glides(before, after);
        var cells = after.hits().regions().stream()
                .filter(region -> region.cell().id().equals("dz/dx"))
                .toList();
        assertThat(glides)
                .extracting(Motion.Glide::to)
                .containsExactlyElementsOf(
                        cells.stream().map(region -> region.area()).toList());
        assertThat(glides)
                .allSatisfy(glide -> assertThat(before.hits().regions())
                        .anyMatch(region -> region.area().equals(glide.from())));
        assertThat(Motion.glides(after, after)).isEmpty();
    }

    @Test
    void afterTheLayoutWasSwitchedACellComesFromItsMirrorImage() {
        var before = frame(START.withStep(3));
        var other = START.withStep(3).withConventions(START.conventions().with(Layout.DENOMINATOR));
        for (var glide : Motion.glides(before, frame(other))) {
            var to = frame(other)
                    .hits()
                    .find(glide.to().getCenterX(), glide.to().getCenterY())
                    .orElseThrow();
            var from = before.hits()
                    .find(glide.from().getCenterX(), glide.from().getCenterY())
                    .orElseThrow();
            assertThat(from).isEqualTo(new Scenario.Cell(to.id(), to.column(), to.row()));
        }
    }

    @Test
    void theNewPictureIsThereAtOnceAndTheMotionEnds() {
        var stage = new OnStage();
        var reports = new Reports(START, _ -> {});
        var pane = new StagePane(reports);
        var moves = new AtomicBoolean(true);
        pane.moves(moves::get);
        stage.show(pane, 900, 600);
        show(stage, pane, START);
        var motion = pane.getChildrenUnmodifiable().stream()
                .filter(Motion.class::isInstance)
                .map(Motion.class::cast)
                .findFirst()
                .orElseThrow();
        var begun = new AtomicInteger();
        stage.act(() -> motion.getChildren().addListener((InvalidationListener) _ -> {
            if (motion.getChildren().size() == 1) begun.incrementAndGet();
        }));
        show(stage, pane, START.withStep(5));
        show(stage, pane, START.withStep(6));
        stage.until(() -> !motion.isRunning());
        assertThat(begun).hasValueGreaterThanOrEqualTo(2);
        assertThat(motion.getChildren()).isEmpty();
        begun.set(0);
        moves.set(false);
        show(stage, pane, START);
        assertThat(begun).as("the system asks for less motion").hasValue(0);
        assertThat(Motion.TIME.toMillis()).isLessThan(300);
    }

    private static void show(OnStage stage, StagePane pane, Scenario scenario) {
        stage.act(() -> pane.show(Shown.of(scenario)));
        stage.until(
                () -> pane.frame() != null && pane.frame().shown().scenario().equals(scenario));
    }
}
