package vn.lienthong.json.internal;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.json.TextFormat;
import vn.lienthong.value.JsonValue;

/** A text that may be a string, a number or null in the message, without a difference in meaning; read only. */
public final class ReadOnlyTextField<R, B, V> extends MappedField<R, B> {
    private final TextFormat<V> format;
    private final BiConsumer<B, V> setter;

    public ReadOnlyTextField(FieldSlot slot, TextFormat<V> format, BiConsumer<B, V> set) {
        super(slot);
        this.format = format;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.readTree();
        if (tree instanceof JsonValue.StringValue text) {
            return fillValue(in, text.value());
        } else if (tree instanceof JsonValue.NumberValue number) {
            return fillValue(in, number.lexeme());
        } else if (!(tree instanceof JsonValue.NullValue)) {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kindOf(tree));
        }
        return FieldValue.canonical(null);
    }

    private FieldValue<B> fillValue(MessageInput in, String text) {
        V value = format.read().apply(text);
        if (value == null) {
            if (!text.isEmpty()) {
                in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread.text", Integer.toString(text.length()));
            }
            return FieldValue.canonical(null);
        }
        return FieldValue.canonical(builder -> setter.accept(builder, value));
    }

    @Override
    @Nullable
    public Object typedValue(R value) {
        return null;
    }

    @Override
    public void write(MessageOutput out, R value) {
        throw new IllegalStateException("a read-only field cannot be written");
    }
}
