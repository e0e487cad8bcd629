package jacobianlens.chain;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Refuses numbers that have no honest answer, naming the entry.
public final class Guard {
    private Guard() {}

    /// @param objection why there is no answer with this entry; null if there is one
    /// @throws jacobianlens.math.BadInput with code `domain`, such as `a trial needs a step other than 0; h is 0.`
    public static void inside(@Nullable String objection, String where, Supplier<String> value) {
        if (objection != null) throw outside(objection, where, value, "Change " + where + ".");
    }

    /// @param objection why a function has no value at this entry; null if it has one
    /// @param kind what could be chosen instead, such as `function`
    /// @throws jacobianlens.math.BadInput with code `domain`, such as `ln needs x > 0; x[2] is -1.`
    static void inside(@Nullable String objection, String where, Supplier<String> value, String kind) {
        if (objection != null)
            throw outside(objection, where, value, "Change " + where + ", or choose another " + kind + ".");
    }

    private static BadInput outside(String objection, String where, Supplier<String> value, String fix) {
        String text = objection + "; " + where + " is " + value.get() + ".";
        return new Problem("domain", where, text, fix).exception();
    }

    /// A computed value that further steps build on has to be finite.
    ///
    /// @throws jacobianlens.math.BadInput with code `overflow`
    public static void finite(String where, double value) {
        finite(where, where, value);
    }

    /// @param name the number as the message calls it
    static void finite(String where, String name, double value) {
        if (!Double.isFinite(value)) throw tooLarge(where, name).exception();
    }

    /// @param name the number as the message calls it
    static Problem tooLarge(String where, String name) {
        return new Problem(
                "overflow",
                where,
                name + " is too large for a double, which ends near 1.8e308.",
                "Change the numbers it is computed from, or choose another function.");
    }
}
