package vn.lienthong.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.json.internal.FieldSlot;
import vn.lienthong.json.internal.FieldValue;
import vn.lienthong.json.internal.MappedField;
import vn.lienthong.json.internal.MessageInput;
import vn.lienthong.json.internal.MessageOutput;
import vn.lienthong.value.JsonValue;

/** A list of texts. */
final class TextListField<R, B> extends MappedField<R, B> {
    private final Function<R, List<String>> getter;
    private final BiConsumer<B, List<String>> setter;

    TextListField(FieldSlot slot, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        super(slot);
        this.getter = get;
        this.setter = set;
    }

    @Override
    public FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.readTree();
        if (!(tree instanceof JsonValue.ArrayValue items)) {
            return ListField.readNonList(in, path(), tree);
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items.elements()) {
            if (!(item instanceof JsonValue.StringValue text)) {
                in.addFinding(
                        path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kindOf(item));
                return FieldValue.raw(tree, null);
            }
            texts.add(text.value());
        }
        return FieldValue.canonical(builder -> setter.accept(builder, texts));
    }

    @Override
    public Object typedValue(R value) {
        return getter.apply(value);
    }

    @Override
    public void write(MessageOutput out, R value) throws IOException {
        out.writeStartList();
        for (String text : getter.apply(value)) {
            out.writeText(text);
        }
        out.writeEndList();
    }
}
