package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.json.internal.FieldSlot;
import vn.lienthong.json.internal.FieldValue;
import vn.lienthong.json.internal.MappedField;
import vn.lienthong.json.internal.MessageInput;
import vn.lienthong.json.internal.MessageOutput;
import vn.lienthong.value.JsonValue;

/** An object within another object. */
final class ObjectField<R, B, E> extends MappedField<R, B> {
    private final ObjectMapping<E, ?> elementMapping;
    private final Function<R, @Nullable E> getter;
    private final BiConsumer<B, E> setter;

    ObjectField(FieldSlot slot, ObjectMapping<E, ?> table, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
        super(slot);
        this.elementMapping = table;
        this.getter = get;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            if (presence() != FieldPresence.OPTIONAL) {
                in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.null");
            }
            return FieldValue.canonical(null);
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            JsonValue tree = in.readTree();
            in.addFinding(
                    path(), "LT-MSG-004", Severity.WARN, "json.unread", "@object", "@" + MessageInput.kindOf(tree));
            return FieldValue.raw(tree, null);
        }
        int place = in.enter(path());
        E element = elementMapping.read(in);
        in.leave(place);
        if (element == null) {
            in.addFinding(path(), "LT-MSG-004", Severity.FAIL, "json.row.dropped");
            return FieldValue.canonical(null);
        }
        return FieldValue.canonical(builder -> setter.accept(builder, element));
    }

    @Override
    @Nullable
    public Object typedValue(R value) {
        return getter.apply(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        E element = getter.apply(value);
        if (element == null) {
            out.writeNull();
        } else {
            elementMapping.write(out, element);
        }
    }
}
