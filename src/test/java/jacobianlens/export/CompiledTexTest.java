package jacobianlens.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What LaTeX itself says of the exported documents, where one is installed: it compiles all of them and has every
/// character.
class CompiledTexTest {
    private static final String BEGIN = "\\begin{document}\n";
    private static final Pattern TOO_WIDE = Pattern.compile("Overfull \\\\hbox \\(([0-9.]+)pt");
    private static final String END = "\\end{document}\n";

    @TempDir
    private Path folder;

    /// With the packages the exports name; a small installation may lack them.
    @BeforeAll
    static void thereIsALatex() throws InterruptedException {
        try {
            var found = new ProcessBuilder("kpsewhich", "article.cls", "amsmath.sty", "xcolor.sty", "tikz.sty")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeThat(found.waitFor()).isZero();
        } catch (IOException _) {
            abort("There is no TeX on the PATH.");
        }
    }

    @Test
    void everyLessonCompiles() throws Exception {
        compiles(Stream.concat(Samples.lessons(), Samples.lessons().map(Samples::turned)));
    }

    @Test
    void everyNetworkCompiles() throws Exception {
        compiles(Stream.concat(Samples.networks(), Samples.networks().map(Samples::turned)));
    }

    @Test
    void everyScenesPicturesCompile() throws Exception {
        var pictures = Samples.scenes()
                .map(scene -> scene.each().getLast())
                .map(step -> new String(Format.TIKZ.bytes(step, Samples.SMALL), UTF_8))
                .collect(Collectors.joining("\\newpage\n"));
        compile("""
                \\documentclass{article}
                \\usepackage{amsmath}
                \\usepackage{tikz}
                \\setlength{\\parindent}{0pt}
                \\setlength{\\textwidth}{WIDTHbp}
                """.replace("WIDTH", String.valueOf(0.75 * Samples.SMALL.size().width())) + BEGIN + pictures + END);
    }

    /// Many documents as one, to start LaTeX once.
    private void compiles(Stream<Excerpt> excerpts) throws Exception {
        var documents = excerpts.map(excerpt -> new String(Format.TEX.bytes(excerpt, Samples.SMALL), UTF_8))
                .toList();
        var first = documents.getFirst();
        compile(first.substring(0, first.indexOf(BEGIN) + BEGIN.length())
                + documents.stream().map(CompiledTexTest::body).collect(Collectors.joining("\\newpage\n"))
                + END);
    }

    private static String body(String document) {
        return document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
    }

    private void compile(String document) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("all.tex"), document);
        var latex = new ProcessBuilder("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "all.tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        int end = latex.waitFor();
        String log = Files.readString(folder.resolve("all.log"), ISO_8859_1);
        assertThat(end).as(log.substring(Math.max(0, log.length() - 2000))).isZero();
        assertThat(log).doesNotContain("Missing character").doesNotContain("LaTeX Warning");
        assertThat(TOO_WIDE.matcher(log).results().mapToDouble(found -> Double.parseDouble(found.group(1))))
                .as("points over the edge")
                .allMatch(over -> over <= 1);
    }
}
