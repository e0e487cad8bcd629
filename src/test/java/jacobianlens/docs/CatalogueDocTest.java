package jacobianlens.docs;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Binary;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Fn;
import jacobianlens.function.Kink;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps `docs/functions.md` equal to the catalogue: a page that is out of date is written anew, and said to be.
class CatalogueDocTest {
    private static final Path PAGE = Path.of("docs/functions.md");

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        var page = page();
        var kept = Files.readString(PAGE);
        if (!kept.equals(page)) Files.writeString(PAGE, page);
        assertThat(kept)
                .as("%s was out of date and is written anew; commit it", PAGE)
                .isEqualTo(page);
    }

    private static String page() {
        return """
                # The catalogue of functions

                Written from the catalogue itself. f′ is written as the lecture writes it, with a = f(x) where that is the
                custom; the numbers come from a form that stays accurate.

                ## Functions of one variable

                | id | f(x) | f′(x) | domain | at a kink | source |
                |---|---|---|---|---|---|
                %s
                ## Binary operations

                | id | f(u, v) | ∂f/∂u | ∂f/∂v | domain | source |
                |---|---|---|---|---|---|
                %s
                ## Losses

                The cost of a mini-batch is the mean of the losses of its samples.

                | id | L(y, ŷ) | ∂L/∂y | ∂L/∂ŷ | domain | source |
                |---|---|---|---|---|---|
                %s""".formatted(
                Arrays.stream(Fn.values()).map(CatalogueDocTest::row).collect(Collectors.joining()),
                Arrays.stream(Binary.values()).map(CatalogueDocTest::row).collect(Collectors.joining()),
                Arrays.stream(Loss.values()).map(CatalogueDocTest::row).collect(Collectors.joining()));
    }

    private static String row(Elementwise f) {
        var kinks = f.kinks().stream().map(Kink::convention).collect(Collectors.joining(" "));
        return cells(
                "`" + f.id() + "`",
                plain(f.formula()),
                plain(f.derivative()),
                f.domain().text(),
                kinks,
                f.source());
    }

    private static String row(Pairwise f) {
        return cells(
                "`" + f.id() + "`",
                plain(f.formula()),
                plain(f.firstDerivative()),
                plain(f.secondDerivative()),
                f.domain(),
                f.source());
    }

    private static String plain(Expression expression) {
        return Plain.of(expression);
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
