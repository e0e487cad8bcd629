package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Tile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgTest {

    static Document parse(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    static List<Element> elements(Document document, String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
        return found;
    }

    private static List<Element> cells(Document svg) {
        return elements(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("cell"))
                .toList();
    }

    @Test
    void everyStepHasItsCellsAndNoTextInOutlines() throws Exception {
        for (var step : Samples.every()) {
            var svg = parse(Format.SVG.bytes(step, Samples.SMALL));
            var tiles = step.step(step.steps().getFirst()).tiles();
            assertThat(cells(svg))
                    .as(Samples.name(step))
                    .hasSize(tiles.stream().mapToInt(SvgTest::cells).sum());
            assertThat(elements(svg, "text")).isEmpty();
            assertThat(elements(svg, "path")).as(Samples.name(step)).hasSizeGreaterThan(20);
        }
    }

    private static int cells(Tile tile) {
        var value = tile.quantity().value();
        return Math.min(32, value.rows()) * Math.min(32, value.columns());
    }

    @Test
    void aCellSaysWhatTheWindowSays() throws Exception {
        var svg = parse(Format.SVG.bytes(Samples.product(), Samples.SMALL));
        assertThat(cells(svg))
                .extracting(Element::getTextContent)
                .anyMatch(text -> text.contains("∂a₂/∂x₃ = σ′(z₂)·w₃₂"));
        assertThat(elements(svg, "title").getFirst().getTextContent()).isEqualTo("Dense layer, step 5: ∂a/∂z · ∂z/∂x");
    }

    @Test
    void wordsStayTextWhereThatIsWanted() throws Exception {
        var svg = parse(Format.SVG.bytes(Samples.product(), Options.USUAL.text(true)));
        assertThat(elements(svg, "text")).extracting(Element::getTextContent).contains("0.22", "−1.20", "3 × 4");
    }

    @Test
    void theSizeIsInPixelsOrInCentimetres() throws Exception {
        var pixels = parse(Format.SVG.bytes(Samples.product(), Samples.SMALL)).getDocumentElement();
        assertThat(pixels.getAttribute("width")).isEqualTo("480");
        assertThat(pixels.getAttribute("viewBox")).isEqualTo("0 0 480 270");
        var paper = Samples.SMALL.with(Size.centimetres(16, 9, 300));
        var centimetres = parse(Format.SVG.bytes(Samples.product(), paper)).getDocumentElement();
        assertThat(centimetres.getAttribute("width")).isEqualTo("16cm");
        assertThat(centimetres.getAttribute("viewBox")).isEqualTo("0 0 604.724 340.157");
    }

    @Test
    void onNothingThereIsNoGround() {
        var ground = "#f6f8fa";
        assertThat(new String(Format.SVG.bytes(Samples.product(), Samples.SMALL), UTF_8))
                .contains(ground);
        assertThat(new String(Format.SVG.bytes(Samples.product(), Samples.SMALL.transparent(true)), UTF_8))
                .doesNotContain(ground);
    }
}
