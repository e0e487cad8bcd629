package jacobianlens.math;
import java.util.Map;
public final class Substitution {
    private Substitution() {}
    public static Expression bind(Expression e, Map<String, Expression> m) { return e; }
    public static Expression numbers(Expression e) { return e; }
}
