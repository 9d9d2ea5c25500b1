package vn.lienthong.json.internal;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** An integer that is a number in the message too. */
public final class IntegerField<R, B> extends MappedField<R, B> {
    // Ten digits fit in a long and cover every int.
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");

    private final ToIntFunction<R> getter;
    private final ObjIntConsumer<B> setter;

    public IntegerField(FieldSlot slot, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        super(slot);
        this.getter = get;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.readTree();
        boolean number = tree instanceof JsonValue.NumberValue;
        String digits = tree instanceof JsonValue.NumberValue lexeme ? lexeme.lexeme() : "";
        if (tree instanceof JsonValue.StringValue text) {
            digits = text.value();
        }
        Integer value = parseInteger(digits);
        if (value == null) {
            in.addFinding(
                    path(),
                    "LT-MSG-004",
                    Severity.WARN,
                    "json.unread",
                    "@whole number",
                    "@" + MessageInput.kindOf(tree));
            return FieldValue.raw(tree, null);
        }
        if (!number) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.text");
        }
        Consumer<B> fill = builder -> setter.accept(builder, value);
        return number && Integer.toString(value).equals(digits)
                ? FieldValue.canonical(fill)
                : FieldValue.raw(tree, fill);
    }

    private static @Nullable Integer parseInteger(String digits) {
        if (!INTEGER.matcher(digits).matches()) {
            return null;
        }
        long value = Long.parseLong(digits);
        return (int) value == value ? (int) value : null;
    }

    @Override
    public Object typedValue(R value) {
        return getter.applyAsInt(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        out.writeNumber(getter.applyAsInt(value));
    }
}
