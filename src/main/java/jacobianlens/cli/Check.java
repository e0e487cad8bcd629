package jacobianlens.cli;

import jacobianlens.function.Binary;
import jacobianlens.function.DerivativeCheck;
import jacobianlens.function.Fn;
import jacobianlens.function.Functions;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.lesson.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`: every slope of the catalogue against independent methods.
@Command(name = "check", description = "Checks the derivatives of the catalogue, one row per function and method.")
final class Check implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--function", paramLabel = "NAME", description = "Check one function: an id or an expression in x.")
    private @Nullable String function;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var checks = function == null ? all() : named(function);
        if (json) terminal.line(Json.each(checks, Check::json));
        else terminal.line(text(checks));
        return checks.stream().allMatch(DerivativeCheck::agrees) ? Exit.DONE : Exit.INTERNAL;
    }

    private static List<DerivativeCheck> all() {
        var unary = Stream.of(Fn.values()).flatMap(fn -> DerivativeCheck.of(fn).stream());
        var pairs = Stream.<Pairwise[]>of(Binary.values(), Loss.values())
                .flatMap(Stream::of)
                .flatMap(pair -> DerivativeCheck.of(pair).stream());
        return Stream.concat(unary, pairs).toList();
    }

    private static List<DerivativeCheck> named(String id) {
        return Binary.byId(id)
                .map(DerivativeCheck::of)
                .or(() -> Loss.byId(id).map(DerivativeCheck::of))
                .orElseGet(() -> DerivativeCheck.of(Functions.unary(id, "function")));
    }

    private static String text(List<DerivativeCheck> checks) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("function", "method", "largest difference", "agrees", "at"));
        for (var check : checks)
            rows.add(List.of(
                    check.function(),
                    check.method(),
                    Double.toString(check.difference()),
                    check.agrees() ? "yes" : "NO",
                    check.where()));
        return Table.of(rows, false).stripTrailing();
    }

    private static Json json(DerivativeCheck check) {
        return Json.object("function", Json.of(check.function()))
                .with("method", Json.of(check.method()))
                .with("difference", Json.of(check.difference()))
                .with("where", Json.of(check.where()))
                .with("agrees", Json.of(check.agrees()));
    }
}
