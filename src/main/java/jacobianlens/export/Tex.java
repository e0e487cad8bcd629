package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jacobianlens.chain.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

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
                % What is too wide for a line is set smaller.
                \\newsavebox{\\fitted}
                \\newdimen\\widest
                \\newcommand{\\try}[2]{\\ifdim\\wd\\fitted>\\linewidth\\sbox{\\fitted}{#1$\\displaystyle#2$}\\fi}
                \\newcommand{\\fit}[1]{\\sbox{\\fitted}{$\\displaystyle#1$}\\try{\\small}{#1}\\try{\\footnotesize}{#1}%
                  \\try{\\scriptsize}{#1}\\try{\\tiny}{#1}%
                  \\ifdim\\wd\\fitted>\\widest\\global\\widest=\\wd\\fitted\\fi
                  \\ifdim\\wd\\fitted>\\linewidth\\makebox[\\linewidth][l]{\\usebox{\\fitted}}\\else\\usebox{\\fitted}\\fi}
                % A step with something that is too wide even then stands on wider paper.
                \\newcommand{\\paper}[1]{\\ifdefined\\pagewidth\\global\\pagewidth=#1\\fi
                  \\ifdefined\\pdfpagewidth\\global\\pdfpagewidth=#1\\fi}
                \\newcommand{\\step}[1]{\\global\\widest=\\linewidth\\setbox0=\\vbox{#1}%
                  \\ifdim\\widest>\\linewidth\\clearpage\\paper{\\dimexpr\\paperwidth+\\widest-\\linewidth\\relax}%
                  #1\\clearpage\\paper{\\paperwidth}\\else#1\\fi}
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

    /// The same in the document: a matrix that does not fit into a line begins another.
    private static String fitted(Step step) {
        return "\\[\n\\fit{" + TexMath.formula(step.formula()) + "}\n\\]\n\\begin{center}\n"
                + TexMath.each(step).map(matrix -> "\\fit{" + matrix + "}").collect(Collectors.joining("\n"))
                + "\n\\end{center}\n";
    }

    private static String section(Excerpt excerpt, int number) {
        var step = excerpt.step(number);
        return "\n\\step{\\subsection*{" + (number + 1) + "\\quad " + TexText.of(step.title() + ": " + step.summary())
                + "}\n" + TexText.of(step.caption()) + "\n" + fitted(step) + "}\n";
    }
}
