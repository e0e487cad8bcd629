package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every cell of every lesson can be looked at for its digits, and shows nearly all that a double can hold.
final class InspectionTest {
    private static final double CLOSE = 1e-13;

    static List<Lesson> lessons() {
        return Lessons.rows();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsShownIsTrue(Lesson lesson) {
        var derivation = lesson.start().derive();
        for (var step : derivation.steps()) {
            for (var tile : step.tiles()) {
                var array = tile.quantity();
                int row = array.value().rows() - 1;
                int column = array.value().columns() - 1;
                for (var cell : List.of(new Cell(array.id(), 0, 0), new Cell(array.id(), row, column))) {
                    assertThat(Inspection.of(derivation, step, cell))
                            .as("%s of %s", cell, step.title())
                            .hasValueSatisfying(InspectionTest::isTrue);
                }
            }
        }
    }

    private static void isTrue(Inspection of) {
        var number = of.number();
        if (number == null) assertThat(of.shown()).isZero();
        else
            assertThat(number.truth().error(of.shown()))
                    .as(
                            "%s is %s, truly %s",
                            of.cell().plain(), of.shown(), number.truth().text())
                    .isLessThan(CLOSE);
    }
}
