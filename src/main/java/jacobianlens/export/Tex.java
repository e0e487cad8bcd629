package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jacobianlens.chain.Step;
import java.io.IOException;
import java.io.OutputStream;

/// Steps as a LaTeX document: title, formula and matrices of each. It compiles with amsmath and xcolor alone.
public final class Tex {
    private Tex() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var text = new StringBuilder("""
                % Compile with any LaTeX: no packages but amsmath and xcolor.
                \\documentclass[a4paper,landscape,10pt]{article}
                \\usepackage{amsmath}
                \\usepackage{xcolor}
                \\setlength{\\textwidth}{25cm}
                \\setlength{\\oddsidemargin}{-0.5cm}
                \\setlength{\\parindent}{0pt}
                \\begin{document}
                """);
        text.append("\\section*{").append(TexText.of(excerpt.title())).append("}\n");
        for (int step : excerpt.steps()) text.append(section(excerpt, step));
        out.write(text.append("\\end{document}\n").toString().getBytes(US_ASCII));
    }

    /// A step's formula and matrices, to be pasted into a document that uses amsmath and xcolor.
    public static String of(Step step) {
        return "\\[\n" + TexMath.formula(step.formula()) + "\n\\]\n\\[\n" + TexMath.matrices(step) + "\n\\]\n";
    }

    private static String section(Excerpt excerpt, int number) {
        var step = excerpt.step(number);
        return "\n\\subsection*{" + (number + 1) + "\\quad " + TexText.of(step.title() + ": " + step.summary()) + "}\n"
                + TexText.of(step.caption()) + "\n" + of(step);
    }
}
