package jacobianlens.math;

/// Carries a [Problem] from where it is found to where it is shown.
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // thrown within one program, never serialized
    private final Problem problem;

    public BadInput(Problem problem) {
        super(problem.where() + ": " + problem.text());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
