package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** One object inside another. */
final class ObjectField<R, B, E> extends MappedField<R, B> {
    private final ObjectMapping<E, ?> table;
    private final Function<R, @Nullable E> get;
    private final BiConsumer<B, E> set;

    ObjectField(FieldSlot slot, ObjectMapping<E, ?> table, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
        super(slot);
        this.table = table;
        this.get = get;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        if (in.token() == JsonToken.VALUE_NULL) {
            if (presence() != Presence.OPTIONAL) {
                in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.null");
            }
            return FieldValue.canonical(null);
        }
        if (in.token() != JsonToken.START_OBJECT) {
            JsonValue tree = in.tree();
            in.addFinding(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@object", "@" + MessageInput.kind(tree));
            return FieldValue.raw(tree, null);
        }
        int place = in.enter(path());
        E element = table.read(in);
        in.leave(place);
        if (element == null) {
            in.addFinding(path(), "LT-MSG-004", Severity.FAIL, "json.row.dropped");
            return FieldValue.canonical(null);
        }
        return FieldValue.canonical(builder -> set.accept(builder, element));
    }

    @Override
    @Nullable
    Object typedValue(R value) {
        return get.apply(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        E element = get.apply(value);
        if (element == null) {
            out.nothing();
        } else {
            table.write(out, element);
        }
    }
}
