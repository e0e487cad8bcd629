package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.chain.Quantity;
import jacobianlens.lesson.Input;
import jacobianlens.math.BadInput;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// CSV and NPY, read back to the same doubles.
class NumbersTest {

    @Test
    void everyArrayReadsBackToTheSameDoubles() {
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator) {
            var derivation = lesson.derivation();
            Stream.concat(derivation.values().stream(), derivation.jacobians().stream())
                    .forEach(quantity -> readsBack(lesson.withMatrix(quantity.id()), quantity));
        }
    }

    @Test
    void withoutAnIdItIsTheResultOfTheStep() {
        readsBack(
                Samples.product(), Samples.product().derivation().find("da/dx").orElseThrow());
    }

    private static void readsBack(Excerpt excerpt, Quantity quantity) {
        var value = quantity.value();
        same(csv(Format.CSV.bytes(excerpt, Options.USUAL)), value);
        same(npy(Format.NPY.bytes(excerpt, Options.USUAL), value.rows(), value.columns()), value);
    }

    private static void same(double[][] read, Jacobian value) {
        assertThat(read).hasDimensions(value.rows(), value.columns());
        for (int i = 0; i < value.rows(); i++)
            for (int j = 0; j < value.columns(); j++)
                assertThat(Double.doubleToLongBits(read[i][j])).isEqualTo(Double.doubleToLongBits(value.at(i, j)));
    }

    private static double[][] csv(byte[] bytes) {
        return new String(bytes, US_ASCII)
                .lines()
                .map(line -> Stream.of(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] npy(byte[] bytes, int rows, int columns) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = buffer.getShort(8);
        assertThat((10 + header) % 64).isZero();
        assertThat(new String(bytes, 10, header, US_ASCII))
                .startsWith("{'descr': '<f8', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }")
                .endsWith("\n");
        buffer.position(10 + header);
        var read = new double[rows][columns];
        for (var row : read) for (int j = 0; j < columns; j++) row[j] = buffer.getDouble();
        assertThat(buffer.hasRemaining()).isFalse();
        return read;
    }

    @Test
    void anUnknownOrTooLargeMatrixIsRefused() {
        assertThatThrownBy(() -> Format.CSV.bytes(Samples.product().withMatrix("da/dq"), Options.USUAL))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no matrix called da/dq");
        var long1 = Map.<String, Input>of("z", new Input.Vector(Vec.constant(6_000, 0.5)));
        assertThatThrownBy(() ->
                        Format.NPY.bytes(Samples.of("activation", long1, 1).withMatrix("da/dz"), Options.USUAL))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("25 million");
    }
}
