package jacobianlens.ui.pane;

import jacobianlens.function.DerivativeRule;
import jacobianlens.function.DerivativeStep;
import jacobianlens.lesson.OwnFunction;
import jacobianlens.math.Expression;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import jacobianlens.render.Theme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known about a typed function: the formula and its derivative typeset, the domain in words, and the
/// derivative
/// step by step when asked for.
final class FunctionNotes extends VBox {
    private static final double EM = 15;
    private static final double WIDEST = 236;
    private static final int MOST_STEPS = 40;

    private final VBox formulas = new VBox(4);
    private final ToggleButton more = new ToggleButton("Step by step");
    private final VBox steps = new VBox(6);
    private Theme theme = Theme.LIGHT;
    private double times = 1;
    private @Nullable OwnFunction shown;

    FunctionNotes(String field) {
        super(6);
        setId("function-" + field);
        more.setId("steps-of-" + field);
        more.getStyleClass().add("convention");
        more.selectedProperty().addListener(_ -> fill());
        steps.setId("steps-" + field);
        getChildren().setAll(formulas, more, steps);
        show(null);
    }

    void use(Theme theme, double times) {
        this.theme = theme;
        this.times = times;
        fill();
    }

    /// Shows what is known about a function; hides for null.
    void show(@Nullable OwnFunction function) {
        setVisible(function != null);
        setManaged(function != null);
        if (function != null && function.equals(shown)) return;
        shown = function;
        fill();
    }

    private void fill() {
        formulas.getChildren().clear();
        steps.getChildren().clear();
        if (shown == null) return;
        formulas.getChildren().add(written(shown.name(), shown.formula()));
        shown.partials().forEach(partial -> formulas.getChildren().add(written(partial.name(), partial.derivative())));
        formulas.getChildren().add(quiet("Defined for " + shown.domain() + "."));
        steps.setVisible(more.isSelected());
        steps.setManaged(more.isSelected());
        if (!more.isSelected()) return;
        for (var partial : shown.partials()) {
            if (partial.steps().isEmpty()) steps.getChildren().add(quiet("This is too long to be taken apart."));
            partial.steps().stream()
                    .limit(MOST_STEPS)
                    .forEach(step -> steps.getChildren().add(row(step, partial.variable())));
            if (partial.steps().size() > MOST_STEPS)
                steps.getChildren().add(quiet("… and " + (partial.steps().size() - MOST_STEPS) + " steps more."));
        }
    }

    private Node row(DerivativeStep step, String variable) {
        var rule = new Label(step.rule().words());
        rule.getStyleClass().add("field-label");
        rule.setTooltip(new Tooltip(step.rule().sentence()));
        boolean same = step.rule() == DerivativeRule.SIMPLIFY;
        var before = same ? step.before() : slope(step.before(), variable);
        return new VBox(2, rule, picture(before, step.after()));
    }

    /// (u)′ as a symbol.
    private static Expression slope(Expression of, String variable) {
        String by = "\\frac{\\partial}{\\partial " + variable + "}";
        String latex = variable.equals("x")
                ? "\\left(" + Latex.of(of) + "\\right)'"
                : by + "\\left(" + Latex.of(of) + "\\right)";
        String plain = "(" + Plain.of(of) + ")′";
        return new Expression.Known(new Symbol(plain, latex, plain), Double.NaN);
    }

    private Node written(String name, Expression is) {
        String latex = name.replace("′", "'").replace("∂", "\\partial ");
        return picture(new Expression.Known(new Symbol(name, latex, name), Double.NaN), is);
    }

    private Node picture(Expression left, Expression right) {
        return Typeset.of(left, right, theme, EM * times, WIDEST * times);
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
