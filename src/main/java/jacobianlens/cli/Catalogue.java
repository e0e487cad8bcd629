package jacobianlens.cli;

import jacobianlens.export.Format;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Kink;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.lesson.Json;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.math.Plain;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `list`: what there is, one line each, the id first.
@Command(name = "list", description = "Lists what there is, one line each, the id first.")
final class Catalogue implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "WHAT", description = "lessons, functions, binary, losses or exports.")
    private Kind kind = Kind.LESSONS;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    /// What can be listed, in any case.
    enum Kind {
        LESSONS,
        FUNCTIONS,
        BINARY,
        LOSSES,
        EXPORTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Catalogue(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        switch (kind) {
            case LESSONS -> print(Lessons.all(), Catalogue::line, Catalogue::json);
            case FUNCTIONS -> print(List.of(Fn.values()), Catalogue::line, Catalogue::json);
            case BINARY -> print(List.of(Binary.values()), Catalogue::line, Catalogue::json);
            case LOSSES -> print(List.of(Loss.values()), Catalogue::line, Catalogue::json);
            case EXPORTS -> print(List.of(Format.values()), Catalogue::line, Catalogue::json);
        }
        return Exit.DONE;
    }

    private <T> void print(List<T> entries, Function<T, List<String>> line, Function<T, Json> object) {
        if (json) terminal.line(Json.each(entries, object));
        else terminal.line(Table.of(entries.stream().map(line).toList(), false).stripTrailing());
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

    private static List<String> line(Fn fn) {
        return List.of(
                fn.id(),
                "f = " + Plain.of(fn.formula()),
                "f′ = " + Plain.of(fn.derivative()),
                fn.domain().text());
    }

    private static Json json(Fn fn) {
        return Json.object("id", Json.of(fn.id()))
                .with("formula", Json.of(Plain.of(fn.formula())))
                .with("derivative", Json.of(Plain.of(fn.derivative())))
                .with("domain", Json.of(fn.domain().text()))
                .with("kinks", Json.each(fn.kinks(), Catalogue::json))
                .with("source", Json.of(fn.source()));
    }

    private static Json json(Kink kink) {
        return Json.object("at", Json.of(kink.at()))
                .with("left", Json.of(kink.left()))
                .with("right", Json.of(kink.right()))
                .with("convention", Json.of(kink.convention()));
    }

    private static List<String> line(Pairwise pair) {
        return List.of(
                pair.id(),
                Plain.of(pair.formula()),
                "∂/∂" + pair.first() + " = " + Plain.of(pair.firstDerivative()),
                "∂/∂" + pair.second() + " = " + Plain.of(pair.secondDerivative()),
                pair.domain());
    }

    private static Json json(Pairwise pair) {
        return Json.object("id", Json.of(pair.id()))
                .with("formula", Json.of(Plain.of(pair.formula())))
                .with("variables", Json.of(List.of(pair.first(), pair.second())))
                .with(
                        "derivatives",
                        Json.of(List.of(Plain.of(pair.firstDerivative()), Plain.of(pair.secondDerivative()))))
                .with("domain", Json.of(pair.domain()))
                .with("source", Json.of(pair.source()));
    }

    private static List<String> line(Format format) {
        return List.of(format.id(), format.text());
    }

    private static Json json(Format format) {
        return Json.object("id", Json.of(format.id())).with("text", Json.of(format.text()));
    }
}
