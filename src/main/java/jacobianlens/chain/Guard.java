package jacobianlens.chain;

import jacobianlens.math.Problem;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Refuses numbers that have no honest answer, naming the entry.
public final class Guard {
    private Guard() {}

    /// @param objection why a function has no value at this entry; null if it has one
    /// @throws jacobianlens.math.BadInput with code `domain`, such as `ln needs x > 0; x[2] is -1.`
    public static void inside(@Nullable String objection, String where, Supplier<String> value) {
        if (objection == null) return;
        throw new Problem(
                        "domain",
                        where,
                        objection + "; " + where + " is " + value.get() + ".",
                        "Change " + where + " so that it lies in the domain, or choose another function.")
                .exception();
    }

    /// A computed value that further steps build on has to be finite.
    ///
    /// @throws jacobianlens.math.BadInput with code `overflow`
    public static void finite(String where, double value) {
        if (!Double.isFinite(value)) throw tooLarge(where, where).exception();
    }

    /// @param name the number as the message calls it
    static Problem tooLarge(String where, String name) {
        return new Problem(
                "overflow",
                where,
                name + " is too large for a double, which ends near 1.8e308.",
                "Use smaller weights or inputs.");
    }
}
