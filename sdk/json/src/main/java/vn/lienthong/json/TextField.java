package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A value that is a text on the wire; no value is the empty text. */
final class TextField<R, B, V> extends MappedField<R, B> {
    private static final JsonValue EMPTY = new JsonValue.StringValue("");

    private final FieldValue<B> empty = FieldValue.raw(EMPTY, null);
    private final TextFormat<V> format;
    private final Function<R, @Nullable V> get;
    private final BiConsumer<B, V> set;

    TextField(FieldSlot slot, TextFormat<V> format, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
        super(slot);
        this.format = format;
        this.get = get;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        if (in.token() == JsonToken.VALUE_STRING) {
            return text(in, in.text());
        }
        JsonValue tree = in.tree();
        if (tree instanceof JsonValue.NumberValue number) {
            V value = parseValue(in, number.lexeme());
            if (value != null) {
                in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.number");
            }
            return FieldValue.raw(tree, fill(value));
        } else if (tree instanceof JsonValue.NullValue) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.null");
        } else {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kind(tree));
        }
        return FieldValue.raw(tree, null);
    }

    private FieldValue<B> text(MessageInput in, String text) {
        if (text.isEmpty()) {
            return empty;
        }
        V value = parseValue(in, text);
        boolean canonical = value != null && format.write().apply(value).equals(text);
        return canonical
                ? FieldValue.canonical(fill(value))
                : FieldValue.raw(new JsonValue.StringValue(text), fill(value));
    }

    /** The empty text is canonical where the model holds nothing; where it holds a default, the empty text is kept. */
    @Override
    boolean agrees(R value, MessageInput in, JsonValue raw) {
        V typed = get.apply(value);
        return raw == EMPTY && (typed == null || format.write().apply(typed).isEmpty());
    }

    private @Nullable V parseValue(MessageInput in, String text) {
        V value = format.read().apply(text);
        if (value == null) {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread.text", Integer.toString(text.length()));
        }
        return value;
    }

    private @Nullable Consumer<B> fill(@Nullable V value) {
        return value == null ? null : builder -> set.accept(builder, value);
    }

    @Override
    @Nullable
    Object typedValue(R value) {
        return get.apply(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        V typed = get.apply(value);
        out.text(typed == null ? "" : format.write().apply(typed));
    }
}
