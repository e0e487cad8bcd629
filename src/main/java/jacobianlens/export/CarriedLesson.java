package jacobianlens.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.math.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Finds the lesson that a figure carries: PNG in an iTXt chunk, SVG in its `metadata`, PDF in its XMP packet.
public final class CarriedLesson {
    private static final int LARGEST = 64 << 20;
    private static final int CHUNK_FRAME = 12;

    private CarriedLesson() {}

    /// Whether a file of this name is a figure, which is read but never saved to as a lesson.
    public static boolean isFigure(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)");
    }

    /// The text of the lesson file in a figure; anything that is no figure is taken for a lesson file and returned as
    /// it is.
    ///
    /// @throws jacobianlens.math.BadInput if a figure carries no lesson
    public static byte[] text(byte[] file) {
        Optional<String> lesson;
        if (begins(file, Png.SIGNATURE)) lesson = inPng(ByteBuffer.wrap(file));
        else if (begins(file, "%PDF-".getBytes(UTF_8))) lesson = inPdf(file);
        else if (isMarkup(file)) lesson = inXml(file);
        else return file;
        return lesson.orElseThrow(() -> new Problem(
                                "figure",
                                "file",
                                "This picture carries no lesson.",
                                "Give a lesson file, or a PNG, SVG or PDF as Jacobian Lens wrote it.")
                        .exception())
                .getBytes(UTF_8);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static boolean isMarkup(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), UTF_8).replace("\uFEFF", "");
        return start.stripLeading().startsWith("<");
    }

    private static Optional<String> inPng(ByteBuffer file) {
        file.position(Png.SIGNATURE.length);
        while (file.remaining() >= CHUNK_FRAME) {
            int length = file.getInt();
            int type = file.getInt();
            if (length < 0 || length > file.remaining() - 4) return Optional.empty();
            var contents = new byte[length];
            file.get(contents).getInt();
            if (type == ('i' << 24 | 'T' << 16 | 'X' << 8 | 't')
                    && begins(contents, (Png.KEYWORD + "\0").getBytes(UTF_8))) return inChunk(contents);
        }
        return Optional.empty();
    }

    /// Keyword, whether the text is packed, two empty names of languages, text.
    private static Optional<String> inChunk(byte[] contents) {
        int flag = Png.KEYWORD.length() + 1;
        int text = flag + 2;
        for (int names = 0; names < 2 && text < contents.length; text++) if (contents[text] == 0) names++;
        if (text > contents.length || contents.length <= flag) return Optional.empty();
        var bytes = new ByteArrayInputStream(contents, text, contents.length - text);
        try (var stream = contents[flag] == 1 ? new InflaterInputStream(bytes) : bytes) {
            return Optional.of(new String(stream.readNBytes(LARGEST), UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> inPdf(byte[] file) {
        String text = new String(file, ISO_8859_1);
        String end = "</x:xmpmeta>";
        int from = text.indexOf("<x:xmpmeta");
        int to = text.indexOf(end, Math.max(0, from));
        return from < 0 || to < 0 ? Optional.empty() : inXml(Arrays.copyOfRange(file, from, to + end.length()));
    }

    private static Optional<String> inXml(byte[] xml) {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(new String(xml, UTF_8).replace("\uFEFF", "")));
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("lesson")
                        && Svg.NAMESPACE.equals(reader.getNamespaceURI())) return Optional.of(reader.getElementText());
            return Optional.empty();
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }
}
