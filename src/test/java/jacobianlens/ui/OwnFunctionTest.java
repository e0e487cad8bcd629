package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Typing one's own function: mistakes are marked where they are, names are completed, symbols put in by a click, and
/// the
/// formula, its domain and its derivative follow.
class OwnFunctionTest {
    private static OnWindow on(String scene) {
        return new OnWindow(Scenario.example(Scenes.byId(scene)));
    }

    private static List<Node> inside(OnStage stage, String box) {
        return stage.find(box, Parent.class).lookupAll("*").stream().toList();
    }

    private static List<String> texts(OnStage stage, String box) {
        return inside(stage, box).stream()
                .map(node -> node instanceof ImageView view
                        ? view.getAccessibleText()
                        : node instanceof Label label ? label.getText() : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void theFormulaItsDomainAndTheStepsFollow() {
        var window = on("unary");
        var stage = window.stage();
        stage.type("#expression-f", "ln(2x-1)*x");
        assertThat(window.present().inputs().word("f")).isEqualTo("ln-plus-exp");
        assertThat(stage.find("#error-f").isVisible()).isFalse();
        stage.type("#expression-f", "ln(2x+1)*x");
        assertThat(texts(stage, "#function-f"))
                .contains("f(x) = ln(2x + 1)·x", "Defined for x > −0.5.")
                .anyMatch(text -> text.startsWith("f′(x) = "));
        stage.act(() -> stage.find("#steps-of-f", ToggleButton.class).fire());
        assertThat(texts(stage, "#steps-f")).contains("product", "chain", "simplify");
    }

    @Test
    void aDerivativeTooWideForThePaneIsLargeWhilePointedAt() {
        var window = on("unary");
        var stage = window.stage();
        stage.type("#expression-f", "x^2*sin(x)/(1+e^(-x))");
        var formulas = inside(stage, "#function-f").stream()
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .toList();
        assertThat(tooltip(formulas.getFirst())).isNull();
        var small = formulas.getLast();
        var large = Objects.requireNonNull(tooltip(small));
        stage.act(() -> large.show(small, 200, 200));
        assertThat(large.getGraphic().getBoundsInLocal().getHeight())
                .isGreaterThan(1.3 * small.getBoundsInLocal().getHeight());
        stage.act(large::hide);
    }

    private static @Nullable Tooltip tooltip(Node of) {
        return (Tooltip) of.getProperties().get("javafx.scene.control.Tooltip");
    }

    private static String shown(OnWindow window) {
        return window.present().inputs().word("f");
    }

    @Test
    void aFunctionThatCannotBeUsedLeavesTheOneBeforeItNotItsBeginning() {
        var window = on("unary");
        var stage = window.stage();
        stage.type("#cell-x[1]", "2");
        stage.type("#expression-f", "");
        stage.write("x^2*sin(x)+1");
        assertThat(shown(window)).isEqualTo("x^2*sin(x)+1");
        stage.write("/");
        assertThat(shown(window)).as("while it is typed").isEqualTo("x^2*sin(x)+1");
        stage.write("(x-2");
        stage.write(")");
        assertThat(shown(window)).isEqualTo("ln-plus-exp");
        assertThat(stage.find("#expression-f", TextField.class).getText()).isEqualTo("x^2*sin(x)+1/(x-2)");
        assertThat(stage.is("#expression-f", "bad")).isTrue();
        stage.type("#cell-x[1]", "3");
        stage.type("#cell-x[2]", "4");
        assertThat(shown(window)).as("once it can be used").isEqualTo("x^2*sin(x)+1/(x-2)");
    }

    @Test
    void whatIsLeftHalfTypedCountsForNothing() {
        var window = on("unary");
        var stage = window.stage();
        stage.type("#expression-f", "");
        stage.write("x^2+");
        assertThat(shown(window)).isEqualTo("x^2");
        stage.act(stage.find("#cell-x[1]")::requestFocus);
        assertThat(shown(window)).isEqualTo("ln-plus-exp");
        assertThat(stage.find("#expression-f", TextField.class).getText()).isEqualTo("x^2+");
        stage.press("#undo");
        assertThat(stage.find("#expression-f", TextField.class).getText()).isEqualTo("ln-plus-exp");
        assertThat(stage.find("#undo").isDisabled()).isTrue();
    }

    @Test
    void enterEndsTheTypingToo() {
        var window = on("unary");
        var stage = window.stage();
        stage.type("#expression-f", "");
        stage.write("x^2+");
        stage.keys(KeyCode.ENTER);
        assertThat(shown(window)).isEqualTo("ln-plus-exp");
        assertThat(stage.is("#expression-f", "bad")).isTrue();
    }

    @Test
    void aMistakeIsUnderlinedAtItsCharacter() {
        var stage = on("unary").stage();
        stage.type("#expression-f", "x^2 + $");
        assertThat(stage.find("#error-f").isVisible()).isTrue();
        double at = stage.find("#error-f").getBoundsInParent().getMinX();
        stage.type("#expression-f", "$ + x^2");
        assertThat(stage.find("#error-f").getBoundsInParent().getMinX()).isLessThan(at - 20);
        stage.type("#expression-f", "x^2");
        assertThat(stage.find("#error-f").isVisible()).isFalse();
    }

    @Test
    void namesAreCompleted() {
        var stage = on("unary").stage();
        stage.type("#expression-f", "");
        stage.write("2*sig");
        var menu = Window.getWindows().stream()
                .filter(popup -> popup instanceof ContextMenu)
                .map(popup -> (ContextMenu) popup)
                .filter(popup -> "names-f".equals(popup.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(menu.getItems()).extracting(item -> item.getText()).containsExactly("sigmoid", "sign");
        stage.act(() -> menu.getItems().getFirst().fire());
        assertThat(stage.find("#expression-f", TextField.class).getText()).isEqualTo("2*sigmoid(");
        stage.act(menu::hide);
    }

    @Test
    void symbolsArePutInWhereTheCursorIs() {
        var stage = on("unary").stage();
        stage.type("#expression-f", "x");
        stage.act(() -> stage.find("#expression-f", TextField.class).end());
        stage.press("#symbol-f-0");
        stage.write("2");
        assertThat(stage.find("#expression-f", TextField.class).getText()).isEqualTo("x^2");
    }

    @Test
    void everyActivationMayBeTyped() {
        for (String scene : List.of("activation", "dense-layer", "neuron-batch", "comparison")) {
            var window = on(scene);
            window.stage().type("#expression-g", "x^3/3 + x");
            assertThat(window.present().inputs().get("g")).as(scene).isEqualTo(new Input.Word("x^3/3 + x"));
            assertThat(texts(window.stage(), "#function-g")).contains("Defined for all real x.");
        }
    }
}
