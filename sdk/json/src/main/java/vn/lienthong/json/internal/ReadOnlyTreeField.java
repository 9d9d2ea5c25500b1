package vn.lienthong.json.internal;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.JsonValue;

/** A value of any type, including null, which its reader checks; read only. */
public final class ReadOnlyTreeField<R, B> extends MappedField<R, B> {
    private final BiConsumer<B, JsonValue> setter;

    public ReadOnlyTreeField(FieldSlot slot, BiConsumer<B, JsonValue> set) {
        super(slot);
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        int place = in.enter(path());
        JsonValue tree = in.readTree();
        in.leave(place);
        return FieldValue.canonical(builder -> setter.accept(builder, tree));
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
