package jacobianlens.cli;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Note;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.function.DerivativeStep;
import jacobianlens.lesson.Json;
import jacobianlens.lesson.OwnFunction;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The answers of `compute --json`.
final class Answers {
    private static final long MOST_ENTRIES = 250_000;

    private Answers() {}

    static Json of(String scene, Derivation derivation, List<OwnFunction> own) {
        Map<String, Json> values = new LinkedHashMap<>();
        derivation.values().forEach(quantity -> values.put(quantity.id(), value(quantity)));
        var products = derivation.steps().stream()
                .filter(step -> step.multiplication() != null)
                .toList();
        var answer = Json.object("scene", Json.of(scene))
                .with("values", new Json.Members(values))
                .with("jacobians", Json.each(derivation.jacobians(), Answers::jacobian))
                .with("steps", Json.each(products, Answers::step))
                .with("notes", Json.each(derivation.notes(), Answers::note));
        return own.isEmpty() ? answer : answer.with("functions", Json.each(own, Answers::function));
    }

    private static Json function(OwnFunction function) {
        return Json.object("name", Json.of(function.name()))
                .with("formula", Json.of(Plain.of(function.formula())))
                .with("domain", Json.of(function.domain()))
                .with("derivatives", Json.each(function.partials(), Answers::partial));
    }

    private static Json partial(OwnFunction.Partial partial) {
        return Json.object("variable", Json.of(partial.variable()))
                .with("formula", Json.of(Plain.of(partial.derivative())))
                .with("latex", Json.of(Latex.of(partial.derivative())))
                .with("steps", Json.each(partial.steps(), Answers::step));
    }

    private static Json step(DerivativeStep step) {
        return Json.object("rule", Json.of(step.rule().id()))
                .with("before", Json.of(Plain.of(step.before())))
                .with("after", Json.of(Plain.of(step.after())));
    }

    /// The line that stands in the place of an input that failed.
    static Json error(String file, Problem problem) {
        return Json.object(
                "error",
                Json.object("code", Json.of(problem.code()))
                        .with("file", Json.of(file))
                        .with("where", Json.of(problem.where()))
                        .with("text", Json.of(problem.text()))
                        .with("fix", Json.of(problem.fix())));
    }

    private static Json value(Quantity quantity) {
        var v = quantity.value();
        return switch (quantity.kind()) {
            case SCALAR -> Json.of(v.at(0, 0));
            case MATRIX -> entries(v);
            default -> Json.list(v.rows(), i -> Json.of(v.at(i, 0)));
        };
    }

    private static Json jacobian(Quantity quantity) {
        var v = quantity.value();
        var json = Json.object("id", Json.of(quantity.id()))
                .with("rows", Json.of(v.rows()))
                .with("columns", Json.of(v.columns()))
                .with("structure", Json.of(v.structure()))
                .with("stored", Json.of(v.stored()))
                .with("latex", Json.of(Latex.of(quantity.definition())));
        if (v.isDiagonal()) json = json.with("diagonal", Json.list(v.rows(), i -> Json.of(v.at(i, i))));
        return (long) v.rows() * v.columns() > MOST_ENTRIES ? json : json.with("entries", entries(v));
    }

    private static Json entries(Jacobian v) {
        return Json.list(v.rows(), i -> Json.list(v.columns(), j -> Json.of(v.at(i, j))));
    }

    private static Json step(Step step) {
        Multiplication product = Objects.requireNonNull(step.multiplication());
        return Json.object("caption", Json.of(step.caption()))
                .with("left", Json.of(product.left().id()))
                .with("right", Json.of(product.right().id()))
                .with("result", Json.of(product.result().id()))
                .with("rule", Json.of(product.rule().id()))
                .with("multiplications", Json.of(product.multiplications()))
                .with("denseMultiplications", Json.of(product.denseMultiplications()));
    }

    private static Json note(Note note) {
        return Json.object("code", Json.of(note.code()))
                .with("jacobian", Json.of(note.jacobian()))
                .with("row", Json.of(note.row()))
                .with("column", Json.of(note.column()))
                .with("text", Json.of(note.text()));
    }
}
