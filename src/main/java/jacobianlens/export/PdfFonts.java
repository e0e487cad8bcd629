package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jacobianlens.render.Ink;
import jacobianlens.render.Typeface;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words as text in a PDF: Type 3 fonts whose glyphs are the program's own outlines, so that text looks as everywhere
/// else and can be searched and copied. A font has at most 256 glyphs; further ones begin another.
final class PdfFonts {
    private static final int MOST = 256;
    private static final double EM = 1000;
    private final PdfFile file;
    private final int dictionary;
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Glyph, Place> places = new LinkedHashMap<>();

    private record Glyph(Typeface face, int codePoint) {}

    /// Which font has a glyph, and its number there.
    private record Place(int font, int code) {}

    private record Font(Typeface face, List<Integer> codePoints) {}

    PdfFonts(PdfFile file) {
        this.file = file;
        this.dictionary = file.reserve();
    }

    /// The entry of a page's resources that names the fonts.
    String resource() {
        return "/Font " + dictionary + " 0 R ";
    }

    /// The operators that show some words.
    String show(Ink.Words words) {
        String size = Decimal.of(words.size());
        var text = new StringBuilder(
                "BT " + size + " 0 0 -" + size + " " + Decimal.of(words.x()) + " " + Decimal.of(words.y()) + " Tm\n");
        int font = -1;
        for (int c : words.text().codePoints().toArray()) {
            var place = places.computeIfAbsent(new Glyph(words.face(), c), this::place);
            if (place.font != font) text.append(font < 0 ? "" : "> Tj\n").append("/F" + place.font + " 1 Tf <");
            font = place.font;
            text.append(Ascii.hex(place.code).substring(2));
        }
        return text.append("> Tj ET\n").toString();
    }

    private Place place(Glyph glyph) {
        for (int i = 0; i < fonts.size(); i++) {
            var font = fonts.get(i);
            if (font.face == glyph.face && font.codePoints.size() < MOST) return add(i, glyph);
        }
        fonts.add(new Font(glyph.face, new ArrayList<>()));
        return add(fonts.size() - 1, glyph);
    }

    private Place add(int font, Glyph glyph) {
        var codePoints = fonts.get(font).codePoints;
        codePoints.add(glyph.codePoint);
        return new Place(font, codePoints.size() - 1);
    }

    /// Writes the fonts down once all words are shown.
    void end() throws IOException {
        var names = new StringBuilder("<< ");
        for (int i = 0; i < fonts.size(); i++) names.append("/F" + i + " " + write(fonts.get(i)) + " 0 R ");
        file.set(dictionary, names.append(">>").toString());
    }

    private int write(Font font) throws IOException {
        var procedures = new StringBuilder();
        var names = new StringBuilder();
        var widths = new StringBuilder();
        for (int i = 0; i < font.codePoints.size(); i++) {
            String text = Character.toString(font.codePoints.get(i));
            String width = Decimal.of(EM * font.face.width(text, 1));
            names.append("/g" + i + " ");
            widths.append(width).append(' ');
            procedures.append("/g" + i + " " + file.packed("", glyph(font.face, text, width)) + " 0 R ");
        }
        int unicode = file.packed("", unicode(font.codePoints).getBytes(US_ASCII));
        return file.add(
                "<< /Type /Font /Subtype /Type3 /FontBBox [-500 -500 2000 1500] /FontMatrix [0.001 0 0 0.001 0 0]"
                        + " /FirstChar 0 /LastChar " + (font.codePoints.size() - 1) + " /Widths [" + widths
                        + "] /Encoding <<"
                        + " /Type /Encoding /Differences [0 " + names + "] >> /CharProcs << " + procedures
                        + ">> /Resources << >> /ToUnicode " + unicode + " 0 R >>");
    }

    private static byte[] glyph(Typeface face, String text, String width) {
        var outline = AffineTransform.getScaleInstance(EM, -EM).createTransformedShape(face.outline(text));
        var bounds = outline.getBounds2D();
        var operators = new StringBuilder(width + " 0 " + Decimal.of(bounds.getMinX()) + " "
                + Decimal.of(bounds.getMinY()) + " " + Decimal.of(bounds.getMaxX()) + " "
                + Decimal.of(bounds.getMaxY()) + " d1\n");
        PdfShapes.path(operators, outline);
        return operators.append("f\n").toString().getBytes(US_ASCII);
    }

    /// Which character each glyph stands for, so that text can be searched and copied.
    private static String unicode(List<Integer> codePoints) {
        var text = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Glyphs def /CMapType 2 def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int i = 0; i < codePoints.size(); i++) {
            text.append("1 beginbfchar <" + Ascii.hex(i).substring(2) + "> <");
            Character.toString(codePoints.get(i)).chars().forEach(c -> text.append(Ascii.hex(c)));
            text.append("> endbfchar\n");
        }
        return text.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }
}
