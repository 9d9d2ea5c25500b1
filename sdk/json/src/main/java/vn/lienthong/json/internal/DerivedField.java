package vn.lienthong.json.internal;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A text that is computed from other fields; a received text is compared with it. */
public final class DerivedField<R, B> extends MappedField<R, B> {
    private final Function<R, String> derive;
    private final BiConsumer<B, String> hint;

    public DerivedField(FieldSlot slot, Function<R, String> derive, BiConsumer<B, String> hint) {
        super(slot);
        this.derive = derive;
        this.hint = hint;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.readTree();
        return FieldValue.raw(tree, builder -> {
            if (tree instanceof JsonValue.StringValue text) {
                hint.accept(builder, text.value());
            }
        });
    }

    @Override
    public boolean isEquivalentForm(R value, MessageInput in, JsonValue raw) {
        boolean agrees = raw.equals(new JsonValue.StringValue(derive.apply(value)));
        if (!agrees) {
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.derived");
        }
        return agrees;
    }

    @Override
    public Object typedValue(R value) {
        return derive.apply(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        out.writeText(derive.apply(value));
    }
}
