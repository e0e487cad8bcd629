package jacobianlens.chain;

import jacobianlens.math.Expression;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Functions of a vector that add up, move or weigh its entries.
final class Linear {
    private static final int LARGEST = 1000;
    private static final Expression ONE = new Expression.Num(1);

    private Linear() {}

    /// yᵢ = x₁ + … + xᵢ: nothing leads from an entry to the outputs before it.
    static VectorLocal cumulativeSum(Place place) {
        int n = small(place);
        var lower = Matrix.of(n, n, (i, j) -> j <= i ? 1 : 0);
        return new LinearLocal(
                place, new Jacobian.Patterned(lower, lower), i -> partialSum(place, i), (i, j) -> ONE, List.of());
    }

    private static Expression partialSum(Place place, int i) {
        double value = place.at().stream().limit(i + 1L).sum();
        var name = new Symbol(
                "sum up to " + place.inputs().at(i).key(),
                "\\textstyle\\sum_{k \\le " + (i + 1) + "} x_k",
                "Σx up to " + place.inputs().at(i).plain());
        return whole(Total.of(i + 1, place::argument, name, value));
    }

    /// yᵢ = xₙ₊₁₋ᵢ.
    static VectorLocal reverse(Place place) {
        int n = small(place);
        var picks = Matrix.of(n, n, (i, j) -> i + j == n - 1 ? 1 : 0);
        return new LinearLocal(
                place, new Jacobian.Patterned(picks, picks), i -> place.argument(n - 1 - i), (i, j) -> ONE, List.of());
    }

    /// yᵢ is the i-th smallest entry, equal entries in their order. Every zero is computed: with other numbers another
    /// entry comes i-th.
    static VectorLocal sort(Place place) {
        int n = small(place);
        // 0.0 is added so that −0 and 0 are equal
        var order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> place.at().at(i) + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        return new LinearLocal(
                place,
                new Jacobian.Dense(Matrix.of(n, n, (i, j) -> order[i] == j ? 1 : 0)),
                i -> place.argument(order[i]),
                (i, j) -> new Expression.Num(order[i] == j ? 1 : 0),
                ties(place, order));
    }

    private static List<Note> ties(Place place, int[] order) {
        var notes = new ArrayList<Note>();
        String id = Notation.partial(place.output(), place.input()).key();
        for (int i = 0; i < order.length; i++) {
            boolean tied = i > 0 && isTie(place.at(), order[i - 1], order[i])
                    || i < order.length - 1 && isTie(place.at(), order[i], order[i + 1]);
            if (tied)
                notes.add(new Note(
                        "sort-tie",
                        id,
                        i + 1,
                        order[i] + 1,
                        place.inputs().at(order[i]).plain()
                                + " has an equal, so its place among them is a convention: equal entries keep their"
                                + " order."));
        }
        return List.copyOf(notes);
    }

    private static boolean isTie(Vec x, int one, int other) {
        return x.at(one) == x.at(other);
    }

    /// y = A·x with aᵢⱼ = 1/(i + 2j).
    static VectorLocal matrixProduct(Place place) {
        int n = small(place);
        var a = new Jacobian.Dense(Matrix.of(n, n, (i, j) -> 1.0 / below(i, j)));
        return new LinearLocal(place, a, i -> weighted(place, i, a.times(place.at())), Linear::weight, List.of());
    }

    private static Expression weighted(Place place, int i, Vec values) {
        return whole(Total.of(
                place.n(),
                j -> weight(i, j).times(place.argument(j)),
                new Symbol("sum of Ax", "\\textstyle\\sum a_{" + (i + 1) + "j}\\,x_j", "Σa·x"),
                values.at(i)));
    }

    private static Expression weight(int i, int j) {
        return new Expression.Known(
                Notation.entry("A", "a", i, j), 1.0 / below(i, j), ONE.over(new Expression.Num(below(i, j))));
    }

    private static int below(int i, int j) {
        return i + 1 + 2 * (j + 1);
    }

    /// The sum itself: a name alone would be followed to all that it stands for.
    private static Expression whole(Expression sum) {
        return sum instanceof Expression.Known ? new Expression.Sum(List.of(sum)) : sum;
    }

    /// The number of entries, few enough for a table of all pairs.
    private static int small(Place place) {
        int n = place.n();
        if (n <= LARGEST) return n;
        throw new Problem(
                        "too-large",
                        place.input().key(),
                        place.input().plain() + " has " + n
                                + " entries; here a table of all pairs is made, for at most " + LARGEST + ".",
                        "Use fewer entries, or a function whose Jacobian is stored in short, such as softmax.")
                .exception();
    }
}
