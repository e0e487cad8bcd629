package jacobianlens.export;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.render.Figure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;

class GifTest {

    private interface Use {
        void of(ImageReader reader) throws IOException;
    }

    private static void read(byte[] gif, Use use) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            use.of(reader);
        }
    }

    @Test
    void everyLessonHasAFrameForEachStep() throws IOException {
        var small = Options.USUAL.with(Size.pixels(240, 160, 1)).seconds(0.7);
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator)
            read(Format.GIF.bytes(lesson, small), reader -> {
                assertThat(reader.getNumImages(true))
                        .as(Samples.name(lesson))
                        .isEqualTo(lesson.steps().size());
                assertThat(reader.read(0).getWidth()).isEqualTo(240);
                assertThat(attribute(reader, "GraphicControlExtension", "delayTime"))
                        .isEqualTo("70");
                assertThat(attribute(reader, "ApplicationExtension", "applicationID"))
                        .isEqualTo("NETSCAPE");
            });
    }

    private static String attribute(ImageReader reader, String element, String name) throws IOException {
        var tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
        return ((IIOMetadataNode) tree.getElementsByTagName(element).item(0)).getAttribute(name);
    }

    @Test
    void coloursOfCellsAreExact() throws IOException {
        var excerpt = Samples.product();
        var figure = Figure.paint(excerpt.painter(4, Options.USUAL), 1280, 720, 1);
        read(Format.GIF.bytes(excerpt, Options.USUAL), reader -> {
            var frame = reader.read(0);
            var places = new ArrayList<List<Integer>>();
            for (var region : figure.hits().regions())
                places.add(List.of(
                        (int) region.area().getX() + 10, (int) region.area().getMaxY() - 8));
            assertThat(colours(frame, places)).isEqualTo(colours(figure.image(), places));
        });
    }

    private static List<Integer> colours(BufferedImage image, List<List<Integer>> places) {
        return places.stream()
                .map(at -> image.getRGB(at.getFirst(), at.getLast()))
                .toList();
    }

    @Test
    void aLargerOneIsRefusedAndTheLimitNamed() {
        assertThat(Format.GIF.objection(Options.USUAL.with(Size.pixels(1280, 720, 3))))
                .contains("4 megapixels");
        assertThat(Format.GIF.objection(Options.USUAL.with(Size.pixels(1280, 720, 2))))
                .isNull();
    }
}
