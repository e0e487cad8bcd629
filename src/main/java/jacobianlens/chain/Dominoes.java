package jacobianlens.chain;

import jacobianlens.math.Counted;
import java.util.ArrayList;
import java.util.List;

/// A chain of factors as dominoes: each shows its rows and columns, and where two meet their sizes are the same. A way
/// of
/// multiplying them is one line after the other, in each of which two have become one.
///
/// @param ways side by side
public record Dominoes(List<Way> ways) {

    /// A way of multiplying.
    ///
    /// @param title what it is, such as `from the output`; empty if nothing has been multiplied
    public record Way(String title, List<Line> lines) {
        /// All multiplications on this way.
        public long cost() {
            return lines.stream().mapToLong(Line::cost).sum();
        }
    }

    /// The factors at one time.
    ///
    /// @param cost the multiplications that led here
    public record Line(List<Piece> pieces, long cost) {}

    /// One factor.
    ///
    /// @param made whether it is a product
    public record Piece(int rows, int columns, boolean made) {
        private static Piece of(Quantity factor) {
            return new Piece(factor.value().rows(), factor.value().columns(), false);
        }

        private static Piece of(Multiplication product) {
            var result = product.result().value();
            return new Piece(result.rows(), result.columns(), true);
        }
    }

    /// The factors before anything is multiplied.
    public static Dominoes of(Factors chain) {
        return new Dominoes(List.of(new Way("", List.of(start(chain)))));
    }

    /// The way on which each product takes the outermost two, or the innermost two.
    public static Way way(String title, Factors chain, List<Multiplication> products, boolean outermost) {
        var lines = new ArrayList<Line>();
        var pieces = new ArrayList<>(start(chain).pieces);
        lines.add(start(chain));
        for (var product : products) {
            int at = outermost ? 0 : pieces.size() - 2;
            pieces.remove(at);
            pieces.set(at, Piece.of(product));
            lines.add(new Line(List.copyOf(pieces), product.multiplications()));
        }
        return new Way(title, List.copyOf(lines));
    }

    private static Line start(Factors chain) {
        return new Line(chain.factors().stream().map(Piece::of).toList(), 0);
    }

    /// The same chain read from right to left, every factor transposed.
    Dominoes transposed() {
        return new Dominoes(ways.stream()
                .map(way -> new Way(
                        way.title,
                        way.lines.stream()
                                .map(line -> new Line(
                                        line.pieces.reversed().stream()
                                                .map(piece -> new Piece(piece.columns, piece.rows, piece.made))
                                                .toList(),
                                        line.cost))
                                .toList()))
                .toList());
    }

    /// The picture in words, a line for each line.
    public String words() {
        var text = new StringBuilder();
        for (var way : ways) {
            if (!way.title.isEmpty())
                text.append(way.title)
                        .append(": ")
                        .append(Counted.multiplications(way.cost()))
                        .append('\n');
            for (var line : way.lines) text.append(words(line)).append('\n');
        }
        return text.toString();
    }

    private static String words(Line line) {
        var pieces = line.pieces.stream()
                .map(piece -> piece.rows + "×" + piece.columns)
                .toList();
        return String.join(" · ", pieces) + (line.cost == 0 ? "" : ", " + Counted.multiplications(line.cost));
    }
}
