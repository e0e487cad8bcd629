package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.chain.Derivation;
import jacobianlens.render.Description;
import jacobianlens.render.Drawing;
import jacobianlens.render.HitMap;
import java.io.IOException;
import java.io.OutputStream;

/// A step as SVG: shapes with the lesson in its `metadata`. Pointing at a cell in a browser says what it is.
final class Svg {
    /// Names the element with the lesson.
    static final String NAMESPACE = "urn:jacobian-lens";

    private Svg() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        String attributes = " xmlns=\"http://www.w3.org/2000/svg\"" + size(options.size());
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + element(excerpt, excerpt.steps().getLast(), options, attributes, ""))
                .getBytes(UTF_8));
    }

    /// The `svg` element of one step.
    ///
    /// @param attributes of the element, besides what the picture needs
    /// @param prefix begins every id, so that several pictures can stand in one document
    static String element(Excerpt excerpt, int step, Options options, String attributes, String prefix) {
        var size = options.size();
        var drawing = Drawing.of(excerpt.painter(step, options), size.width(), size.height(), options.keep());
        var scenario = excerpt.at(step);
        var shapes = new SvgShapes(prefix);
        drawing.inks().forEach(shapes::add);
        return "<svg" + attributes + " viewBox=\"0 0 " + Decimal.of(size.width()) + " " + Decimal.of(size.height())
                + "\" role=\"img\">\n<title>"
                + Ascii.markup(excerpt.title() + ", step " + (step + 1) + ": "
                        + excerpt.step(step).summary())
                + "</title>\n<desc>"
                + Ascii.markup(Description.of(excerpt.derivation(), step, scenario.view()))
                + "</desc>\n<metadata><lesson xmlns=\"" + NAMESPACE + "\">"
                + Ascii.markup(excerpt.lesson(step))
                + "</lesson></metadata>\n"
                + shapes.definitions()
                + shapes.text()
                + cells(drawing.hits(), excerpt.derivation(), step)
                + "</svg>\n";
    }

    private static String size(Size size) {
        return size.paper()
                ? " width=\"" + Decimal.of(Size.centimetres(size.width())) + "cm\" height=\""
                        + Decimal.of(Size.centimetres(size.height())) + "cm\""
                : " width=\"" + Decimal.of(size.width() * size.scale()) + "\" height=\""
                        + Decimal.of(size.height() * size.scale()) + "\"";
    }

    /// An invisible area over every cell, with what the window says about it.
    private static String cells(HitMap hits, Derivation derivation, int step) {
        var text = new StringBuilder("<g fill=\"none\" pointer-events=\"all\">\n");
        var tiles = derivation.steps().get(step).tiles();
        for (var region : hits.regions()) {
            var cell = region.cell();
            var area = region.area();
            text.append("<rect class=\"cell\" x=\"")
                    .append(Decimal.of(area.getX()))
                    .append("\" y=\"")
                    .append(Decimal.of(area.getY()))
                    .append("\" width=\"")
                    .append(Decimal.of(area.getWidth()))
                    .append("\" height=\"")
                    .append(Decimal.of(area.getHeight()))
                    .append("\"><title>")
                    .append(Ascii.markup(
                            Description.cell(tiles.get(region.tile()).quantity(), cell.row(), cell.column())))
                    .append("</title></rect>\n");
        }
        return text.append("</g>\n").toString();
    }
}
