package jacobianlens.cli;

import jacobianlens.math.Problem;

/// How a command ends.
final class Exit {
    static final int DONE = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int BAD_INPUT = 3;

    private Exit() {}

    /// One line for a person: the input, the place, what is wrong and how to mend it.
    static void report(Terminal terminal, String name, Problem problem) {
        var place = problem.where().equals("file") || problem.where().equals("lesson") ? "" : problem.where() + ": ";
        var input = name.equals("-") ? "standard input" : name;
        terminal.err().println(input + ": " + place + problem.text() + " " + problem.fix());
    }
}
