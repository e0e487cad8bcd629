package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.function.Layout;
import jacobianlens.lesson.Lessons;
import jacobianlens.ui.OnStage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private final OnStage stage = new OnStage();
    private final Reports reports =
            new Reports(Lessons.byId("layer-input").start().withStep(4), _ -> refresh());
    private final List<String> done = new ArrayList<>();
    private final Player player = new Player(() -> Duration.millis(1), () -> false);
    private final Timeline timeline = new Timeline(reports, player, List.of(action("play"), action("speed")));

    TimelineTest() {
        stage.show(timeline, 900, 200);
        stage.act(this::refresh);
    }

    private Action action(String id) {
        return new Action(id, id, List.of(), () -> done.add(id));
    }

    private void refresh() {
        timeline.show(Shown.of(reports.scenario));
    }

    @ParameterizedTest
    @CsvSource({"#first-step, 1", "#previous-step, 4", "#next-step, 6", "#last-step, 16", "#step-2, 2"})
    void buttonsAndCardsLeadToAStep(String button, int step) {
        stage.press(button);
        assertThat(reports.scenario.step()).isEqualTo(step - 1);
        assertThat(stage.text("#place")).isEqualTo(step + " / 16");
        assertThat(stage.is("#step-" + step, "here")).isTrue();
        assertThat(reports.gestures).as("looking is no edit").isEmpty();
    }

    @Test
    void theEndsHaveNoFurtherStep() {
        stage.press("#first-step");
        assertThat(stage.find("#previous-step").isDisabled()).isTrue();
        stage.press("#last-step");
        assertThat(stage.find("#next-step").isDisabled()).isTrue();
        assertThat(stage.find("#first-step").isDisabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"#step-4", "#step-6", "#step-9"})
    void theCardsBeginWithAWholeOne(String card) {
        stage.press(card);
        var scroll = stage.find(".cards-scroll", ScrollPane.class);
        var edges = scroll.getContent().lookupAll(".card").stream()
                .map(found -> found.localToScene(found.getLayoutBounds()).getMinX())
                .toList();
        double left = scroll.localToScene(scroll.getLayoutBounds()).getMinX();
        assertThat(edges).anySatisfy(edge -> assertThat(edge).isCloseTo(left, within(3.0)));
    }

    /// Other conventions have other cards.
    @Test
    void theCurrentCardStaysInSightWhenTheCardsChange() {
        reports.scenario = Lessons.byId("network-chain").start();
        stage.act(this::refresh);
        stage.press("#last-step");
        assertThat(isInSight()).isTrue();
        var conventions = reports.scenario.conventions();
        for (var next : List.of(conventions.with(Layout.DENOMINATOR), conventions)) {
            reports.scenario = reports.scenario.withConventions(next);
            stage.act(this::refresh);
            stage.until(this::isInSight);
        }
    }

    private boolean isInSight() {
        var scroll = stage.find(".cards-scroll");
        var card = stage.find("#step-" + (reports.scenario.step() + 1));
        var middle = card.localToScene(card.getLayoutBounds().getCenterX(), 10);
        return scroll.localToScene(scroll.getLayoutBounds()).contains(middle);
    }

    @Test
    void noCardCutsItsWordsOff() {
        reports.scenario = Lessons.byId("network-chain").start();
        stage.act(this::refresh);
        for (int i = 1; i <= reports.scenario.derive().steps().size(); i++)
            assertThat(stage.find("#step-" + i).lookupAll(".label"))
                    .allSatisfy(label -> assertThat(label.lookupAll(".text"))
                            .extracting(text -> ((Text) text).getText())
                            .containsExactly(((Label) label).getText()));
    }

    @Test
    void everyStepHasACardThatSaysWhatItIs() {
        var steps = reports.scenario.derive().steps();
        for (int i = 0; i < steps.size(); i++)
            assertThat(stage.find("#step-" + (i + 1)).getAccessibleText())
                    .contains(steps.get(i).title(), steps.get(i).summary());
    }
}
