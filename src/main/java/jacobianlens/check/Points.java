package jacobianlens.check;

import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Pairwise;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where functions are checked. The same points every time; fewer points are a part of more.
final class Points {
    private static final double GOLDEN = 0.6180339887498949;
    private static final int TRIED = 1_000;
    private static final double OTHER = 0.7548776662466927;
    private static final double[] SPECIAL = {
        0,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        1e-300,
        1e-100,
        1e-17,
        1e-8,
        0.5,
        1,
        2,
        3,
        6,
        20,
        36.7,
        40,
        88.7,
        104,
        354,
        700,
        709.7,
        710,
        745.1,
        746,
        800,
        1e4,
        1e8,
        1e17,
        1e100,
        1e300,
        Double.MAX_VALUE
    };
    private static final double[] SPECIAL_OF_TWO = {0, 1e-8, 0.5, 1, 2, 40};

    /// A pair of numbers.
    record Pair(double first, double second) {}

    private Points() {}

    /// Special numbers of both signs, every kink with the doubles next to it, and up to `n` others, all inside the
    /// domain.
    static DoubleStream of(Elementwise f, int n) {
        var special = DoubleStream.of(SPECIAL).flatMap(x -> DoubleStream.of(x, -x));
        var kinks = f.kinks().stream()
                .flatMapToDouble(kink -> DoubleStream.of(kink.at(), Math.nextDown(kink.at()), Math.nextUp(kink.at())));
        var usual =
                IntStream.range(0, tried(n)).mapToDouble(k -> usual(k, GOLDEN)).filter(x -> answers(f, x));
        return DoubleStream.concat(
                DoubleStream.concat(special, kinks).filter(x -> answers(f, x)).distinct(), usual.limit(n));
    }

    /// Special pairs, equal numbers and numbers next to each other, and up to `n` other pairs, all inside the domain.
    static Stream<Pair> of(Pairwise f, int n) {
        var numbers = DoubleStream.of(SPECIAL_OF_TWO).flatMap(x -> DoubleStream.of(x, -x));
        var special = numbers.boxed()
                .flatMap(u -> DoubleStream.of(SPECIAL_OF_TWO)
                        .flatMap(x -> DoubleStream.of(x, -x, Math.nextUp(u), Math.nextDown(u)))
                        .mapToObj(v -> new Pair(u, v)));
        var usual = IntStream.range(0, tried(n)).mapToObj(k -> new Pair(usual(k, GOLDEN), usual(k / 2, OTHER)));
        return Stream.concat(
                special.filter(pair -> answers(f, pair)).distinct(),
                usual.filter(pair -> answers(f, pair)).limit(n));
    }

    /// How many numbers are tried to find n inside the domain, which may be small or nowhere.
    private static int tried(int n) {
        return TRIED * (n + TRIED);
    }

    /// The k-th number: in turn from −30 to 30, of any size from 10⁻¹² to 1000, from −4 to 4, and from 0 to 1.
    private static double usual(int k, double irrational) {
        double part = k * irrational % 1;
        double size = StrictMath.pow(10, 15 * part - 12);
        return switch (k % 4) {
            case 0 -> 60 * part - 30;
            case 1 -> k % 8 == 1 ? size : -size;
            case 2 -> 8 * part - 4;
            default -> part;
        };
    }

    private static boolean answers(Elementwise f, double x) {
        return f.objection(x) == null && Double.isFinite(f.slope(x, Conventions.LECTURE));
    }

    private static boolean answers(Pairwise f, Pair at) {
        return f.objection(at.first, at.second) == null
                && Double.isFinite(f.value(at.first, at.second))
                && Double.isFinite(f.firstSlope(at.first, at.second, Conventions.LECTURE))
                && Double.isFinite(f.secondSlope(at.first, at.second, Conventions.LECTURE));
    }
}
