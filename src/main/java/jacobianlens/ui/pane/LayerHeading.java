package jacobianlens.ui.pane;

import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Network;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of one layer's editors: how many neurons it has, and a button that takes the layer out.
final class LayerHeading extends HBox {
    private final SizeSteppers width;
    private final Button remove = new Button("Remove");

    /// @param i the layer, from 1
    LayerHeading(int i, Intents intents) {
        super(8);
        width = new SizeSteppers(Set.of(Dimension.layer(i)), intents);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        remove.getStyleClass().add("quiet-button");
        remove.setId("remove-layer-" + i);
        remove.setAccessibleText("Remove layer " + i);
        remove.setOnAction(_ -> intents.edit(
                new Object(), "", scenario -> scenario.withInputs(Network.withoutLayer(scenario.inputs(), i))));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("layer-heading");
        getChildren().addAll(width, space, remove);
    }

    void show(Inputs inputs) {
        width.show(inputs);
        remove.setDisable(((Network) inputs.scene()).depth() == 1);
    }
}
