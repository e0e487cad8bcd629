package jacobianlens.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// Names that try to be something else.
final class Hostile {
    static final List<String> NAMES = List.of(
            "\"'`",
            "</svg><script>alert(1)</script>",
            "]]></metadata><script>",
            "\\input{/etc/passwd}\\write18{ls}",
            "\"\"\"\nimport os\n\"\"\"",
            "'''; raise SystemExit #",
            "a\u202Eb\u2066c\u200F",
            "\uD83D\uDE00\uD83C\uDFF4\u200D\u2620\uFE0F",
            "\uD800 alone \uFFFF\u0000\u001B[31m",
            "--> ${jndi:x} %s {{x}} $(ls) `ls`",
            "%PDF-1.7 <x:xmpmeta></x:xmpmeta>",
            "z".repeat(300));

    private Hostile() {}

    /// Nothing of a name has become markup, a command or a mark that turns text around.
    static void isHarmless(Format format, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        switch (format) {
            case SVG, HTML -> assertThat(text).doesNotContain("<script", "\u202E", "\u2066", "\u200F");
            case TEX, TIKZ -> assertThat(text).doesNotContain("\\input", "\\write");
            case MARKDOWN -> assertThat(text).doesNotContain("<script", "\u202E");
            default -> assertThat(bytes).isNotEmpty();
        }
    }
}
