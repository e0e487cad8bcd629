package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/// Steps as one HTML page that needs nothing from anywhere else: text, figures in shapes, and the numbers as tables.
final class Html {
    private static final int MOST = 32;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Inter, Helvetica, Arial, sans-serif;
                color: #1f2328; background: #fff; }
            svg { width: 100%; height: auto; border-radius: 8px; }
            table { border-collapse: collapse; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
            td, th { padding: 0.1rem 0.6rem; text-align: right; font-weight: normal; }
            th, .zero { color: #59636e; }
            caption { text-align: left; font-weight: 600; }
            </style>
            """;

    private Html() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        String title = Ascii.markup(excerpt.title());
        var text = new StringBuilder(HEAD + "<title>" + title + "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n");
        for (int number : excerpt.steps()) {
            var step = excerpt.step(number);
            text.append("<section>\n<h2>" + (number + 1) + " " + Ascii.markup(step.title() + ": " + step.summary())
                    + "</h2>\n<p>" + Ascii.markup(step.caption()) + "</p>\n"
                    + Svg.element(excerpt, number, options, "", "step" + (number + 1) + "-") + numbers(step)
                    + "</section>\n");
        }
        out.write(text.append("</body>\n</html>\n").toString().getBytes(UTF_8));
    }

    /// Every array of numbers in the step, as far as it is drawn, with four digits.
    private static String numbers(Step step) {
        var text = new StringBuilder("<details>\n<summary>Numbers</summary>\n");
        step.tiles().stream()
                .filter(tile -> tile.face() == Tile.Face.NUMBERS)
                .forEach(tile -> text.append(table(tile)));
        return text.append("</details>\n").toString();
    }

    private static String table(Tile tile) {
        var quantity = tile.quantity();
        int rows = Math.min(MOST, quantity.value().rows());
        int columns = Math.min(MOST, quantity.value().columns());
        var text = new StringBuilder(
                "<table>\n<caption>" + Ascii.markup(quantity.symbol().plain()) + "</caption>\n<tr><th></th>");
        for (int j = 0; j < columns; j++)
            text.append("<th>" + Ascii.markup(quantity.columns().at(j).plain()) + "</th>");
        for (int i = 0; i < rows; i++) {
            int row = i;
            text.append("</tr>\n<tr><th>" + Ascii.markup(quantity.rows().at(i).plain()) + "</th>");
            IntStream.range(0, columns)
                    .mapToObj(j -> quantity.value().isStructuralZero(row, j)
                            ? "<td class=\"zero\">·</td>"
                            : "<td>" + Numbers.shortForm(quantity.value().at(row, j)) + "</td>")
                    .forEach(text::append);
        }
        return text.append("</tr>\n</table>\n").toString();
    }
}
