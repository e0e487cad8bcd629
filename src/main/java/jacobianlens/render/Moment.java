package jacobianlens.render;

import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import java.util.Objects;

/// What is said at a moment in which a step is being built up.
///
/// @param formula what has been written so far, with marks on the symbols that stand out
/// @param heading what is seen
/// @param detail why
record Moment(Formula formula, String heading, String detail) {
    /// A 0 that is structural.
    static final String ZERO = "moment:zero";
    /// A term that a structural zero removes.
    static final String REMOVED = "moment:removed";
    /// A term or entry that survives.
    static final String SURVIVES = "moment:survives";
    /// What is still to be written.
    static final String REST = "moment:rest";
    /// The number that the sum comes to.
    static final String RESULT = "moment:result";

    static Moment of(Reach reach) {
        return reach.sum()
                .map(sum -> new SumMoment(sum, reach.parts()).moment())
                .orElseGet(() -> RowMoment.of(
                        reach.step(), Objects.requireNonNull(reach.walk()).place()));
    }

    /// The formula in a theme's colours.
    String latex(Theme theme) {
        return Latex.of(formula, (symbol, latex) -> switch (symbol.key()) {
            case ZERO, REST -> FormulaStrip.tinted(latex, theme.quiet());
            case REMOVED -> FormulaStrip.tinted("\\underbrace{" + latex + "}_{\\text{structural}}", theme.quiet());
            case SURVIVES, RESULT -> FormulaStrip.tinted(latex, theme.accent());
            default -> latex;
        });
    }
}
