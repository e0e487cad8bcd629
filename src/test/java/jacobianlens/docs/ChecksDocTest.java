package jacobianlens.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.check.CatalogueCheck;
import jacobianlens.check.Method;
import jacobianlens.check.Slopes;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/checks.md` speaks of every function and method, and every difference in it is found again at its point.
class ChecksDocTest {
    private static final Pattern NUMBER = Pattern.compile("= (\\S+?)(?:,|$)");

    /// A row of the table.
    record Row(String function, String method, int points, double difference, String agrees, String at) {
        @Override
        public String toString() {
            return function + " " + method;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/checks.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| function"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .map(cells -> new Row(
                        cells[0],
                        cells[1],
                        Integer.parseInt(cells[2]),
                        Double.parseDouble(cells[3]),
                        cells[4],
                        cells[5]));
    }

    @Test
    void everyFunctionIsCheckedByEveryMethodAtTenThousandPoints() throws IOException {
        var ids = Stream.of(
                        Stream.of(Fn.values()).map(Fn::id),
                        Stream.of(Binary.values()).map(Binary::id),
                        Stream.of(Loss.values()).map(Loss::id))
                .flatMap(stream -> stream)
                .flatMap(id -> Stream.of(Method.values()).map(method -> id + " " + method.id()))
                .toList();
        assertThat(rows().map(Row::toString))
                .as("write docs/checks.md anew with the command it gives")
                .containsExactlyElementsOf(ids);
        assertThat(rows())
                .allMatch(row -> row.points() >= 10_000 && row.agrees().equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theDifferenceIsFoundAgain(Row row) {
        var method = Stream.of(Method.values())
                .filter(one -> one.id().equals(row.method()))
                .findFirst()
                .orElseThrow();
        double difference = at(row).difference(method);
        assertThat(difference)
                .as("%s at %s: write docs/checks.md anew with the command it gives", row, row.at())
                .isCloseTo(row.difference(), within(1e-3 * row.difference() + 1e-300))
                .isLessThanOrEqualTo(method.limit());
    }

    private static Slopes at(Row row) {
        List<Double> numbers = NUMBER.matcher(row.at())
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
        Optional<Pairwise> pair =
                Binary.byId(row.function()).<Pairwise>map(one -> one).or(() -> Loss.byId(row.function()));
        return pair.map(f -> CatalogueCheck.at(
                        f,
                        numbers.getFirst(),
                        numbers.getLast(),
                        row.at().substring(row.at().lastIndexOf(' ') + 1)))
                .orElseGet(() -> CatalogueCheck.at(Fn.byId(row.function()).orElseThrow(), numbers.getFirst()));
    }
}
