package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.internal.FieldSlot;
import vn.lienthong.json.internal.FieldValue;
import vn.lienthong.json.internal.MappedField;
import vn.lienthong.json.internal.MessageInput;
import vn.lienthong.json.internal.MessageOutput;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.JsonValue;

/** A list of objects. A single object without a list is read as a list of one element. */
final class ListField<R, B, E> extends MappedField<R, B> {
    private final ObjectMapping<E, ?> elementMapping;
    private final Function<R, List<E>> getter;
    private final BiConsumer<B, List<E>> setter;

    ListField(FieldSlot slot, ObjectMapping<E, ?> table, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
        super(slot);
        this.elementMapping = table;
        this.getter = get;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<E> elements = readElements(in, path(), elementMapping);
            return FieldValue.canonical(builder -> setter.accept(builder, elements));
        }
        if (token == JsonToken.START_OBJECT) {
            List<E> elements = new ArrayList<>();
            in.addFinding(path(), "LT-MSG-004", Severity.INFO, "json.odd.single");
            readElement(in, path(), elementMapping, elements);
            // If the row was skipped, there is no element to write without its list.
            UnusualForm form = elements.isEmpty() ? null : UnusualForm.SINGLE;
            return new FieldValue<>(builder -> setter.accept(builder, elements), form, null);
        }
        return readNonList(in, path(), in.readTree());
    }

    /** Handles a value that is not an array. */
    static <B> FieldValue<B> readNonList(MessageInput in, String path, JsonValue tree) {
        boolean nothing = tree instanceof JsonValue.NullValue
                || (tree instanceof JsonValue.StringValue text && text.value().isEmpty());
        if (nothing) {
            in.addFinding(path, "LT-MSG-004", Severity.INFO, "json.odd.null");
        } else {
            in.addFinding(path, "LT-MSG-004", Severity.WARN, "json.unread", "@list", "@" + MessageInput.kindOf(tree));
        }
        return FieldValue.raw(tree, null);
    }

    /** Returns the elements of the list at the current token. */
    static <E> List<E> readElements(MessageInput in, String path, ObjectMapping<E, ?> table) throws IOException {
        List<E> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            readElement(in, path, table, elements);
        }
        return elements;
    }

    private static <E> void readElement(MessageInput in, String path, ObjectMapping<E, ?> table, List<E> elements)
            throws IOException {
        int place = in.enter(path, elements.size());
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new MalformedAnswerException(
                    in.pointer(),
                    "object",
                    MessageInput.kindOf(in.currentToken()),
                    elements.size(),
                    in.correlationId());
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
    public Object typedValue(R value) {
        return getter.apply(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        out.writeStartList();
        for (E element : getter.apply(value)) {
            elementMapping.write(out, element);
        }
        out.writeEndList();
    }

    @Override
    public void writeSingle(MessageOutput out, R value) throws IOException {
        elementMapping.write(out, getter.apply(value).get(0));
    }
}
