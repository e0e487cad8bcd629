package jacobianlens.export;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.render.Figure;
import jacobianlens.render.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngTest {

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] png(Excerpt excerpt, Options options) {
        return Format.PNG.bytes(excerpt, options);
    }

    @Test
    void everyStepIsAPictureOfItsSizeAndNotBlank() throws IOException {
        var small = Samples.SMALL.with(Size.pixels(240, 160, 1));
        for (var step : Samples.every()) {
            var image = read(png(step, small));
            assertThat(image.getWidth()).as(Samples.name(step)).isEqualTo(240);
            assertThat(image.getHeight()).as(Samples.name(step)).isEqualTo(160);
            int corner = image.getRGB(0, 0);
            long other = java.util.Arrays.stream(image.getRGB(0, 0, 240, 160, null, 0, 240))
                    .filter(pixel -> pixel != corner)
                    .count();
            assertThat(other).as(Samples.name(step)).isGreaterThan(2000);
        }
    }

    @ParameterizedTest
    @CsvSource({"16,9,300,1890,1063", "12.7,5.08,96,480,192"})
    void aSizeOnPaperBecomesPixelsAndStatesItsDensity(double w, double h, double dpi, int across, int down)
            throws IOException {
        var bytes = png(Samples.product(), Options.USUAL.with(Size.centimetres(w, h, dpi)));
        var image = read(bytes);
        assertThat(image.getWidth()).isEqualTo(across);
        assertThat(image.getHeight()).isEqualTo(down);
        assertThat(chunk(bytes, "pHYs").getAttribute("pixelsPerUnitXAxis"))
                .isEqualTo(Long.toString(Math.round(dpi / 0.0254)));
    }

    @Test
    void theLessonStandsInATextChunk() throws IOException {
        var text = (IIOMetadataNode)
                chunk(png(Samples.product(), Samples.SMALL), "iTXt").getFirstChild();
        assertThat(text.getAttribute("keyword")).isEqualTo("jacobian-lens");
        assertThat(text.getAttribute("text")).contains("\"scene\": \"dense-layer\"");
    }

    /// The chunk of the image as ImageIO read it.
    private static IIOMetadataNode chunk(byte[] png, String name) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            return (IIOMetadataNode)
                    ((IIOMetadataNode) tree).getElementsByTagName(name).item(0);
        }
    }

    @Test
    void onNothingTheGroundIsTransparentAndTheCardIsNot() throws IOException {
        var image = read(png(Samples.product(), Samples.SMALL.transparent(true)));
        assertThat(image.getRGB(1, 1) >>> 24).isZero();
        assertThat(image.getRGB(240, 250)).isEqualTo(Theme.LIGHT.card().getRGB());
        assertThat(read(png(Samples.product(), Samples.SMALL)).getRGB(1, 1))
                .isEqualTo(Theme.LIGHT.ground().getRGB());
    }

    @Test
    void stripsHaveNoSeams() {
        var size = Size.pixels(480, 270, 1.7);
        var painter = Samples.product().painter(4, Options.USUAL);
        var whole = Figure.paint(painter, 480, 270, 1.7).image();
        for (int top = 0; top < size.pixelsDown(); top += 37) {
            int lines = Math.min(37, size.pixelsDown() - top);
            var strip = Png.strip(painter, size, top, lines);
            assertThat(pixels(strip)).isEqualTo(pixels(whole.getSubimage(0, top, whole.getWidth(), lines)));
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPictureTwelveThousandPixelsWideIsWritten() throws IOException {
        var excerpt = Samples.of("activation", Map.of(), 1);
        var bytes = png(excerpt, Options.USUAL.with(Size.pixels(1200, 120, 10)));
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo(12_000);
            assertThat(reader.read(0).getHeight()).isEqualTo(1_200);
        }
    }

    @ParameterizedTest
    @CsvSource({"20000,10000,1,150 megapixels", "1280,720,13,150 megapixels", "40000,200,1,30000 pixels"})
    void aLargerOneIsRefusedAndTheLimitNamed(double width, double height, double scale, String limit) {
        var options = Options.USUAL.with(Size.pixels(width, height, scale));
        assertThat(Format.PNG.objection(options)).contains(limit);
        assertThat(Format.PNG.objection(Options.USUAL.with(Size.pixels(12_000, 6_750, 1))))
                .isNull();
    }
}
