package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.ui.pane.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        var file = new SettingsFile(folder.resolve("new/settings.properties"));
        var settings =
                new Settings(Look.DARK, 150, 0.5, Set.of(Panel.WORDS), new Rectangle2D(-20, 10, 1280, 720), false);
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        file.write(settings.with(Set.of()));
        assertThat(file.read()).isEqualTo(settings.with(Set.of()));
        file.write(settings.at(null));
        assertThat(file.read()).isEqualTo(settings.at(null));
        file.write(settings.filling());
        assertThat(file.read()).isEqualTo(settings.filling());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "look=pink\nzoom=big", "zoom=\nwidth=-3\nheight=1e999", "\\u00zz", "{}"})
    void whatCannotBeUsedIsLeftOut(String text) throws IOException {
        var path = Files.writeString(folder.resolve("settings.properties"), text);
        assertThat(new SettingsFile(path).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void zoomIsKeptInBounds() throws IOException {
        var path = Files.writeString(folder.resolve("settings.properties"), "zoom=100000");
        assertThat(new SettingsFile(path).read().zoom()).isEqualTo(300);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoError() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        for (var file : new SettingsFile[] {SettingsFile.NONE, new SettingsFile(taken.resolve("below/settings"))}) {
            file.write(Settings.FIRST.withZoom(200));
            assertThat(file.read()).isEqualTo(Settings.FIRST);
        }
    }
}
