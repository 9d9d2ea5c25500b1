package vn.lienthong.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text format of a value in a message.
 *
 * @param read returns the value of a non-empty text; null if the text is not valid
 * @param write returns the canonical text of a value
 */
public record TextFormat<V>(Function<String, @Nullable V> read, Function<V, String> write) {
    /** A plain text. */
    public static final TextFormat<String> TEXT = new TextFormat<>(text -> text, text -> text);

    /** Returns the format of a value that wraps a text; blank texts are not valid. */
    public static <V> TextFormat<V> wrapping(Function<String, V> wrap, Function<V, String> unwrap) {
        return new TextFormat<>(text -> text.isBlank() ? null : wrap.apply(text), unwrap);
    }
}
