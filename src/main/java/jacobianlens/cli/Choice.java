package jacobianlens.cli;

import jacobianlens.lesson.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The arguments that say what a command works on: files or a lesson, and changes on top.
final class Choice {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Change an input, reluAtZero or step (from 0). The value is JSON or a bare word. Repeatable.")
    private List<String> changes = List.of();

    /// Files or a lesson, never both.
    static final class Which {
        @Parameters(
                paramLabel = "FILE",
                description = "Lesson files (.jlens), or figures with their lesson; - is standard input.",
                arity = "1..*")
        private List<String> files = List.of();

        @Option(names = "--lesson", paramLabel = "ID", description = "A lesson or scene; 'list lessons' names them.")
        private @Nullable String lesson;
    }

    /// The inputs in the order they were given.
    List<Source> sources() {
        return which.lesson == null ? Source.files(which.files) : List.of(new Source(which.lesson, false));
    }

    /// What an input states with the changes on top.
    ///
    /// @throws jacobianlens.math.BadInput if the input or a change is wrong
    Draft draft(Source source, Terminal terminal) {
        var draft = source.draft(terminal.in());
        for (var change : changes) {
            int equals = change.indexOf('=');
            draft = draft.set(change.substring(0, equals), change.substring(equals + 1));
        }
        return draft;
    }

    /// Whether `--set` gives this name.
    boolean sets(String name) {
        return changes.stream().anyMatch(change -> change.startsWith(name + "="));
    }

    /// @throws ParameterException if a change is not NAME=VALUE
    void check() {
        for (var change : changes)
            if (change.indexOf('=') < 1) throw usage("--set needs NAME=VALUE, such as g=tanh; it was given " + change);
    }

    /// A fault in how the command was called: exit code 2.
    ParameterException usage(String message) {
        if (command == null) throw new IllegalStateException(message);
        return new ParameterException(command.commandLine(), message);
    }
}
