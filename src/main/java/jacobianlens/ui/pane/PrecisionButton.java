package jacobianlens.ui.pane;

import jacobianlens.check.Inspection;
import jacobianlens.check.Width;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.Pointed;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Says how wide the numbers are; a click shows how many digits of a cell that leaves. The digits are worked out off
/// the window's thread.
public final class PrecisionButton extends PanelButton {
    private final Latest inspections = new Latest("digits");
    private @Nullable Shown shown;
    private @Nullable Cell pointed;

    public PrecisionButton(Overlay overlay) {
        super("precision", Width.FLOAT64.id(), new Tooltip("How many digits of a number are right"), overlay);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    public void show(Shown now) {
        shown = now;
    }

    /// The cell that is pointed at comes before the one that was clicked.
    public void point(@Nullable Pointed at) {
        pointed = Pointed.cell(at);
    }

    /// Opens the panel for the cell that is pointed at or was clicked, else for the one that loses most digits.
    @Override
    public void open() {
        var now = shown;
        if (now == null) return;
        var wanted = pointed != null ? pointed : now.scenario().view().pinned();
        Consumer<Optional<Inspection>> done = found -> found.ifPresent(this::open);
        inspections.ask(() -> Inspection.of(now.derivation(), now.step(), wanted), done);
    }

    private void open(Inspection found) {
        var panel = new PrecisionPanel(found, theme(), times());
        overlay.open(panel, panel.focus());
    }
}
