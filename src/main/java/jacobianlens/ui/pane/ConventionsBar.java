package jacobianlens.ui.pane;

import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.function.LossFactor;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.InForce;
import jacobianlens.math.BadInput;
import jacobianlens.math.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// The conventions in sight: which way round Jacobians are written, how W is stored, ReLU's slope at 0 and the loss's
/// factor. Each is a menu that switches it.
final class ConventionsBar extends HBox {
    private final Intents intents;
    private final ConventionMenu layout;
    private final ConventionMenu weights;
    private final ConventionMenu relu;
    private final ConventionMenu loss;

    ConventionsBar(Intents intents) {
        super(14);
        this.intents = intents;
        layout = new ConventionMenu(
                "layout",
                conventions -> conventions.layout().id() + " layout",
                "Which way round a Jacobian is written. Both say the same; one is the transpose of the other.",
                options(Layout.values(), ConventionsBar::text, Conventions::with),
                intents);
        weights = new ConventionMenu(
                "weights",
                conventions -> conventions.weights() == WeightStorage.INPUTS_BY_NEURONS ? "W is l × n" : "W is n × l",
                "How a layer's weights are stored. The layer computes the same.",
                options(WeightStorage.values(), ConventionsBar::text, Conventions::with),
                intents);
        relu = new ConventionMenu(
                "relu-at-zero",
                conventions -> "ReLU′(0) = " + Numbers.shortForm(conventions.reluAtZero()),
                "The slope of ReLU at 0, where it has a kink: any number from 0 to 1 is a subgradient.",
                List.of(slope("1: this lecture", 1), slope("0: PyTorch, TensorFlow", 0), slope("½: the middle", 0.5)),
                intents);
        relu.getItems().add(other());
        loss = new ConventionMenu(
                "loss-factor",
                conventions -> "J = "
                        + switch (conventions.lossFactor()) {
                            case MEAN -> "1/N ∑";
                            case SUM -> "∑";
                            case HALF_MEAN -> "1/2N ∑";
                        },
                "What the sum of a mini-batch's losses is multiplied by.",
                options(LossFactor.values(), ConventionsBar::text, Conventions::with),
                intents);
        getChildren().addAll(layout, weights, relu, loss);
        setId("conventions");
    }

    /// Shows the conventions: those that make a difference here clearly, the others quietly or not at all.
    void show(Shown shown) {
        var conventions = shown.scenario().conventions();
        var matters = new InForce(shown.scenario(), shown.derivation());
        layout.show(conventions, matters.layout());
        weights.showOnlyIf(matters.weights(), conventions);
        relu.show(conventions, matters.reluAtZero());
        loss.showOnlyIf(matters.lossFactor(), conventions);
    }

    /// Cuts its words short where there is no room for them.
    void fit(Room room) {
        for (var menu : List.of(layout, weights, relu, loss)) menu.fit(room);
    }

    private interface Choose<C> {
        Conventions from(Conventions conventions, C choice);
    }

    private static <C> List<ConventionMenu.Option> options(C[] all, Function<C, String> text, Choose<C> choose) {
        return Stream.of(all)
                .map(choice ->
                        new ConventionMenu.Option(text.apply(choice), conventions -> choose.from(conventions, choice)))
                .toList();
    }

    private static ConventionMenu.Option slope(String text, double slope) {
        return new ConventionMenu.Option(text, conventions -> conventions.withReluAtZero(slope));
    }

    private static String text(Layout layout) {
        return switch (layout) {
            case NUMERATOR -> "numerator: ∂f/∂x is m × n, row i is output i (this lecture, “Jacobian formulation”)";
            case DENOMINATOR ->
                "denominator: ∂f/∂x is n × m, column i is output i (“Hessian formulation”; a gradient is a column,"
                        + " shaped like x, as .grad is in PyTorch)";
        };
    }

    private static String text(WeightStorage storage) {
        return switch (storage) {
            case INPUTS_BY_NEURONS -> "l × n: column k is neuron k, z = Wᵀx + b (this lecture; Keras kernels)";
            case NEURONS_BY_INPUTS -> "n × l: row k is neuron k, z = Wx + b (PyTorch nn.Linear)";
        };
    }

    private static String text(LossFactor factor) {
        return switch (factor) {
            case MEAN -> "1/N: the mean (this lecture; PyTorch's reduction=\"mean\")";
            case SUM -> "1: the sum (PyTorch's reduction=\"sum\")";
            case HALF_MEAN -> "1/(2N): half the mean, which cancels the 2 of a squared error (many courses)";
        };
    }

    /// A field for any other slope, with what is wrong with it beside it.
    private CustomMenuItem other() {
        var field = new TextField();
        field.setId("relu-other");
        field.setPromptText("0.25");
        field.setPrefColumnCount(5);
        var problem = new Label();
        problem.getStyleClass().add("problem");
        field.setOnAction(_ -> {
            try {
                double slope = NumberText.parse("ReLU′(0)", field.getText());
                Conventions.LECTURE.withReluAtZero(slope);
                problem.setText("");
                relu.hide();
                intents.edit(
                        new Object(),
                        "",
                        scenario ->
                                scenario.withConventions(scenario.conventions().withReluAtZero(slope)));
            } catch (BadInput e) {
                problem.setText(e.problem().text());
            }
        });
        return new CustomMenuItem(new HBox(8, new Label("another:"), field, problem), false);
    }
}
