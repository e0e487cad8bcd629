package jacobianlens.export;

import java.util.Optional;

/// Finds what TeX refuses as a double superscript or subscript, such as `z^{[1]}^{2}`.
final class TwoScripts {
    private static final int BEFORE = 40;

    private TwoScripts() {}

    /// Where it is; empty if nowhere.
    static Optional<String> in(String tex) {
        for (int i = 0; i < tex.length(); i++) {
            if (!isScript(tex, i) || tex.charAt(i - 1) == '\\') continue;
            char first = tex.charAt(i);
            int next = behind(tex, i + 1);
            if (isScript(tex, next) && tex.charAt(next) != first) next = behind(tex, next + 1);
            if (isScript(tex, next) && tex.charAt(next) == first)
                return Optional.of(tex.substring(Math.max(0, i - BEFORE), next + 2));
        }
        return Optional.empty();
    }

    private static boolean isScript(String tex, int at) {
        return at > 0 && at < tex.length() && (tex.charAt(at) == '^' || tex.charAt(at) == '_');
    }

    /// Where the argument ends that begins at a place.
    private static int behind(String tex, int at) {
        if (tex.charAt(at) != '{') return at + 1;
        int depth = 0;
        for (int i = at; i < tex.length(); i++) {
            if (tex.charAt(i) == '{') depth++;
            if (tex.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return tex.length();
    }
}
