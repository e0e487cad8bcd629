package jacobianlens.lesson;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// A JSON document as a tree. [JsonText] reads and writes it.
public sealed interface Json {

    record Text(String value) implements Json {}

    /// A number with a fraction; may be infinite or NaN when it comes from a file.
    record Number(double value) implements Json {}

    /// A count or an index.
    record Whole(long value) implements Json {}

    record Items(List<Json> values) implements Json {}

    /// The members of an object, in order.
    record Members(Map<String, Json> values) implements Json {

        /// The same object with one more member at its end.
        public Members with(String name, Json value) {
            var more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Members(more);
        }
    }

    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }

    /// What kind of thing it is, as an error message says it.
    default String kind() {
        return switch (this) {
            case Text _ -> "a text in quotes";
            case Number _, Whole _ -> "a number";
            case Items _ -> "a list";
            case Members _ -> "an object in braces";
            case Literal literal -> literal.name().toLowerCase(Locale.ROOT);
        };
    }

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(long value) {
        return new Whole(value);
    }

    static Json of(double value) {
        return new Number(value);
    }

    static Json of(boolean value) {
        return value ? Literal.TRUE : Literal.FALSE;
    }

    static Json of(List<String> texts) {
        return new Items(texts.stream().map(Json::of).collect(Collectors.toUnmodifiableList()));
    }

    /// A list of n items, each made when it is written: a large table costs no memory.
    static Json list(int n, IntFunction<Json> item) {
        return new Items(new AbstractList<>() {
            @Override
            public Json get(int i) {
                return item.apply(i);
            }

            @Override
            public int size() {
                return n;
            }
        });
    }

    /// An object with one member; [Members#with] adds more.
    static Members object(String name, Json value) {
        return new Members(Map.of(name, value));
    }

    /// A list of what each thing becomes.
    static <T> Json each(List<T> things, Function<T, Json> item) {
        return list(things.size(), i -> item.apply(things.get(i)));
    }
}
