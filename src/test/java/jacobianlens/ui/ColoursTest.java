package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.ColourMap;
import jacobianlens.lesson.ColourScale;
import jacobianlens.lesson.Lessons;
import java.awt.image.BufferedImage;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class ColoursTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());
    private final OnStage stage = on.stage();

    private void choose(String item) {
        stage.act(() -> stage.find("#colours", MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire));
    }

    @Test
    void aPaletteAndAScaleRecolourThePictureAndAreNoStepToUndo() {
        var before = pixels(on.painted().image());
        choose("map-vik");
        assertThat(on.present().view().map()).isEqualTo(ColourMap.VIK);
        assertThat(pixels(on.painted().image())).isNotEqualTo(before);
        choose("scale-each");
        assertThat(on.present().view().scale()).isEqualTo(ColourScale.EACH);
        assertThat(stage.text("#colours")).isEqualTo("vik, own scales");
        assertThat(stage.find("#undo").isDisabled()).isTrue();
        choose("map-theme");
        choose("scale-shared");
        assertThat(pixels(on.painted().image())).isEqualTo(before);
    }

    @Test
    void theNextLessonKeepsTheColours() {
        choose("map-grey");
        choose("scale-fixed");
        stage.press("#lesson-loss-mse");
        assertThat(on.present().view().map()).isEqualTo(ColourMap.GREY);
        assertThat(on.present().view().scale()).isEqualTo(ColourScale.FIXED);
        assertThat(on.present().view().pinned()).isNull();
    }

    private static int pixels(BufferedImage image) {
        return java.util.Arrays.hashCode(
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
