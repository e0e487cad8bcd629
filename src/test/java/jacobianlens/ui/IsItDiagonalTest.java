package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lessons on what is not diagonal, in the window: found in the list, gone through, and changed.
class IsItDiagonalTest {
    private final OnWindow on = new OnWindow(Lessons.byId("unary").start());
    private final OnStage stage = on.stage();

    @Test
    void aTrialIsOpenedAndItsFunctionIsChosen() {
        stage.press("#lesson-moves-all");
        assertThat(on.painted().description()).contains("y₁, y₂, y₃ and y₄ move", "not diagonal");
        stage.press("#pick-tanh");
        assertThat(on.present().inputs().word("f")).isEqualTo("tanh");
        assertThat(on.painted().description()).contains("y₂ moves, and no other output ever could");
        stage.press("#pick-sort");
        assertThat(on.painted().description()).contains("y₂ moves alone, this time");
    }

    @Test
    void randomNumbersAndZerosKeepATrialThatCanBeMade() {
        stage.press("#lesson-moves-all");
        for (String button : new String[] {"#random", "#zeros"}) {
            var before = on.present();
            stage.press(button);
            assertThat(on.present().inputs().vector("x"))
                    .isNotEqualTo(before.inputs().vector("x"));
            assertThat(on.present().inputs().number("j")).isEqualTo(2);
        }
    }

    @Test
    void theTrialIsWalkedToTheWrongGradient() {
        stage.press("#lesson-moves-later");
        stage.act(stage.find("#stage")::requestFocus);
        stage.keys(KeyCode.END);
        assertThat(on.painted().description()).contains("The farthest off is ∂L/∂x₁: 1 instead of 5.5");
        stage.keys(KeyCode.HOME);
        assertThat(on.present().step()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax-structure", "layer-norm-chain", "reduce-max"})
    void whatIsNotDiagonalIsInTheListAndAgreesWithTheCheck(String lesson) {
        stage.press("#lesson-" + lesson);
        assertThat(on.present()).isEqualTo(Lessons.byId(lesson).start());
        assertThat(on.painted().description()).isNotEmpty();
        stage.until(() -> stage.find("#check").getStyleClass().contains("good"));
    }
}
