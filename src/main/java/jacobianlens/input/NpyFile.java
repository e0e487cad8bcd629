package jacobianlens.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads an array as NumPy's `save` writes it (format versions 1 to 3): one number, a list or a table of float32,
/// float64, int32 or int64, little- or big-endian, by rows or by columns.
///
/// @param where the input the numbers are for, such as `W`
/// @param order the order of the bytes
/// @param type the type without its order, such as `f8`
/// @param byColumns whether columns follow one another instead of rows
/// @param shape the sizes
/// @param data where the numbers begin
record NpyFile(String where, ByteOrder order, String type, boolean byColumns, List<Integer> shape, ByteBuffer data) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '([<>|=])(\\w{1,8})', 'fortran_order': (True|False), 'shape': \\(([\\d, ]{0,99})\\),? *\\}\\s*");

    /// Whether a file begins like an NPY file.
    static boolean isOne(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// The numbers as rows × columns; a list is 1×n.
    ///
    /// @throws jacobianlens.math.BadInput if the file is cut off, or holds something else than a table of numbers
    static Matrix read(String where, byte[] file) {
        return parse(where, file).matrix();
    }

    private static NpyFile parse(String where, byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int fixed = MAGIC.length + 2;
        if (file.length < fixed + 4) throw cutOff(where);
        boolean first = file[MAGIC.length] == 1;
        int start = fixed + (first ? 2 : 4);
        int length = first ? Short.toUnsignedInt(bytes.getShort(fixed)) : bytes.getInt(fixed);
        if (length < 0 || length > file.length - start) throw cutOff(where);
        var header = HEADER.matcher(new String(file, start, length, ISO_8859_1));
        if (!header.matches())
            throw problem(
                    where, "The NPY file holds no plain array of numbers.", "Save one with np.save(file, array).");
        var order = header.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var shape = Stream.of(header.group(4).split("[, ]+"))
                .filter(size -> !size.isEmpty())
                .map(size -> size.length() < 10 ? Integer.parseInt(size) : Integer.MAX_VALUE)
                .toList();
        var data = bytes.slice(start + length, file.length - start - length).order(order);
        return new NpyFile(where, order, header.group(2), header.group(3).equals("True"), shape, data);
    }

    private Matrix matrix() {
        if (shape.size() > 2)
            throw problem(
                    where,
                    "The array has " + shape.size() + " dimensions.",
                    "Save a list or a table: an array with one or two dimensions.");
        int rows = shape.size() == 2 ? shape.getFirst() : 1;
        int columns = shape.isEmpty() ? 1 : shape.getLast();
        if (rows == 0 || columns == 0)
            throw problem(where, "The array is empty.", "Save one with at least one number.");
        if ((long) rows * columns > data.remaining() / bytes()) throw cutOff(where);
        return Matrix.of(rows, columns, (i, j) -> number(rows, columns, i, j));
    }

    private int bytes() {
        return switch (type) {
            case "f4", "i4" -> 4;
            case "f8", "i8" -> 8;
            default ->
                throw problem(
                        where,
                        "The array's numbers are of type " + type + ".",
                        "Save them as float64: np.save(file, array.astype(float)).");
        };
    }

    private double number(int rows, int columns, int i, int j) {
        int at = bytes() * (byColumns ? j * rows + i : i * columns + j);
        double value = switch (type) {
            case "f4" -> data.getFloat(at);
            case "i4" -> data.getInt(at);
            case "i8" -> data.getLong(at);
            default -> data.getDouble(at);
        };
        if (Double.isFinite(value)) return value;
        throw problem(
                where,
                "Row " + (i + 1) + ", column " + (j + 1) + ": " + (Double.isNaN(value) ? "NaN" : "infinity")
                        + " is not a number.",
                "Save an array of finite numbers.");
    }

    private static RuntimeException cutOff(String where) {
        return problem(where, "The NPY file ends before its numbers do.", "Copy or save it again.");
    }

    private static RuntimeException problem(String where, String text, String fix) {
        return new Problem("file", where, text, fix).exception();
    }
}
