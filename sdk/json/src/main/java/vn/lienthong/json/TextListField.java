package vn.lienthong.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A list of texts. */
final class TextListField<R, B> extends MappedField<R, B> {
    private final Function<R, List<String>> get;
    private final BiConsumer<B, List<String>> set;

    TextListField(FieldSlot slot, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        super(slot);
        this.get = get;
        this.set = set;
    }

    @Override
    FieldValue<B> read(MessageInput in) throws IOException {
        JsonValue tree = in.tree();
        if (!(tree instanceof JsonValue.ArrayValue items)) {
            return ListField.noList(in, path(), tree);
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items.elements()) {
            if (!(item instanceof JsonValue.StringValue text)) {
                in.addFinding(
                        path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + MessageInput.kind(item));
                return FieldValue.raw(tree, null);
            }
            texts.add(text.value());
        }
        return FieldValue.canonical(builder -> set.accept(builder, texts));
    }

    @Override
    Object typedValue(R value) {
        return get.apply(value);
    }

    @Override
    void write(MessageOutput out, R value) throws IOException {
        out.startList();
        for (String text : get.apply(value)) {
            out.text(text);
        }
        out.endList();
    }
}
