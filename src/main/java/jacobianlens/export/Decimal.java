package jacobianlens.export;

/// Lengths and colours as vector formats write them: at most three decimals, the same on every machine.
final class Decimal {
    private static final double PARTS = 1000;

    private Decimal() {}

    static String of(double value) {
        long parts = Math.round(value * PARTS);
        if (parts < 0) return parts == Long.MIN_VALUE ? "0" : "-" + of(-value);
        String whole = Long.toString(parts / (long) PARTS);
        long rest = parts % (long) PARTS;
        if (rest == 0) return whole;
        String decimals = Long.toString((long) PARTS + rest).substring(1);
        return whole + "." + decimals.replaceFirst("0+$", "");
    }

    /// A colour as six hexadecimal digits.
    static String hex(java.awt.Color color) {
        return Integer.toHexString(1 << 24 | color.getRGB() & 0xffffff).substring(1);
    }
}
