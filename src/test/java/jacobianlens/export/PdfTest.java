package jacobianlens.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.render.Theme;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void aLessonIsADeckWithAPageForEachStep() throws IOException {
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator)
            try (var deck = Loader.loadPDF(Format.PDF.bytes(lesson, Samples.SMALL))) {
                assertThat(deck.getNumberOfPages())
                        .as(Samples.name(lesson))
                        .isEqualTo(lesson.derivation().steps().size());
                for (var page : deck.getPages()) {
                    var box = page.getMediaBox();
                    assertThat(box.getWidth() / box.getHeight()).isEqualTo(16 / 9f, within(1e-4f));
                    assertThat(page.getContents().readAllBytes()).hasSizeGreaterThan(5_000);
                }
            }
    }

    @Test
    void aPageShowsThePictureThatPngShows() throws IOException {
        var excerpt = Samples.product();
        var options = Samples.SMALL.with(Theme.DARK);
        var image = jacobianlens.render.Figure.paint(excerpt.painter(4, options), 480, 270, 1)
                .image();
        try (var pdf = Loader.loadPDF(Format.PDF.bytes(excerpt, options))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertThat(page.getWidth()).isEqualTo(480);
            double difference = 0;
            for (int y = 0; y < 270; y++)
                for (int x = 0; x < 480; x++) difference += difference(page.getRGB(x, y), image.getRGB(x, y));
            assertThat(difference / (480 * 270)).isLessThan(2);
        }
    }

    private static double difference(int one, int two) {
        return (Math.abs((one >> 16 & 255) - (two >> 16 & 255))
                        + Math.abs((one >> 8 & 255) - (two >> 8 & 255))
                        + Math.abs((one & 255) - (two & 255)))
                / 3.0;
    }

    @Test
    void wordsStayTextWhereThatIsWantedWithEveryGlyph() throws IOException {
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator)
            try (var pdf = Loader.loadPDF(Format.PDF.bytes(lesson, Options.USUAL.text(true)))) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(text)
                        .as(Samples.name(lesson))
                        .doesNotContain("\uFFFD")
                        .contains("Point at a cell");
            }
        try (var pdf = Loader.loadPDF(Format.PDF.bytes(Samples.product(), Options.USUAL.text(true)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("−0.11 0.16 0.22 −0.05", "row i of ∂z/∂x is multiplied", "12 multiplications");
        }
        try (var pdf = Loader.loadPDF(Format.PDF.bytes(Samples.product(), Options.USUAL))) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
        }
    }

    @Test
    void aLargeDenseMatrixIsWritten() throws IOException {
        try (var pdf = Loader.loadPDF(Format.PDF.bytes(Samples.dense32(), Options.USUAL.text(true)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("32 × 32 dense");
        }
    }

    @Test
    void aPageLargerThanPdfAllowsIsRefused() {
        assertThat(Format.PDF.objection(Options.USUAL.with(Size.centimetres(509, 100, 72))))
                .contains("508 cm");
        assertThat(Format.PDF.objection(Options.USUAL.with(Size.centimetres(507, 100, 72))))
                .isNull();
    }
}
