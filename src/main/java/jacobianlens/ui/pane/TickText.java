package jacobianlens.ui.pane;

import jacobianlens.math.Numbers;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/// Numbers along an axis, written as everywhere else; large ones as `5·10⁸`, because there is little room beside it.
final class TickText extends NumberFormat {
    private static final long serialVersionUID = 1;
    private static final double LARGEST_PLAIN = 1e5;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(Math.abs(number) < LARGEST_PLAIN ? Numbers.shortForm(number) : scientific(number));
    }

    private static String scientific(double number) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(number)));
        String mantissa = Numbers.shortForm(number / Math.pow(10, exponent));
        return mantissa + "·10" + Numbers.superscript(exponent);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("An axis is only written.");
    }
}
