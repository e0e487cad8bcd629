package jacobianlens.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The numbered objects of a PDF and the table that says where each begins.
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();

    /// The number of an object whose contents are set later.
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    void set(int number, String contents) {
        objects.set(number - 1, contents.getBytes(ISO_8859_1));
    }

    int add(String contents) {
        int number = reserve();
        set(number, contents);
        return number;
    }

    /// A stream as it is.
    ///
    /// @param entries of its dictionary, besides the length
    int stream(String entries, byte[] contents) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("<< " + entries + " /Length " + contents.length + " >>\nstream\n").getBytes(ISO_8859_1));
        out.write(contents);
        out.write("\nendstream".getBytes(ISO_8859_1));
        objects.add(out.toByteArray());
        return objects.size();
    }

    /// A stream, packed.
    int packed(String entries, byte[] contents) throws IOException {
        return stream(entries + " /Filter /FlateDecode", Packing.packed(contents));
    }

    static String references(List<Integer> numbers) {
        return numbers.stream().map(number -> number + " 0 R").collect(Collectors.joining(" "));
    }

    void write(int catalog, OutputStream out) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(ISO_8859_1));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            String place = Integer.toString(body.size());
            table.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
            body.write((i + 1 + " 0 obj\n").getBytes(ISO_8859_1));
            body.write(objects.get(i));
            body.write("\nendobj\n".getBytes(ISO_8859_1));
        }
        String id = "<" + fingerprint(body.toByteArray()) + ">";
        String trailer = table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root " + catalog + " 0 R /ID [" + id
                + " " + id + "] >>\nstartxref\n" + body.size() + "\n%%EOF\n";
        body.writeTo(out);
        out.write(trailer.getBytes(ISO_8859_1));
    }

    /// Sixteen bytes that stand for the contents, in hexadecimal digits.
    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
