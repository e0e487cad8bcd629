package jacobianlens.ui.pane;

import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The buttons that set all numbers at once. While the numbers are random ones, their seed stands below.
final class DrawButtons extends VBox {
    private final Intents intents;
    private final Label seed = new Label();
    private final Tooltip next = new Tooltip();
    private final Map<Inputs, Long> seeds = new HashMap<>();
    private long draws;

    DrawButtons(Intents intents) {
        super(6);
        this.intents = intents;
        seed.setId("seed");
        seed.getStyleClass().add("quiet");
        var random = button("Random", this::random);
        random.setTooltip(next);
        getChildren().addAll(new HBox(8, random, button("Zeros", Draw::zeros), button("Example", Draw::example)), seed);
        announce();
    }

    /// Says which seed a scenario's numbers were drawn with, if they were.
    void show(Scenario scenario) {
        var drawn = seeds.get(scenario.inputs());
        seed.setText(drawn == null ? "" : "Random numbers with seed " + drawn);
        seed.setVisible(drawn != null);
    }

    private Scenario random(Scenario scenario) {
        var drawn = new Draw(++draws).numbers(scenario);
        seeds.put(drawn.inputs(), draws);
        announce();
        return drawn;
    }

    private void announce() {
        next.setText("Random numbers with seed " + (draws + 1));
    }

    private Button button(String text, UnaryOperator<Scenario> change) {
        var button = new Button(text);
        button.setId(text.toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> intents.edit(new Object(), "", change));
        button.focusedProperty().addListener((_, _, focused) -> {
            if (focused) Reveal.node(button);
        });
        return button;
    }
}
