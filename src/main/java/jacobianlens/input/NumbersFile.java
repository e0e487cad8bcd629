package jacobianlens.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a list or a table of numbers from a file: NPY, or any text that can be pasted, such as CSV, TSV, a JSON array
/// or
/// what MATLAB prints.
public final class NumbersFile {
    /// The largest file that is read, in bytes.
    static final int LARGEST = 1 << 20;

    private NumbersFile() {}

    /// The numbers as rows × columns; a list in one line is 1×n.
    ///
    /// @param where the input the numbers are for, such as `W`
    /// @throws jacobianlens.math.BadInput if the file cannot be read, is too large, or holds no table of numbers
    public static Matrix read(String where, Path file) {
        var bytes = bytes(where, file);
        return NpyFile.isOne(bytes) ? NpyFile.read(where, bytes) : NumbersText.read(where, text(where, bytes));
    }

    /// Reads no more than the largest size, whatever the file system says of it.
    private static byte[] bytes(String where, Path file) {
        if (Files.isDirectory(file)) throw problem(where, name(file) + " is a folder.", "Choose a file.");
        if (!Files.exists(file)) throw problem(where, "There is no file " + name(file) + ".", "Choose another file.");
        if (!Files.isRegularFile(file))
            throw problem(where, name(file) + " is not an ordinary file.", "Choose another file.");
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw problem(where, name(file) + " is larger than 1 MB.", "Choose a file with fewer numbers.");
            return bytes;
        } catch (IOException _) {
            throw problem(where, name(file) + " cannot be read.", "Choose a file you may read.");
        }
    }

    private static String name(Path file) {
        return NumberWord.quoted(String.valueOf(file.getFileName()));
    }

    /// UTF-8, or UTF-16 where the file begins with its mark, as spreadsheets write it.
    private static String text(String where, byte[] bytes) {
        try {
            String text = decoded(bytes, begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe) ? UTF_16 : UTF_8);
            if (text.indexOf('\0') < 0) return text;
        } catch (CharacterCodingException _) {
            // said below
        }
        throw problem(where, "The file is neither text nor NPY.", "Choose a CSV, TSV, JSON, text or NPY file.");
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static RuntimeException problem(String where, String text, String fix) {
        return new Problem("file", where, text, fix).exception();
    }
}
