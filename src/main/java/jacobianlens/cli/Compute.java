package jacobianlens.cli;

import jacobianlens.lesson.OwnFunction;
import jacobianlens.math.BadInput;
import java.util.concurrent.Callable;
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
        for (var source : choice.sources()) {
            try {
                answer(source);
            } catch (BadInput e) {
                code = Exit.BAD_INPUT;
                if (json) terminal.line(Answers.error(source.name(), e.problem()));
                else Exit.report(terminal, source.name(), e.problem());
            }
        }
        return code;
    }

    private void answer(Source source) {
        var scenario = choice.draft(source, terminal).scenario();
        var derivation = scenario.derive();
        if (source.isFile() || choice.sets("step")) scenario.shown(derivation);
        var own = OwnFunction.of(scenario);
        if (json) terminal.line(Answers.of(scenario.scene().id(), derivation, own));
        else terminal.line(Report.of(scenario.scene().title() + " (" + source.name() + ")", derivation, own));
    }
}
