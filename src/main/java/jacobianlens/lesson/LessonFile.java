package jacobianlens.lesson;

import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Lesson files (`.jlens`): JSON that holds exactly a [Scenario].
public final class LessonFile {
    private static final String FORMAT = "jacobian-lens/scene";
    static final int VERSION = 1;

    private LessonFile() {}

    /// The scenario of a lesson file. Inputs it does not give come from the worked example, resized to fit.
    ///
    /// @throws BadInput naming the place: a line and column, a member or an entry such as `x[2]`
    public static Scenario read(byte[] utf8) {
        return draft(utf8).scenario();
    }

    /// What a lesson file states, before it is completed. Members it does not know are passed over, unknown inputs not.
    ///
    /// @throws BadInput as [#read]
    public static Draft draft(byte[] utf8) {
        return draft(members("file", JsonText.read(utf8)));
    }

    static Draft draft(Map<String, Json> file) {
        if (PlaylistFile.isPlaylist(file))
            throw new Problem(
                            "playlist",
                            "format",
                            "This is a playlist, and one lesson is needed here.",
                            "Open it in the window, or take one of its scenes out.")
                    .exception();
        if (!FORMAT.equals(text(file, "format")))
            throw new Problem("format", "format", "This is not a lesson file.", "Set \"format\" to \"" + FORMAT + "\".")
                    .exception();
        version(file);
        return scene(file);
    }

    /// What an object states that describes a scene.
    static Draft scene(Map<String, Json> file) {
        var scene = Scenes.byId(text(file, "scene"));
        var inputs = optional(file, "inputs");
        return Draft.on(start(inputs.isEmpty() ? scene : scene.least(), file)).stated(inputs);
    }

    /// The text of a lesson file; [#read] gives an equal scenario back.
    public static String write(Scenario scenario) {
        Json.Members file = Json.object("format", Json.of(FORMAT)).with("version", Json.of(VERSION));
        for (var member : members(scenario).values().entrySet()) file = file.with(member.getKey(), member.getValue());
        return JsonText.pretty(file) + "\n";
    }

    /// What describes a scenario, without the file's format and version.
    static Json.Members members(Scenario scenario) {
        Map<String, Json> inputs = new LinkedHashMap<>();
        scenario.inputs().values().forEach((name, input) -> inputs.put(name, json(input)));
        var file = Json.object("scene", Json.of(scenario.scene().id()))
                .with("inputs", new Json.Members(LayersJson.nested(inputs)))
                .with("conventions", ConventionsJson.of(scenario.conventions()))
                .with("step", Json.of(scenario.step()));
        boolean plain = scenario.view().equals(View.PLAIN);
        return plain ? file : file.with("view", ViewJson.of(scenario.view()));
    }

    /// Saves a lesson file whole or not at all: an older file stays as it was when this fails.
    ///
    /// @throws IOException if the folder cannot be written
    public static void save(Path path, Scenario scenario) throws IOException {
        Saving.whole(path, write(scenario).getBytes(StandardCharsets.UTF_8));
    }

    private static Json json(Input input) {
        return switch (input) {
            case Input.Word(var text) -> Json.of(text);
            case Input.Number(double value) -> number(value);
            case Input.Vector(Vec v) -> numbers(v);
            case Input.Grid(Matrix m) -> Json.list(m.rows(), i -> numbers(m.row(i)));
        };
    }

    private static Json numbers(Vec v) {
        return Json.list(v.size(), i -> number(v.at(i)));
    }

    /// Whole numbers are written without a fraction; every number reads back to the same double.
    static Json number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && !(value == 0 && 1 / value < 0);
        return whole ? Json.of((long) value) : Json.of(value);
    }

    private static Scenario start(Scene scene, Map<String, Json> file) {
        var example = Scenario.example(scene);
        var step = file.get("step");
        return new Scenario(
                scene,
                example.inputs(),
                ConventionsJson.read(optional(file, "conventions")),
                step == null ? 0 : Values.whole("step", step, 0),
                ViewJson.read(optional(file, "view")));
    }

    static void version(Map<String, Json> file) {
        double version = Values.number("version", required(file, "version"));
        if (version != VERSION)
            throw new Problem(
                            "version",
                            "version",
                            "This program reads lesson files of version " + VERSION
                                    + "; this one is of another version.",
                            version > VERSION
                                    ? "Open it with a newer Jacobian Lens."
                                    : "Set \"version\" to " + VERSION + ".")
                    .exception();
    }

    static String text(Map<String, Json> object, String name) {
        var value = required(object, name);
        if (value instanceof Json.Text(var text)) return text;
        throw new Problem(
                        "kind",
                        name,
                        name + " must be a text in quotes, not " + value.kind() + ".",
                        "Write it in quotes.")
                .exception();
    }

    static Json required(Map<String, Json> object, String name) {
        var value = object.get(name);
        if (value != null) return value;
        throw new Problem(
                        "missing",
                        name,
                        "\"" + name + "\" is missing.",
                        "A lesson file needs \"format\", \"version\" and \"scene\"; a cell needs \"matrix\", \"row\" and \"column\".")
                .exception();
    }

    private static Map<String, Json> optional(Map<String, Json> object, String name) {
        var value = object.get(name);
        return value == null ? Map.of() : members(name, value);
    }

    static Map<String, Json> members(String where, Json json) {
        if (json instanceof Json.Members(var members)) return members;
        throw new Problem(
                        "kind",
                        where,
                        where + " must be an object in braces, not " + json.kind() + ".",
                        "Write {…} here.")
                .exception();
    }
}
