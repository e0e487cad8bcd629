package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.ui.pane.ExportChoice;
import jacobianlens.ui.pane.ExportPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The export dialog, and what is copied from the window.
class ExportTest {
    @TempDir
    private Path folder;

    private OnWindow on;
    private OnStage stage;

    @BeforeEach
    void open() {
        on = window();
        stage = on.stage();
    }

    private OnWindow window() {
        return new OnWindow(
                Lessons.byId("layer-input").start(),
                new SettingsFile(folder.resolve("settings.properties")),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    private void choose(String box, String item) {
        stage.act(() -> pick(stage.find(box, ComboBox.class), item));
    }

    private static <T> void pick(ComboBox<T> box, String title) {
        box.getItems().stream()
                .filter(item -> box.getConverter() == null
                        ? item.equals(title)
                        : box.getConverter().toString(item).equals(title))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private Path saved(String name) {
        var file = folder.resolve(name);
        stage.act(() -> stage.find("#export-panel", ExportPane.class).save(file));
        stage.until(() -> !stage.find("#overlay").isVisible());
        return file;
    }

    @Test
    void aPictureIsSavedInTheSizeAskedForAndSeenBefore() throws IOException {
        stage.press("#export");
        stage.until(() -> stage.find("#export-picture", ImageView.class).getImage() != null);
        stage.type("#export-width", "640");
        stage.type("#export-height", "360");
        choose("#export-scale", "3");
        var image = ImageIO.read(saved("x.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void everyStepIsAFileOfItsOwnOrOneDeck() {
        stage.press("#export");
        choose("#export-steps", "All steps");
        stage.type("#export-width", "320");
        stage.type("#export-height", "180");
        saved("x.png");
        int steps = on.present().derive().steps().size();
        assertThat(folder.toFile().list((_, name) -> name.matches("x-\\d\\d\\.png")))
                .hasSize(steps);
        stage.press("#export");
        choose("#export-target", "PDF");
        assertThat(saved("deck.pdf")).isNotEmptyFile();
    }

    @Test
    void textIsShownBeforeItIsSaved() {
        stage.press("#export");
        var parts = Map.of("TEX", "bmatrix", "NPY", "0.0592", "Python, PyTorch", "jacrev", "Python, NumPy", "np.diag");
        parts.forEach((target, part) -> {
            choose("#export-target", target);
            stage.until(() ->
                    stage.find("#export-preview-text", TextArea.class).getText().contains(part));
            assertThat(stage.find("#export-preview-text").isVisible()).isTrue();
        });
    }

    @Test
    void anyMatrixOfTheLessonIsSaved() throws IOException {
        stage.press("#export");
        choose("#export-target", "CSV");
        stage.act(() -> pick(stage.find("#export-matrix", ComboBox.class), "z"));
        assertThat(Files.readAllLines(saved("z.csv"))).hasSize(3).first().isEqualTo("2.435");
    }

    @Test
    void whatIsTooLargeIsSaidAndNotSaved() {
        stage.press("#export");
        stage.type("#export-width", "20000");
        stage.type("#export-height", "10000");
        assertThat(stage.text("#export-objection")).contains("150 megapixels");
        assertThat(stage.find("#export-save").isDisabled()).isTrue();
        stage.type("#export-width", "wide");
        assertThat(stage.text("#export-objection")).contains("numbers above 0");
        stage.type("#export-width", "1280");
        stage.type("#export-height", "720");
        assertThat(stage.text("#export-objection")).isEmpty();
        assertThat(stage.find("#export-save").isDisabled()).isFalse();
    }

    @Test
    void settingsAreRememberedInTheNextStart() {
        stage.press("#export");
        choose("#export-target", "SVG");
        choose("#export-theme", "Dark");
        choose("#export-unit", "Cm");
        stage.type("#export-width", "16");
        stage.type("#export-height", "9");
        stage.act(() -> stage.find("#export-transparent", CheckBox.class).setSelected(true));
        stage.press("#export-close");
        var again = new ExportMemory(folder.resolve("export.properties")).read();
        assertThat(again).isEqualTo(new ExportChoice("svg", false, "dark", true, 16, 9, 2, 300, true, false, 2.5));
        on = window();
        stage = on.stage();
        stage.press("#export");
        assertThat(stage.find("#export-transparent", CheckBox.class).isSelected())
                .isTrue();
    }

    @Test
    void aBrokenMemoryIsForgotten() throws IOException {
        var file = folder.resolve("export.properties");
        for (String text : List.of("width=NaN\nscale=-1\ntheme=pink\ntarget=bmp", "\\u00zz", "")) {
            Files.writeString(file, text);
            assertThat(new ExportMemory(file).read()).isEqualTo(ExportChoice.FIRST);
        }
    }

    @Test
    void theDialogCopiesTextAndPictures() {
        stage.press("#export");
        choose("#export-target", "CSV");
        stage.press("#export-copy");
        stage.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("0.0592"));
        stage.press("#export");
        choose("#export-target", "PNG");
        stage.act(stage.find("#export-copy", Button.class)::fire);
        stage.act(() ->
                assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(2560));
    }

    @Test
    void keysCopyThePictureTheFormulaAndTheWords() {
        on.painted();
        stage.act(stage.find("#stage")::requestFocus);
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        stage.act(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("\\begin{aligned}", "0.06 & -0.09 & 0.03 & 0.08"));
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        stage.act(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("Product: ∂a/∂z · ∂z/∂x"));
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        stage.act(() -> assertThat(Clipboard.getSystemClipboard().getImage().getWidth())
                .isEqualTo(2 * stage.find("#stage").getLayoutBounds().getWidth()));
    }
}
