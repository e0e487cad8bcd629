package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Walk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// LaTeX, TikZ, Markdown and HTML: complete, balanced, and in need of nothing else.
class DocumentsTest {
    private static final Pattern MACRO = Pattern.compile("\\\\([A-Za-z]+|.)", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("\\[step-(\\d+)]: data:image/png;base64,(\\S+)");
    /// What LaTeX itself, amsmath and xcolor know.
    private static final Set<String> KNOWN =
            Set.of(("documentclass usepackage setlength textwidth oddsidemargin parindent begin end section subsection"
                            + " quad displaystyle overset textcolor mathrm vec hat frac tfrac partial nabla sigma Phi"
                            + " varphi pi lambda alpha mu varepsilon Delta textstyle left right cdot dots vdots ddots cdots longleftarrow longrightarrow"
                            + " to in infty times ge le ne ln exp sin cos tan sinh cosh tanh arctan max min sqrt text sum"
                            + " Sigma odot oslash mathcal texttt textbackslash textasciicircum textasciitilde approx \\ , { } _ $ & # % surd"
                            + " newsavebox newcommand fitted fit try ifdim wd linewidth sbox usebox fi small footnotesize scriptsize"
                            + " tiny newdimen widest global paper pagewidth pdfpagewidth ifdefined paperwidth step setbox vbox prime"
                            + " dimexpr relax makebox clearpage else")
                    .split(" "));

    private static String text(Format format, Excerpt excerpt) {
        return new String(format.bytes(excerpt, Samples.SMALL), UTF_8);
    }

    /// Brackets and environments close in the order they open, and there is no macro that needs another package.
    static void isLatex(String name, String tex) {
        var macros = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                var macro = MACRO.matcher(tex).region(i, tex.length());
                assertThat(macro.lookingAt()).as(name).isTrue();
                macros.add(macro.group(1));
                i = macro.end() - 1;
                if (macro.group(1).equals("begin") || macro.group(1).equals("end")) {
                    int close = tex.indexOf('}', i);
                    String environment = tex.substring(i + 2, close);
                    if (macro.group(1).equals("begin")) open.push(environment);
                    else assertThat(open.pop()).as(name).isEqualTo(environment);
                    i = close;
                } else if (macro.group(1).equals("left")) open.push("left");
                else if (macro.group(1).equals("right"))
                    assertThat(open.pop()).as(name).isEqualTo("left");
                else if (macro.group(1).equals("[")) open.push("[");
                else if (macro.group(1).equals("]"))
                    assertThat(open.pop()).as(name).isEqualTo("[");
            } else if (c == '%') i = tex.indexOf('\n', i);
            else if (c == '{') open.push("{");
            else if (c == '}') assertThat(open.pop()).as(name).isEqualTo("{");
            else if (c == '$') {
                if ("$".equals(open.peek())) open.pop();
                else open.push("$");
            } else assertThat((int) c).as(name + ": " + c).isLessThan(0x7f);
        }
        assertThat(open).as(name).isEmpty();
        assertThat(TwoScripts.in(tex)).as(name).isEmpty();
        macros.removeAll(KNOWN);
        macros.removeAll(Set.of("[", "]"));
        assertThat(macros).as(name).isEmpty();
    }

    @Test
    void everyLessonIsLatexThatNeedsNoOtherPackage() {
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator) {
            String tex = text(Format.TEX, lesson);
            isLatex(Samples.name(lesson), tex);
            assertThat(tex).as(Samples.name(lesson)).doesNotContain("texttt{U+").contains("\\begin{bmatrix}");
            assertThat(tex.split("\\\\subsection", -1)).hasSize(lesson.steps().size() + 1);
        }
    }

    @Test
    void everyNetworkIsLatexThatNeedsNoOtherPackage() {
        for (var network : (Iterable<Excerpt>) Samples.networks()::iterator)
            isLatex(Samples.name(network), text(Format.TEX, network));
    }

    @Test
    void latexShowsTheWindowsNumbersAndGreysStructuralZeros() {
        String tex = text(Format.TEX, Samples.product());
        assertThat(tex)
                .contains("0.06 & -0.09 & 0.03 & 0.08 \\\\")
                .contains("0.07 & \\textcolor{gray}{0} & \\textcolor{gray}{0} \\\\")
                .contains("&= \\frac{\\partial \\vec{a}}{\\partial \\vec{z}}");
    }

    @Test
    void aStepIsATikzPictureWithItsNumbersAsText() {
        for (var step : Samples.every()) {
            String tikz = text(Format.TIKZ, step);
            assertThat(tikz)
                    .as(Samples.name(step))
                    .contains("\\begin{tikzpicture}")
                    .endsWith("\\end{tikzpicture}\n");
            assertThat(tikz.chars()).allMatch(c -> c < 0x7f);
            assertThat(tikz.chars().filter(c -> c == '{').count())
                    .isEqualTo(tikz.chars().filter(c -> c == '}').count());
        }
        assertThat(new String(Format.TIKZ.bytes(Samples.product(), Options.USUAL), UTF_8))
                .contains("\\sffamily\\bfseries 0.22}", "{$\\displaystyle a_{2}$}", "\\shade[left color=lens1B4F8F");
    }

    @Test
    void cellsThatAreNotReachedAreDashedInVectorFormats() {
        var start = Samples.product().scenario();
        var walking = start.withView(start.view().at(new Walk(5, 1)));
        var excerpt = Excerpt.of(walking, walking.derive(), walking.step());
        assertThat(text(Format.TIKZ, excerpt)).contains("dash pattern=on ");
        assertThat(text(Format.SVG, excerpt)).contains("stroke-dasharray=");
        assertThat(text(Format.SVG, Samples.product())).doesNotContain("stroke-dasharray=");
    }

    @Test
    void markdownHoldsItsFigures() throws IOException {
        for (var lesson : (Iterable<Excerpt>) Samples.scenes()::iterator) {
            String text = text(Format.MARKDOWN, lesson);
            var figures = DATA.matcher(text);
            int count = 0;
            while (figures.find()) {
                count++;
                assertThat(text).contains("][step-" + figures.group(1) + "]\n");
                var png = Base64.getDecoder().decode(figures.group(2));
                assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                        .isEqualTo(480);
            }
            assertThat(count).isEqualTo(lesson.steps().size());
            assertThat(text.split("\\$\\$", -1)).hasSize(4 * count + 1);
        }
    }

    @Test
    void htmlNeedsNothingFromAnywhereElse() {
        for (var lesson : (Iterable<Excerpt>) Samples.lessons()::iterator) {
            String html = text(Format.HTML, lesson);
            assertThat(html).as(Samples.name(lesson)).doesNotContainPattern("(?i)http|src=|@import|<link|<script|href");
            assertThat(html.split("<svg", -1)).hasSize(lesson.steps().size() + 1);
            var ids =
                    Pattern.compile(" id=\"([^\"]*)\"").matcher(html).results().map(id -> id.group(1));
            assertThat(ids).doesNotHaveDuplicates();
        }
        assertThat(text(Format.HTML, Samples.product())).contains("<caption>∂a/∂x</caption>", "<td>0.2248</td>");
    }
}
