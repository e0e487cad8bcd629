package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Network;
import jacobianlens.ui.OnStage;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/// The editors of a network: its layers one by one, and the form it takes.
class NetworkInputsTest {
    private final OnStage stage = new OnStage();
    private final Reports reports = new Reports(Lessons.byId("network").start(), _ -> refresh());
    private final InputsPane inputs = new InputsPane(reports);

    NetworkInputsTest() {
        stage.show(inputs, 292, 700);
        stage.act(this::refresh);
    }

    private void refresh() {
        inputs.show(reports.scenario);
    }

    private void press(String button) {
        stage.act(stage.find(button, Button.class)::fire);
    }

    private Network form() {
        return (Network) reports.scenario.scene();
    }

    @Test
    void everyPartOfALayerHasItsEditor() {
        stage.type("#cell-layers[2]-W[4,1]", "2.5");
        stage.type("#cell-layers[1]-b[3]", "-1");
        assertThat(reports.scenario.inputs().matrix("layers[2].W").at(3, 0)).isEqualTo(2.5);
        assertThat(reports.scenario.inputs().vector("layers[1].b").at(2)).isEqualTo(-1);
        stage.act(() -> {
            var field = (FieldEditor) stage.find("#field-layers[1]-g");
            ((ToggleButton) field.lookup("#pick-relu")).fire();
        });
        assertThat(reports.scenario.inputs().word("layers[1].g")).isEqualTo("relu");
        assertThat(reports.scenario.inputs().word("layers[2].g")).isEqualTo("softmax");
    }

    @Test
    void layersComeAndGo() {
        var before = reports.scenario.inputs();
        press("#layers-more");
        assertThat(form().depth()).isEqualTo(3);
        assertThat(stage.find("#field-layers[3]-W").isVisible()).isTrue();
        assertThat(stage.find("#layers", Label.class).getText()).isEqualTo("Layers = 3");
        press("#remove-layer-2");
        assertThat(form().depth()).isEqualTo(2);
        assertThat(reports.scenario.inputs().get("layers[1].W")).isEqualTo(before.get("layers[1].W"));
        assertThat(reports.scenario.inputs().vector("y")).isEqualTo(before.vector("y"));
        assertThat(reports.scenario.inputs().word("layers[2].g")).isEqualTo("softmax");
        press("#layers-less");
        assertThat(reports.scenario.inputs().word("layers[1].g")).isEqualTo("softmax");
        assertThat(form().depth()).isEqualTo(1);
        assertThat(stage.find("#layers-less").isDisabled()).isTrue();
        assertThat(stage.find("#remove-layer-1").isDisabled()).isTrue();
        reports.scenario.derive();
        for (int i = 0; i < 5; i++) press("#layers-more");
        assertThat(form().depth()).isEqualTo(6);
        assertThat(stage.find("#layers-more").isDisabled()).isTrue();
        reports.scenario.derive();
    }

    @Test
    void aLayersWidthMovesBothItsNeighbours() {
        press("#size-LAYER_1-more");
        assertThat(reports.scenario.inputs().matrix("layers[1].W").columns()).isEqualTo(5);
        assertThat(reports.scenario.inputs().matrix("layers[2].W").rows()).isEqualTo(5);
        press("#size-LAYER_2-less");
        assertThat(reports.scenario.inputs().vector("y").size()).isEqualTo(1);
    }

    @Test
    void aMiniBatchBeginsWithTheSample() {
        var x = reports.scenario.inputs().vector("x");
        stage.act(stage.find("#form-batch", ToggleButton.class)::fire);
        assertThat(form().batch()).isTrue();
        assertThat(reports.scenario.inputs().matrix("X").column(0)).isEqualTo(x);
        assertThat(stage.find("#cell-y[2,4]").isVisible()).isTrue();
        stage.act(stage.find("#form-sample", ToggleButton.class)::fire);
        assertThat(reports.scenario.inputs().vector("x")).isEqualTo(x);
    }

    @Test
    void withoutALossThereAreNoTargets() {
        stage.act(stage.find("#pick-none", ToggleButton.class)::fire);
        assertThat(reports.scenario.inputs().get("loss")).isEqualTo(new Input.Word(Network.NO_LOSS));
        assertThat(inputs.getContent().lookup("#field-y")).isNull();
        stage.act(stage.find("#pick-mse", ToggleButton.class)::fire);
        assertThat(stage.find("#field-y").isVisible()).isTrue();
    }
}
