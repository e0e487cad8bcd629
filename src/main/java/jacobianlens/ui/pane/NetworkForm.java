package jacobianlens.ui.pane;

import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Network;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whether a network takes one sample or a mini-batch, and how many layers it has.
final class NetworkForm extends VBox {
    private final Intents intents;
    private final ToggleButton sample;
    private final ToggleButton batch;
    private final Label layers = new Label();
    private final Button less;
    private final Button more;

    NetworkForm(Intents intents) {
        super(8);
        this.intents = intents;
        var group = new ToggleGroup();
        sample = choice("One sample", "form-sample", group, false);
        batch = choice("Mini-batch", "form-batch", group, true);
        var choices = new HBox(sample, batch);
        choices.getStyleClass().add("segments");
        layers.setId("layers");
        less = step("−", "less", inputs -> Network.withoutLayer(inputs, depth(inputs)));
        more = step("+", "more", Network::withLayer);
        var row = new HBox(4, layers, less, more);
        layers.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setMargin(layers, new Insets(0, 8, 0, 0));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(choices, row);
    }

    private static int depth(Inputs inputs) {
        return ((Network) inputs.scene()).depth();
    }

    private ToggleButton choice(String text, String id, ToggleGroup group, boolean onBatch) {
        var button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(60);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            button.setSelected(true);
            change(inputs -> Network.onBatch(inputs, onBatch));
        });
        return button;
    }

    private Button step(String sign, String way, UnaryOperator<Inputs> change) {
        var button = new Button(sign);
        button.getStyleClass().add("step-button");
        button.setId("layers-" + way);
        button.setAccessibleText("Layers, one " + way);
        button.setOnAction(_ -> change(change));
        return button;
    }

    private void change(UnaryOperator<Inputs> change) {
        intents.edit(new Object(), "", scenario -> scenario.withInputs(change.apply(scenario.inputs())));
    }

    void show(Network form) {
        sample.setSelected(!form.batch());
        batch.setSelected(form.batch());
        layers.setText("Layers = " + form.depth());
        less.setDisable(form.depth() == 1);
        more.setDisable(form.depth() == Network.MOST_LAYERS);
    }
}
