package vn.lienthong.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A list of texts. */
final class TextListField<R, B> extends Field<R, B> {
    private final Function<R, List<String>> get;
    private final BiConsumer<B, List<String>> set;

    TextListField(Slot slot, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        super(slot);
        this.get = get;
        this.set = set;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        Tree tree = in.tree();
        if (!(tree instanceof Tree.Items items)) {
            return ListField.noList(in, path(), tree);
        }
        List<String> texts = new ArrayList<>();
        for (Tree item : items.list()) {
            if (!(item instanceof Tree.Text text)) {
                in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + Input.kind(item));
                return Reading.raw(tree, null);
            }
            texts.add(text.value());
        }
        return Reading.canonical(builder -> set.accept(builder, texts));
    }

    @Override
    Object typed(R value) {
        return get.apply(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        out.startList();
        for (String text : get.apply(value)) {
            out.text(text);
        }
        out.endList();
    }
}
