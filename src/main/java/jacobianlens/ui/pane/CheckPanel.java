package jacobianlens.ui.pane;

import jacobianlens.check.ErrorCurve;
import jacobianlens.check.Finding;
import jacobianlens.check.Findings;
import jacobianlens.check.Method;
import jacobianlens.check.Slopes;
import jacobianlens.check.Verdict;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Numbers;
import jacobianlens.render.Theme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the derivatives were checked: every method with its largest difference and where, and one entry more closely,
/// with the error of a difference quotient over its step size, or the two slopes at a kink.
public final class CheckPanel extends VBox {
    private final ScrollPane scroll;

    /// @param pinned the entry to look at closely; if it was not checked, the one where the methods agree least
    CheckPanel(Findings findings, @Nullable Cell pinned, Theme theme) {
        super(10);
        setId("check-panel");
        var heading = new Label("Are the derivatives right?");
        heading.getStyleClass().add("program");
        var verdict = SnugPanel.words("check-verdict", findings.words());
        var inside = new VBox(10, verdict, table(findings));
        closely(findings, pinned).forEach(entry -> inside.getChildren().addAll(detail(entry, theme)));
        scroll = new ScrollPane(inside);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(heading, scroll);
    }

    Node focus() {
        return scroll;
    }

    private static GridPane table(Findings findings) {
        var grid = grid("method", "largest difference", "at", "entries");
        grid.setId("check-table");
        for (var method : Method.values()) {
            if (method == Method.WRITTEN_DERIVATIVE) continue;
            var worst = findings.worst(method);
            grid.addRow(
                    grid.getRowCount(),
                    named(method),
                    new Label(worst.map(entry -> Findings.small(entry.slopes().difference(method)))
                            .orElse("—")),
                    new Label(worst.map(entry -> entry.symbol().plain()).orElse("—")),
                    new Label(Long.toString(findings.reached(method).count())));
        }
        return grid;
    }

    private static Label named(Method method) {
        var label = new Label(method.id().replace('-', ' '));
        label.setTooltip(new Tooltip(method.words()));
        return label;
    }

    private static GridPane grid(String... heads) {
        var grid = new GridPane(24, 4);
        for (int column = 0; column < heads.length; column++) {
            var head = new Label(heads[column]);
            head.getStyleClass().add("field-label");
            grid.add(head, column, 0);
        }
        return grid;
    }

    /// The pinned entry; else the first that is wrong, doubtful or on a kink; else where some method differs most.
    private static List<Finding> closely(Findings findings, @Nullable Cell pinned) {
        var at = findings.entries().stream().filter(entry -> Objects.equals(entry.cell(), pinned));
        var worse = Stream.of(Verdict.DIFFERS, Verdict.UNSURE).flatMap(verdict -> findings.first(verdict).stream());
        var largest = findings.worst(Method.CENTRAL_DIFFERENCE).stream();
        return Stream.of(at, worse, findings.kinks().stream(), largest, findings.entries().stream())
                .flatMap(entries -> entries)
                .limit(1)
                .toList();
    }

    private static List<Node> detail(Finding entry, Theme theme) {
        var slopes = entry.slopes();
        var heading = new Label(entry.symbol().plain() + " at " + Numbers.plain(slopes.at()) + ", more closely");
        heading.getStyleClass().add("field-label");
        var kink = slopes.kink();
        if (kink != null) return List.of(heading, methods(entry), SnugPanel.words("check-kink", kink(entry, kink)));
        var curve = ErrorCurve.of(entry.numbers(), slopes.shown());
        return curve.points().isEmpty()
                ? List.of(heading, methods(entry))
                : List.of(heading, new HBox(24, methods(entry), new ErrorChart(curve, theme)), words(curve));
    }

    private static GridPane methods(Finding entry) {
        var grid = grid("found by", "slope", "difference");
        grid.setId("check-entry");
        grid.setMinWidth(USE_PREF_SIZE);
        grid.addRow(
                1, new Label("shown"), new Label(Numbers.plain(entry.slopes().shown())), new Label());
        entry.slopes().found().forEach((method, slope) -> {
            double difference = entry.slopes().difference(method);
            grid.addRow(
                    grid.getRowCount(),
                    named(method),
                    new Label(Numbers.plain(slope)),
                    new Label(Findings.small(difference)));
        });
        return grid;
    }

    private static Label words(ErrorCurve curve) {
        return SnugPanel.words(
                "check-curve-words",
                "The error of (f(x+h) − f(x−h))/2h: a large step cuts off the curvature, a small one lets rounding through."
                        + " The best step is " + Findings.small(curve.best().h()) + ", with a difference of "
                        + Findings.small(curve.best().difference())
                        + ". The table's central difference is another, of four points: two on each side.");
    }

    private static String kink(Finding entry, Slopes.Kink kink) {
        boolean inside = entry.verdict() == Verdict.AGREES;
        return "This entry stands on a kink: the slope is " + Numbers.shortForm(kink.left()) + " from the left and "
                + Numbers.shortForm(kink.right()) + " from the right. Any answer must lie in ["
                + Numbers.shortForm(Math.min(kink.left(), kink.right())) + ", "
                + Numbers.shortForm(Math.max(kink.left(), kink.right())) + "]; "
                + Numbers.shortForm(entry.slopes().shown()) + (inside ? " does." : " does not.");
    }
}
