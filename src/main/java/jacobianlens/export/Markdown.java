package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.stream.Collectors;

/// Steps as Markdown with formulas between dollar signs. The figures stand at the end of the file, so that the text
/// above stays readable and one file is all there is.
final class Markdown {
    private static final String MARKUP = "\\`*_[]#!|<>&$~";

    private Markdown() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var text = new StringBuilder("# " + plain(excerpt.title()) + "\n");
        for (int number : excerpt.steps()) {
            var step = excerpt.step(number);
            String label = "step-" + (number + 1);
            text.append("\n## " + (number + 1) + " " + plain(step.title() + ": " + step.summary()) + "\n\n"
                    + plain(step.caption()) + "\n\n$$\n" + TexMath.formula(step.formula()) + "\n$$\n\n$$\n"
                    + TexMath.matrices(step) + "\n$$\n\n![" + plain(step.summary()) + "][" + label + "]\n");
        }
        text.append('\n');
        for (var each : excerpt.each())
            text.append("[step-" + (each.steps().getFirst() + 1) + "]: data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(Format.PNG.bytes(each, options)) + "\n");
        out.write(text.toString().getBytes(UTF_8));
    }

    /// Text that says in Markdown what it says, whatever signs are in it.
    static String plain(String text) {
        return text.codePoints()
                .mapToObj(c -> MARKUP.indexOf(c) >= 0 ? "\\" + (char) c : c == '\n' ? " " : Ascii.visible(c))
                .collect(Collectors.joining());
    }
}
