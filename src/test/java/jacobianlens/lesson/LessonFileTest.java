package jacobianlens.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.function.LossFactor;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LessonFileTest {
    private static final String HEAD = "{'format': 'jacobian-lens/scene', 'version': 1, 'scene': 'dense-layer'";

    private static Scenario read(String quoted) {
        return LessonFile.read(quoted.replace('\'', '"').getBytes(UTF_8));
    }

    static java.util.List<Scene> scenes() {
        return Scenes.ALL;
    }

    @Test
    void onlyFormatVersionAndSceneAreRequired() {
        assertThat(read(HEAD + "}")).isEqualTo(Scenario.example(Scenes.byId("dense-layer")));
    }

    @Test
    void absentInputsFollowTheGivenSizes() {
        var inputs =
                read(HEAD + ", 'inputs': {'x': [1, 2, 3, 4], 'g': 'tanh'}}").inputs();
        assertThat(inputs.vector("x")).isEqualTo(Vec.of(1, 2, 3, 4));
        assertThat(inputs.matrix("W").rows()).isEqualTo(4);
        assertThat(inputs.word("g")).isEqualTo("tanh");
    }

    @Test
    void aFileOfTheContractIsUnderstood() {
        var scenario = read(
                HEAD + ", 'inputs': {'g': 'sigmoid', 'W': [[0.8,-0.45],[1.1,0.3]], 'b': [0.1,-0.2], 'x': [0.5,-1]},"
                        + "'conventions': {'reluAtZero': 0}, 'step': 3, 'view': {'cell': {'matrix': 'da/dx', 'row': 2, 'column': 1}, 'zoom': 2},"
                        + "'author': {'name': 'N. N.'}}");
        assertThat(scenario.inputs().matrix("W"))
                .isEqualTo(Matrix.ofRows(new double[] {0.8, -0.45}, new double[] {1.1, 0.3}));
        assertThat(scenario.conventions()).isEqualTo(Conventions.LECTURE.withReluAtZero(0));
        assertThat(scenario.step()).isEqualTo(3);
        assertThat(scenario.view().pinned()).isEqualTo(new Scenario.Cell("da/dx", 1, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{HEAD}}, 'inputs': {'x': [1, 2,, 3]}}      | json          | line 1, column 95
            {{HEAD}}, 'inputs': {'x': [1, 2             | json          | line 1, column 94
            {{HEAD}}, 'inputs': {'x': [1, 2]}} trailing | json          | line 1, column 98
            {{HEAD}}, 'conventions': {'layout': 'up'}}  | convention    | conventions.layout
            {{HEAD}}, 'view': {'map': 3}}               | kind          | view.map
            {{HEAD}}, 'step': 1, 'step': 2}             | json          | line 1, column 84
            {{HEAD}}, inputs: {}}                       | json          | line 1, column 73
            {{HEAD}}, 'inputs': {'x': [1, two]}}        | json          | line 1, column 93
            ''                                          | json          | line 1, column 1
            hello                                       | json          | line 1, column 1
            []                                          | kind          | file
            3                                           | kind          | file
            {}                                          | missing       | format
            {'format': 'x'}                             | format        | format
            {'format': 7}                               | kind          | format
            {'format': 'jacobian-lens/scene'}           | missing       | version
            {'format': 'jacobian-lens/scene', 'version': 2}              | version       | version
            {'format': 'jacobian-lens/scene', 'version': '1'}            | kind          | version
            {'format': 'jacobian-lens/scene', 'version': 1}              | missing       | scene
            {'format': 'jacobian-lens/scene', 'version': 1, 'scene': 1}  | kind          | scene
            {'format': 'jacobian-lens/scene', 'version': 1, 'scene': 'dense'} | unknown-scene | scene
            {{HEAD}}, 'inputs': []}                     | kind          | inputs
            {{HEAD}}, 'inputs': {'q': 1}}               | unknown-input | q
            {{HEAD}}, 'inputs': {'x': []}}              | empty         | x
            {{HEAD}}, 'inputs': {'W': []}}              | empty         | W
            {{HEAD}}, 'inputs': {'W': [[], []]}}        | empty         | W
            {{HEAD}}, 'inputs': {'x': null}}            | kind          | x
            {{HEAD}}, 'inputs': {'x': {}}}              | kind          | x
            {{HEAD}}, 'inputs': {'x': true}}            | kind          | x
            {{HEAD}}, 'inputs': {'x': 3}}               | kind          | x
            {{HEAD}}, 'inputs': {'x': '1'}}             | kind          | x
            {{HEAD}}, 'inputs': {'x': [1, '2']}}        | kind          | x[2]
            {{HEAD}}, 'inputs': {'x': [1, null]}}       | kind          | x[2]
            {{HEAD}}, 'inputs': {'x': [1, [2]]}}        | kind          | x[2]
            {{HEAD}}, 'inputs': {'x': [[1, 2]]}}        | kind          | x
            {{HEAD}}, 'inputs': {'W': [1, 2]}}          | kind          | W
            {{HEAD}}, 'inputs': {'W': [[1, 2], 3]}}     | kind          | W[2]
            {{HEAD}}, 'inputs': {'W': [[1, 2], [3]]}}   | shape         | W[2]
            {{HEAD}}, 'inputs': {'W': [[1, '2']]}}      | kind          | W[1,2]
            {{HEAD}}, 'inputs': {'W': [[[1]]]}}         | kind          | W[1,1]
            {{HEAD}}, 'inputs': {'g': 3}}               | kind          | g
            {{HEAD}}, 'inputs': {'x': [1, 1e999]}}      | number        | x[2]
            {{HEAD}}, 'inputs': {'x': [1, NaN]}}        | number        | x[2]
            {{HEAD}}, 'inputs': {'x': [1, -Infinity]}}  | number        | x[2]
            {{HEAD}}, 'inputs': {'W': [[1], [NaN]]}}    | number        | W[2,1]
            {{HEAD}}, 'inputs': {'W': [[1,2],[3,4],[5,6]], 'x': [1,2,3,4]}} | shape | x
            {{HEAD}}, 'conventions': {'reluAtZero': 2}} | convention    | conventions.reluAtZero
            {{HEAD}}, 'conventions': {'reluAtZero': NaN}} | convention  | conventions.reluAtZero
            {{HEAD}}, 'conventions': {'reluAtZero': '1'}} | kind        | conventions.reluAtZero
            {{HEAD}}, 'conventions': 1}                 | kind          | conventions
            {{HEAD}}, 'step': -1}                       | number        | step
            {{HEAD}}, 'step': 1.5}                      | number        | step
            {{HEAD}}, 'step': 1e10}                     | number        | step
            {{HEAD}}, 'step': '1'}                      | kind          | step
            {{HEAD}}, 'view': 1}                        | kind          | view
            {{HEAD}}, 'view': {'cell': 1}}              | kind          | view.cell
            {{HEAD}}, 'view': {'cell': {}}}             | missing       | matrix
            {{HEAD}}, 'view': {'cell': {'matrix': 'da/dx', 'row': 0, 'column': 1}}} | number | view.cell.row
            """, quoteCharacter = '`')
    void badFilesAreRefusedAtTheRightPlace(String file, String code, String where) {
        var text = "''".equals(file) ? "" : file.replace("{{HEAD}}", HEAD);
        var problem = catchThrowableOfType(BadInput.class, () -> read(text)).problem();
        assertThat(problem.code() + " at " + problem.where())
                .as(problem.toString())
                .isEqualTo(code + " at " + where);
        assertThat(problem.text()).endsWith(".").doesNotContain("jackson", "Unexpected", "\n");
        assertThat(problem.fix()).endsWith(".");
    }

    @Test
    void linesAreCounted() {
        var problem = catchThrowableOfType(BadInput.class, () -> read("{\n 'format' 1}"))
                .problem();
        assertThat(problem.where()).isEqualTo("line 2, column 11");
        assertThat(problem.text()).isEqualTo("This is not valid JSON: unexpected 1 here.");
    }

    @Test
    void whatIsTooDeepTooLongOrNotTextIsRefusedAtOnce() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThatThrownBy(() -> read(deep)).hasMessageContaining("nested more than 64 deep");
        assertThatThrownBy(() -> read(HEAD + ", 'inputs': {'x': " + deep + "}}"))
                .hasMessageContaining("nested");
        assertThatThrownBy(() -> read(HEAD + ", 'inputs': {'g': '" + "x".repeat(10_000_000) + "'}}"))
                .hasMessageStartingWith("g: ");
        assertThatThrownBy(() -> read(HEAD + ", 'inputs': {'x': [" + "1,".repeat(5_000_000) + "1]}}"))
                .hasMessageContaining("more than 1000000 entries");
        assertThatThrownBy(() -> read(HEAD + ", 'inputs': {'x': [" + "1".repeat(2_000) + "]}}"))
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> LessonFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .hasMessageContaining("not text in UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(read("\uFEFF" + HEAD + "}").scene().id()).isEqualTo("dense-layer");
    }

    @Test
    void largeInputsAreRead() {
        var row = "[" + "0.5,".repeat(499) + "1]";
        assertThat(read(HEAD + ", 'inputs': {'W': [" + (row + ",").repeat(499) + row + "]}}")
                        .inputs()
                        .matrix("W")
                        .at(499, 499))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneReadsBack(Scene scene) {
        var scenario = Scenario.example(scene).withStep(1);
        assertThat(LessonFile.read(LessonFile.write(scenario).getBytes(UTF_8))).isEqualTo(scenario);
    }

    @Test
    void randomScenariosReadBackToTheSameDoubles() {
        var random = new Random(20261124);
        for (int k = 0; k < 200; k++) {
            var scenario = random(Scenes.ALL.get(k % Scenes.ALL.size()), random);
            assertThat(LessonFile.read(LessonFile.write(scenario).getBytes(UTF_8)))
                    .isEqualTo(scenario);
        }
    }

    private static Scenario random(Scene scene, Random random) {
        var inputs = Inputs.example(scene);
        for (var dimension : inputs.sizes().keySet()) inputs = inputs.resized(dimension, 1 + random.nextInt(7));
        Map<String, Input> numbers = new LinkedHashMap<>();
        inputs.values().forEach((name, input) -> numbers.put(name, random(input, random)));
        return new Scenario(scene, Inputs.fit(scene, numbers), conventions(random), random.nextInt(9), view(random));
    }

    private static Conventions conventions(Random random) {
        return new Conventions(
                random.nextDouble(),
                pick(Layout.values(), random),
                pick(WeightStorage.values(), random),
                pick(LossFactor.values(), random));
    }

    private static View view(Random random) {
        if (random.nextBoolean()) return View.PLAIN;
        return new View(
                random.nextBoolean() ? null : new Scenario.Cell("da/dz", random.nextInt(7), 0),
                random.nextBoolean() ? null : new Walk(random.nextInt(5), random.nextInt(3)),
                pick(ColourScale.values(), random),
                pick(ColourMap.values(), random));
    }

    private static <T> T pick(T[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static Input random(Input input, Random random) {
        return switch (input) {
            case Input.Word word -> word;
            case Input.Number _ -> new Input.Number(number(random));
            case Input.Vector(Vec v) -> new Input.Vector(v.map(x -> number(random)));
            case Input.Grid(Matrix m) -> new Input.Grid(m.map(x -> number(random)));
        };
    }

    /// Doubles of every size, whole numbers and both zeros.
    private static double number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(-9, 10);
            case 1 -> -0.0;
            case 2 -> random.nextGaussian();
            default -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Double.isFinite(any) ? any : Double.MIN_VALUE;
            }
        };
    }

    @Test
    void savingReplacesTheFileWholeAndLeavesNothingElse(@TempDir Path folder) throws IOException {
        var file = folder.resolve("my lesson.jlens");
        var scenario = Scenario.example(Scenes.byId("unary"));
        LessonFile.save(file, scenario.withStep(1));
        LessonFile.save(file, scenario);
        assertThat(LessonFile.read(Files.readAllBytes(file))).isEqualTo(scenario);
        assertThat(folder.toFile().list()).containsExactly("my lesson.jlens");
        assertThatThrownBy(() -> LessonFile.save(folder.resolve("none/x.jlens"), scenario))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileIsWrittenForPeople() {
        assertThat(LessonFile.write(Scenario.example(Scenes.byId("unary")))).isEqualTo("""
                {
                  "format": "jacobian-lens/scene",
                  "version": 1,
                  "scene": "unary",
                  "inputs": {
                    "f": "ln-plus-exp",
                    "x": [1, 2, 0.5, 0.25]
                  },
                  "conventions": {
                    "reluAtZero": 1
                  },
                  "step": 0
                }
                """);
    }
}
