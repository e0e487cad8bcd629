package jacobianlens.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersFileTest {
    private static final Matrix TABLE = Matrix.ofRows(new double[][] {{1, -2, 3}, {4, 5, 6}});

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("numbers"), bytes);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(
                folder.resolve("numbers"), text.replace('⏎', '\n').replace('⇥', '\t'));
    }

    private static String why(Path file) {
        var problem = catchThrowableOfType(BadInput.class, () -> NumbersFile.read("W", file))
                .problem();
        assertThat(problem.where()).isEqualTo("W");
        assertThat(problem.fix()).endsWith(".");
        return problem.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,-2,3⏎4,5,6⏎",
                "\uFEFF1,-2,3⏎4,5,6⏎",
                "1⇥-2⇥3⏎4⇥5⇥6⏎",
                "[[1, -2, 3], [4, 5, 6]]",
                "[⏎  [1, -2.0, 3e0],⏎  [4, 5, 6]⏎]⏎",
                "1 -2 3⏎4 5 6",
                "W = [1 -2 3; 4 5 6];",
                "W =⏎⏎     1    -2     3⏎     4     5     6⏎⏎",
            })
    void readsEveryTextThatCanBePasted(String text) throws IOException {
        assertThat(NumbersFile.read("W", file(text))).isEqualTo(TABLE);
    }

    @Test
    void readsTheWideTextOfASpreadsheet() throws IOException {
        assertThat(NumbersFile.read("W", file("\uFEFF1\t-2\t3\r\n4\t5\t6\r\n".getBytes(UTF_16LE))))
                .isEqualTo(TABLE);
    }

    /// An NPY file as the format's description has it.
    private static byte[] npy(int version, String header, byte[] data) {
        int start = version == 1 ? 10 : 12;
        String padded = header + " ".repeat(Math.floorMod(-start - header.length() - 1, 64)) + "\n";
        var file = ByteBuffer.allocate(start + padded.length() + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) file.putShort((short) padded.length());
        else file.putInt(padded.length());
        return file.put(padded.getBytes(ISO_8859_1)).put(data).array();
    }

    private static String header(String type, boolean byColumns, String shape) {
        return "{'descr': '" + type + "', 'fortran_order': " + (byColumns ? "True" : "False") + ", 'shape': (" + shape
                + "), }";
    }

    private static byte[] data(String type, double... numbers) {
        var data = ByteBuffer.allocate(8 * numbers.length)
                .order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers)
            switch (type.substring(1)) {
                case "f4" -> data.putFloat((float) number);
                case "i4" -> data.putInt((int) number);
                case "i8" -> data.putLong((long) number);
                default -> data.putDouble(number);
            }
        return java.util.Arrays.copyOf(data.array(), data.position());
    }

    @ParameterizedTest
    @CsvSource({"<f4, 1", ">f4, 2", "<f8, 2", ">f8, 3", "<i4, 1", ">i4, 2", "<i8, 3", ">i8, 1"})
    void readsNpyOfEveryTypeByRowsAndByColumns(String type, int version) throws IOException {
        var byRows = npy(version, header(type, false, "2, 3"), data(type, 1, -2, 3, 4, 5, 6));
        var byColumns = npy(version, header(type, true, "2, 3"), data(type, 1, 4, -2, 5, 3, 6));
        assertThat(NumbersFile.read("W", file(byRows))).isEqualTo(TABLE);
        assertThat(NumbersFile.read("W", file(byColumns))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 1", "3, | 3", "'1, 3' | 3"})
    void readsANumberAndAList(String shape, int n) throws IOException {
        var numbers = n == 1 ? new double[] {7} : new double[] {7, 8, 9};
        assertThat(NumbersFile.read("W", file(npy(1, header("<f8", false, shape), data("<f8", numbers)))))
                .isEqualTo(Matrix.ofRows(new double[][] {numbers}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c16 | 1, 1 | The array's numbers are of type c16.",
                "<U5 | 2, | The array's numbers are of type U5.",
                ">u2 | 2, | The array's numbers are of type u2.",
                "<f8 | 2, 1, 1 | The array has 3 dimensions.",
                "<f8 | 0, 3 | The array is empty.",
                "<f8 | 0, | The array is empty.",
                "<f8 | 3, 1 | The NPY file ends before its numbers do.",
                "<f8 | 99999999999, 99999999999 | The NPY file ends before its numbers do.",
                "<f8 | 999999999, 999999999 | The NPY file ends before its numbers do.",
            })
    void saysWhatOfNpyItDoesNotRead(String type, String shape, String why) throws IOException {
        assertThat(why(file(npy(1, header(type, false, shape), data("<f8", 1, 2)))))
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, infinity", "-Infinity, infinity"})
    void namesThePlaceOfWhatIsNoNumber(double value, String called) throws IOException {
        assertThat(why(file(npy(1, header("<f8", false, "1, 2"), data("<f8", 1, value)))))
                .isEqualTo("Row 1, column 2: " + called + " is not a number.");
    }

    @Test
    void anyBeginningOfAnNpyFileIsRefused() throws IOException {
        var whole = npy(2, header(">f4", true, "2, 3"), data(">f4", 1, 4, -2, 5, 3, 6));
        for (int length = 0; length < whole.length; length++)
            assertThat(why(file(java.util.Arrays.copyOf(whole, length)))).isNotEmpty();
    }

    @Test
    void recordsAreNoTable() throws IOException {
        String header = "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }";
        assertThat(why(file(npy(1, header, data("<f8", 1)))))
                .isEqualTo("The NPY file holds no plain array of numbers.");
    }

    @Test
    void refusesWhatIsNoFileOfNumbers() throws IOException {
        assertThat(why(folder)).endsWith("is a folder.");
        assertThat(why(folder.resolve("none.csv"))).isEqualTo("There is no file “none.csv”.");
        assertThat(why(file(""))).isEqualTo("There are no numbers in the text.");
        assertThat(why(file("a,b⏎1,2"))).isEqualTo("Row 1, column 1: “a” is not a number.");
        assertThat(why(file("1,2⏎3"))).isEqualTo("Row 2 has 1 number, row 1 has 2 numbers.");
        var junk = new byte[100_000];
        new Random(1).nextBytes(junk);
        assertThat(why(file(junk))).isEqualTo("The file is neither text nor NPY.");
        assertThat(why(file(new byte[1000]))).isEqualTo("The file is neither text nor NPY.");
    }

    @Test
    void aLargeFileIsNotReadToItsEnd() throws IOException {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        assertThat(why(file)).isEqualTo("“large.csv” is larger than 1 MB.");
    }
}
