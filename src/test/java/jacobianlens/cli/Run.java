package jacobianlens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.lesson.Json;
import jacobianlens.lesson.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/// What a command left behind: its exit code and both streams.
record Run(int code, String out, String err) {

    /// Runs a command within this process.
    static Run of(String... arguments) {
        return with("", arguments);
    }

    /// Runs a command that finds this text on standard input.
    static Run with(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = Terminal.of(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err);
        int code = new Program(terminal, file -> {}).run(arguments);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /// The documents on standard output, one a line.
    List<Json> documents() {
        return out.lines().map(JsonText::read).toList();
    }

    /// What lies at the end of a path of member names and indices from 0.
    static Json at(Json json, Object... path) {
        for (var step : path)
            json = step instanceof Integer i
                    ? ((Json.Items) json).values().get(i)
                    : members(json).get(step.toString());
        return json;
    }

    static Map<String, Json> members(Json json) {
        return ((Json.Members) json).values();
    }

    static String text(Json json, Object... path) {
        return ((Json.Text) at(json, path)).value();
    }

    static double number(Json json, Object... path) {
        return ((Json.Number) at(json, path)).value();
    }

    static List<Json> items(Json json, Object... path) {
        return ((Json.Items) at(json, path)).values();
    }
}
