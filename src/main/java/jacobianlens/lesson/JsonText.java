package jacobianlens.lesson;

import jacobianlens.math.Problem;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON as text, in UTF-8. The only class that knows Jackson.
public final class JsonText {
    private static final int DEEPEST = 64;
    private static final int LONGEST_LIST = 1_000_000;
    private static final String CHECK = "Look for a missing or extra comma, quote or bracket just before this place.";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(2 * DEEPEST).build())
            .build();

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
        }
    };

    private final String text;
    private final JsonParser parser;

    private JsonText(String text) {
        this.text = text;
        this.parser = JSON.createParser(text);
    }

    /// Reads a whole document. NaN and numbers beyond a double's range are kept, for whoever knows their names to
    /// refuse.
    ///
    /// @throws jacobianlens.math.BadInput with code `json` and the line and column
    public static Json read(byte[] utf8) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
            return read(text.toString());
        } catch (CharacterCodingException e) {
            throw new Problem("json", "file", "This is not text in UTF-8.", "Give a lesson file, or save it as UTF-8.")
                    .exception();
        }
    }

    /// Reads a whole document.
    ///
    /// @throws jacobianlens.math.BadInput with code `json` and the line and column
    public static Json read(String text) {
        var reader = new JsonText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        try {
            return reader.document();
        } catch (UnexpectedEndOfInputException e) {
            throw broken(e.getLocation(), "The text ends before it is complete.", "Close what is open at its end.");
        } catch (StreamConstraintsException e) {
            throw broken(
                    reader.parser.currentLocation(),
                    "A number or a name here is too long.",
                    "Use numbers of up to 1000 digits.");
        } catch (JacksonException e) {
            throw broken(e.getLocation(), reader.unexpected(e.getLocation()), CHECK);
        }
    }

    /// Writes a compact document, without a line end. An infinite number becomes the string "Infinity" or "-Infinity".
    public static void write(Json json, OutputStream out) {
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, generator);
        }
    }

    /// A document for people: one member a line.
    public static String pretty(Json json) {
        var out = new StringWriter();
        try (var generator = JSON.createGenerator(PRETTY, out)) {
            write(json, generator);
        }
        return out.toString();
    }

    private Json document() {
        if (parser.nextToken() == null)
            throw broken(parser.currentLocation(), "There is no text.", "Give a lesson file.");
        var json = value(0);
        if (parser.nextToken() != null)
            throw broken(
                    parser.currentTokenLocation(),
                    "There is more text after the end.",
                    "Remove what follows the last bracket.");
        return json;
    }

    private Json value(int depth) {
        if (depth > DEEPEST)
            throw broken(
                    parser.currentTokenLocation(),
                    "Brackets are nested more than " + DEEPEST + " deep.",
                    "Write a list of numbers as [1, 2] and a matrix as [[1, 2], [3, 4]].");
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> list(depth);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getDoubleValue());
            case VALUE_TRUE -> Json.Literal.TRUE;
            case VALUE_FALSE -> Json.Literal.FALSE;
            default -> Json.Literal.NULL;
        };
    }

    private Json list(int depth) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == LONGEST_LIST)
                throw broken(
                        parser.currentTokenLocation(),
                        "A list has more than " + LONGEST_LIST + " entries.",
                        "Use a shorter list.");
            items.add(value(depth + 1));
        }
        return new Json.Items(items);
    }

    private Json object(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(name, value(depth + 1)) != null)
                throw broken(place, "\"" + name + "\" is given twice.", "Keep one of the two.");
        }
        return new Json.Members(members);
    }

    private String unexpected(TokenStreamLocation place) {
        int at = (int) place.getCharOffset();
        return at < 0 || at >= text.length() || Character.isISOControl(text.charAt(at))
                ? "This is not valid JSON."
                : "This is not valid JSON: unexpected " + Character.toString(text.codePointAt(at)) + " here.";
    }

    private static RuntimeException broken(TokenStreamLocation place, String text, String fix) {
        var where = "line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new Problem("json", where, text, fix).exception();
    }

    private static void write(Json json, JsonGenerator generator) {
        switch (json) {
            case Json.Text(var text) -> generator.writeString(text);
            case Json.Number(double value) -> generator.writeNumber(value);
            case Json.Whole(long value) -> generator.writeNumber(value);
            case Json.Literal.NULL -> generator.writeNull();
            case Json.Literal literal -> generator.writeBoolean(literal == Json.Literal.TRUE);
            case Json.Items(var items) -> {
                generator.writeStartArray();
                items.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case Json.Members(var members) -> {
                generator.writeStartObject();
                members.forEach((name, value) -> {
                    generator.writeName(name);
                    write(value, generator);
                });
                generator.writeEndObject();
            }
        }
    }
}
