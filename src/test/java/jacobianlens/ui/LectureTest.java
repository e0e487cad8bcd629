package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lecture.Lecture;
import jacobianlens.lecture.Row;
import jacobianlens.lecture.Spoken;
import jacobianlens.lecture.Statements;
import jacobianlens.lecture.Worked;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Latex;
import jacobianlens.render.HitMap;
import jacobianlens.render.Pointed;
import jacobianlens.ui.pane.Frame;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the lecture, opened from the list, at its own step and through all the steps of its scene: what the
/// window
/// says, writes, shows and lights up is held against the lecture, with numbers worked out apart from the program.
class LectureTest {
    private static final double CLOSE = 1e-8;
    private static final double READ = 6e-4;
    private static OnWindow on;
    private static OnStage stage;

    @BeforeAll
    static void open() {
        on = new OnWindow(Lessons.byId("unary").start());
        stage = on.stage();
    }

    static List<Row> rows() {
        return Lecture.ROWS;
    }

    @Test
    void theTableHasEveryRowOfTheLecture() {
        var named = Lessons.rows().stream()
                .filter(lesson -> !lesson.rows().isEmpty())
                .toList();
        assertThat(rows())
                .extracting(Row::lesson)
                .isEqualTo(named.stream().map(Lesson::id).toList());
        assertThat(rows())
                .extracting(Row::id)
                .isEqualTo(
                        named.stream().flatMap(lesson -> lesson.rows().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOpensAtItsOwnStepAndStatesWhatTheLectureStates(Row row) {
        var frame = open(row);
        assertThat(stage.is("#lesson-" + row.lesson(), "here")).isTrue();
        assertThat(stage.text("#point")).contains(row.point());
        assertThat(frame.shown().step().summary()).startsWith(row.step());
        assertThat(stage.text("#breadcrumb")).endsWith(frame.shown().step().summary());
        assertThat(Latex.of(frame.shown().step().formula())).contains(row.writes());
        var numbers = Worked.of(on.present());
        for (var claim : row.claims()) {
            var array = frame.shown().derivation().find(claim.id()).orElseGet(() -> tile(frame, claim.id()));
            array(array, numbers.array(claim.id()), claim.kept());
            var value = array.value();
            for (int i = 1; i <= value.rows(); i++)
                for (int j = 1; j <= value.columns(); j++)
                    close(
                            claim.id(),
                            value.at(i - 1, j - 1),
                            claim.kept().at(i, j) ? claim.cell().at(numbers, i, j) : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pointingAtACellLightsWhereItComesFrom(Row row) {
        var dark = open(row);
        for (var pointed : row.pointed()) {
            var cell = new Cell(pointed.array(), pointed.row() - 1, pointed.column() - 1);
            int tile = Glow.tile(dark.shown().step(), pointed.array());
            var lit = pointAt(dark, cell, tile);
            assertThat(lit.description()).contains(pointed.said());
            assertThat(litInputs()).isEqualTo(new TreeSet<>(pointed.inputs()));
            if (!pointed.curve().isEmpty())
                assertThat(stage.text("#curve-words")).startsWith(pointed.curve() + " = ");
            var before = new Glow(dark);
            var after = new Glow(lit);
            assertThat(before.cell(tile, cell)).isFalse();
            assertThat(after.cell(tile, cell)).as("the cell is outlined").isTrue();
            if (!pointed.term().isEmpty()) {
                assertThat(before.formula(pointed.term())).isFalse();
                assertThat(after.formula(pointed.term()))
                        .as("%s is lit in the formula", pointed.term())
                        .isTrue();
            }
            if (lit.shown().step().multiplication() == null) continue;
            assertThat(before.row(0, cell.row()) || before.column(1, cell.column()))
                    .isFalse();
            assertThat(after.row(0, cell.row()))
                    .as("the row of the left factor")
                    .isTrue();
            assertThat(after.column(1, cell.column()))
                    .as("the column of the right factor")
                    .isTrue();
        }
        on.pointAway();
        stage.until(() -> litInputs().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyStepOfARowSaysAndShowsWhatTheLectureDoes(Row row) {
        open(row);
        stage.keys(KeyCode.HOME);
        var numbers = Worked.of(on.present());
        var spoken = Spoken.of(on.present().scene().id());
        for (int k = 0; k < spoken.size(); k++) {
            if (k > 0) stage.keys(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(stage.text("#place")).isEqualTo((k + 1) + " / " + spoken.size());
            step(spoken.get(k), on.painted(), numbers);
        }
    }

    private static void step(Spoken spoken, Frame frame, Worked numbers) {
        var step = frame.shown().step();
        assertThat(step.summary()).startsWith(spoken.summary());
        assertThat(stage.find("#stage").getAccessibleText())
                .contains(spoken.words())
                .contains(step.summary());
        assertThat(step.caption()).contains(spoken.words());
        assertThat(Statements.check(step, numbers)).isGreaterThan(1);
        var said = frame.description().lines().toList();
        for (int k = 0; k < step.tiles().size(); k++) {
            var shape = spoken.arrays().get(k);
            var tile = step.tiles().get(k);
            var expected = numbers.array(shape.id());
            assertThat(tile.quantity().id()).isEqualTo(shape.id());
            assertThat(tile.quantity().value().rows()).as(shape.id()).isEqualTo(shape.rows());
            assertThat(tile.quantity().value().columns()).as(shape.id()).isEqualTo(shape.columns());
            array(tile.quantity(), expected, shape.kept());
            String line = said.get(3 + k);
            assertThat(line)
                    .startsWith(tile.quantity().symbol().plain() + ", " + shape.rows() + " × " + shape.columns());
            if (tile.face() == Tile.Face.NUMBERS) read(line, expected, shape);
        }
    }

    /// The numbers of an array as they are said, rounded for reading.
    private static void read(String line, double[][] expected, Spoken.Shape shape) {
        var rows = line.substring(line.indexOf(": ") + 2).split("; ");
        assertThat(rows).as(line).hasSize(shape.rows());
        for (int i = 0; i < rows.length; i++) {
            var entries = rows[i].split(" ");
            assertThat(entries).as(line).hasSize(shape.columns());
            for (int j = 0; j < entries.length; j++)
                if (shape.kept().at(i + 1, j + 1))
                    assertThat(Double.parseDouble(entries[j].replace('−', '-')))
                            .as(line)
                            .isCloseTo(expected[i][j], within(READ * Math.max(1, Math.abs(expected[i][j]))));
                else assertThat(entries[j]).as(line).isEqualTo("·");
        }
    }

    private static void array(Quantity array, double[][] expected, Row.Kept kept) {
        var value = array.value();
        assertThat(value.rows()).as(array.id()).isEqualTo(expected.length);
        assertThat(value.columns()).as(array.id()).isEqualTo(expected[0].length);
        for (int i = 0; i < expected.length; i++)
            for (int j = 0; j < expected[0].length; j++) {
                close(array.id(), value.at(i, j), expected[i][j]);
                assertThat(value.isStructuralZero(i, j))
                        .as("%s: (%d, %d)", array.id(), i + 1, j + 1)
                        .isNotEqualTo(kept.at(i + 1, j + 1));
            }
    }

    private static void close(String what, double shown, double expected) {
        assertThat(shown).as(what).isCloseTo(expected, within(CLOSE * Math.max(1, Math.abs(expected))));
    }

    private static Frame open(Row row) {
        stage.press("#lesson-" + row.lesson());
        assertThat(on.present()).isEqualTo(Lessons.byId(row.lesson()).start());
        return on.painted();
    }

    private static Quantity tile(Frame frame, String id) {
        var step = frame.shown().step();
        return step.tiles().get(Glow.tile(step, id)).quantity();
    }

    private static Frame pointAt(Frame frame, Cell cell, int tile) {
        var area = frame.hits().regions().stream()
                .filter(region -> region.tile() == tile && region.cell().equals(cell))
                .findFirst()
                .map(HitMap.Region::area)
                .orElseThrow();
        stage.robot().moveTo(stage.find("#stage").localToScreen(area.getCenterX(), area.getCenterY()));
        stage.until(() -> new Pointed.At(cell).equals(on.painted().pointed()));
        return on.painted();
    }

    /// The entries of the inputs that are lit, by their keys.
    private static TreeSet<String> litInputs() {
        return stage.robot().lookup(".number-cell").queryAll().stream()
                .map(Node::getId)
                .filter(id -> stage.is("#" + id, "lit"))
                .map(id -> id.substring("cell-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
