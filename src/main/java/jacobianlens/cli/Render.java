package jacobianlens.cli;

import jacobianlens.chain.Derivation;
import jacobianlens.export.Png;
import jacobianlens.lesson.Saving;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `render`: the picture of a step, by the painter that the window uses.
@Command(
        name = "render",
        description = "Draws one step, or every step, as a picture.",
        footer = {"", "Example: jacobian-lens render --lesson dense-layer --step 5 --theme projector --out step.png"})
final class Render implements Callable<Integer> {
    private static final double LARGEST = 40e6;
    private static final int SMALLEST_SIDE = 100;

    private final Terminal terminal;

    @Mixin
    private Choice choice = new Choice();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "The file to write; its ending is the format: png.")
    private String out = "";

    @Option(
            names = "--step",
            paramLabel = "K|all",
            description =
                    "The step, counted from 1 as the window does; all writes PATH-1, PATH-2, … Default: the lesson's.")
    private @Nullable String step;

    @Option(names = "--theme", paramLabel = "NAME", description = "light (default), dark or projector.")
    private Tint theme = Tint.LIGHT;

    @Option(names = "--width", paramLabel = "W", description = "Default: ${DEFAULT-VALUE}.")
    private int width = 1280;

    @Option(names = "--height", paramLabel = "H", description = "Default: ${DEFAULT-VALUE}.")
    private int height = 720;

    @Option(
            names = "--scale",
            paramLabel = "S",
            description = "Pixels to the unit of width and height. Default: ${DEFAULT-VALUE}.")
    private double scale = 1;

    /// The themes, in any case.
    enum Tint {
        LIGHT,
        DARK,
        PROJECTOR
    }

    Render(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        choice.check();
        check();
        var sources = choice.sources();
        if (sources.size() != 1)
            throw choice.usage("render draws one lesson at a time; it was given " + sources.size() + " files");
        try {
            draw(sources.getFirst());
            return Exit.DONE;
        } catch (BadInput e) {
            Exit.report(terminal, sources.getFirst().name(), e.problem());
            return Exit.BAD_INPUT;
        }
    }

    private void check() {
        if (Export.of(out).isEmpty())
            throw choice.usage(
                    "--out needs a file name that ends in " + String.join(" or ", Export.ids()) + "; it is " + out);
        if (!(scale > 0) || width < SMALLEST_SIDE || height < SMALLEST_SIDE)
            throw choice.usage("--width and --height must be at least " + SMALLEST_SIDE + " and --scale more than 0");
        if (width * scale * height * scale > LARGEST)
            throw choice.usage("The picture would have more than " + (int) (LARGEST / 1e6)
                    + " megapixels: use a smaller" + " --width, --height or --scale");
        if (step != null && !step.matches("all|[0-9]{1,6}")) throw choice.usage("--step needs a number from 1, or all");
    }

    private void draw(Source source) {
        var scenario = choice.draft(source, terminal).scenario();
        var derivation = scenario.derive();
        int steps = derivation.steps().size();
        if ("all".equals(step)) {
            for (int k = 0; k < steps; k++) write(scenario.withStep(k), derivation, numbered(k + 1, steps));
            return;
        }
        boolean asked = source.isFile() || choice.sets("step");
        int from0 = step != null
                ? Integer.parseInt(step) - 1
                : asked ? scenario.step() : Math.min(scenario.step(), steps - 1);
        write(scenario.withStep(from0), derivation, out);
    }

    private void write(Scenario scenario, Derivation derivation, String file) {
        scenario.shown(derivation);
        var colours = Theme.byId(theme.name());
        var painter = StagePainter.of(scenario, derivation, colours);
        var picture = new ByteArrayOutputStream();
        try {
            Png.write(painter, width, height, scale, picture);
            Saving.whole(Path.of(file), picture.toByteArray());
        } catch (NoSuchFileException e) {
            throw unwritable(file, "its folder does not exist");
        } catch (IOException | InvalidPathException e) {
            throw unwritable(file, "the place is read-only, full or not a file");
        }
    }

    /// The file's name with the step's number before its ending.
    private String numbered(int k, int steps) {
        int dot = out.lastIndexOf('.');
        int digits = Integer.toString(steps).length();
        return out.substring(0, dot) + "-" + String.format(Locale.ROOT, "%0" + digits + "d", k) + out.substring(dot);
    }

    private static RuntimeException unwritable(String file, String why) {
        return new Problem("file", "--out", file + " cannot be written: " + why + ".", "Choose another place.")
                .exception();
    }
}
