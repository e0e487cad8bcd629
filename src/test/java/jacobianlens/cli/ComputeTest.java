package jacobianlens.cli;

import static jacobianlens.cli.Run.at;
import static jacobianlens.cli.Run.items;
import static jacobianlens.cli.Run.members;
import static jacobianlens.cli.Run.number;
import static jacobianlens.cli.Run.text;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Draft;
import jacobianlens.lesson.Json;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComputeTest {
    private static final String UNARY = "{\"format\": \"jacobian-lens/scene\", \"version\": 1, \"scene\": \"unary\"";

    static Stream<String> lessons() {
        return Lessons.all().stream().map(lesson -> lesson.id());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyLessonAnswersInBothForms(String lesson) {
        var json = Run.of("compute", "--lesson", lesson, "--json");
        assertThat(json.code()).isZero();
        assertThat(json.err()).isEmpty();
        var document = json.documents().getFirst();
        assertThat(members(document)).containsOnlyKeys("scene", "values", "jacobians", "steps", "notes");
        for (var jacobian : items(document, "jacobians")) agrees(jacobian);
        var report = Run.of("compute", "--lesson", lesson);
        assertThat(report.code()).isZero();
        items(document, "jacobians")
                .forEach(jacobian -> assertThat(report.out()).contains("(" + text(jacobian, "id") + ")"));
    }

    /// Shape, entries and diagonal of one Jacobian say the same.
    private static void agrees(Json jacobian) {
        int rows = (int) number(jacobian, "rows");
        int columns = (int) number(jacobian, "columns");
        assertThat(items(jacobian, "entries")).hasSize(rows);
        boolean diagonal = members(jacobian).containsKey("diagonal");
        assertThat(diagonal).isEqualTo(text(jacobian, "structure").matches("identity|scaled-identity|diagonal"));
        for (int i = 0; i < rows; i++) {
            assertThat(items(jacobian, "entries", i)).hasSize(columns);
            if (diagonal) assertThat(at(jacobian, "diagonal", i)).isEqualTo(at(jacobian, "entries", i, i));
        }
    }

    @Test
    void aProductNamesItsFactorsItsRuleAndItsCost() {
        var document = Run.of("compute", "--lesson", "dense-layer", "--json")
                .documents()
                .getFirst();
        var step = items(document, "steps").getFirst();
        assertThat(members(step))
                .containsOnlyKeys(
                        "caption", "left", "right", "result", "rule", "multiplications", "denseMultiplications");
        assertThat(text(step, "left") + " " + text(step, "right") + " " + text(step, "result"))
                .isEqualTo("da/dz dz/dx da/dx");
        assertThat(text(step, "rule")).isEqualTo("scale-rows");
        assertThat(number(step, "multiplications")).isEqualTo(12);
        assertThat(number(step, "denseMultiplications")).isEqualTo(36);
    }

    @Test
    void theMeanLossIsOneNumber() {
        var document =
                Run.of("compute", "--lesson", "loss", "--json").documents().getFirst();
        assertThat(number(document, "values", "J")).isFinite();
        assertThat(items(document, "values", "J0")).hasSizeGreaterThan(1);
    }

    @Test
    void anInfiniteSlopeIsATextWithANote() {
        var run = Run.of("compute", "--lesson", "unary", "--set", "f=sqrt", "--set", "x=[4,0]", "--json");
        var document = run.documents().getFirst();
        assertThat(text(document, "jacobians", 0, "diagonal", 1)).isEqualTo("Infinity");
        assertThat(text(document, "notes", 0, "jacobian")).isEqualTo("df/dx");
        assertThat(number(document, "notes", 0, "row")).isEqualTo(2);
        assertThat(run.out()).doesNotContain("NaN");
    }

    @Test
    void aKinkIsNotedAndFollowsTheConvention() {
        for (int slope : new int[] {0, 1}) {
            var document = Run.of(
                            "compute",
                            "--lesson",
                            "activation",
                            "--set",
                            "g=relu",
                            "--set",
                            "z=[1,0]",
                            "--set",
                            "reluAtZero=" + slope,
                            "--json")
                    .documents()
                    .getFirst();
            assertThat(number(document, "jacobians", 0, "diagonal", 1)).isEqualTo(slope);
            assertThat(text(document, "notes", 0, "code")).isEqualTo("relu-kink");
        }
    }

    @Test
    void severalInputsAnswerInOrderAndFailuresStandInPlace(@TempDir Path folder) throws IOException {
        var good = folder.resolve("good.jlens");
        LessonFile.save(good, Scenario.example(Scenes.byId("dense-layer")));
        var bad = folder.resolve("bad.jlens");
        Files.writeString(bad, "{");
        var run = Run.with(UNARY + "}", "compute", good.toString(), bad.toString(), "-", "none.jlens", "--json");
        assertThat(run.code()).isEqualTo(3);
        var documents = run.documents();
        assertThat(documents).hasSize(4);
        assertThat(text(documents.get(0), "scene")).isEqualTo("dense-layer");
        assertThat(members(at(documents.get(1), "error"))).containsOnlyKeys("code", "file", "where", "text", "fix");
        assertThat(text(documents.get(1), "error", "file")).isEqualTo(bad.toString());
        assertThat(text(documents.get(2), "scene")).isEqualTo("unary");
        assertThat(text(documents.get(3), "error", "code")).isEqualTo("file");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutJsonAFailureIsOneLineOnTheOtherStream() {
        var run = Run.with(UNARY + ", \"inputs\": {\"f\": \"ln\", \"x\": [1, -1]}}", "compute", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input: x[2]: ln needs x > 0").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unary        | f=ln          | x=[1,-1]              | domain        | x[2]
            unary        | f=nosuch      | x=[1]                 | .*            | f
            unary        | f=2*(x        | x=[1]                 | syntax        | f.*
            unary        | f=1/x         | x=[0]                 | domain        | x[1]
            unary        | step=9        | x=[1]                 | step          | step
            binary       | u=[1,2]       | v=[1,2,3]             | shape         | v
            binary       | f=divide      | v=[1,0,2]             | domain        | v[2]
            dense-layer  | W=[[1,2],[3,4],[5,6]] | x=[1,2,3,4]   | shape         | x
            dense-layer  | x=[]          | g=tanh                | empty         | x
            dense-layer  | x=[1e999]     | g=tanh                | number        | x[1]
            dense-layer  | x=[NaN]       | g=tanh                | number        | x[1]
            dense-layer  | q=1           | g=tanh                | unknown-input | q
            loss         | loss=bce      | yhat=[1,0.5]          | domain        | yhat[1]
            loss         | loss=nosuch   | yhat=[1]              | .*            | loss
            diagonal-algebra | a=[1,0]   | b=[1,1]               | domain        | a[2]
            nosuch       | f=ln          | x=[1]                 | unknown-lesson | lesson
            """)
    void badInputNamesThePlace(String lesson, String first, String second, String code, String where) {
        var run = Run.of("compute", "--lesson", lesson, "--set", first, "--set", second, "--json");
        assertThat(run.code()).as(run.toString()).isEqualTo(3);
        var error = at(run.documents().getFirst(), "error");
        assertThat(text(error, "code")).matches(code);
        assertThat(text(error, "where")).as(run.out()).matches(where.replace("[", "\\["));
        assertThat(text(error, "text")).endsWith(".");
        assertThat(text(error, "fix")).endsWith(".");
    }

    @Test
    void aLargeVectorIsElidedInTextAndHasNoEntriesInJson() {
        var x = "[" + "1,".repeat(99_999) + "2]";
        var file = UNARY + ", \"inputs\": {\"f\": \"square\", \"x\": " + x + "}}";
        var jacobian = at(Run.with(file, "compute", "-", "--json").documents().getFirst(), "jacobians", 0);
        assertThat(members(jacobian)).doesNotContainKey("entries");
        assertThat(items(jacobian, "diagonal")).hasSize(100_000);
        var report = Run.with(file, "compute", "-").out();
        assertThat(report).contains("…", "100000×100000");
        assertThat(report.lines()).hasSizeLessThan(60);
    }

    @Test
    void theReportTellsStructuralZerosFromComputedOnes() {
        var report = Run.of("compute", "--lesson", "activation", "--set", "g=relu", "--set", "z=[-1,2]")
                .out();
        assertThat(report).contains("""
                  ∂a/∂z  (da/dz)  2×2, diagonal, 2 numbers stored
                      z₁  z₂
                  a₁   0   ·
                  a₂   ·   1
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[2]]   | [0]   | [[3]]     | 1 multiplication either way  | both orders take 1 multiplication.
            [[2,1]] | [0,0] | [[3],[4]] | 2 multiplications either way | both orders take 2 multiplications.
            """)
    void oneMultiplicationIsNoPlural(String w, String b, String v, String title, String sentence) {
        String layers = "layers=[{\"W\":" + w + ",\"b\":" + b + ",\"g\":\"identity\"},{\"W\":" + v
                + ",\"b\":[0],\"g\":\"identity\"}]";
        var run = Run.of("compute", "--lesson", "network", "--set", "x=[1]", "--set", layers, "--set", "loss=none");
        assertThat(run.out()).contains(title, sentence).doesNotContain(" 1 multiplications");
    }

    @Test
    void theReportSaysOnceWhatHoldsForSeveralEntries() {
        String[] compute = {"compute", "--lesson", "reduce", "--set", "x=[3,1,3,3]"};
        assertThat(Run.of(compute).out()).containsOnlyOnce("are the largest together");
        var json = Run.of(Stream.concat(Stream.of(compute), Stream.of("--json")).toArray(String[]::new));
        assertThat(items(json.documents().getFirst(), "notes")).hasSize(3);
    }

    @Test
    void rowsOfTheLectureKeepTheirOwnChoices() {
        var draft = Draft.on(Lessons.byId("activation-tanh").start());
        assertThat(draft.set("z", "[1]").scenario().inputs().word("g")).isEqualTo("tanh");
    }
}
