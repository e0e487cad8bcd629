package jacobianlens.ui.pane;

import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Inputs;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// The sizes of the inputs, each with a button for one less and one more: from 1 to 32 by hand.
final class SizeSteppers extends GridPane {
    static final int MOST = 32;
    private final Map<Dimension, Stepper> steppers = new EnumMap<>(Dimension.class);

    SizeSteppers(Set<Dimension> dimensions, Intents intents) {
        super(12, 4);
        for (var dimension : dimensions) {
            var stepper = new Stepper(dimension, intents);
            addRow(steppers.size(), stepper.text, new HBox(4, stepper.less, stepper.more));
            steppers.put(dimension, stepper);
        }
    }

    void show(Inputs inputs) {
        var sizes = inputs.sizes();
        steppers.forEach((dimension, stepper) -> stepper.show(sizes.getOrDefault(dimension, 1)));
    }

    /// Refuses a table that is larger than what can be edited by hand.
    ///
    /// @throws jacobianlens.math.BadInput if a side is too long
    static void check(String name, Matrix table) {
        if (table.rows() > MOST || table.columns() > MOST)
            throw new Problem(
                            "paste",
                            name,
                            "There are " + table.rows() + "×" + table.columns() + " numbers; here a side has at most "
                                    + MOST + ".",
                            "Take a smaller part of it.")
                    .exception();
    }

    private static final class Stepper {
        private final Dimension dimension;
        private final Label text = new Label();
        private final Button less;
        private final Button more;
        private int size;

        Stepper(Dimension dimension, Intents intents) {
            this.dimension = dimension;
            less = button("−", "less", -1, intents);
            more = button("+", "more", 1, intents);
            text.setId("size-" + dimension.name());
        }

        private Button button(String sign, String way, int change, Intents intents) {
            var button = new Button(sign);
            button.getStyleClass().add("step-button");
            button.setId("size-" + dimension.name() + "-" + way);
            button.setAccessibleText(dimension.label() + " " + dimension.letter() + ", one " + way);
            button.setOnAction(
                    _ -> intents.edit(new Object(), "", scenario -> scenario.resized(dimension, size + change)));
            return button;
        }

        void show(int size) {
            this.size = size;
            text.setText(dimension.label() + " " + dimension.letter() + " = " + size);
            less.setDisable(size <= 1);
            more.setDisable(size >= MOST);
        }
    }
}
