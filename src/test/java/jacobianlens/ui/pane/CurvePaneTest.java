package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Local;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Vec;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CurvePaneTest {
    private static final int BLUE = 0x0969da;
    private CurvePane pane;

    @Start
    void start(Stage stage) {
        pane = new CurvePane();
        stage.setScene(new Scene(pane, 260, 220));
        stage.show();
    }

    @Test
    void saysTheSlopeAtEveryComponent(FxRobot robot) {
        robot.interact(() -> pane.show(local("sigmoid", 0, 40)));
        assertThat(pane.getAccessibleText()).contains("z₁ = 0: slope 0.25", "z₂ = 40: slope 4.248·10⁻¹⁸");
    }

    @Test
    void drawsTheFunctionAndItsSlope(FxRobot robot) {
        robot.interact(() -> pane.show(local("tanh", 0.5, -1)));
        robot.interact(() -> {
            var picture = pane.snapshot(null, null);
            var reader = picture.getPixelReader();
            int blue = 0;
            for (int x = 0; x < picture.getWidth(); x++)
                for (int y = 0; y < picture.getHeight(); y++) if ((reader.getArgb(x, y) & 0xffffff) == BLUE) blue++;
            assertThat(blue).isGreaterThan(100);
        });
    }

    @Test
    void staysWhereASlopeIsLargeOrInfinite(FxRobot robot) {
        robot.interact(() -> pane.show(local("reciprocal", 0.001, 2)));
        assertThat(pane.getAccessibleText()).contains("z₂ = 2: slope −0.25");
        robot.interact(() -> pane.show(local("sqrt", 0, 4)));
        assertThat(pane.getAccessibleText()).contains("∞");
    }

    @Test
    void hidesWithoutAFunction(FxRobot robot) {
        robot.interact(() -> pane.show(null));
        assertThat(pane.isVisible()).isFalse();
        assertThat(pane.isManaged()).isFalse();
    }

    private static @Nullable Local local(String g, double... z) {
        var scene = Scenes.byId("activation");
        var inputs = Inputs.fit(scene, Map.of("g", new Input.Word(g), "z", new Input.Vector(Vec.of(z))));
        return Scenario.example(scene).withInputs(inputs).derive().local();
    }
}
