package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jacobianlens.math.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "fig.png, png, fig.png",
        "FIG.PNG, png, FIG.PNG",
        "fig, png, fig.png",
        "fig.v2, png, fig.v2.png",
        "lesson, jlens, lesson.jlens"
    })
    void theEndingMayBeLeftOut(String typed, String ending, String means) {
        assertThat(SavedName.of(folder.resolve(typed), ending)).isEqualTo(folder.resolve(means));
    }

    @ParameterizedTest
    @CsvSource({"fig.pdf, png", "fig.png, jlens", "fig.tex, svg"})
    void aNameOfAnotherFormatIsExplained(String typed, String ending) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> SavedName.of(folder.resolve(typed), ending))
                .withMessageContaining("would be ." + ending);
    }

    @Test
    void whatTheDialogDidNotAskAboutIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("fig.png"), "");
        assertThat(SavedName.of(folder.resolve("fig.png"), "png")).exists();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> SavedName.of(folder.resolve("fig"), "png"))
                .withMessageContaining("already");
    }
}
