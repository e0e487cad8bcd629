package jacobianlens.render;

import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import java.awt.Color;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said at a moment in which a step is being built up.
///
/// @param formula what has been written so far
/// @param heading what is seen
/// @param detail why
/// @param parts by the keys of its symbols, what stands out or can be pointed at
/// @param looked the part that is looked at; null if none is
record Moment(
        Formula formula,
        String heading,
        String detail,
        Map<String, Part> parts,
        @Nullable Pointed looked) {

    /// @param pointed what pointing at it points at; null if it is linked to nothing
    record Part(Role role, @Nullable Pointed pointed) {}

    /// Why a symbol stands out.
    enum Role {
        /// A name.
        NAME,
        /// A 0 that is structural.
        ZERO,
        /// A term that a structural zero removes.
        REMOVED,
        /// A term or entry that survives.
        SURVIVES,
        /// What is still to be written.
        REST,
        /// The number that the sum comes to.
        RESULT
    }

    /// @param looked what is looked at, if it is a part of what is written
    static Moment of(Reach reach, @Nullable Pointed looked) {
        return reach.sum()
                .map(sum -> new SumMoment(sum, reach.parts(), looked).moment())
                .orElseGet(() -> RowMoment.of(
                        reach.step(), Objects.requireNonNull(reach.walk()).place(), looked));
    }

    /// Whether what is looked at is a part of what is written.
    boolean isLooked() {
        return looked != null && parts.values().stream().anyMatch(this::isLooked);
    }

    private boolean isLooked(Part part) {
        return looked != null && looked.equals(part.pointed);
    }

    /// What a symbol points at, by its key.
    Optional<Pointed> pointed(String key) {
        return Optional.ofNullable(parts.get(key)).map(Part::pointed);
    }

    /// The formula as LaTeX, saying what a structural zero removes.
    String latex(Latex.Marker marker) {
        return Latex.of(formula, (symbol, latex) -> {
            var part = parts.get(symbol.key());
            boolean removed = part != null && part.role == Role.REMOVED;
            return part == null
                    ? latex
                    : marker.mark(
                            symbol, removed ? "\\underbrace{" + latex + "}_{\\textstyle\\text{structural}}" : latex);
        });
    }

    /// The colour of a symbol by its key: while one is looked at, the accent is that one's.
    Color color(String key, Theme theme) {
        var part = Objects.requireNonNull(parts.get(key));
        if (isLooked(part)) return theme.accent();
        return switch (part.role) {
            case NAME -> theme.ink();
            case ZERO, REMOVED, REST -> theme.quiet();
            case SURVIVES, RESULT -> isLooked() ? theme.ink() : theme.accent();
        };
    }
}
