package jacobianlens.ui.pane;

import jacobianlens.chain.Derivation;
import jacobianlens.check.Findings;
import jacobianlens.check.GradientCheck;
import jacobianlens.check.Verdict;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says whether the slopes on show agree with other ways to find them; a click shows how well. The check runs off the
/// window's thread, for the scenario that edits come to rest at: while a number is dragged the picture has the machine.
public final class CheckBadge extends PanelButton {
    private final Latest checks = new Latest("checks");
    private final PauseTransition rest = new PauseTransition(REST);
    private static final Duration REST = Duration.millis(250);
    private static final String HOW = "How the derivatives on show were checked";
    private final Tooltip tooltip;
    private boolean words = true;
    private @Nullable Shown shown;
    private @Nullable Derivation checking;
    private @Nullable Findings findings;
    private boolean wanted;

    public CheckBadge(Overlay overlay) {
        super("check", "", new Tooltip(HOW), overlay);
        tooltip = getTooltip();
        getStyleClass().add("check");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Checks what is shown, unless that was checked before.
    @Override
    public void show(Shown now) {
        shown = now;
        var derivation = now.derivation();
        if (derivation == checking) return;
        checking = derivation;
        findings = null;
        wanted = false;
        setText(words ? "checking…" : "…");
        tooltip.setText(HOW);
        mark("");
        Consumer<Findings> done = found -> {
            if (derivation == checking) display(found);
        };
        rest.setOnFinished(_ -> checks.ask(() -> GradientCheck.of(now.scenario(), derivation), done));
        rest.playFromStart();
    }

    /// What the check of the present scenario found; null until it is done.
    public @Nullable Findings findings() {
        return findings;
    }

    private void display(Findings found) {
        findings = found;
        say();
        mark(found.entries().isEmpty() ? "" : style(found.verdict()));
        if (wanted && !overlay.isOpen()) open();
    }

    /// Only marks its verdict where there is no room for words.
    public void fit(Room room) {
        words = room.words();
        say();
    }

    private void say() {
        if (findings == null) return;
        setText(words ? findings.brief() : findings.brief().substring(0, 1));
        setAccessibleText(findings.words());
        tooltip.setText(findings.words() + "\n" + HOW);
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "good";
            case UNSURE -> "doubtful";
            case DIFFERS -> "wrong";
        };
    }

    private void mark(String style) {
        getStyleClass().removeAll("good", "doubtful", "wrong");
        if (!style.isEmpty()) getStyleClass().add(style);
    }

    /// Opens the panel with every method's answer, or as soon as they are there.
    @Override
    public void open() {
        wanted = findings == null;
        if (findings == null || shown == null || findings.entries().isEmpty()) return;
        var panel = new CheckPanel(findings, shown.scenario().view().pinned(), theme());
        overlay.open(panel, panel.focus());
    }
}
