package vn.lienthong.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.json.TextFormat;
import vn.lienthong.value.JsonValue;

/** A value that is a string in the message; no value is the empty string. */
public final class TextField<R, B, V> extends MappedField<R, B> {
    private static final JsonValue EMPTY_TEXT = new JsonValue.StringValue("");

    private final FieldValue<B> emptyValue = FieldValue.raw(EMPTY_TEXT, null);
    private final TextFormat<V> format;
    private final Function<R, @Nullable V> getter;
    private final BiConsumer<B, V> setter;

    public TextField(FieldSlot slot, TextFormat<V> format, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
        super(slot);
        this.format = format;
        this.getter = get;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return readText(in, in.text());
        }
        JsonValue tree = in.readTree();
        if (tree instanceof JsonValue.NumberValue number) {
            V value = parseValue(in, number.lexeme());
            if (value != null) {
                in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.number");
            }
            return FieldValue.raw(tree, setterFor(value));
        } else if (tree instanceof JsonValue.NullValue) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.null");
        } else {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kindOf(tree));
        }
        return FieldValue.raw(tree, null);
    }

    private FieldValue<B> readText(MessageInput in, String text) {
        if (text.isEmpty()) {
            return emptyValue;
        }
        V value = parseValue(in, text);
        boolean canonical = value != null && format.write().apply(value).equals(text);
        return canonical
                ? FieldValue.canonical(setterFor(value))
                : FieldValue.raw(new JsonValue.StringValue(text), setterFor(value));
    }

    /** The empty string is canonical if the model has no value; if it has a default, the empty string is retained. */
    @Override
    public boolean isEquivalentForm(R value, MessageInput in, JsonValue raw) {
        V typed = getter.apply(value);
        return raw == EMPTY_TEXT
                && (typed == null || format.write().apply(typed).isEmpty());
    }

    private @Nullable V parseValue(MessageInput in, String text) {
        V value = format.read().apply(text);
        if (value == null) {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread.text", Integer.toString(text.length()));
        }
        return value;
    }

    private @Nullable Consumer<B> setterFor(@Nullable V value) {
        return value == null ? null : builder -> setter.accept(builder, value);
    }

    @Override
    @Nullable
    public Object typedValue(R value) {
        return getter.apply(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        V typed = getter.apply(value);
        out.writeText(typed == null ? "" : format.write().apply(typed));
    }
}
