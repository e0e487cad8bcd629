package jacobianlens.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A side of a picture: pixels such as `1280`, or centimetres such as `16cm`.
record Length(double value, boolean centimetres) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?) ?(cm|px|)");

    /// Reads a length from the command line.
    static final class Reader implements ITypeConverter<Length> {
        @Override
        public Length convert(String text) {
            var form = FORM.matcher(text);
            if (!form.matches())
                throw new TypeConversionException("'" + text + "' is not a size: use pixels such as 1280, or 16cm");
            return new Length(Double.parseDouble(form.group(1)), form.group(2).equals("cm"));
        }
    }
}
