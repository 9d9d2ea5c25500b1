package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A text that the field writes as a text, as a number or as null without meaning anything by it; only read. */
final class LooseField<R, B, V> extends MappedField<R, B> {
    private final TextFormat<V> format;
    private final BiConsumer<B, V> set;

    LooseField(FieldSlot slot, TextFormat<V> format, BiConsumer<B, V> set) {
        super(slot);
        this.format = format;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.tree();
        if (tree instanceof JsonValue.StringValue text) {
            return fillValue(in, text.value());
        } else if (tree instanceof JsonValue.NumberValue number) {
            return fillValue(in, number.lexeme());
        } else if (!(tree instanceof JsonValue.NullValue)) {
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kind(tree));
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
        return FieldValue.canonical(builder -> set.accept(builder, value));
    }

    @Override
    @Nullable
    Object typedValue(R value) {
        return null;
    }

    @Override
    void write(MessageOutput out, R value) {
        throw new IllegalStateException("only read");
    }
}
