package jacobianlens.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Vec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedLessonTest {
    private static final Options TINY = Options.USUAL.with(Size.pixels(160, 120, 1));

    private static Scenario reopened(byte[] figure) {
        return LessonFile.read(CarriedLesson.text(figure));
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void everyStepOfEveryLessonIsOpenedAgainAsItWas(Format format) {
        for (var step : Samples.every())
            assertThat(reopened(format.bytes(step, TINY)))
                    .as(Samples.name(step))
                    .isEqualTo(step.scenario());
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void thePinnedCellAndTheConventionsComeBack(Format format) {
        var start = Samples.product().scenario();
        var chosen = start.withConventions(start.conventions().withReluAtZero(0.25))
                .withView(start.view().pin(new Scenario.Cell("da/dx", 1, 2)));
        var excerpt = Excerpt.of(chosen, chosen.derive(), chosen.step());
        assertThat(reopened(format.bytes(excerpt, Samples.SMALL))).isEqualTo(chosen);
    }

    @Test
    void aDeckOpensAtTheStepTheLessonWasAt() {
        var start = Samples.product().scenario().withStep(3);
        var deck = Format.PDF.bytes(Excerpt.all(start, start.derive()), Samples.SMALL);
        assertThat(reopened(deck)).isEqualTo(start);
    }

    @Test
    void aLessonFileStaysWhatItIs() {
        var text = LessonFile.write(Samples.product().scenario()).getBytes(UTF_8);
        assertThat(CarriedLesson.text(text)).isEqualTo(text);
    }

    @Test
    void aTextChunkThatAnotherProgramPackedIsRead() throws Exception {
        var png = Format.PNG.bytes(Samples.product(), Samples.SMALL);
        String latin = new String(png, ISO_8859_1);
        int keyword = latin.indexOf(Png.KEYWORD);
        var length = java.nio.ByteBuffer.wrap(png, keyword - 8, 4).getInt();
        var packed = new ByteArrayOutputStream();
        packed.write((Png.KEYWORD + "\0\1\0en\0Lesson\0").getBytes(ISO_8859_1));
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(png, keyword + Png.KEYWORD.length() + 5, length - Png.KEYWORD.length() - 5);
        }
        var file = new ByteArrayOutputStream();
        file.write(png, 0, keyword - 8);
        file.write(java.nio.ByteBuffer.allocate(4).putInt(packed.size()).array());
        file.write("iTXt".getBytes(ISO_8859_1));
        file.write(packed.toByteArray());
        file.write(png, keyword + length, png.length - keyword - length);
        assertThat(reopened(file.toByteArray())).isEqualTo(Samples.product().scenario());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg><metadata><lesson>{}</lesson></metadata></svg>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><lesson xmlns='urn:jacobian-lens'>&b;</lesson>",
                "%PDF-1.4 nothing",
                "%PDF-1.4 <x:xmpmeta </x:xmpmeta>",
                "<html>"
            })
    void aPictureWithoutALessonIsRefused(String figure) {
        assertThatThrownBy(() -> CarriedLesson.text(figure.getBytes(UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("carries no lesson");
    }

    @Test
    void aBrokenFigureIsRefusedAndNothingElse() throws Exception {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(
                ImageIO.read(new ByteArrayInputStream(Format.PNG.bytes(Samples.product(), Samples.SMALL))),
                "png",
                plain);
        assertThatThrownBy(() -> CarriedLesson.text(plain.toByteArray())).isInstanceOf(BadInput.class);
        var random = new Random(20);
        for (var format : new Format[] {Format.PNG, Format.SVG, Format.PDF}) {
            var figure = format.bytes(Samples.product(), Samples.SMALL);
            for (int i = 0; i < 60; i++) {
                var broken = Arrays.copyOf(figure, random.nextInt(figure.length));
                for (int k = 0; k < 20 && broken.length > 1500; k++)
                    broken[random.nextInt(1500)] = (byte) random.nextInt();
                try {
                    reopened(broken);
                } catch (BadInput refused) {
                    assertThat(refused.problem().text()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostileNamesAreTextInEveryFormat(Format format) {
        for (String hostile : Hostile.NAMES) {
            var typed = Map.<String, Input>of("f", new Input.Word(hostile), "x", new Input.Vector(Vec.of(1, 2)));
            assertThatThrownBy(() -> Samples.of("unary", typed, 0)).as(hostile).isInstanceOf(BadInput.class);
            var pinned = Samples.product()
                    .scenario()
                    .withView(Samples.product().scenario().view().pin(new Scenario.Cell(hostile, 0, 0)));
            var excerpt = Excerpt.of(pinned, pinned.derive(), pinned.step());
            Hostile.isHarmless(format, format.bytes(excerpt, TINY));
            if (format == Format.PNG || format == Format.SVG || format == Format.PDF)
                assertThat(reopened(format.bytes(excerpt, TINY))).isEqualTo(pinned);
        }
    }
}
