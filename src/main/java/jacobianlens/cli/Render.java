package jacobianlens.cli;

import jacobianlens.chain.Derivation;
import jacobianlens.export.Excerpt;
import jacobianlens.export.Format;
import jacobianlens.export.Format.Holds;
import jacobianlens.export.Options;
import jacobianlens.lesson.Draft;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.PlaylistFile.Part;
import jacobianlens.lesson.Saving;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.Theme;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `render`: steps as pictures and documents, by the painter that the window uses, or a matrix as numbers.
@Command(
        name = "render",
        description = "Draws steps as pictures and documents, or writes a matrix.",
        footer = {"", "Example: jacobian-lens render --lesson dense-layer --step 5 --theme projector --out step.png"})
final class Render implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Choice choice = new Choice();

    @Mixin
    private PictureSize size = new PictureSize();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "The file to write; its ending is the format. 'list exports' names them.")
    private String out = "";

    @Option(
            names = "--step",
            paramLabel = "K|all",
            description = "The step, counted from 1 as the window does; all writes every step into the document, or"
                    + " pictures PATH-1, PATH-2, … Default: the lesson's step; for documents, all.")
    private @Nullable String step;

    @Option(
            names = "--matrix",
            paramLabel = "ID",
            description = "For csv and npy: which matrix, by its id in compute's answer. Default: the last result.")
    private @Nullable String matrix;

    @Option(names = "--theme", paramLabel = "NAME", description = "light (default), dark or projector.")
    private Tint theme = Tint.LIGHT;

    @Option(
            names = "--present",
            description = "Draw for a whole room: large text and strong lines, as in presenter mode.")
    private boolean present;

    @Option(names = "--transparent", description = "Let what lies behind the picture show through.")
    private boolean transparent;

    @Option(names = "--text", description = "Keep words as text in svg and pdf, instead of outlines.")
    private boolean text;

    @Option(names = "--seconds", paramLabel = "T", description = "For gif: how long a step is shown. Default: 2.5.")
    private double seconds = Options.USUAL.seconds();

    @Option(
            names = "--zoom",
            paramLabel = "PERCENT",
            description = "How large words are, from 75 to 300, as in the window. Default: 100.")
    private int zoom = 100;

    /// The themes, in any case.
    enum Tint {
        LIGHT,
        DARK,
        PROJECTOR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Render(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        choice.check();
        var format = Format.of(out)
                .orElseThrow(() -> choice.usage("--out needs a file name that ends in "
                        + String.join(" or ", Format.ids()) + "; it is " + out));
        var options = options(format);
        var sources = choice.sources();
        if (sources.size() != 1)
            throw choice.usage("render draws one lesson at a time; it was given " + sources.size() + " files");
        try {
            write(sources.getFirst(), format, options);
            return Exit.DONE;
        } catch (BadInput e) {
            Exit.report(terminal, sources.getFirst().name(), e.problem());
            return Exit.BAD_INPUT;
        }
    }

    private Options options(Format format) {
        var options = Options.USUAL
                .with(present ? Theme.byId(theme.name()).presented() : Theme.byId(theme.name()))
                .with(size.size(choice))
                .transparent(transparent)
                .text(text)
                .seconds(seconds)
                .zoom(zoom / 100.0);
        if (!(seconds >= 0.02 && seconds <= 600)) throw choice.usage("--seconds needs a number from 0.02 to 600");
        if (zoom < 75 || zoom > 300) throw choice.usage("--zoom needs a whole number from 75 to 300");
        var objection = format.objection(options);
        if (objection != null) throw choice.usage(objection + ": use a smaller --width, --height or --scale");
        if (step != null && !step.matches("all|[0-9]{1,6}")) throw choice.usage("--step needs a number from 1, or all");
        if (matrix != null && format.holds() != Holds.NUMBERS) throw choice.usage("--matrix goes with csv and npy");
        return options;
    }

    private void write(Source source, Format format, Options options) {
        var parts = choice.parts(source, terminal);
        if (parts.size() > 1) deck(parts, format, options);
        else
            parts.getFirst().answer(draft -> {
                write(source, draft.scenario(), format, options);
                return Exit.DONE;
            });
    }

    /// A playlist: every step of every scene, a page each.
    private void deck(List<Part> parts, Format format, Options options) {
        if (format != Format.PDF)
            throw choice.usage("A playlist goes into a pdf; for " + format.id() + " add --scene N");
        if (step != null && !step.equals("all")) throw choice.usage("--step goes with one scene: add --scene N");
        var scenes = parts.stream()
                .map(part -> new Playlist.Entry(part.title(), part.answer(Draft::scenario)))
                .toList();
        save(out, Format.deck(new Playlist(scenes), options));
    }

    private void write(Source source, Scenario scenario, Format format, Options options) {
        var derivation = scenario.derive();
        var excerpt = excerpt(source, format, scenario, derivation).withMatrix(matrix);
        format.files(out, excerpt, options, Render::save);
    }

    private Excerpt excerpt(Source source, Format format, Scenario scenario, Derivation derivation) {
        int last = derivation.steps().size() - 1;
        boolean asked = source.isFile() || choice.sets("step");
        if (asked) scenario.shown(derivation);
        var start = scenario.withStep(Math.min(scenario.step(), last));
        if ("all".equals(step) || step == null && format.holds() == Holds.LESSON) return Excerpt.all(start, derivation);
        if (step == null && format.holds() == Holds.NUMBERS) return Excerpt.of(start, derivation, last);
        return step == null
                ? Excerpt.of(start, derivation, start.step())
                : Excerpt.of(start, derivation, Integer.parseInt(step) - 1);
    }

    private static void save(String file, byte[] bytes) {
        try {
            Saving.whole(Path.of(file), bytes);
        } catch (NoSuchFileException e) {
            throw unwritable(file, "its folder does not exist");
        } catch (IOException | InvalidPathException e) {
            throw unwritable(file, "the place is read-only, full or not a file");
        }
    }

    private static RuntimeException unwritable(String file, String why) {
        return new Problem("file", "--out", file + " cannot be written: " + why + ".", "Choose another place.")
                .exception();
    }
}
