package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Network;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.ui.OnStage;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LessonListTest {
    private final OnStage stage = new OnStage();
    private final Reports reports = new Reports(Lessons.byId("layer-input").start(), _ -> refresh());
    private final LessonList list =
            new LessonList(Lessons.all(), (gesture, lesson) -> reports.edit(gesture, "", lesson::after));

    LessonListTest() {
        stage.show(list, 204, 600);
        stage.act(this::refresh);
    }

    private void refresh() {
        list.show(Shown.of(reports.scenario));
    }

    static List<Lesson> rows() {
        return Lessons.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyLessonOpensAtItsStartAndIsHighlighted(Lesson lesson) {
        stage.press("#lesson-" + lesson.id());
        assertThat(reports.scenario).isEqualTo(lesson.start());
        var here = LessonList.current(Lessons.rows(), Shown.of(lesson.start())).orElseThrow();
        assertThat(here.start().scene().id()).isEqualTo(lesson.start().scene().id());
        assertThat(here.start().step()).isEqualTo(lesson.start().step());
        assertThat(stage.is("#lesson-" + here.id(), "here")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsNamedBesideItsLesson(Lesson lesson) {
        var tag = stage.find("#lesson-" + lesson.id(), Button.class).getGraphic();
        if (lesson.rows().isEmpty()) assertThat(tag).isNull();
        else assertThat(((Label) tag).getText()).isEqualTo(String.join(", ", lesson.rows()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTitleIsReadInFullWhenItsLessonIsShown(Lesson lesson) {
        stage.press("#lesson-" + lesson.id());
        var button = stage.find("#lesson-" + lesson.id(), Button.class);
        assertThat(button.getChildrenUnmodifiable())
                .filteredOn(Text.class::isInstance)
                .extracting(title -> ((Text) title).getText().replace("\n", ""))
                .containsExactly(lesson.title());
    }

    @Test
    void everySceneCanBePlayedWithAndTheHighlightPrefersTheLecture() {
        for (var scene : Scenes.ALL) {
            stage.press("#lesson-" + scene.id());
            assertThat(reports.scenario).isEqualTo(Scenario.example(scene));
            boolean taught = Lessons.rows().stream().anyMatch(row -> row.start().scene() == scene);
            assertThat(stage.is("#lesson-" + scene.id(), "here")).as(scene.id()).isNotEqualTo(taught);
        }
    }

    /// A local Jacobian belongs to the lesson it is found for, other steps to the lesson that has been reached.
    @ParameterizedTest
    @CsvSource({
        "1, layer-local",
        "3, layer-local",
        "4, layer-local",
        "5, layer-input",
        "6, layer-input",
        "7, layer-gradients",
        "8, layer-bias",
        "9, layer-bias",
        "10, layer-bias",
        "11, layer-weights",
        "15, layer-weights"
    })
    void everyStepOfALayerHasTheLessonThatSpeaksOfIt(int step, String lesson) {
        var start = Lessons.byId("layer-input").start();
        assertThat(LessonList.current(Lessons.rows(), Shown.of(start.withStep(step - 1))))
                .hasValueSatisfying(here -> assertThat(here.id()).isEqualTo(lesson));
    }

    /// A network of one layer, as the lessons have none.
    @Test
    void aSampleIsNotTakenForAMiniBatch() {
        assertThat(LessonList.current(Lessons.rows(), Shown.of(Scenario.example(new Network(1, false, true)))))
                .hasValueSatisfying(lesson -> assertThat(lesson.id()).isEqualTo("network-chain"));
        assertThat(LessonList.current(Lessons.rows(), Shown.of(Scenario.example(new Network(1, true, true)))))
                .hasValueSatisfying(lesson -> assertThat(lesson.id()).isEqualTo("network-batch"));
    }

    @Test
    void arrowsWalkThroughTheListAsOneGesture() {
        stage.act(stage.find("#lesson-layer-input")::requestFocus);
        stage.keys(KeyCode.DOWN);
        assertThat(reports.scenario).isEqualTo(Lessons.byId("layer-gradients").start());
        stage.keys(KeyCode.UP);
        stage.keys(KeyCode.UP);
        assertThat(reports.scenario).isEqualTo(Lessons.byId("layer-bias").start());
        stage.keys(KeyCode.HOME);
        assertThat(reports.scenario).isEqualTo(Lessons.rows().getFirst().start());
        assertThat(reports.gestures).hasSize(4).containsOnly(reports.gestures.getFirst());
    }

    @Test
    void steppingOnMovesTheHighlight() {
        stage.act(() -> reports.look(scenario -> scenario.withStep(scenario.step() + 2)));
        assertThat(stage.is("#lesson-layer-input", "here")).isFalse();
        assertThat(stage.is("#lesson-layer-gradients", "here")).isTrue();
    }
}
