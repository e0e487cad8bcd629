package jacobianlens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.JsonText;
import jacobianlens.lesson.Scenes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The built program, run through its launch script as a user or a script would.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("app.dir"), "bin", "jacobian-lens");
    private static final String UNARY = "{\"format\": \"jacobian-lens/scene\", \"version\": 1, \"scene\": \"unary\"";

    @TempDir
    Path folder;

    /// Runs `sh -c script`, where `$1` is the launcher.
    private Run shell(String script, Map<String, String> environment, Path workingFolder) throws Exception {
        var builder =
                new ProcessBuilder("sh", "-c", script, "sh", LAUNCHER.toString()).directory(workingFolder.toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        var out = folder.resolve("out.txt").toFile();
        var err = folder.resolve("err.txt").toFile();
        var process = builder.redirectOutput(out)
                .redirectError(err)
                .redirectInput(new File("/dev/null"))
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(script).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private Run shell(String script) throws Exception {
        return shell(script, Map.of(), folder);
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), UTF_8);
    }

    static Stream<String> scenes() {
        return Scenes.ALL.stream().map(scene -> scene.id());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneAnswers(String scene) throws Exception {
        var run = shell("\"$1\" compute --lesson " + scene + " --json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.text(run.documents().getFirst(), "scene")).isEqualTo(scene);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(shell("\"$1\" list losses").code()).isZero();
        assertThat(shell("\"$1\" nosuch").code()).isEqualTo(2);
        assertThat(shell("\"$1\" compute nosuch.jlens").code()).isEqualTo(3);
    }

    @Test
    void itRunsWithoutHomeLanguageInputOrAWritableFolder() throws Exception {
        var bare = Map.of("HOME", "", "LANG", "C", "LC_ALL", "", "DISPLAY", "");
        var run = shell(
                "\"$1\" compute --lesson unary --set 'x=[0.5]' --set f=square --json <&-", bare, Path.of("/proc"));
        assertThat(run.err()).isEmpty();
        assertThat(Run.number(run.documents().getFirst(), "values", "f", 0)).isEqualTo(0.25);
        var text = shell("\"$1\" compute --lesson dense-layer", bare, Path.of("/"));
        assertThat(text.out()).contains("∂a/∂z");
    }

    @Test
    void namesInEveryScriptAreFilesEvenWhereTheLanguageIsC() throws Exception {
        Files.writeString(folder.resolve("größe ∂.jlens"), UNARY + "}");
        var run = shell("LC_ALL=C \"$1\" compute 'größe ∂.jlens' --json");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void itIsFoundThroughALinkInAFolderWithSpaces() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER.toAbsolutePath());
        assertThat(shell("'" + link + "' --version").out()).startsWith("jacobian-lens ");
    }

    @Test
    void withoutAJavaThatIsNewEnoughItSaysWhereItLooked() throws Exception {
        var script = Files.readString(LAUNCHER).replace("needed=25", "needed=99");
        Files.createDirectories(folder.resolve("app/bin"));
        Files.writeString(folder.resolve("app/bin/jl"), script);
        var run = shell("sh app/bin/jl list losses");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("Java 99", "JAVA_HOME", "PATH", "/usr/lib/jvm");
    }

    @Test
    void aPictureNeedsNoDisplay() throws Exception {
        var none = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "HOME", "", "LANG", "C");
        var run = shell("\"$1\" render --lesson loss-bce --width 800 --height 450 --out picture.png", none, folder);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        var image = ImageIO.read(folder.resolve("picture.png").toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(450);
    }

    @Test
    void withoutADisplayTheWindowNamesRender() throws Exception {
        var none = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
        for (var command : List.of("\"$1\"", "\"$1\" open x.jlens")) {
            var run = shell(command, none, folder);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).contains("render");
        }
    }

    @Test
    void aReaderThatLeavesInTheMiddleIsNoFault() throws Exception {
        vector("exp", "0.1,".repeat(99_999) + "1");
        var run = shell("{ \"$1\" compute input.jlens --json; echo $? >&2; } | head -c 5");
        assertThat(run.out()).hasSize(5);
        assertThat(run.err()).isEqualTo("0\n");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFault() throws Exception {
        for (String command : List.of("list functions", "compute --lesson dense-layer --json", "check")) {
            var run = shell("\"$1\" " + command + " | head -c 10");
            assertThat(run.err()).as(command).isEmpty();
            assertThat(run.out()).hasSize(10);
        }
    }

    @Test
    void aHundredThousandEntriesAnswerInSecondsWithLittleMemory() throws Exception {
        vector("sigmoid", "0.1,".repeat(99_999) + "1");
        var start = Instant.now();
        var run = shell("JAVA_TOOL_OPTIONS=-Xmx256m \"$1\" compute input.jlens --json");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.items(run.documents().getFirst(), "jacobians", 0, "diagonal"))
                .hasSize(100_000);
    }

    @Test
    void hugeAndHostileFilesAreRefusedWithASentence() throws Exception {
        vector("exp", "1,".repeat(5_000_000) + "1");
        refused("json");
        vector("exp", "[".repeat(10_000) + "]".repeat(10_000));
        refused("json");
        vector("x" + "+x".repeat(5_000_000), "1");
        refused("f");
        vector("(".repeat(900) + "x" + ")".repeat(900), "1");
        refused("f");
        Files.write(folder.resolve("input.jlens"), new byte[] {0, (byte) 0xff, 3, (byte) 0xfe});
        refused("json");
    }

    private void vector(String f, String x) throws IOException {
        Files.writeString(
                folder.resolve("input.jlens"), UNARY + ", \"inputs\": {\"f\": \"" + f + "\", \"x\": [" + x + "]}}");
    }

    private void refused(String part) throws Exception {
        var run = shell("\"$1\" compute input.jlens --json");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).hasLineCount(1).contains("\"error\"", part);
        assertThat(JsonText.read(run.out())).isNotNull();
        assertThat(run.out().length()).isLessThan(1_000);
    }
}
