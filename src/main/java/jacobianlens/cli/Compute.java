package jacobianlens.cli;

import jacobianlens.lesson.Draft;
import jacobianlens.lesson.OwnFunction;
import jacobianlens.math.BadInput;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `compute`: values, Jacobians and chain-rule steps of every input, in input order.
@Command(
        name = "compute",
        description = "Prints the values, every Jacobian and the chain-rule steps.",
        footer = {"", "Example: jacobian-lens compute --lesson dense-layer --set g=tanh --set 'x=[1,2,3,4]' --json"})
final class Compute implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Choice choice = new Choice();

    @Option(names = "--json", description = "Print one JSON document per input, one a line.")
    private boolean json;

    Compute(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        choice.check();
        int code = Exit.DONE;
        for (var source : choice.sources()) code = Math.max(code, answers(source));
        return code;
    }

    private int answers(Source source) {
        return attempt(source, () -> {
            int code = Exit.DONE;
            for (var part : choice.parts(source, terminal))
                code = Math.max(
                        code,
                        attempt(
                                source,
                                () -> part.answer(draft -> {
                                    answer(source, draft);
                                    return Exit.DONE;
                                })));
            return code;
        });
    }

    /// Does some work; a problem with the input stands in the place of its answer.
    private int attempt(Source source, Supplier<Integer> work) {
        try {
            return work.get();
        } catch (BadInput e) {
            if (json) terminal.line(Answers.error(source.name(), e.problem()));
            else Exit.report(terminal, source.name(), e.problem());
            return Exit.BAD_INPUT;
        }
    }

    private void answer(Source source, Draft draft) {
        var scenario = draft.scenario();
        var derivation = scenario.derive();
        if (source.isFile() || choice.sets("step")) scenario.shown(derivation);
        var own = OwnFunction.of(scenario);
        if (json) terminal.line(Answers.of(scenario.scene().id(), derivation, own));
        else terminal.line(Report.of(scenario.scene().title() + " (" + source.name() + ")", derivation, own));
    }
}
