package jacobianlens.cli;

import jacobianlens.lesson.Json;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `list`: what there is, one line each, the id first.
@Command(name = "list", description = "Lists the lessons, functions, losses or export formats.")
final class Catalogue implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "WHAT", description = "lessons, functions, losses or exports.")
    private Kind kind = Kind.LESSONS;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    /// What can be listed, in any case.
    enum Kind {
        LESSONS,
        FUNCTIONS,
        LOSSES,
        EXPORTS
    }

    Catalogue(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        switch (kind) {
            case LESSONS -> print(
                    Lessons.all().stream().map(Catalogue::line).toList(), Json.each(Lessons.all(), Catalogue::json));
            case FUNCTIONS, LOSSES, EXPORTS -> throw new IllegalStateException();
        }
        return Exit.DONE;
    }

    private void print(List<List<String>> rows, Json array) {
        if (json) terminal.line(array);
        else terminal.line(Table.of(rows, false).stripTrailing());
    }

    private static List<String> line(Lesson lesson) {
        return List.of(lesson.id(), String.join(" ", lesson.rows()), lesson.part() + ": " + lesson.title());
    }

    private static Json json(Lesson lesson) {
        return Json.object("id", Json.of(lesson.id()))
                .with("scene", Json.of(lesson.start().scene().id()))
                .with("rows", Json.of(lesson.rows()))
                .with("title", Json.of(lesson.title()))
                .with("steps", Json.of(lesson.start().derive().steps().size()));
    }
}
