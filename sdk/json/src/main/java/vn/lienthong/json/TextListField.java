package vn.lienthong.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A list of texts. */
final class TextListField<R, B> extends Field<R, B> {
    private final Function<R, List<String>> get;
    private final BiConsumer<B, List<String>> set;

    TextListField(Slot slot, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        super(slot.key(), slot.path(), slot.need());
        this.get = get;
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        Tree tree = in.tree();
        if (!(tree instanceof Tree.Items items)) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "list", Input.kind(tree));
            return raw(tree, null);
        }
        List<String> texts = new ArrayList<>();
        for (Tree item : items.list()) {
            if (!(item instanceof Tree.Text text)) {
                in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "text", Input.kind(item));
                return raw(tree, null);
            }
            texts.add(text.value());
        }
        set.accept(builder, texts);
        return null;
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
