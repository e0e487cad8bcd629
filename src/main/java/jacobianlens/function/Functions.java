package jacobianlens.function;
public final class Functions {
    private Functions() {}
    public static Elementwise unary(String s, String w) { return Fn.byId(s).orElseThrow(); }
    public static Pairwise binary(String s, String w) { return Binary.byId(s).orElseThrow(); }
    public static Pairwise loss(String s, String w) { return Loss.byId(s).orElseThrow(); }
}
