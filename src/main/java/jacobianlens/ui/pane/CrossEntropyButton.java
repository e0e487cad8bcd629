package jacobianlens.ui.pane;

import jacobianlens.chain.Quantity;
import jacobianlens.function.Loss;
import jacobianlens.function.Parts;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Opens cross-entropy at ŷ = 0 and 1; on show where the loss is cross-entropy.
public final class CrossEntropyButton extends PanelButton {
    private static final String LOSSES = "J0";
    private static final double TARGET = 1;
    private static final double PREDICTION = 0.8;
    private final Latest numbers = new Latest("cross-entropy");
    private final Latest curves = new Latest("loss curves");
    private @Nullable Shown shown;

    public CrossEntropyButton(Overlay overlay) {
        super(
                "cross-entropy",
                "Cross-entropy at ŷ = 0 and 1",
                new Tooltip("What the loss and its slope come to there, by formula, clamp and logits"),
                overlay);
    }

    /// Shows itself where the loss is cross-entropy.
    @Override
    public void show(Shown now) {
        shown = now;
        boolean on = isCrossEntropy(now.scenario());
        setVisible(on);
        setManaged(on);
    }

    /// Opens the panel: at the loss that was clicked or the first on show, else at a plain prediction.
    @Override
    public void open() {
        var at = shown == null ? List.<Double>of() : numbers(shown);
        boolean known = at.size() > 1;
        var panel = new CrossEntropyPanel(
                known ? at.get(0) : TARGET, known ? at.get(1) : PREDICTION, theme(), times(), numbers, curves);
        overlay.open(panel, panel.focus());
    }

    private static boolean isCrossEntropy(Scenario scenario) {
        return scenario.scene().fields().stream()
                .map(Field::name)
                .filter(name -> name.equals("loss"))
                .anyMatch(name ->
                        scenario.inputs().get(name) instanceof Input.Word(String id) && id.equals(Loss.BCE.id()));
    }

    /// The target and the prediction of a loss, in the order they are written in its cell.
    private static List<Double> numbers(Shown shown) {
        if (!isCrossEntropy(shown.scenario())) return List.of();
        return shown.derivation()
                .find(LOSSES)
                .map(losses -> numbers(losses, shown))
                .orElse(List.of());
    }

    private static List<Double> numbers(Quantity losses, Shown shown) {
        var pinned = shown.scenario().view().pinned();
        int row = pinned == null
                ? 0
                : Math.min(
                        Math.max(pinned.row(), pinned.column()), losses.value().rows() - 1);
        return numbers(losses.cells().at(row, 0)).toList();
    }

    private static Stream<Double> numbers(Expression expression) {
        return expression instanceof Expression.Known known
                ? Stream.of(known.value())
                : Parts.of(expression).stream().flatMap(CrossEntropyButton::numbers);
    }
}
