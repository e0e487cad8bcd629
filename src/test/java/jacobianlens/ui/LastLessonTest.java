package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastLessonTest {
    @TempDir
    private Path folder;

    private LastLesson last() {
        return LastLesson.beside(new SettingsFile(folder.resolve("new/settings.properties")));
    }

    @Test
    void whatWasShownIsShownAgain() {
        assertThat(App.start(last())).isEqualTo(Lessons.byId("layer-input").start());
        for (Lesson lesson : Lessons.all()) {
            last().write(lesson.start());
            assertThat(App.start(last())).isEqualTo(lesson.start());
        }
    }

    @Test
    void theWindowsStateIsKeptWithItsEditsItsStepAndItsPinnedCell() {
        var on = new OnWindow(Lessons.byId("layer-input").start());
        on.stage().type("#cell-x[2]", "-0.5");
        on.stage().press("#step-6");
        on.stage()
                .act(() -> on.window()
                        .editing()
                        .look(now -> now.withView(now.view().pin(new Scenario.Cell("W", 1, 0)))));
        last().write(on.present());
        assertThat(App.start(last())).isEqualTo(on.present());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "nonsense", "{\"format\": \"jacobian-lens/scene\", \"version\": 99}"})
    void whatCannotBeReadIsLeftOut(String text) throws IOException {
        last().write(Lessons.byId("layer-bias").start());
        Files.writeString(folder.resolve("new/last.jlens"), text);
        assertThat(App.start(last())).isEqualTo(Lessons.byId("layer-input").start());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoError() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        for (var file : new SettingsFile[] {SettingsFile.NONE, new SettingsFile(taken.resolve("below/settings"))}) {
            var last = LastLesson.beside(file);
            last.write(Lessons.byId("layer-bias").start());
            assertThat(last.read()).isEmpty();
        }
    }
}
