package jacobianlens.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from pasted text what is not numbers: a name and an equals sign, calls such as `array(…)`, options such as
/// `dtype=float32`, and different signs for the same thing.
final class PastedText {
    private static final int DEEPEST_CALL = 6;
    private static final Pattern PROMPT = Pattern.compile("^(Out\\s?\\[\\d+]:|>>>?)");
    private static final Pattern ASSIGNED = Pattern.compile("^[\\p{L}_][\\w.]*+\\s*+=");
    private static final Pattern OPTION = Pattern.compile(",\\s*+[a-z_]++=[^,)\\]]*+");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.])([A-Za-z_][\\w.]*+)?\\(([^()]*+)\\)");
    private static final Pattern POWER = Pattern.compile("\\s?[·×]\\s?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]++)");

    private PastedText() {}

    /// Lists in square brackets, or lines.
    static String bare(String text) {
        String bare = signs(text).stripIndent().strip();
        bare = PROMPT.matcher(bare).replaceFirst("").strip();
        bare = ASSIGNED.matcher(bare).replaceFirst("").stripIndent().strip();
        bare = OPTION.matcher(bare).replaceAll("");
        for (int i = 0; i < DEEPEST_CALL && bare.contains("("); i++)
            bare = CALL.matcher(bare).replaceAll(PastedText::call);
        return bare.replaceFirst("\\s*+[;,]$", "");
    }

    /// A call leaves its argument; parentheses alone are a list.
    private static String call(java.util.regex.MatchResult call) {
        String inside = call.group(2);
        return Matcher.quoteReplacement(call.group(1) == null ? "[" + inside + "]" : inside);
    }

    private static String signs(String text) {
        String plain = text.replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u00a0', ' ')
                .replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('{', '[')
                .replace('}', ']');
        return POWER.matcher(plain).replaceAll(power -> "e" + lowered(power.group(1)));
    }

    private static String lowered(String raised) {
        var digits = new StringBuilder();
        for (char c : raised.toCharArray()) digits.append(c == '⁻' ? '-' : (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
        return digits.toString();
    }
}
