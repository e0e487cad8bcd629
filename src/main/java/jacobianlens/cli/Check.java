package jacobianlens.cli;

import jacobianlens.check.CatalogueCheck;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Functions;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.lesson.Json;
import jacobianlens.math.Problem;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `check`: every slope of the catalogue against independent methods.
@Command(name = "check", description = "Checks the derivatives of the catalogue, one row per function and method.")
final class Check implements Callable<Integer> {
    private static final int MOST_POINTS = 1_000_000;
    private static final List<String> HEADINGS =
            List.of("function", "method", "points", "largest difference", "agrees", "at");

    /// Of the columns; known before their rows are.
    private static final List<Integer> WIDTHS = List.of(12, 18, 7, 22, 6, 0);

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--function", paramLabel = "NAME", description = "Check one function: an id or an expression in x.")
    private @Nullable String function;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many points of each domain, besides the special ones: 1 to 1000000, 100 if not given.")
    private int points;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Option(names = "--markdown", description = "Print a Markdown table, as in docs/checks.md.")
    private boolean markdown;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (points < 1 || points > MOST_POINTS)
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "--points needs a number from 1 to " + MOST_POINTS + "; it was given " + points);
        var checks = function == null ? all() : Stream.of(named(function));
        if (json) return exit(printed(checks.flatMap(List::stream).toList()));
        row(HEADINGS);
        if (markdown) terminal.line("|---".repeat(HEADINGS.size()) + "|");
        return exit(checks.map(this::listed).reduce(true, Boolean::logicalAnd));
    }

    private static int exit(boolean agrees) {
        return agrees ? Exit.DONE : Exit.INTERNAL;
    }

    /// The checks of each function, made when they are asked for.
    private Stream<List<CatalogueCheck>> all() {
        var unary = Stream.of(Fn.values()).map(fn -> CatalogueCheck.of(fn, points));
        var pairs = Stream.<Pairwise[]>of(Binary.values(), Loss.values())
                .flatMap(Stream::of)
                .map(pair -> CatalogueCheck.of(pair, points));
        return Stream.concat(unary, pairs);
    }

    private List<CatalogueCheck> named(String id) {
        return Binary.byId(id)
                .<Pairwise>map(pair -> pair)
                .or(() -> Loss.byId(id))
                .map(pair -> CatalogueCheck.of(pair, points))
                .orElseGet(() -> found(CatalogueCheck.of(Functions.unary(id, "function"), points)));
    }

    /// @throws jacobianlens.math.BadInput if there was no point to check at
    private static List<CatalogueCheck> found(List<CatalogueCheck> checks) {
        if (!checks.isEmpty()) return checks;
        throw new Problem(
                        "domain",
                        "function",
                        "It has no value at any of the numbers that were tried.",
                        "Write another expression.")
                .exception();
    }

    /// Prints all rows at once; whether all agree.
    private boolean printed(List<CatalogueCheck> checks) {
        terminal.line(Json.each(checks, Check::json));
        return checks.stream().allMatch(CatalogueCheck::agrees);
    }

    /// Prints a function's rows as soon as they are known, since the next may take a while; whether all agree.
    private boolean listed(List<CatalogueCheck> checks) {
        for (var check : checks)
            row(List.of(
                    check.function(),
                    check.method().id(),
                    Integer.toString(check.points()),
                    Double.toString(check.difference()),
                    check.agrees() ? "yes" : "NO",
                    check.where()));
        terminal.flush();
        return checks.stream().allMatch(CatalogueCheck::agrees);
    }

    private void row(List<String> cells) {
        terminal.line(markdown ? "| " + String.join(" | ", cells) + " |" : Table.line(cells, WIDTHS));
    }

    private static Json json(CatalogueCheck check) {
        return Json.object("function", Json.of(check.function()))
                .with("method", Json.of(check.method().id()))
                .with("points", Json.of(check.points()))
                .with("difference", Json.of(check.difference()))
                .with("where", Json.of(check.where()))
                .with("agrees", Json.of(check.agrees()));
    }
}
