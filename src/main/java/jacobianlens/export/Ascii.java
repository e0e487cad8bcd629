package jacobianlens.export;

/// Text made safe for a place that takes ASCII only, or markup.
final class Ascii {
    private Ascii() {}

    /// JSON with every other character escaped: the same document.
    static String json(String json) {
        var text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x7f) text.append(c);
            else text.append("\\u").append(hex(c));
        }
        return text.toString();
    }

    /// Four hexadecimal digits.
    static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /// Text for XML and HTML: what is markup there is escaped, what may not occur becomes a question mark. Marks that
    /// would turn the direction of the text around are written out.
    static String markup(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(visible(c));
            }
        });
        return safe.toString();
    }

    /// A character as it is, or its number where it would be illegal, invisible or turn the text around.
    static String visible(int c) {
        boolean plain = c == '\n'
                || c == '\t'
                || c >= ' '
                        && switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.SURROGATE,
                                    Character.UNASSIGNED,
                                    Character.PRIVATE_USE -> false;
                            default -> true;
                        };
        return plain ? Character.toString(c) : "[U+" + (c > 0xFFFF ? Integer.toHexString(c) : hex(c)) + "]";
    }
}
