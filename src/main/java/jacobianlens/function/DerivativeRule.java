package jacobianlens.function;

import java.util.Locale;

/// A rule of differentiation, as a textbook names it.
public enum DerivativeRule {
    CONSTANT("A constant has slope 0."),
    VARIABLE("The variable has slope 1."),
    SUM("A sum is differentiated term by term."),
    CONSTANT_MULTIPLE("A constant factor stays where it is."),
    PRODUCT("Each factor is differentiated in turn, the others stay."),
    QUOTIENT("(f/g)′ = (f′g − fg′)/g²."),
    POWER("(xᶜ)′ = c·xᶜ⁻¹."),
    EXPONENTIAL("(cˣ)′ = cˣ·ln(c)."),
    VARIABLE_POWER("(uᵛ)′ = uᵛ(v′·ln(u) + v·u′/u)."),
    ELEMENTARY("The derivative of an elementary function."),
    CHAIN("The outer derivative at the inner function, times the inner derivative."),
    LARGER_OR_SMALLER("The slope of the argument that is taken; at a tie, the mean of the two."),
    /// The last step, and where brackets are opened first.
    SIMPLIFY("The same, written shorter.");

    private final String sentence;

    DerivativeRule(String sentence) {
        this.sentence = sentence;
    }

    /// Its name in answers, such as `constant-multiple`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name for people, such as `constant multiple`.
    public String words() {
        return id().replace('-', ' ');
    }

    /// What it says, in one sentence.
    public String sentence() {
        return sentence;
    }
}
