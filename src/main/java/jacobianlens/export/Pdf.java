package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.render.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Steps as PDF 1.7 (ISO 32000-1), one on each page: shapes in vectors, the lesson in the XMP metadata. It states no
/// dates, so the same lesson gives the same bytes.
final class Pdf {
    private static final double POINTS_TO_UNIT = 0.75;
    private static final double LARGEST_PAGE = 14_400;

    private Pdf() {}

    static @Nullable String objection(Options options) {
        double longest = Math.max(options.size().width(), options.size().height()) * POINTS_TO_UNIT;
        return longest > LARGEST_PAGE ? "The page would be more than 508 cm long, the most that PDF allows" : null;
    }

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        write(
                List.of(excerpt),
                excerpt.title(),
                excerpt.lesson(excerpt.scenario().step()),
                options,
                out);
    }

    static void deck(Playlist playlist, Options options, OutputStream out) throws IOException {
        var excerpts = PlaylistFile.each(playlist, scenario -> Excerpt.all(scenario, scenario.derive()));
        String title = playlist.scenes().stream().map(Playlist.Entry::name).collect(Collectors.joining(", "));
        write(excerpts, title, Ascii.json(PlaylistFile.write(playlist)), options, out);
    }

    private static void write(List<Excerpt> excerpts, String title, String lesson, Options options, OutputStream out)
            throws IOException {
        var file = new PdfFile();
        int catalog = file.reserve();
        int pages = file.reserve();
        var fonts = new PdfFonts(file);
        var kids = new ArrayList<Integer>();
        for (var excerpt : excerpts)
            for (int step : excerpt.steps()) kids.add(page(file, fonts, pages, excerpt, step, options));
        fonts.end();
        int metadata = file.stream(
                "/Type /Metadata /Subtype /XML", metadata(title, lesson).getBytes(UTF_8));
        file.set(pages, "<< /Type /Pages /Count " + kids.size() + " /Kids [" + PdfFile.references(kids) + "] >>");
        file.set(
                catalog,
                "<< /Type /Catalog /Pages " + pages + " 0 R /Metadata " + metadata
                        + " 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.write(catalog, out);
    }

    private static int page(PdfFile file, PdfFonts fonts, int pages, Excerpt excerpt, int step, Options options)
            throws IOException {
        double width = options.size().width();
        double height = options.size().height();
        var drawing = Drawing.of(excerpt.painter(step, options), width, height, options.keep());
        var shapes = new PdfShapes(fonts);
        drawing.inks().forEach(shapes::add);
        String place = Decimal.of(POINTS_TO_UNIT) + " 0 0 -" + Decimal.of(POINTS_TO_UNIT) + " 0 "
                + Decimal.of(height * POINTS_TO_UNIT) + " cm\n";
        int contents = file.packed("", (place + shapes.operators()).getBytes(UTF_8));
        return file.add("<< /Type /Page /Parent " + pages + " 0 R /MediaBox [0 0 " + Decimal.of(width * POINTS_TO_UNIT)
                + " " + Decimal.of(height * POINTS_TO_UNIT) + "] /Contents " + contents + " 0 R /Resources << "
                + shapes.resources() + fonts.resource() + ">> >>");
    }

    private static String metadata(String title, String lesson) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:lens=\"" + Svg.NAMESPACE + "\">"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + Ascii.markup(title)
                + "</rdf:li></rdf:Alt></dc:title><lens:lesson>"
                + Ascii.markup(lesson)
                + "</lens:lesson></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }
}
