package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.JsonValue;

/** A list of objects. One object without its list is read as a list of one. */
final class ListField<R, B, E> extends MappedField<R, B> {
    private final ObjectMapping<E, ?> table;
    private final Function<R, List<E>> get;
    private final BiConsumer<B, List<E>> set;

    ListField(FieldSlot slot, ObjectMapping<E, ?> table, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
        super(slot);
        this.table = table;
        this.get = get;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        JsonToken token = in.token();
        if (token == JsonToken.START_ARRAY) {
            List<E> elements = elements(in, path(), table);
            return FieldValue.canonical(builder -> set.accept(builder, elements));
        }
        if (token == JsonToken.START_OBJECT) {
            List<E> elements = new ArrayList<>();
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.single");
            element(in, path(), table, elements);
            // A row that was passed over leaves nothing that could be written without its list.
            UnusualForm form = elements.isEmpty() ? null : UnusualForm.SINGLE;
            return new FieldValue<>(builder -> set.accept(builder, elements), form, null);
        }
        return noList(in, path(), in.tree());
    }

    /** What stands where a list belongs and is none. */
    static <B> FieldValue<B> noList(MessageInput in, String path, JsonValue tree) {
        boolean nothing = tree instanceof JsonValue.NullValue
                || (tree instanceof JsonValue.StringValue text && text.value().isEmpty());
        if (nothing) {
            in.addFinding(path, "LT-MSG-004", Severity.INFO, "json.odd.null");
        } else {
            in.addFinding(path, "LT-MSG-004", Severity.WARN, "json.unread", "@list", "@" + MessageInput.kind(tree));
        }
        return FieldValue.raw(tree, null);
    }

    /** The elements of the list that is the current token. */
    static <E> List<E> elements(MessageInput in, String path, ObjectMapping<E, ?> table) throws IOException {
        List<E> elements = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            element(in, path, table, elements);
        }
        return elements;
    }

    private static <E> void element(MessageInput in, String path, ObjectMapping<E, ?> table, List<E> elements)
            throws IOException {
        int place = in.enter(path, elements.size());
        if (in.token() != JsonToken.START_OBJECT) {
            throw new MalformedAnswerException(
                    in.pointer(), "object", MessageInput.kind(in.token()), elements.size(), in.correlationId());
        }
        E element = table.read(in);
        if (element == null) {
            in.addFinding("", "LT-MSG-004", Severity.FAIL, "json.row.dropped");
        } else {
            elements.add(element);
        }
        in.leave(place);
    }

    @Override
    Object typedValue(R value) {
        return get.apply(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        out.startList();
        for (E element : get.apply(value)) {
            table.write(out, element);
        }
        out.endList();
    }

    @Override
    void writeSingle(MessageOutput out, R value) throws IOException {
        table.write(out, get.apply(value).get(0));
    }
}
