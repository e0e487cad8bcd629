package jacobianlens.export;

import jacobianlens.lesson.Playlist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The formats there are; a file name's ending chooses.
public enum Format {
    PNG("png", "A picture of one step as pixels.", Holds.ONE_STEP, Png::write, Png::objection),
    SVG("svg", "A picture of one step as shapes, for the web and for drawing programs.", Holds.ONE_STEP, Svg::write),
    PDF("pdf", "One step as a page, or every step as a deck of pages.", Holds.STEPS, Pdf::write, Pdf::objection),
    GIF("gif", "The steps of a lesson as an animation.", Holds.LESSON, Gif::write, Gif::objection),
    TEX("tex", "A lesson as LaTeX: formulas and matrices, with amsmath and xcolor alone.", Holds.LESSON, Tex::write),
    TIKZ("tikz", "A picture of one step for LaTeX, made of TikZ commands.", Holds.ONE_STEP, Tikz::write),
    MARKDOWN("md", "A lesson as Markdown with its figures.", Holds.LESSON, Markdown::write, Png::objection),
    HTML("html", "A lesson as one page for any browser, with its figures.", Holds.LESSON, Html::write),
    CSV("csv", "One matrix as lines of numbers.", Holds.NUMBERS, Csv::write),
    NPY("npy", "One matrix as NumPy reads it.", Holds.NUMBERS, Npy::write);

    /// What one file holds.
    public enum Holds {
        /// A picture of one step.
        ONE_STEP,
        /// Any number of steps, by default the one shown.
        STEPS,
        /// Any number of steps, by default all.
        LESSON,
        /// The numbers of one matrix.
        NUMBERS
    }

    private interface Writer {
        void write(Excerpt excerpt, Options options, OutputStream out) throws IOException;
    }

    private interface Limit {
        @Nullable
        String objection(Options options);
    }

    private final String id;
    private final String text;
    private final Holds holds;
    private final Writer writer;
    private final Limit limit;

    Format(String id, String text, Holds holds, Writer writer) {
        this(id, text, holds, writer, _ -> null);
    }

    Format(String id, String text, Holds holds, Writer writer, Limit limit) {
        this.id = id;
        this.text = text;
        this.holds = holds;
        this.writer = writer;
        this.limit = limit;
    }

    /// The format that a file name asks for; none if the file would have an ending only.
    public static Optional<Format> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.matches("(?s).*[^/\\\\]\\." + format.id))
                .findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /// The file name's ending, without the dot.
    public String id() {
        return id;
    }

    /// What it is, in one sentence.
    public String text() {
        return text;
    }

    public Holds holds() {
        return holds;
    }

    /// Why a picture of this size cannot be had, naming the limit; null if it can.
    public @Nullable String objection(Options options) {
        return limit.objection(options);
    }

    /// Makes the files of an export, each with its name: one, or one for each step where a file holds a single step.
    ///
    /// @param name of the one file; with a number before its ending where there are several
    /// @throws jacobianlens.math.BadInput as [#bytes]
    public void files(String name, Excerpt excerpt, Options options, BiConsumer<String, byte[]> save) {
        boolean together =
                holds == Holds.STEPS || holds == Holds.LESSON || excerpt.steps().size() == 1;
        if (together) {
            save.accept(name, bytes(excerpt, options));
            return;
        }
        int k = 1;
        for (var each : excerpt.each())
            save.accept(numbered(name, k++, excerpt.steps().size()), bytes(each, options));
    }

    private static String numbered(String name, int k, int count) {
        int dot = name.lastIndexOf('.');
        int digits = Integer.toString(count).length();
        return name.substring(0, dot) + "-" + String.format(Locale.ROOT, "%0" + digits + "d", k) + name.substring(dot);
    }

    /// A playlist as one deck: every step of every scene, a page each, in order. It carries the playlist.
    ///
    /// @throws jacobianlens.math.BadInput if a scene has no answer, naming it
    public static byte[] deck(Playlist playlist, Options options) {
        var out = new ByteArrayOutputStream();
        try {
            Pdf.deck(playlist, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written.", e);
        }
        return out.toByteArray();
    }

    /// The file's contents: the same for the same excerpt and options, on any machine.
    ///
    /// @throws jacobianlens.math.BadInput if the matrix is unknown or too large to be written
    public byte[] bytes(Excerpt excerpt, Options options) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(excerpt, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written.", e);
        }
        return out.toByteArray();
    }
}
