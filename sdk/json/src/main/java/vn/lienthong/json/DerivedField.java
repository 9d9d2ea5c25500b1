package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A text that the model does not hold because it follows from the rest; what comes in is compared with it. */
final class DerivedField<R, B> extends MappedField<R, B> {
    private final Function<R, String> derive;
    private final BiConsumer<B, String> hint;

    DerivedField(FieldSlot slot, Function<R, String> derive, BiConsumer<B, String> hint) {
        super(slot);
        this.derive = derive;
        this.hint = hint;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.tree();
        return FieldValue.raw(tree, builder -> {
            if (tree instanceof JsonValue.StringValue text) {
                hint.accept(builder, text.value());
            }
        });
    }

    @Override
    boolean agrees(R value, MessageInput in, JsonValue raw) {
        boolean agrees = raw.equals(new JsonValue.StringValue(derive.apply(value)));
        if (!agrees) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.derived");
        }
        return agrees;
    }

    @Override
    Object typedValue(R value) {
        return derive.apply(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        out.text(derive.apply(value));
    }
}
