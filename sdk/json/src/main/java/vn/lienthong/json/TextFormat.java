package vn.lienthong.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written as a text of a message, and read from one.
 *
 * @param read the value of a text that is not empty, or null when the text is not understood
 * @param write the canonical text of a value
 */
public record TextFormat<V>(Function<String, @Nullable V> read, Function<V, String> write) {
    /** A plain text. */
    public static final TextFormat<String> TEXT = new TextFormat<>(text -> text, text -> text);

    /** Returns a value that wraps a text and refuses blank ones. */
    public static <V> TextFormat<V> wrapping(Function<String, V> wrap, Function<V, String> unwrap) {
        return new TextFormat<>(text -> text.isBlank() ? null : wrap.apply(text), unwrap);
    }
}
