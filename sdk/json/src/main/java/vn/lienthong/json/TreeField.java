package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.JsonValue;

/** A value whose kind its reader judges, null included; only read. */
final class TreeField<R, B> extends MappedField<R, B> {
    private final BiConsumer<B, JsonValue> set;

    TreeField(FieldSlot slot, BiConsumer<B, JsonValue> set) {
        super(slot);
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        int place = in.enter(path());
        JsonValue tree = in.tree();
        in.leave(place);
        return FieldValue.canonical(builder -> set.accept(builder, tree));
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
