package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A matrix as NumPy's `load` reads it: format version 1.0, float64, row by row.
final class Npy {
    private static final int ALIGNED = 64;
    private static final int BEFORE = 10;

    private Npy() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var matrix = Entries.of(excerpt);
        String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + matrix.rows() + ", " + matrix.columns()
                + "), }";
        int length = Math.ceilDiv(BEFORE + header.length() + 1, ALIGNED) * ALIGNED - BEFORE;
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) length, (byte) (length >> 8)});
        out.write((header + " ".repeat(length - 1 - header.length()) + "\n").getBytes(US_ASCII));
        var row = ByteBuffer.allocate(8 * matrix.columns()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < matrix.rows(); i++) {
            row.clear();
            for (int j = 0; j < matrix.columns(); j++) row.putDouble(matrix.at(i, j));
            out.write(row.array());
        }
    }
}
