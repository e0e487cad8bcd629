package jacobianlens.cli;

import jacobianlens.lesson.Draft;
import jacobianlens.lesson.PlaylistFile.Part;
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

    @Option(names = "--scene", paramLabel = "N", description = "Of a playlist, scene N alone, counted from 1.")
    private @Nullable Integer scene;

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

    /// The scenes that an input states, with the changes on top.
    ///
    /// @throws jacobianlens.math.BadInput if the input or a change is wrong
    List<Part> parts(Source source, Terminal terminal) {
        var parts = source.parts(terminal.in());
        if (scene != null) {
            if (scene > parts.size())
                throw usage("There is no scene " + scene + " in " + source.name() + ": it has " + parts.size());
            parts = List.of(parts.get(scene - 1));
        }
        if (parts.size() > 1 && !changes.isEmpty())
            throw usage("--set changes one scene, and " + source.name() + " has " + parts.size() + ": add --scene N");
        return parts.stream()
                .map(part -> new Part(part.where(), part.title(), part.answer(this::changed)))
                .toList();
    }

    /// The one scene that an input states.
    ///
    /// @param command what needs a single scene
    Part part(Source source, Terminal terminal, String command) {
        var parts = parts(source, terminal);
        if (parts.size() > 1)
            throw usage(
                    command + " takes one scene, and " + source.name() + " has " + parts.size() + ": add --scene N");
        return parts.getFirst();
    }

    private Draft changed(Draft stated) {
        var draft = stated;
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
        if (scene != null && scene < 1) throw usage("--scene needs a number from 1; it was given " + scene);
        for (var change : changes)
            if (change.indexOf('=') < 1) throw usage("--set needs NAME=VALUE, such as g=tanh; it was given " + change);
    }

    /// A fault in how the command was called: exit code 2.
    ParameterException usage(String message) {
        if (command == null) throw new IllegalStateException(message);
        return new ParameterException(command.commandLine(), message);
    }
}
