package jacobianlens.cli;

import static jacobianlens.cli.Run.members;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Fn;
import jacobianlens.lesson.Json;
import jacobianlens.lesson.Lessons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nosuch",
                "--nosuch",
                "compute",
                "compute --nosuch",
                "compute --lesson",
                "compute --lesson unary file.jlens",
                "compute --lesson unary --set x",
                "compute --lesson unary --set =1",
                "list",
                "render --lesson unary",
                "render --lesson unary --out x.bmp",
                "render --lesson unary --out x.png --width 0",
                "render --lesson unary --out x.png --width 20000 --height 20000",
                "render --lesson unary --out x.png --width 16cm --height 400",
                "render --lesson unary --out x.png --width 16cm --scale 2",
                "render --lesson unary --out x.png --width 2cm",
                "render --lesson unary --out x.png --dpi 300",
                "render --lesson unary --out x.pdf --width 600cm",
                "render --lesson unary --out x.png --matrix f",
                "render --lesson unary --out x.gif --seconds 0",
                "render --lesson unary --out x.png --zoom 74",
                "render --lesson unary --out x.png --zoom 301",
                "render --lesson unary --out x.png --scale -1",
                "render --lesson unary --out x.png --scale NaN",
                "render --lesson unary --out x.png --step 0x",
                "render --lesson unary --out x.png --theme pink",
                "render a.jlens b.jlens --out x.png",
                "snippet --lesson unary",
                "snippet --lesson unary --for matlab",
                "snippet a.jlens b.jlens --for jax",
                "list nosuch",
                "list lessons more"
            })
    void badUsageIsShownOnTheErrorStream(String line) {
        var run = Run.of(line.split(" "));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: jacobian-lens");
    }

    @ParameterizedTest
    @CsvSource({
        "--help,Commands:",
        "compute --help,--set=NAME=VALUE",
        "list --help,WHAT",
        "open --help,FILE",
        "--version,jacobian-lens "
    })
    void helpIsAResult(String line, String part) {
        var run = Run.of(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(part);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsStartWithTheId() {
        assertThat(Run.of("list", "lessons").out().lines().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(
                        Lessons.all().stream().map(lesson -> lesson.id()).toList());
        assertThat(Run.of("list", "functions").out().lines())
                .hasSize(Fn.values().length)
                .allMatch(line -> line.contains("f′ = "));
        assertThat(Run.of("list", "losses").out()).contains("mse ", "bce ", "mae ", "huber ");
        assertThat(Run.of("list", "binary").out()).contains("power ");
        assertThat(Run.of("list", "exports").out()).startsWith("png ");
    }

    @ParameterizedTest
    @CsvSource({
        "lessons,id scene rows title steps",
        "functions,id formula derivative domain kinks",
        "losses,id formula",
        "exports,id"
    })
    void listsAsJsonHaveTheirPublicMembers(String kind, String names) {
        var run = Run.of("list", kind, "--json");
        assertThat(run.out()).hasLineCount(1);
        for (var entry : ((Json.Items) run.documents().getFirst()).values())
            assertThat(members(entry)).containsKeys(names.split(" "));
    }

    @Test
    void everyDerivativeOfTheCatalogueAgrees() {
        var run = Run.of("check");
        assertThat(run.code()).isZero();
        for (var fn : Fn.values()) assertThat(run.out()).contains(fn.id() + " ");
        var one = Run.of("check", "--function", "sigmoid", "--json");
        for (var row : ((Json.Items) one.documents().getFirst()).values())
            assertThat(members(row))
                    .containsEntry("function", Json.of("sigmoid"))
                    .containsEntry("agrees", Json.of(true));
        assertThat(Run.of("check", "--function", "huber").out()).contains("forward-mode");
        assertThat(Run.of("check", "--function", "nosuch").code()).isEqualTo(3);
        for (var kinked : List.of("max(x,0)", "abs(x)", "relu(x)", "x*abs(x)"))
            assertThat(Run.of("check", "--function", kinked).code()).as(kinked).isZero();
        var nowhere = Run.of("check", "--function", "ln(-1-x^2)");
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("no value at any");
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFaultAndAFullDiskIsOne() {
        assertThat(failing("Broken pipe")).isEqualTo(new Run(0, "", ""));
        assertThat(failing("No space left on device"))
                .isEqualTo(new Run(1, "", "The answer cannot be written: No space left on device.\n"));
    }

    private static Run failing(String reason) {
        var err = new ByteArrayOutputStream();
        var out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        var terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err);
        int code = new Program(terminal, file -> {}).run("compute", "--lesson", "unary", "--json");
        return new Run(code, "", err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void aFaultOfTheProgramIsOneLineToReport() {
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
        int code = new Program(terminal, file -> {
                    throw new IllegalStateException("out of ideas");
                })
                .run();
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .hasLineCount(1)
                .startsWith("internal fault: ")
                .contains("out of ideas");
    }
}
