package jacobianlens.export;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Compresses in the zlib format. Java's own compressor is the system's, whose output differs from machine to machine;
/// this one is Java all through.
final class Packing {
    private static final int LEVEL = 6;

    private Packing() {}

    /// A stream that packs what is written to it; closing it ends the packed data and closes `out`.
    static OutputStream into(OutputStream out) throws IOException {
        try {
            return new DeflaterOutputStream(out, new Deflater(LEVEL), 1 << 13);
        } catch (GZIPException e) {
            throw new IllegalStateException("The compressor knows this level.", e);
        }
    }

    static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = into(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
