package vn.lienthong.json;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A whole number that is a number on the wire too. */
final class IntegerField<R, B> extends MappedField<R, B> {
    // Ten digits fit a long, and hold every int.
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

    private final ToIntFunction<R> get;
    private final ObjIntConsumer<B> set;

    IntegerField(FieldSlot slot, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        super(slot);
        this.get = get;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.tree();
        boolean number = tree instanceof JsonValue.NumberValue;
        String digits = tree instanceof JsonValue.NumberValue lexeme ? lexeme.lexeme() : "";
        if (tree instanceof JsonValue.StringValue text) {
            digits = text.value();
        }
        Integer value = whole(digits);
        if (value == null) {
            in.addFinding(
                    path(), "LT-MSG-004", Severity.WARN, "json.unread", "@whole number", "@" + MessageInput.kind(tree));
            return FieldValue.raw(tree, null);
        }
        if (!number) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.text");
        }
        Consumer<B> fill = builder -> set.accept(builder, value);
        return number && Integer.toString(value).equals(digits)
                ? FieldValue.canonical(fill)
                : FieldValue.raw(tree, fill);
    }

    private static @Nullable Integer whole(String digits) {
        if (!WHOLE.matcher(digits).matches()) {
            return null;
        }
        long value = Long.parseLong(digits);
        return (int) value == value ? (int) value : null;
    }

    @Override
    Object typedValue(R value) {
        return get.applyAsInt(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        out.number(get.applyAsInt(value));
    }
}
